/** Names that several units under one superior bear. */
import { type Facts, timeline } from '../../register/facts.ts';
import { type UnitId, ref } from '../../register/ids.ts';
import { type Period, intersect } from '../../time/period.ts';
import type { Breach, Measure } from '../rule.ts';
import type { Touched } from '../touched.ts';

const TOUCHING = new Set(['unit.life', 'unit.name', 'unit.superior']);

const superiorsOf = (facts: Facts, unit: UnitId): readonly UnitId[] =>
  timeline(facts, 'unit.superior', [unit, 'administrative']).map(({ value }) => value.superior);

const plain = (name: string): string => name.trim().toLowerCase();

/** Units ever under a superior, by each name that one ever bore. */
const byName = (facts: Facts, superior: UnitId): ReadonlyMap<string, ReadonlySet<UnitId>> => {
  const found = new Map<string, Set<UnitId>>();
  for (const [unit, hierarchy] of facts.referring(ref('unit', superior), 'unit.superior')) {
    if (hierarchy !== 'administrative') continue;
    for (const { value } of timeline(facts, 'unit.name', [unit])) {
      const name = plain(value.name);
      const units = found.get(name);
      if (units) units.add(unit);
      else found.set(name, new Set([unit]));
    }
  }
  return found;
};

/** The periods in which a unit lives under a superior and bears a name. */
const bearing = (facts: Facts, unit: UnitId, superior: UnitId, name: string): readonly Period[] => {
  const within = (periods: readonly Period[], others: readonly Period[]): readonly Period[] =>
    periods.flatMap((period) => others.flatMap((other) => intersect(period, other) ?? []));
  const named = timeline(facts, 'unit.name', [unit]).filter((f) => plain(f.value.name) === name);
  const under = timeline(facts, 'unit.superior', [unit, 'administrative']).filter(
    (f) => f.value.superior === superior,
  );
  return within(within(named, under), timeline(facts, 'unit.life', [unit]));
};

const namesakes = (
  facts: Facts,
  superior: UnitId,
  touched: ReadonlySet<UnitId>,
): readonly Breach[] =>
  [...byName(facts, superior)].flatMap(([name, units]) => {
    const own = units.size > 1 ? [...units].filter((unit) => touched.has(unit)) : [];
    return own.flatMap((unit) =>
      [...units]
        .filter((other) => other !== unit && !(touched.has(other) && other < unit))
        .flatMap((other) => {
          const theirs = bearing(facts, other, superior, name);
          return bearing(facts, unit, superior, name)
            .flatMap((period) => theirs.flatMap((o) => intersect(period, o) ?? []))
            .map((over): Breach => {
              const says = { superior: ref('unit', superior), other: ref('unit', other) };
              return { subject: ref('unit', unit), says, over };
            });
        }),
    );
  });

/** A unit that bears the name of another under the same superior. */
export const sameName: Measure = {
  about: 'unit',
  sees: ['unit.life', 'unit.name', 'unit.superior'],
  find: (facts, lines: readonly Touched[]) => {
    const touched = new Set(
      lines.flatMap(({ aspect, key }) => (TOUCHING.has(aspect) ? [key[0] as UnitId] : [])),
    );
    const superiors = new Set([...touched].flatMap((unit) => superiorsOf(facts, unit)));
    return [...superiors].flatMap((superior) => namesakes(facts, superior, touched));
  },
};
