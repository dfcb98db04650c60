import type { Speech } from '../speech.ts';
import type { PlanSuccession } from './shape.ts';

/** Plan succession, in one sentence. */
export const words = ({ post, round, people }: PlanSuccession, say: Speech): string => {
  const [what, who] = [
    say.name(`post:${post}`),
    say.list(people.map((one) => say.name(`person:${one}`))),
  ];
  return say.told(
    `Quy hoạch ${what}, kỳ ${round}: ${who}`,
    `Planned for ${what}, round ${round}: ${who}`,
  );
};
