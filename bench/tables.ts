/**
 * `npm run bench:tables`: every table over a country of so many communes with all their people, as the number of communes grows;
 * beside it the sums by province that a sheet makes of plain rows, which knows neither days nor acts.
 */
import { rowsAt } from '../src/application/queries/tables.ts';
import { ActList } from '../src/domain/acts/act-list.ts';
import { TABLES } from '../src/domain/tables/tables.ts';
import { day } from '../src/domain/time/day.ts';
import { type CountryRow, country } from './country.ts';
import { line, median } from './timing.ts';

const ON = day('2026-03-01');
const SIZES = [625, 1_250, 2_500, 5_000];

const byHand = (rows: readonly CountryRow[]): number => {
  const provinces = new Map<number, number>();
  for (const { province, staff } of rows)
    provinces.set(province, (provinces.get(province) ?? 0) + staff);
  return provinces.size;
};

const costs = new Map<string, number[]>();
for (const communes of SIZES) {
  const { facts, rows } = country(communes, true);
  const acts = new ActList();
  const theirs = await median(3, () => byHand(rows));
  for (const table of TABLES) {
    const mine = await median(3, () => rowsAt(table, facts, acts, ON));
    const lines = rowsAt(table, facts, acts, ON).length;
    line(`${communes} communes, ${table.code}, ${lines} lines`, mine, ['sums of a sheet', theirs]);
    costs.set(table.code, [...(costs.get(table.code) ?? []), mine]);
  }
}
const times = Math.log((SIZES.at(-1) ?? 1) / (SIZES[0] ?? 1));
for (const [code, [first = 1, ...rest]] of costs)
  process.stdout.write(
    `  ${code}: growth n^${(Math.log((rest.at(-1) ?? first) / first) / times).toFixed(2)}\n`,
  );
