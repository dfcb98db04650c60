/** The history of a function or a person: every fact of its own, and every mandate or tenure that names it. */
import { compareWritten } from '../../domain/register/entry.ts';
import type { Aspect } from '../../domain/register/aspects.ts';
import { type Facts, timeline } from '../../domain/register/facts.ts';
import { type Period, intersect } from '../../domain/time/period.ts';
import {
  type FunctionId,
  type PersonId,
  type PostId,
  type UnitId,
  ref,
} from '../../domain/register/ids.ts';
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
    ...(['tenure', 'tenure.standing'] as const).flatMap((aspect) =>
      [...facts.referring(ref('person', id), aspect)].map((k) => [aspect, k] as const),
    ),
  ];
};

/** A tenure in parts: one for each unit that the post belonged to meanwhile. */
const byUnit = (facts: Facts, held: HistoryFact): readonly HistoryFact[] => {
  if (held.aspect !== 'tenure') return [held];
  const spans: { unit: UnitId; over: Period }[] = [];
  for (const fact of timeline(facts, 'post', [held.key[0] as PostId])) {
    const over = intersect(held.valid, fact);
    if (!over) continue;
    const last = spans.at(-1);
    if (last?.unit === fact.value.unit && last.over.to === over.from)
      last.over = { from: last.over.from, to: over.to };
    else spans.push({ unit: fact.value.unit, over });
  }
  return spans.length < 2 ? [held] : spans.map(({ over }) => ({ ...held, valid: over }));
};

/** The facts by first day, then as recorded; empty where the register knows no such thing. */
export const thingHistory = (facts: Facts, thing: Thing): readonly HistoryFact[] =>
  linesOf(facts, thing)
    .flatMap(([aspect, key]) => beliefs(facts.entries(aspect, key as never)))
    .flatMap((fact) => byUnit(facts, fact))
    .toSorted((a, b) =>
      a.valid.from < b.valid.from
        ? -1
        : a.valid.from > b.valid.from
          ? 1
          : a.recorded.from - b.recorded.from || compareWritten(a.entry, b.entry),
    );
