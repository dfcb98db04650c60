import type { MergeSource } from '../../shape/parts.ts';
import { movesText } from '../moves-text.ts';
import type { Speech } from '../speech.ts';
import type { Consolidate } from './shape.ts';

/** What a source gives: “một phần A (…)”, “phần còn lại của A”. */
const sourceText = ({ unit, only, except, rest }: MergeSource, say: Speech): string => {
  const name = say.unit(unit);
  const things = say.list((only ?? except ?? []).map((holding) => say.holding(holding)));
  if (only) return say.told(`một phần ${name} (${things})`, `a part of ${name} (${things})`);
  if (except)
    return say.told(`phần lớn ${name} (trừ ${things})`, `most of ${name} (without ${things})`);
  if (rest === true) return say.told(`phần còn lại của ${name}`, `what is left of ${name}`);
  return name;
};

/** Consolidate, in one sentence. */
export const words = (op: Consolidate, say: Speech): string => {
  const sources = say.list(op.sources.map((source) => sourceText(source, say)));
  const what = say.told(
    `Hợp nhất ${sources} thành ${op.into.name}`,
    `Consolidate ${sources} into ${op.into.name}`,
  );
  return `${what}${movesText(op, say)}`;
};
