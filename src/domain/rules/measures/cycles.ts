/** No unit is above itself on any day: in no hierarchy, nor by the first superiors that make the tree of all. */
import { HIERARCHIES, type Hierarchy } from '../../register/vocabulary.ts';
import type { Facts } from '../../register/facts.ts';
import { type UnitId, ref } from '../../register/ids.ts';
import { superiorAt } from '../../register/unit-at.ts';
import type { Day } from '../../time/day.ts';
import { FOREVER } from '../../time/day.ts';
import type { Period } from '../../time/period.ts';
import { changeDays } from '../daily.ts';
import type { Breach, Measure } from '../rule.ts';

type Above = ReadonlyMap<UnitId, readonly UnitId[]>;

/** A way up: in one hierarchy, or by the first superior of all. */
type Way = Hierarchy | 'first';

const linesOf = (facts: Facts, unit: UnitId, way: Way) =>
  (way === 'first' ? HIERARCHIES : [way]).map((hierarchy) =>
    facts.entries('unit.superior', [unit, hierarchy]),
  );

const aboveAt = (facts: Facts, unit: UnitId, way: Way, day: Day): UnitId | undefined =>
  superiorAt(facts, unit, day, way === 'first' ? undefined : way);

/** All that is above these units on any day, with every superior that each ever has. */
const everAbove = (facts: Facts, units: Iterable<UnitId>, way: Way): Above => {
  const above = new Map<UnitId, readonly UnitId[]>();
  const queue = [...units];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (above.has(at)) continue;
    const superiors = new Set<UnitId>();
    for (const { value } of linesOf(facts, at, way).flat())
      if (value) superiors.add(value.superior);
    above.set(at, [...superiors]);
    queue.push(...superiors);
  }
  return above;
};

const turned = (above: Above): Above => {
  const below = new Map<UnitId, UnitId[]>([...above.keys()].map((unit) => [unit, []]));
  for (const [unit, superiors] of above) for (const each of superiors) below.get(each)?.push(unit);
  return below;
};

/** Units from which every way leads to an end: none of them is on a cycle. */
const endingIn = (above: Above): ReadonlySet<UnitId> => {
  const below = turned(above);
  const open = new Map([...above].map(([unit, superiors]) => [unit, superiors.length]));
  const ending = new Set<UnitId>();
  const queue = [...above.keys()].filter((unit) => open.get(unit) === 0);
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    ending.add(at);
    for (const unit of below.get(at) ?? []) {
      const left = (open.get(unit) ?? 0) - 1;
      open.set(unit, left);
      if (left === 0) queue.push(unit);
    }
  }
  return ending;
};

const keep = (above: Above, gone: ReadonlySet<UnitId>): Above =>
  new Map(
    [...above]
      .filter(([unit]) => !gone.has(unit))
      .map(([unit, superiors]) => [unit, superiors.filter((each) => !gone.has(each))]),
  );

/**
 * The units that can be on a cycle on some day, whatever day that is: nearly always none, found in time linear in the
 * ways up. Those that lead nowhere are left out, and those to which nothing leads.
 */
const onSomeCycle = (above: Above): ReadonlySet<UnitId> => {
  const looping = keep(above, endingIn(above));
  return new Set(keep(looping, endingIn(turned(looping))).keys());
};

/** The cycles of one day among these units, each once, from the first of them upwards. */
const cyclesOn = (
  facts: Facts,
  units: Iterable<UnitId>,
  way: Way,
  day: Day,
): readonly (readonly UnitId[])[] => {
  const found: UnitId[][] = [];
  const walked = new Map<UnitId, UnitId>();
  for (const start of units) {
    const path: UnitId[] = [];
    let at: UnitId | undefined = start;
    while (at !== undefined && !walked.has(at)) {
      walked.set(at, start);
      path.push(at);
      at = aboveAt(facts, at, way, day);
    }
    if (at !== undefined && walked.get(at) === start) found.push(path.slice(path.indexOf(at)));
  }
  return found;
};

/** Whether units that stand in a circle by their first superiors do so in one hierarchy alone: that is told as its own. */
const isOfOne = (facts: Facts, units: readonly UnitId[], day: Day): boolean =>
  HIERARCHIES.some((hierarchy) =>
    units.every((unit) => superiorAt(facts, unit, day, hierarchy) === superiorAt(facts, unit, day)),
  );

const checkWay = (facts: Facts, touched: ReadonlyMap<UnitId, Day>, way: Way): readonly Breach[] => {
  const suspects = onSomeCycle(everAbove(facts, touched.keys(), way));
  if (suspects.size === 0) return [];
  const mine = [...touched.keys()].filter((unit) => suspects.has(unit));
  const [from] = mine.map((unit) => touched.get(unit) ?? FOREVER).toSorted();
  if (from === undefined) return [];
  const days = changeDays(
    from,
    [...suspects].flatMap((unit) => linesOf(facts, unit, way)),
  );
  const found: { units: readonly UnitId[]; name: string; over: Period }[] = [];
  const open = new Map<string, number>();
  for (const [i, day] of days.entries()) {
    const to = days[i + 1] ?? FOREVER;
    for (const units of cyclesOn(facts, mine, way, day)) {
      if (way === 'first' && isOfOne(facts, units, day)) continue;
      const name = units.join(' ');
      const last = found[open.get(name) ?? -1];
      if (last?.over.to === day) last.over = { from: last.over.from, to };
      else {
        open.set(name, found.length);
        found.push({ units, name, over: { from: day, to } });
      }
    }
  }
  return found.flatMap(({ units: [first, ...others], over }): Breach[] =>
    first === undefined
      ? []
      : [
          {
            subject: ref('unit', first),
            says: {
              units: [first, ...others].map((unit) => ref('unit', unit)),
              ...(way !== 'first' && { hierarchy: { list: 'hierarchy', word: way } }),
            },
            over,
          },
        ],
  );
};

/** Each cycle that a touched unit is on, once, over the days on which it stands. */
export const cycles: Measure = {
  about: 'unit',
  sees: ['unit.superior'],
  find: (facts, touched) => {
    const byHierarchy = new Map<Hierarchy, Map<UnitId, Day>>();
    for (const { aspect, key, from } of touched) {
      if (aspect !== 'unit.superior') continue;
      const [unit, hierarchy] = key as readonly [UnitId, Hierarchy];
      const units = byHierarchy.get(hierarchy) ?? new Map<UnitId, Day>();
      byHierarchy.set(hierarchy, units.set(unit, from));
    }
    return [...byHierarchy].flatMap(([hierarchy, units]) => checkWay(facts, units, hierarchy));
  },
};

/**
 * Each circle that a touched unit is on by the first superior of each, over hierarchies: in the tree of all, the units of such
 * a circle would hang nowhere.
 */
export const crossingCycles: Measure = {
  about: 'unit',
  sees: ['unit.superior'],
  find: (facts, touched) => {
    const units = new Map<UnitId, Day>();
    for (const { aspect, key, from } of touched) {
      if (aspect !== 'unit.superior') continue;
      const unit = key[0] as UnitId;
      const earliest = units.get(unit);
      if (earliest === undefined || from < earliest) units.set(unit, from);
    }
    return checkWay(facts, units, 'first');
  },
};
