/** What targets are set for, counted from the register on a day: of a unit and all under it. */
import { type Counted, together } from '../register/counted.ts';
import type { DayView } from '../register/day-view.ts';
import { entryAt } from '../register/facts.ts';
import type { UnitId } from '../register/ids.ts';
import { isBody, tierOf } from '../register/kinds.ts';
import { childrenAt, ofUnitAt, peopleAt } from '../register/unit-at.ts';
import type { Pool, TargetSubject } from '../register/vocabulary.ts';

/** A unit and all under it, in whatever hierarchy. */
const under = ({ facts, day, kindOf }: DayView, top: UnitId): readonly UnitId[] => {
  const found = new Set<UnitId>([top]);
  for (const unit of found) for (const child of childrenAt(facts, unit, day)) found.add(child);
  return [...found].filter((unit) => kindOf(unit) !== undefined);
};

const QUOTAS: Readonly<Partial<Record<TargetSubject, readonly Pool[]>>> = {
  quota: ['party', 'state', 'front', 'service', 'commune'],
  'administrative-quota': ['party', 'state', 'front', 'commune'],
  'service-quota': ['service'],
  'part-time-quota': ['part-time'],
};

const quotaOf = (view: DayView, units: readonly UnitId[], pools: readonly Pool[]) => {
  const parts = units.flatMap((unit) =>
    ofUnitAt(view.facts, 'quota', unit, view.day).flatMap(({ key, value }): readonly Counted[] => {
      const act = entryAt(view.facts, 'quota', key, view.day)?.act;
      return pools.includes(key[1]) && act ? [{ value: value.amount, acts: [act] }] : [];
    }),
  );
  return parts.length === 0 ? undefined : together(parts);
};

const peopleOf = (view: DayView, units: readonly UnitId[]): Counted =>
  together(
    units.flatMap((unit) =>
      peopleAt(view.facts, unit, view.day).flatMap(({ key, value }): readonly Counted[] => {
        const act = entryAt(view.facts, 'person', key, view.day)?.act;
        return QUOTAS.quota?.includes(value.pool) && act ? [{ value: 1, acts: [act] }] : [];
      }),
    ),
  );

const unitsIn = (
  view: DayView,
  units: readonly UnitId[],
  accept: (unit: UnitId) => boolean,
): Counted =>
  together(
    units.filter(accept).flatMap((unit) => {
      const act = entryAt(view.facts, 'unit.life', [unit], view.day)?.act;
      return act ? [{ value: 1, acts: [act] }] : [];
    }),
  );

/** Public service units: schools among them. */
const isService = (view: DayView, unit: UnitId): boolean =>
  ['service-unit', 'school'].includes(view.kindOf(unit) ?? '');

const selfFinanced = (view: DayView, units: readonly UnitId[]): Counted | undefined => {
  const service = units.filter((unit) => isService(view, unit));
  if (service.length === 0) return undefined;
  const paying = service.flatMap((unit) => {
    const entry = entryAt(view.facts, 'unit.autonomy', [unit], view.day);
    return entry?.value && entry.value.class <= 2 ? [entry.act] : [];
  });
  return { value: (paying.length / service.length) * 100, acts: paying };
};

/** How much there is of what a target is for; not known where the register has nothing of it. */
export const countOf = (
  view: DayView,
  unit: UnitId,
  subject: TargetSubject,
): Counted | undefined => {
  const units = under(view, unit);
  if (units.length === 0) return undefined;
  const pools = QUOTAS[subject];
  if (pools) return quotaOf(view, units, pools);
  const ofTier = (tier: string) =>
    unitsIn(view, units, (id) => {
      const kind = view.kindOf(id);
      return kind !== undefined && tierOf(kind) === tier;
    });
  switch (subject) {
    case 'people':
      return peopleOf(view, units);
    case 'service-units':
      return unitsIn(view, units, (id) => isService(view, id));
    case 'self-financed-units':
      return selfFinanced(view, units);
    case 'communes':
      return ofTier('commune');
    case 'residential-units':
      return ofTier('residential');
    default:
      return unitsIn(view, units, (id) => isBody(view.kindOf(id) ?? 'commune'));
  }
};
