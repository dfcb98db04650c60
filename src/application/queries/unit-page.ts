/** Everything a register says of one unit on a day, each value with the act and article behind it. */
import type { Aspect, Key } from '../../domain/register/aspects.ts';
import { keyText } from '../../domain/register/aspects.ts';
import type { SourceMark } from '../../domain/register/entry.ts';
import { type Facts, entryAt } from '../../domain/register/facts.ts';
import { type UnitId, ref } from '../../domain/register/ids.ts';
import { childrenAt, unitAt } from '../../domain/register/unit-at.ts';
import type { Day } from '../../domain/time/day.ts';
import { type UnitRow, rowOf } from './units.ts';

/** A value with what stands behind it. */
export interface SourcedValue {
  readonly aspect: Aspect;
  readonly key: string;
  readonly value: unknown;
  /** First day it holds. */
  readonly from: string;
  readonly act: string;
  readonly article: string;
  readonly source: SourceMark;
}

/** The page of a unit. */
export interface UnitPage extends UnitRow {
  readonly children: readonly string[];
  readonly facts: readonly SourcedValue[];
}

const OF_UNIT = [
  'unit.life',
  'unit.name',
  'unit.code',
  'unit.type',
  'unit.superior',
  'unit.charter',
  'unit.pilot',
  'unit.autonomy',
  'unit.scheme',
  'unit.statistic',
  'unit.target',
  'unit.vote',
  'territory',
  'population',
  'quota',
  'funding',
  'mandate',
  'post',
  'person',
  'premises',
] as const satisfies readonly Aspect[];

const OF_POST = ['tenure', 'post.standing', 'tenure.standing'] as const satisfies readonly Aspect[];

const belongs = (aspect: Aspect, key: readonly string[], value: unknown, unit: UnitId): boolean => {
  if (aspect === 'mandate') return key[1] === unit;
  if (aspect === 'post' || aspect === 'person' || aspect === 'premises') {
    return (value as { unit: string }).unit === unit;
  }
  return key[0] === unit;
};

const keysOf = <A extends Aspect>(facts: Facts, aspect: A, unit: UnitId): Iterable<Key<A>> =>
  aspect === 'unit.life'
    ? ([[unit]] as unknown as Iterable<Key<A>>)
    : facts.referring(ref('unit', unit), aspect);

/** What holds of a key on a day, with what stands behind it; empty where nothing does. */
const valueOf = <A extends Aspect>(
  facts: Facts,
  aspect: A,
  key: Key<A>,
  day: Day,
): readonly SourcedValue[] => {
  const entry = entryAt(facts, aspect, key, day);
  if (!entry) return [];
  return [
    {
      aspect,
      key: keyText(key),
      value: entry.value,
      from: entry.day,
      act: entry.act,
      article: entry.article,
      source: entry.source.mark,
    },
  ];
};

const sourced = (facts: Facts, aspect: Aspect, unit: UnitId, day: Day): readonly SourcedValue[] =>
  [...keysOf(facts, aspect, unit)].flatMap((key) =>
    valueOf(facts, aspect, key, day).filter(({ value }) => belongs(aspect, key, value, unit)),
  );

/** The page; `undefined` where the unit does not live on the day. */
export const unitPage = (facts: Facts, id: UnitId, day: Day): UnitPage | undefined => {
  const unit = unitAt(facts, id, day);
  if (!unit) return undefined;
  const own = OF_UNIT.flatMap((aspect) => sourced(facts, aspect, id, day));
  const ofPosts = own
    .filter((f) => f.aspect === 'post')
    .flatMap((post) =>
      OF_POST.flatMap((aspect) =>
        [...facts.referring(ref('post', post.key), aspect)].flatMap((key) =>
          valueOf(facts, aspect, key, day),
        ),
      ),
    );
  return { ...rowOf(unit), children: childrenAt(facts, id, day), facts: [...own, ...ofPosts] };
};
