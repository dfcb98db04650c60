/** A process that enacts one act after another on a data folder until it is killed, or a thousand: `enact-forever.ts FOLDER`. */
import { enactAct } from '../../src/application/commands/enact-act.ts';
import { openImage } from '../../src/application/image.ts';
import { openStores } from '../../src/adapters/open-store.ts';
import { systemClock } from '../../src/adapters/system-clock.ts';
import type { UnitId } from '../../src/domain/register/ids.ts';
import { REGISTER, actOf } from './stores.ts';

const [folder = ''] = process.argv.slice(2);
const { store } = await openStores(folder, undefined);
await store.createRegister(REGISTER, 'Sổ thử');
const image = await openImage(store, REGISTER);
const last = image.version + 1_000;
while (image.version < last) {
  const next = image.version + 1;
  const act = actOf(
    `lap-${next}`,
    '2020-01-01',
    Array.from({ length: 20 }, (_, i) => ({
      op: 'establish' as const,
      unit: `don-vi-${next}-${i}` as UnitId,
      name: `Đơn vị ${next}.${i}`,
      kind: 'division' as const,
      opening: true,
    })),
  );
  const done = await enactAct(store, systemClock, image, act);
  process.stdout.write(`${done.status} ${next}\n`);
}
