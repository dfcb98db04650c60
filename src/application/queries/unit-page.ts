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
  'territory',
  'population',
  'quota',
  'funding',
  'mandate',
  'post',
  'person',
  'premises',
] as const satisfies readonly Aspect[];

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

const sourced = (facts: Facts, aspect: Aspect, unit: UnitId, day: Day): readonly SourcedValue[] => {
  const found: SourcedValue[] = [];
  for (const key of keysOf(facts, aspect, unit)) {
    const entry = entryAt(facts, aspect, key, day);
    if (!entry || !belongs(aspect, key, entry.value, unit)) continue;
    found.push({
      aspect,
      key: keyText(key),
      value: entry.value,
      from: entry.day,
      act: entry.act,
      article: entry.article,
      source: entry.source.mark,
    });
  }
  return found;
};

/** The page; `undefined` where the unit does not live on the day. */
export const unitPage = (facts: Facts, id: UnitId, day: Day): UnitPage | undefined => {
  const unit = unitAt(facts, id, day);
  if (!unit) return undefined;
  const own = OF_UNIT.flatMap((aspect) => sourced(facts, aspect, id, day));
  const tenures = own
    .filter((f) => f.aspect === 'post')
    .flatMap((post) => [...facts.referring(ref('post', post.key), 'tenure')])
    .flatMap((key): SourcedValue[] => {
      const entry = entryAt(facts, 'tenure', key, day);
      return entry
        ? [
            {
              aspect: 'tenure',
              key: keyText(key),
              value: entry.value,
              from: entry.day,
              act: entry.act,
              article: entry.article,
              source: entry.source.mark,
            },
          ]
        : [];
    });
  return { ...rowOf(unit), children: childrenAt(facts, id, day), facts: [...own, ...tenures] };
};
