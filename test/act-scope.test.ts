/** An act is decided on its scope as it would be on the whole register: the same entries, the same findings. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readActs } from '../src/adapters/files/read-folder.ts';
import { MemoryStore } from '../src/adapters/memory/memory-store.ts';
import { canonical } from '../src/domain/canonical.ts';
import { draft, enactAct } from '../src/application/commands/enact-act.ts';
import { type Image, openImage, openImageFor } from '../src/application/image.ts';
import type { RegisterId } from '../src/application/store.ts';
import type { Act } from '../src/domain/acts/act.ts';
import type { Operation } from '../src/domain/operations/operation.ts';
import type { ActId, PersonId, PostId, UnitId } from '../src/domain/register/ids.ts';
import { day } from '../src/domain/time/day.ts';
import { instant } from '../src/domain/time/instant.ts';

const REGISTER = 'uong-bi' as RegisterId;
const clock = () => instant('2026-01-01T00:00:00.000Z');

const texts = (list: readonly unknown[]): readonly string[] => list.map(canonical).toSorted();

const told = (image: Image, act: Act) => {
  const { added, retracted, findings } = draft(image, act);
  return { added: texts(added), retracted: texts(retracted), findings: texts(findings) };
};

const store = new MemoryStore();
let image: Image;
let acts: readonly Act[] = [];

beforeAll(async () => {
  await store.createRegister(REGISTER, 'Uông Bí');
  image = await openImage(store, REGISTER);
  acts = (await readActs(['cases/uong-bi'])).acts.map((read) => read.act);
});

const unit = (id: string): UnitId => id as UnitId;
const post = (id: string): PostId => id as PostId;

/** Acts that would break something, each in its own way. */
const BROKEN: Readonly<Record<string, Operation>> = {
  'a commune that holds things is dissolved': { op: 'dissolve', unit: unit('phuong-yen-thanh') },
  'a second head': {
    op: 'create-post',
    unit: unit('ubnd-thanh-pho'),
    post: post('chu-tich-thu-hai'),
    title: 'Chủ tịch',
    rank: 'head',
  },
  'a post that is taken': {
    op: 'appoint',
    person: 'ub-0006' as PersonId,
    post: post('chu-tich-ubnd-thanh-pho'),
    mode: 'appointment',
  },
  'a quota below the people present': {
    op: 'assign-quota',
    unit: unit('phong-noi-vu'),
    pool: 'state',
    number: 0,
  },
  'a code in use': {
    op: 'establish',
    unit: unit('phuong-moi'),
    name: 'Phường mới',
    kind: 'ward',
    code: '06811',
    superior: unit('tp-uong-bi'),
  },
  'a cycle of superiors': {
    op: 'change-superior',
    unit: unit('tp-uong-bi'),
    superior: unit('phuong-yen-thanh'),
  },
  'a person moved over the quota': {
    op: 'engage',
    person: 'ub-9999' as PersonId,
    unit: unit('phong-noi-vu'),
    pool: 'state',
  },
};

describe('the scope of an act', () => {
  it('decides each act of the case as the whole register does', async () => {
    for (const act of acts) {
      const scoped = await openImageFor(store, REGISTER, [act]);
      expect(told(scoped, act)).toEqual(told(image, act));
      expect((await enactAct(store, clock, image, act)).status).toBe('enacted');
    }
  });

  it('undoes each act of the case as the whole register does', async () => {
    let parts = 0;
    for (const undone of acts) {
      const undoing: Act = {
        ...undone,
        id: 'huy' as ActId,
        type: 'undo',
        articles: [{ number: '1', operations: [{ op: 'undo', act: undone.id }] }],
      };
      const scoped = await openImageFor(store, REGISTER, [undoing]);
      if (scoped.facts.size < image.facts.size) parts += 1;
      expect(told(scoped, undoing)).toEqual(told(image, undoing));
    }
    expect(parts).toBeGreaterThan(acts.length / 2);
  });

  it.each(Object.entries(BROKEN))('finds %s', async (name, operation) => {
    const act: Act = {
      id: 'thu' as ActId,
      type: 'decision',
      title: name,
      issuer: 'Người thử',
      signed: day('2017-01-01'),
      effect: day('2017-01-01'),
      basis: [],
      source: { mark: 'model' },
      articles: [{ number: '1', operations: [operation] }],
    };
    const scoped = await openImageFor(store, REGISTER, [act]);
    const whole = told(image, act);
    expect(told(scoped, act)).toEqual(whole);
    expect(draft(image, act).enactable).toBe(false);
  });
});
