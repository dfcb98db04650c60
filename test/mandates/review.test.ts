/** The review of who does what: on labelled mandates, and on the reference case before and after its reform. */
import { beforeAll, describe, expect, it } from 'vitest';
import { reviewBeside } from '../../src/application/queries/review.ts';
import { Image } from '../../src/application/image.ts';
import { termsOf } from '../../src/domain/mandates/terms.ts';
import { resolving } from '../../src/domain/mandates/resolve.ts';
import { type Review, reviewAt } from '../../src/domain/mandates/review.ts';
import type { Operation } from '../../src/domain/operations/operation.ts';
import type { FunctionId, UnitId } from '../../src/domain/register/ids.ts';
import { day } from '../../src/domain/time/day.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { REGISTER, actOf, caseActs } from '../store/stores.ts';
import { PAIRS, byReview, byTfIdf, byWords } from './measure.ts';

const words = (text: string, holder: readonly string[] = []): readonly string[] =>
  termsOf(text, holder).map((term) => term.words);

describe('terms', () => {
  it('are what a mandate is about, without the words of the trade', () => {
    expect(words('Tham mưu, giúp việc về tổ chức bộ máy, biên chế')).toEqual([
      'tổ chức',
      'chức bộ',
      'bộ máy',
      'biên chế',
    ]);
    expect(words('Quản lý nhà nước về giáo dục và đào tạo')).toEqual(['giáo dục']);
  });

  it('are the same without accents, and tell words apart that differ by them', () => {
    const keys = (text: string) => termsOf(text).map(({ key }) => key);
    expect(keys('Quan ly tai chinh, tai san')).toEqual(keys('Quản lý tài chính, tài sản'));
    expect(words('Tài sản tại phường')).toEqual(['tài sản']);
  });

  it('leave out the name of whoever has the mandate', () => {
    expect(words('Văn phòng, tài chính của Hội Nông dân', ['Hội Nông dân thành phố'])).toEqual([
      'văn phòng',
      'tài chính',
    ]);
  });
});

describe('labelled pairs', () => {
  it('are found, nine of ten and more, and better than by their words alone', () => {
    expect(PAIRS).toBeGreaterThan(150);
    const { precision, recall } = byReview();
    expect([precision >= 0.9, recall >= 0.9]).toEqual([true, true]);
    for (const other of [byWords(), byTfIdf()])
      expect(Math.min(precision, recall)).toBeGreaterThan(Math.min(other.precision, other.recall));
  });
});

describe('the reference case', () => {
  const image = new Image(REGISTER);
  beforeAll(async () => {
    for (const act of await caseActs())
      image.advance(act, instant('2026-01-01T00:00:00.000Z'), image.draft(act));
  });
  const on = (text: string): Review => reviewAt(image.facts, day(text));
  const offices = ({ similar }: Review): number =>
    similar.filter(({ a, b }) => [a, b].every(({ function: id }) => id.startsWith('van-phong-')))
      .length;

  it('had three functions with a Party board and a State division, and has none since they are one', () => {
    const units = (text: string) => on(text).duplicated.map((found) => found.units);
    expect(units('2018-09-30')).toEqual([
      ['co-quan-ubkt', 'thanh-tra-thanh-pho'],
      ['ban-to-chuc', 'phong-noi-vu'],
      ['ban-to-chuc', 'phong-noi-vu'],
    ]);
    expect(units('2018-10-01')).toEqual([]);
  });

  it('had six offices of one kind in the Front bloc, and has one', () => {
    expect([offices(on('2016-02-29')), offices(on('2016-03-01'))]).toEqual([15, 0]);
  });

  it('shows what hangs together as one, and what is gone beside what stays', () => {
    const list = reviewBeside(image.facts, day('2015-06-01'), day('2019-06-01'));
    const told = list.map(({ kind, units, now, beside }) => [kind, units.length, now, beside]);
    expect(told).toEqual([
      ['duplicated', 2, true, false],
      ['duplicated', 2, true, false],
      ['duplicated', 2, true, false],
      ['similar', 2, true, true],
      ['similar', 6, true, false],
    ]);
    const offices6 = list.find(({ units }) => units.length === 6);
    expect(offices6?.words).toEqual(['văn phòng', 'hành chính', 'tài chính']);
  });

  it('resolves each finding by a draft that can be enacted, and after which it is gone', async () => {
    const before = new Image(REGISTER);
    for (const act of (await caseActs()).filter(({ effect }) => effect < '2015-06-01'))
      before.advance(act, instant('2026-01-01T00:00:00.000Z'), before.draft(act));
    const list = reviewBeside(before.facts, day('2015-06-01'));
    expect(list.map(({ kind }) => kind)).toEqual([
      'duplicated',
      'duplicated',
      'duplicated',
      'similar',
      'similar',
    ]);
    for (const found of list) {
      const { after, enactable } = before.draft(actOf('mot', '2015-06-01', resolving(found)));
      const left = reviewBeside(after, day('2015-06-01'));
      expect([enactable, left.length]).toEqual([true, list.length - 1]);
    }
  });

  it('says by which words two mandates are the same', () => {
    const { similar } = on('2015-06-01');
    const found = similar.find(
      ({ a }) => a.function === ('van-phong-ldld-thanh-pho' as FunctionId),
    );
    expect(found?.words).toEqual(['văn phòng', 'hành chính', 'tài chính']);
  });
});

