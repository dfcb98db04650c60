/** The history of a function or a person: every fact of its own, and every mandate or tenure that names it. */
import { compareWritten } from '../../domain/register/entry.ts';
import type { Aspect } from '../../domain/register/aspects.ts';
import type { Facts } from '../../domain/register/facts.ts';
import { type FunctionId, type PersonId, ref } from '../../domain/register/ids.ts';
import { type HistoryFact, beliefs } from '../../domain/history/unit-history.ts';

/** What has a history of this form. */
export type Thing =
  | { readonly kind: 'function'; readonly id: FunctionId }
  | { readonly kind: 'person'; readonly id: PersonId };

const linesOf = (facts: Facts, thing: Thing): readonly (readonly [Aspect, readonly string[]])[] => {
  const { kind, id } = thing;
  if (kind === 'function')
    return [
      ['function', [id]],
      ...[...facts.referring(ref('function', id), 'mandate')].map((k) => ['mandate', k] as const),
    ];
  return [
    ['person', [id]],
    ['person.origin', [id]],
    ...[...facts.referring(ref('person', id), 'tenure')].map((k) => ['tenure', k] as const),
  ];
};

/** The facts by first day, then as recorded; empty where the register knows no such thing. */
export const thingHistory = (facts: Facts, thing: Thing): readonly HistoryFact[] =>
  linesOf(facts, thing)
    .flatMap(([aspect, key]) => beliefs(facts.entries(aspect, key as never)))
    .toSorted((a, b) =>
      a.valid.from < b.valid.from
        ? -1
        : a.valid.from > b.valid.from
          ? 1
          : a.recorded.from - b.recorded.from || compareWritten(a.entry, b.entry),
    );
