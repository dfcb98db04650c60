/**
 * `npm run bench:walls [PART…]`: what one request, one act or many acts cost the others, each as it grows. Deciding a chain of units;
 * one act that ends many; a country's communes by one act a province; a page of acts; a unit's page beside a writer.
 * Parts: decide, acts, ends, country, beside; by default all.
 */
import { PostgresStore } from '../src/adapters/postgres/postgres-store.ts';
import { buildService } from '../src/adapters/http/service.ts';
import { NO_LIMITS } from '../src/adapters/http/limits.ts';
import { argon2id } from '../src/adapters/identity/argon2.ts';
import { secrets } from '../src/adapters/identity/secrets.ts';
import { storesOf } from '../src/adapters/open-store.ts';
import { systemClock } from '../src/adapters/system-clock.ts';
import { enactAct } from '../src/application/commands/enact-act.ts';
import { loadActs } from '../src/application/commands/load-acts.ts';
import { Image } from '../src/application/image.ts';
import { namesOf } from '../src/application/queries/names.ts';
import type { RegisterId } from '../src/application/store.ts';
import { ActBook } from '../src/domain/acts/act-book.ts';
import type { Act } from '../src/domain/acts/act.ts';
import { ActList, type ActLine } from '../src/domain/acts/act-list.ts';
import type { Operation } from '../src/domain/operations/operation.ts';
import type { ActId, UnitId } from '../src/domain/register/ids.ts';
import { MemoryFacts } from '../src/domain/register/memory-facts.ts';
import { day } from '../src/domain/time/day.ts';
import { instant } from '../src/domain/time/instant.ts';
import { type Bench, type Kind, withKinds } from './databases.ts';
import { HEAVY, absorbAct, generateActs } from './generate.ts';
import { median, ms, once, ratio } from './timing.ts';

const REGISTER = 'bench' as RegisterId;
const unit = (id: string): UnitId => id as UnitId;
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const act = (id: string, on: string, operations: readonly Operation[]): Act => ({
  id: id as ActId,
  type: 'resolution',
  title: id,
  issuer: 'Bench',
  signed: day(on),
  effect: day(on),
  basis: [],
  source: { mark: 'model' },
  articles: [{ number: '1', operations }],
});

/** How cost grows from one size to the next: 1 is linear. */
const growth = (sizes: readonly number[], costs: readonly number[]): string => {
  const [a = 1, b = 1] = [sizes[0], sizes.at(-1)];
  const [x = 1, y = 1] = [costs[0], costs.at(-1)];
  return (Math.log(y / x) / Math.log(b / a)).toFixed(2);
};

const chainOf = (n: number): Act =>
  act(
    'chuoi',
    '2021-01-01',
    Array.from({ length: n }, (_, i): Operation => ({
      op: 'establish',
      unit: unit(`u-${i}`),
      name: `U ${i}`,
      kind: 'division',
      ...(i > 0 && { superior: unit(`u-${i - 1}`) }),
    })),
  );

const decide = async (): Promise<void> => {
  say('\ndeciding a chain of units, each founded under the last');
  const sizes = [500, 1_000, 2_500, 5_000, 10_000];
  const costs: number[] = [];
  for (const n of sizes) {
    const chain = chainOf(n);
    costs.push(await median(3, () => new ActBook().draft(chain)));
    say(`  ${String(n).padStart(7)} units ${ms(costs.at(-1) ?? 0).padStart(11)}`);
  }
  say(`  grows as n^${growth(sizes, costs)}`);
};

const communes = (n: number, province: number): readonly Operation[] => [
  {
    op: 'establish',
    unit: unit(`t${province}`),
    name: `Tỉnh ${province}`,
    kind: 'province',
    opening: true,
  },
  ...Array.from({ length: n }, (_, i): Operation => ({
    op: 'establish',
    unit: unit(`t${province}-${i}`),
    name: `Xã ${province}.${i}`,
    kind: 'commune',
    code: `${province}.${i}`,
    superior: unit(`t${province}`),
    opening: true,
  })),
];

/** Communes come together, so many into each new one, which carries the code of the first. */
const mergers = (n: number, into: number, province: number): readonly Operation[] =>
  Array.from({ length: into }, (_, m): Operation => {
    const [from, to] = [Math.floor((m * n) / into), Math.floor(((m + 1) * n) / into)];
    return {
      op: 'consolidate',
      sources: Array.from({ length: to - from }, (_each, i) => ({
        unit: unit(`t${province}-${from + i}`),
      })),
      into: {
        unit: unit(`m${province}-${m}`),
        name: `Xã mới ${province}.${m}`,
        kind: 'commune',
        code: `${province}.${from}`,
        superior: unit(`t${province}`),
      },
      everything: 'follows',
    };
  });

const load = async (bench: Bench, acts: readonly Act[], image: Image): Promise<number> =>
  once(async () => {
    const done = await loadActs(new PostgresStore(bench.database), systemClock, image, acts);
    if (done.status !== 'loaded') throw new Error(JSON.stringify(done).slice(0, 500));
  });

