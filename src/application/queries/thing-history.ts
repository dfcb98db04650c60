/** The history of a function or a person: every fact of its own, and every mandate or tenure that names it. */
import { type Aspect, lineText } from '../../domain/register/aspects.ts';
import { type Facts, timeline } from '../../domain/register/facts.ts';
import { type Period, intersect } from '../../domain/time/period.ts';
import {
  type FunctionId,
  type PersonId,
  type PostId,
  type UnitId,
  ref,
} from '../../domain/register/ids.ts';
import {
  type HistoryFact,
  NOTHING_TAKEN,
  type Takings,
  beliefs,
  byFirstDay,
} from '../../domain/history/unit-history.ts';

/** What has a history of this form. */
export type Thing =
  | { readonly kind: 'function'; readonly id: FunctionId }
  | { readonly kind: 'person'; readonly id: PersonId };

type Lines = readonly (readonly [Aspect, readonly string[]])[];

const OF_THING: Readonly<Record<Thing['kind'], readonly Aspect[]>> = {
  function: ['function', 'mandate'],
  person: ['person', 'person.origin', 'tenure', 'tenure.standing'],
};

/** Each timeline once: those that stand, and those of which everything was taken back. */
const linesWith = (facts: Facts, thing: Thing, taken: Takings): Lines => {
  const lost = taken.lines.filter(
    ([aspect, key]) => OF_THING[thing.kind].includes(aspect) && key.includes(thing.id),
  );
  return [
    ...new Map(
      [...linesOf(facts, thing), ...lost].map((line) => [lineText(line[0], line[1]), line]),
    ).values(),
  ];
};

const linesOf = (facts: Facts, thing: Thing): Lines => {
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

/** The facts by first day, then as recorded, with what was once believed; empty where the register never knew such a thing. */
export const thingHistory = (
  facts: Facts,
  thing: Thing,
  taken: Takings = NOTHING_TAKEN,
): readonly HistoryFact[] =>
  linesWith(facts, thing, taken)
    .flatMap(([aspect, key]) => beliefs(facts.entries(aspect, key as never), taken.of(aspect, key)))
    .flatMap((fact) => byUnit(facts, fact))
    .toSorted(byFirstDay);