it('a function that nobody has, and one that nobody leads, are told of', () => {
  const image = new Image(REGISTER);
  const unit = 'phong' as UnitId;
  const ids = ['khong-ai', 'khong-chu-tri'] as FunctionId[];
  const found: Operation = {
    op: 'establish',
    unit,
    name: 'Phòng',
    kind: 'organisation',
    functions: [
      { function: ids[0] as FunctionId, name: 'Một' },
      { function: ids[1] as FunctionId, name: 'Hai', role: 'support' },
    ],
  };
  const opened = actOf('mo', '2020-01-01', [found]);
  image.advance(opened, instant('2026-01-01T00:00:00.000Z'), image.draft(opened));
  const ended = actOf('thoi', '2021-01-01', [
    {
      op: 'move-holdings',
      from: unit,
      placements: [
        { holding: 'function:khong-ai', end: { end: 'transferred-out', receiver: 'Sở' } },
      ],
    },
  ]);
  image.advance(ended, instant('2026-01-02T00:00:00.000Z'), image.draft(ended));
  const { orphaned, leaderless } = reviewAt(image.facts, day('2021-01-01'));
  expect([orphaned, leaderless]).toEqual([['khong-ai'], ['khong-chu-tri']]);
});

it('a function that several lead jointly is in order; led alone and jointly, or jointly by one, it is at odds', () => {
  const image = new Image(REGISTER);
  const body = (
    id: string,
    functions: readonly (readonly [string, 'lead' | 'joint'])[],
  ): Operation => ({
    op: 'establish',
    unit: id as UnitId,
    name: `Phòng ${id}`,
    kind: 'organisation',
    functions: functions.map(([name, role]) => ({
      function: name as FunctionId,
      name: `Việc ${name}`,
      role,
    })),
  });
  const opened = actOf('mo', '2020-01-01', [
    body('a', [
      ['chung', 'joint'],
      ['lech', 'lead'],
      ['mot-minh', 'joint'],
      ['trung', 'lead'],
    ]),
    body('b', [
      ['chung', 'joint'],
      ['lech', 'joint'],
      ['trung', 'lead'],
    ]),
  ]);
  image.advance(opened, instant('2026-01-01T00:00:00.000Z'), image.draft(opened));
  const { contradictory, duplicated, leaderless } = reviewAt(image.facts, day('2020-01-01'));
  expect(contradictory).toEqual([
    { function: 'lech', units: ['a', 'b'] },
    { function: 'mot-minh', units: ['a'] },
  ]);
  expect(duplicated.map((found) => found.function)).toEqual(['trung']);
  expect(leaderless).toEqual([]);
});

it('what bodies of two communes both do is no overlap, what two bodies of one do is', () => {
  const body = (id: string, commune: string): Operation => ({
    op: 'establish',
    unit: id as UnitId,
    name: id,
    kind: 'organisation',
    superior: commune as UnitId,
    functions: [{ function: `viec-${id}` as FunctionId, name: 'Tài sản công, ngân sách xã' }],
  });
  const commune = (id: string): Operation => ({
    op: 'establish',
    unit: id as UnitId,
    name: id,
    kind: 'commune',
    opening: true,
  });
  const image = new Image(REGISTER);
  const opened = actOf('mo', '2020-01-01', [
    commune('dong'),
    commune('tay'),
    body('a', 'dong'),
    body('b', 'dong'),
    body('c', 'tay'),
  ]);
  image.advance(opened, instant('2026-01-01T00:00:00.000Z'), image.draft(opened));
  const { similar } = reviewAt(image.facts, day('2020-01-01'));
  expect(similar.map(({ a, b }) => [a.unit, b.unit])).toEqual([['a', 'b']]);
});