const ends = async (kind: Kind): Promise<void> => {
  say(`\n${kind.name}: one act that merges n communes in pairs`);
  const sizes = [750, 1_500, 3_000, 6_000, 12_000];
  const costs: number[] = [];
  for (const n of sizes) {
    const bench = await kind.fresh();
    await new PostgresStore(bench.database).createRegister(REGISTER, 'Bench');
    const image = new Image(REGISTER);
    await load(bench, [act('mo-so', '2020-01-01', communes(n, 0))], image);
    costs.push(await load(bench, [act('sap-xep', '2025-07-01', mergers(n, n / 2, 0))], image));
    await bench.discard();
    say(`  ${String(n).padStart(7)} communes ${ms(costs.at(-1) ?? 0).padStart(11)}`);
  }
  say(`  grows as n^${growth(sizes, costs)}`);
};

/** 2025: 10,035 communes of 34 provinces into 3,321. */
const country = async (kind: Kind): Promise<void> => {
  const bench = await kind.fresh();
  await new PostgresStore(bench.database).createRegister(REGISTER, 'Bench');
  const image = new Image(REGISTER);
  const share = (all: number, p: number): number =>
    Math.floor((all * (p + 1)) / 34) - Math.floor((all * p) / 34);
  const provinces = Array.from({ length: 34 }, (_, p) => p);
  const before = await load(
    bench,
    provinces.map((p) => act(`mo-so-${p}`, '2020-01-01', communes(share(10_035, p), p))),
    image,
  );
  const after = await load(
    bench,
    provinces.map((p) =>
      act(`sap-xep-${p}`, '2025-07-01', mergers(share(10_035, p), share(3_321, p), p)),
    ),
    image,
  );
  await bench.discard();
  say(
    `\n${kind.name}: 10,035 communes of 34 provinces ${ms(before)}, into 3,321 by one act a province ${ms(after)}; together ${ms(before + after)}`,
  );
};

const acts = async (): Promise<void> => {
  say('\ntwo names of acts, and a page of fifty; beside walking all acts for them');
  const facts = new MemoryFacts();
  for (const n of [1_000, 10_000, 100_000, 400_000]) {
    const list = new ActList();
    const at = (i: number) => instant(new Date(Date.UTC(2026, 0, 1) + i * 1000).toISOString());
    for (let i = 0; i < n; i += 1)
      list.add({
        act: { ...act(`vb-${i}`, '2020-01-01', []), number: `${i}-QĐ` },
        seq: i + 1,
        recorded: at(i),
      });
    const asked = [`vb-${n - 1}`, `vb-${n >> 1}`];
    const mine = await median(101, () => [
      namesOf(facts, list, day('2026-01-01'), [], asked),
      list.slice(n - 50, n),
    ]);
    const walk = await median(11, () => {
      const wanted = new Set(asked);
      const all: ActLine[] = [...list];
      return [all.filter((line) => wanted.has(line.act.id)), all.slice(-50)];
    });
    say(
      `  ${String(n).padStart(7)} acts ${ms(mine).padStart(11)}   walking all ${ms(walk).padStart(11)}  ${ratio(mine, walk)}`,
    );
  }
};

const p99 = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;

const beside = async (kind: Kind): Promise<void> => {
  const bench = await kind.fresh();
  const { store, drafts, people, portal, templates, identity } = storesOf(bench.database);
  await store.createRegister(REGISTER, 'Bench');
  const image = new Image(REGISTER);
  await loadActs(store, systemClock, image, generateActs(10_000));
  const app = await buildService({
    store,
    clock: systemClock,
    register: { id: REGISTER, title: 'Bench' },
    image,
    people,
    portal,
    templates,
    drafts,
    reach: bench.reach,
    limits: NO_LIMITS,
    identity: { store: identity, passwords: argon2id, secrets, clock: systemClock },
  });
  const base = await app.listen({ port: 0 });
  const read = async (until: () => boolean): Promise<readonly number[]> => {
    const times: number[] = [];
    while (!until()) {
      times.push(await once(async () => (await fetch(`${base}/api/v1/units/x1-ub`)).arrayBuffer()));
    }
    return times;
  };
  const begun = performance.now();
  const alone = await read(() => performance.now() - begun > 3_000);
  let [late, last] = [0, performance.now()];
  const timer = setInterval(() => {
    late = Math.max(late, performance.now() - last - 5);
    last = performance.now();
  }, 5);
  const state = { over: false, written: 0 };
  const writing = (async () => {
    for (let i = 0; i < HEAVY; i += 1) {
      await enactAct(store, systemClock, image, absorbAct(i));
      state.written += 1;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    state.over = true;
  })();
  const with_ = await read(() => state.over);
  await writing;
  clearInterval(timer);
  await app.close();
  await bench.discard();
  say(
    `\n${kind.name}: a unit's page at 10,000 units, p99 ${ms(p99(alone))} alone (${alone.length}), ${ms(p99(with_))} while ${state.written} acts of 300 holdings are enacted (${with_.length}); a timer of 5 ms was at most ${ms(late)} late`,
  );
};

const PARTS = ['decide', 'acts', 'ends', 'country', 'beside'] as const;
const asked = process.argv.slice(2);
const wants = (part: (typeof PARTS)[number]): boolean => asked.length === 0 || asked.includes(part);

if (wants('decide')) await decide();
if (wants('acts')) await acts();
if (PARTS.slice(2).some(wants))
  await withKinds(async (kinds) => {
    for (const kind of kinds) {
      if (wants('ends')) await ends(kind);
      if (wants('country')) await country(kind);
      if (wants('beside')) await beside(kind);
    }
  });
