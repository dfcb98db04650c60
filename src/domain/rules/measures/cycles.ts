/** No unit is above itself in any hierarchy on any day. */
import type { Hierarchy } from '../../register/vocabulary.ts';
import { type Facts, valueAt } from '../../register/facts.ts';
import { type UnitId, ref } from '../../register/ids.ts';
import type { Day } from '../../time/day.ts';
import { FOREVER } from '../../time/day.ts';
import type { Period } from '../../time/period.ts';
import { changeDays } from '../daily.ts';
import type { Breach, Measure } from '../rule.ts';

type Above = ReadonlyMap<UnitId, readonly UnitId[]>;

/** All that is above these units on any day, with every superior that each ever has. */
const everAbove = (facts: Facts, units: Iterable<UnitId>, hierarchy: Hierarchy): Above => {
  const above = new Map<UnitId, readonly UnitId[]>();
  const queue = [...units];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (above.has(at)) continue;
    const superiors = new Set<UnitId>();
    for (const { value } of facts.entries('unit.superior', [at, hierarchy]))
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
  hierarchy: Hierarchy,
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
      at = valueAt(facts, 'unit.superior', [at, hierarchy], day)?.superior;
    }
    if (at !== undefined && walked.get(at) === start) found.push(path.slice(path.indexOf(at)));
  }
  return found;
};

const checkHierarchy = (
  facts: Facts,
  touched: ReadonlyMap<UnitId, Day>,
  hierarchy: Hierarchy,
): readonly Breach[] => {
  const suspects = onSomeCycle(everAbove(facts, touched.keys(), hierarchy));
  if (suspects.size === 0) return [];
  const mine = [...touched.keys()].filter((unit) => suspects.has(unit));
  const [from] = mine.map((unit) => touched.get(unit) ?? FOREVER).toSorted();
  if (from === undefined) return [];
  const days = changeDays(
    from,
    [...suspects].map((unit) => facts.entries('unit.superior', [unit, hierarchy])),
  );
  const found: { units: readonly UnitId[]; name: string; over: Period }[] = [];
  const open = new Map<string, number>();
  for (const [i, day] of days.entries()) {
    const to = days[i + 1] ?? FOREVER;
    for (const units of cyclesOn(facts, mine, hierarchy, day)) {
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
              hierarchy: { list: 'hierarchy', word: hierarchy },
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
    return [...byHierarchy].flatMap(([hierarchy, units]) =>
      checkHierarchy(facts, units, hierarchy),
    );
  },
};
