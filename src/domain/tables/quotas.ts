/** Quota down the tree: what every area and every body in it was assigned, who is there, and what is left. */
import { minus } from '../register/amount.ts';
import { type Held, entryAt } from '../register/facts.ts';
import { type UnitId, ref } from '../register/ids.ts';
import { tierOf } from '../register/kinds.ts';
import type { DayView } from '../register/day-view.ts';
import { childrenAt, peopleAt, superiorAt } from '../register/unit-at.ts';
import type { Pool } from '../register/vocabulary.ts';
import {
  type Cell,
  NOTHING,
  type Row,
  type Table,
  actsBehind,
  amount,
  amountIn,
  number,
  sum,
  totalAmount,
  wrongIf,
} from './table.ts';
import { livingUnits } from './living-units.ts';

/**
 * Categories that quota is assigned and reported by. Cadres and civil servants are of one: the register does not tell them
 * apart but by the pool they are counted in.
 */
const CATEGORIES: readonly (readonly Pool[])[] = [
  ['party', 'front', 'state'],
  ['commune'],
  ['service'],
  ['contract'],
  ['part-time'],
];

interface Count {
  readonly assigned: Cell;
  readonly present: Cell;
}

const assignedTo = (view: DayView, unit: UnitId, pools: readonly Pool[]): Cell => {
  const entries = pools.flatMap(
    (pool) => entryAt(view.facts, 'quota', [unit, pool], view.day) ?? [],
  );
  return entries.length === 0
    ? NOTHING
    : amount(
        totalAmount(entries.flatMap(({ value }) => value ?? [])),
        'people',
        entries.map(({ act }) => act),
      );
};

const presentIn = (
  view: DayView,
  people: readonly Held<'person'>[],
  pools: readonly Pool[],
): Cell => {
  const found = people.filter(({ value }) => pools.includes(value.pool));
  return found.length === 0
    ? NOTHING
    : number(found.length, 'people', actsBehind(view, 'person', found));
};

const countsOf = (view: DayView, unit: UnitId): readonly Count[] => {
  const people = peopleAt(view.facts, unit, view.day);
  return CATEGORIES.map((pools) => ({
    assigned: assignedTo(view, unit, pools),
    present: presentIn(view, people, pools),
  }));
};

const added = (counts: readonly (readonly Count[])[]): readonly Count[] =>
  CATEGORIES.map((_, i) => ({
    assigned: sum(counts.flatMap((of) => of[i]?.assigned ?? [])),
    present: sum(counts.flatMap((of) => of[i]?.present ?? [])),
  }));

const cellsOf = (unit: UnitId, counts: readonly Count[]): readonly Cell[] => {
  const assigned = sum(counts.map((count) => count.assigned));
  const present = sum(counts.map((count) => count.present));
  const known = assigned.is === 'number';
  const unused = minus(amountIn(assigned), amountIn(present));
  const above = unused.amount < 0 && unused.parts === undefined;
  return [
    { is: 'thing', ref: ref('unit', unit) },
    ...counts.map((count) => count.assigned),
    assigned,
    present,
    known ? wrongIf(above, amount(unused, 'people', [])) : NOTHING,
  ];
};

interface Branch {
  readonly counts: readonly Count[];
  readonly rows: readonly Row[];
}

/** A unit and all under it. Nothing where none of them has quota or people. */
const branchOf = (
  view: DayView,
  unit: UnitId,
  level: number,
  seen: ReadonlySet<UnitId>,
): Branch | undefined => {
  if (seen.has(unit)) return undefined;
  const path = new Set([...seen, unit]);
  const under = childrenAt(view.facts, unit, view.day, 'administrative').flatMap(
    (child) => branchOf(view, child, level + 1, path) ?? [],
  );
  const own = countsOf(view, unit);
  const isOwn = own.some(
    ({ assigned, present }) => assigned.is === 'number' || present.is === 'number',
  );
  if (!isOwn && under.length === 0) return undefined;
  const kind = view.kindOf(unit);
  const isArea = kind !== undefined && tierOf(kind) !== undefined;
  const counts = added([own, ...under.map((branch) => branch.counts)]);
  const rows = under.flatMap((branch) => branch.rows);
  const row: Row = {
    key: unit,
    level,
    ...(isArea && { total: true }),
    cells: cellsOf(unit, isArea ? counts : own),
  };
  return { counts, rows: [row, ...rows] };
};

/** The table. */
export const QUOTAS: Table = {
  code: 'quotas',
  title: ['Biên chế giao và có mặt', 'Quota assigned and people present'],
  about: [
    'Biên chế giao theo loại, người có mặt và phần chưa sử dụng của từng cơ quan, đơn vị. Dòng đậm của một địa bàn là tổng của chính nó và mọi đơn vị bên dưới. Số âm là vượt biên chế.',
    'Quota by category, people present and what is unused, body by body. The bold line of an area sums the area and all under it. A negative number is above quota.',
  ],
  columns: [
    ['Đơn vị', 'Unit'],
    ['Cán bộ, công chức Đảng, Mặt trận, Nhà nước', 'Party, Front and State'],
    ['Cán bộ, công chức cấp xã', 'Commune cadres and civil servants'],
    ['Viên chức', 'Public employees'],
    ['Hợp đồng 68/111', 'Support contracts'],
    ['Không chuyên trách', 'Part-time'],
    ['Tổng giao', 'Assigned in all'],
    ['Có mặt', 'Present'],
    ['Chưa sử dụng', 'Unused'],
  ],
  rows: (asked) => {
    const { view, within } = asked;
    const isTop = (unit: UnitId): boolean => {
      const above = superiorAt(view.facts, unit, view.day, 'administrative');
      return above === undefined || !within(above);
    };
    return livingUnits(asked)
      .filter(isTop)
      .flatMap((unit) => branchOf(view, unit, 0, new Set())?.rows ?? []);
  },
};
