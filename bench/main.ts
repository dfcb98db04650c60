/**
 * `npm run bench [SIZE…]`: the hot paths of a register on PostgreSQL 18 and PGlite, each beside what a user would use
 * instead, and how the cost grows with size. Sizes are numbers of units; by default 1000 and 10000.
 */
import { PostgresStore } from '../src/adapters/postgres/postgres-store.ts';
import { systemClock } from '../src/adapters/system-clock.ts';
import { draft, enactAct } from '../src/application/commands/enact-act.ts';
import { loadActs } from '../src/application/commands/load-acts.ts';
import { Image, openImage, openImageFor } from '../src/application/image.ts';
import { treeAt } from '../src/application/queries/units.ts';
import { unitPage } from '../src/application/queries/unit-page.ts';
import type { RegisterId } from '../src/application/store.ts';
import type { UnitId } from '../src/domain/register/ids.ts';
import { day } from '../src/domain/time/day.ts';
import { dump, restore } from './copy-peer.ts';
import { type Kind, withKinds } from './databases.ts';
import { HEAVY, absorbAct, generateActs } from './generate.ts';
import { line, median, ms, once, ratio } from './timing.ts';
import { unitBySql } from './unit-sql.ts';

const REGISTER = 'bench' as RegisterId;
const DAY = day('2021-01-01');
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const measure = async (kind: Kind, units: number): Promise<void> => {
  const { database, discard } = await kind.fresh();
  try {
    const store = new PostgresStore(database);
    await store.createRegister(REGISTER, 'Bench');
    const acts = generateActs(units);
    let entries = 0;
    const rebuilt = await once(async () => {
      const load = await loadActs(store, systemClock, new Image(REGISTER), acts);
      entries = load.acts.reduce((sum, act) => sum + act.entries, 0);
    });
    await database.execute('analyze');
    const rows = await dump(database);
    const peer = await kind.fresh();
    const copied = await once(() => restore(peer.database, rows));
    await peer.discard();
    say(`\n${kind.name}, ${units} units, ${acts.length} acts, ${entries} entries`);
    say(
      `  rebuild from acts: ${ms(rebuilt)}, ${Math.round((entries / rebuilt) * 1000)} entries/s; ` +
        `bulk COPY of the same rows: ${ms(copied)}; ${ratio(rebuilt, copied)}`,
    );

    const image = await openImage(store, REGISTER);
    const last = image.lastRecorded ?? systemClock();
    const unit = 'x1-ub' as UnitId;
    const sql = await median(31, () => unitBySql(database, unit, DAY, last));
    line(
      'unit page, service (image and version check)',
      await median(31, async () => {
        await store.head(REGISTER);
        return unitPage(image.facts, unit, DAY);
      }),
      ['one SQL statement', sql],
    );
    line(
      'unit page, cold (scope as known then)',
      await median(31, async () =>
        unitPage(await store.load(REGISTER, { units: [unit] }, last), unit, DAY),
      ),
      ['one SQL statement', sql],
    );
    line('tree of a district', await median(31, () => treeAt(image.facts, 'h0' as UnitId, DAY)));
    const act = absorbAct(0);
    line('absorb a commune of 300 holdings, drafted', await median(11, () => draft(image, act)));
    line(
      'open the scope of that act',
      await median(11, () => openImageFor(store, REGISTER, [act])),
    );
    let next = 0;
    line(
      'enact it on an open image: draft, commit',
      await median(HEAVY / 2 - 1, async () => {
        await enactAct(store, systemClock, image, absorbAct((next += 1) - 1));
      }),
    );
    line(
      'enact it from nothing: scope, draft, commit',
      await median(HEAVY / 2 - 1, async () => {
        const another = absorbAct((next += 1) - 1);
        const scoped = await openImageFor(store, REGISTER, [another]);
        await enactAct(store, systemClock, scoped, another);
      }),
    );
  } finally {
    await discard();
  }
};

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((n) => Number.isInteger(n) && n > 0);
await withKinds(async (kinds) => {
  for (const kind of kinds)
    for (const units of sizes.length > 0 ? sizes : [1_000, 10_000]) await measure(kind, units);
});
