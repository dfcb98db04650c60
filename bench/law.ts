/**
 * `npm run bench:law`: every rule of law over a country of so many communes on a day, as the number of communes grows; beside it a
 * script that does the arithmetic of three rules over plain rows, as one would over sheets, and knows neither days nor hierarchies.
 */
import { lawAt } from '../src/application/queries/law.ts';
import type { Aspect, Key, Value } from '../src/domain/register/aspects.ts';
import type { Entry } from '../src/domain/register/entry.ts';
import type { ActId } from '../src/domain/register/ids.ts';
import { MemoryFacts } from '../src/domain/register/memory-facts.ts';
import { day } from '../src/domain/time/day.ts';
import { line, median, ms, once } from './timing.ts';

const ON = day('2026-03-01');
const OFFICES = ['van-phong', 'kinh-te', 'van-hoa', 'hanh-chinh-cong'];

/** One row of a sheet: a body with its commune and province, its deputies and its staff. */
interface Row {
  readonly province: number;
  readonly commune: number;
  readonly deputies: number;
  readonly staff: number;
}

/** A country of communes, as a register and as rows. */
const country = (communes: number): { facts: MemoryFacts; rows: readonly Row[] } => {
  const facts = new MemoryFacts();
  const rows: Row[] = [];
  const put = <A extends Aspect>(aspect: A, key: Key<A>, value: Value<A>): void => {
    const entry: Entry<A> = {
      aspect,
      key,
      value,
      day: day('2025-07-01'),
      act: 'mo' as ActId,
      article: '1',
      seq: 1,
      step: facts.size,
      ordinal: 0,
      known: 1,
      source: { mark: 'model' },
    };
    facts.add(entry);
  };
  const unit = (id: string, kind: string, superior?: string): void => {
    put('unit.life', [id as never], { born: 'opening' });
    put('unit.name', [id as never], { name: id });
    put('unit.type', [id as never], { kind: kind as never, blocs: ['state'] });
    if (superior !== undefined)
      put('unit.superior', [id as never, 'administrative'], { superior: superior as never });
  };
  const post = (
    id: string,
    holder: string,
    rank: 'head' | 'deputy' | 'staff',
    places: number,
  ): void => {
    put('post', [id as never], { unit: holder as never, title: id, rank, places });
  };
  for (let n = 0; n < communes; n += 1) {
    const province = Math.floor(n / 100);
    if (n % 100 === 0) unit(`tinh-${province}`, 'province');
    const ward = `phuong-${n}`;
    unit(ward, 'ward', `tinh-${province}`);
    put('territory', [ward as never], { amount: 500 + (n % 700) });
    put('population', [ward as never], { amount: 12_000 + (n % 30_000) });
    unit(`dang-uy-${n}`, 'party-committee', ward);
    put('quota', [`dang-uy-${n}` as never, 'commune'], { amount: 17 });
    unit(`hdnd-${n}`, 'peoples-council', ward);
    unit(`ubnd-${n}`, 'peoples-committee', ward);
    put('quota', [`ubnd-${n}` as never, 'commune'], { amount: 3 });
    post(`pho-ubnd-${n}`, `ubnd-${n}`, 'deputy', 2);
    for (const [i, office] of OFFICES.entries()) {
      const id = `${office}-${n}`;
      const deputies = 1 + ((n + i) % 3);
      const staff = 5 + ((n + i) % 6);
      unit(id, 'division', `ubnd-${n}`);
      put('quota', [id as never, 'commune'], { amount: staff });
      post(`truong-${id}`, id, 'head', 1);
      post(`pho-${id}`, id, 'deputy', deputies);
      post(`vien-${id}`, id, 'staff', staff);
      rows.push({ province, commune: n, deputies, staff });
    }
  }
  return { facts, rows };
};

/** XA-02, XA-04 and TG-11 by hand. */
const byHand = (rows: readonly Row[]): number => {
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
}
const [first = 1, last = 1] = [costs[0], costs.at(-1)];
process.stdout.write(
  `  growth: n^${(Math.log(last / first) / Math.log((sizes.at(-1) ?? 1) / (sizes[0] ?? 1))).toFixed(2)}\n`,
);
