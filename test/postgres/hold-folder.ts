/** A program for tests: holds a data folder, writes to it until it is killed (or ten thousand times), and says what was committed. */
import { openEmbedded } from '../../src/adapters/postgres/embedded.ts';

const [folder = '', durability] = process.argv.slice(2);
const database = await openEmbedded({
  folder,
  durability: durability === 'safe' ? 'safe' : 'relaxed',
});
await database.script('create table if not exists tick (batch int, n int)');
const [last] = await database.query<{ batch: number }>(
  'select coalesce(max(batch), 0) as batch from tick',
);
process.stdout.write('held\n');
const first = (last?.batch ?? 0) + 1;
for (let batch = first; batch < first + 10_000; batch += 1) {
  await database.transaction(async (tx) => {
    await tx.execute('insert into tick select $1, n from generate_series(1, 500) as n', [batch]);
    await tx.execute('insert into tick select $1, n from generate_series(501, 1000) as n', [batch]);
  });
  process.stdout.write(`${batch}\n`);
}
