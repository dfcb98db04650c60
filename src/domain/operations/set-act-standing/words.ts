import type { Speech } from '../speech.ts';
import type { SetActStanding } from './shape.ts';

/** Set the standing of an act, in one sentence. */
export const words = ({ act, standing }: SetActStanding, say: Speech): string =>
  `${say.act(act)}: ${standing === null ? say.told('lại có hiệu lực', 'in force again') : say.word('actStanding', standing)}`;
