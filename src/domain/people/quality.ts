/** The quality of people, after form 8B-BTCTW: counts by category, of whom records are kept. */
import type { DayView } from '../register/day-view.ts';
import { keysOf, valueAt } from '../register/facts.ts';
import type { PersonId, UnitId } from '../register/ids.ts';
import { POOLS, type Pool } from '../register/vocabulary.ts';
import { type Day, parseDay, wholeYears } from '../time/day.ts';
import { type PersonField, type RecordLine, fieldOn } from './record.ts';

/** Ages up to which a band goes; the last has all above. */
export const AGE_BANDS = [30, 35, 40, 45, 50, 55, 60, Infinity] as const;

/** Whether an ethnicity is a minority's. */
export const isMinority = (name: string): boolean => name.trim().toLowerCase() !== 'kinh';

/** Levels of education from a bachelor's degree on. */
export const GRADUATED: ReadonlySet<string> = new Set(['bachelor', 'master', 'doctor']);

/** The ages of people on a day, of those whose day of birth is known. */
export const agesOf = (recorded: readonly (readonly RecordLine[])[], day: Day): readonly number[] =>
  recorded.flatMap((lines) => {
    const born = parseDay(fieldOn(lines, 'born', day) ?? '');
    return born === undefined ? [] : [wholeYears(born, day)];
  });

/** How many ages are in each band: above the end of the one before, up to its own. */
export const inBands = (ages: readonly number[], bands: readonly number[]): readonly number[] =>
  bands.map((upTo, i) => {
    const above = bands[i - 1] ?? -1;
    return ages.filter((age) => age > above && age <= upTo).length;
  });

/** One line of the form. `of`: people of whom the field that a number needs is known. */
export interface QualityRow {
  readonly pool: Pool | 'all';
  readonly people: number;
  readonly recorded: number;
  readonly women: number;
  readonly minorities: number;
  readonly party: number;
  readonly bands: readonly number[];
  /** Years; nothing where no day of birth is known. */
  readonly averageAge?: number;
  /** A bachelor's degree or more. */
  readonly graduates: number;
  readonly advancedTheory: number;
}

interface Person {
  readonly pool: Pool;
  readonly lines: readonly RecordLine[] | undefined;
}

const rowOf = (pool: Pool | 'all', people: readonly Person[], day: Day): QualityRow => {
  const recorded = people.flatMap(({ lines }) => (lines && lines.length > 0 ? [lines] : []));
  const having = (field: PersonField, accept: (value: string) => boolean): number =>
    recorded.filter((lines) => {
      const value = fieldOn(lines, field, day);
      return value !== undefined && accept(value);
    }).length;
  const ages = agesOf(recorded, day);
  return {
    pool,
    people: people.length,
    recorded: recorded.length,
    women: having('sex', (sex) => sex === 'female'),
    minorities: having('ethnicity', isMinority),
    party: having('party-joined', (joined) => joined <= day),
    bands: inBands(ages, AGE_BANDS),
    ...(ages.length > 0 && {
      averageAge: Math.round((ages.reduce((sum, age) => sum + age, 0) / ages.length) * 10) / 10,
    }),
    graduates: having('education', (level) => GRADUATED.has(level)),
    advancedTheory: having('political-theory', (level) => level === 'advanced'),
  };
};

/** The lines of the form for some units: a line for each category that has people, and one for all. */
export const qualityOf = (
  { facts, day }: DayView,
  records: ReadonlyMap<PersonId, readonly RecordLine[]>,
  accept: (unit: UnitId) => boolean,
): readonly QualityRow[] => {
  const people = keysOf(facts, 'person').flatMap(([person]): readonly Person[] => {
    const held = valueAt(facts, 'person', [person], day);
    return held && accept(held.unit) ? [{ pool: held.pool, lines: records.get(person) }] : [];
  });
  const rows = POOLS.flatMap((pool) => {
    const own = people.filter((one) => one.pool === pool);
    return own.length === 0 ? [] : [rowOf(pool, own, day)];
  });
  return [...rows, rowOf('all', people, day)];
};

/** Who is planned for posts: shares of women and of the young are asked for (QĐ 50-QĐ/TW). */
export interface PlannedStructure {
  readonly people: number;
  /** Of whom sex and day of birth are known; the shares are of these. */
  readonly known: number;
  readonly women: number;
  /** Up to 40 years of age. */
  readonly young: number;
}

/** Up to this age somebody is young. */
const YOUNG = 40;

/** The structure of those who are planned on the day, each counted once. */
export const plannedOf = (
  { facts, day }: DayView,
  records: ReadonlyMap<PersonId, readonly RecordLine[]>,
  accept: (unit: UnitId) => boolean,
): PlannedStructure => {
  const planned = new Set(
    keysOf(facts, 'post.successor').flatMap((key): readonly PersonId[] => {
      const unit = valueAt(facts, 'person', [key[1]], day)?.unit;
      return unit !== undefined && accept(unit) && valueAt(facts, 'post.successor', key, day)
        ? [key[1]]
        : [];
    }),
  );
  const known = [...planned].flatMap((person) => {
    const lines = records.get(person) ?? [];
    const born = parseDay(fieldOn(lines, 'born', day) ?? '');
    const sex = fieldOn(lines, 'sex', day);
    return born !== undefined && sex !== undefined ? [{ sex, age: wholeYears(born, day) }] : [];
  });
  return {
    people: planned.size,
    known: known.length,
    women: known.filter(({ sex }) => sex === 'female').length,
    young: known.filter(({ age }) => age <= YOUNG).length,
  };
};
