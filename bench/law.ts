/**
 * `npm run bench:law`: every rule of law over a country of so many communes on a day, as the number of communes grows; beside it a
 * script that does the arithmetic of three rules over plain rows, as one would over sheets, and knows neither days nor hierarchies.
 */
import { lawAt } from '../src/application/queries/law.ts';
import { actOn } from '../src/domain/acts/test-book.ts';
import { checkDraft } from '../src/domain/law/check-draft.ts';
import { keysOf } from '../src/domain/register/facts.ts';
import { day } from '../src/domain/time/day.ts';
import { type CountryRow, country } from './country.ts';
import { line, median, ms, once } from './timing.ts';

const ON = day('2026-03-01');
const DRAFTED = actOn('du-thao', ON, []);
/** XA-02, XA-04 and TG-11 by hand. */
const byHand = (rows: readonly CountryRow[]): number => {
  const provinces = new Map<number, { bodies: number; communes: Set<number> }>();
  const communes = new Map<number, { bodies: number; deputies: number }>();
  let broken = 0;
  for (const { province, commune, deputies, staff } of rows) {
    const p = provinces.get(province) ?? { bodies: 0, communes: new Set() };
    provinces.set(province, p);
    p.bodies += 1;
    p.communes.add(commune);
    const c = communes.get(commune) ?? { bodies: 0, deputies: 0 };
    communes.set(commune, c);
    c.bodies += 1;
    c.deputies += deputies;
    if (deputies / staff > 0.5) broken += 1;
  }
  for (const { bodies, communes: of } of provinces.values())
    if (bodies / of.size > 4.5) broken += 1;
  for (const { bodies, deputies } of communes.values()) if (deputies / bodies > 2) broken += 1;
  return broken;
};

const sizes = [1_250, 2_500, 5_000, 10_000];
const costs: number[] = [];
for (const communes of sizes) {
  let made: ReturnType<typeof country> | undefined;
  const building = await once(() => {
    made = country(communes);
  });
  if (!made) throw new Error('no country');
  const { facts, rows } = made;
  const mine = await median(3, () => lawAt(facts, ON));
  const theirs = await median(3, () => byHand(rows));
  costs.push(mine);
  const found = lawAt(facts, ON).filter(({ counts }) => counts !== undefined);
  const judged = found.reduce(
    (sum, { counts }) =>
      sum + (counts ? counts.ok + counts.breach + counts.inGrace + counts.missing : 0),
    0,
  );
  line(`${communes} communes, ${found.length} rules, ${judged} verdicts`, mine, [
    'three rules by hand',
    theirs,
  ]);
  process.stdout.write(`    ${facts.size} entries, built in ${ms(building)}\n`);
  // One body of the first commune changes: its rules, and those of its commune, province and country, before and after.
  const [unit] = keysOf(facts, 'unit.type').findLast(() => true) ?? [];
  const [entry] = unit === undefined ? [] : facts.entries('unit.type', [unit]);
  if (!entry) throw new Error('no unit');
  const changed = { ...entry, act: DRAFTED.id, day: ON };
  const drafting = await median(5, () => checkDraft(DRAFTED, facts, facts, [changed]));
  process.stdout.write(`    a draft that changes one body: ${ms(drafting)}\n`);
}
const [first = 1, last = 1] = [costs[0], costs.at(-1)];
process.stdout.write(
  `  growth: n^${(Math.log(last / first) / Math.log((sizes.at(-1) ?? 1) / (sizes[0] ?? 1))).toFixed(2)}\n`,
);
