/** Two operations of one act of which one has to come first are told both, and in which order. */
import { expect, it } from 'vitest';
import type { Operation } from '../operations/operation.ts';
import type { PostId, UnitId } from '../register/ids.ts';
import { day } from '../time/day.ts';
import { TestBook, actOn } from './test-book.ts';

const ROOM = 'phong' as UnitId;
const NEW = 'phong-moi' as UnitId;
const found = (unit: UnitId): Operation => ({
  op: 'establish',
  unit,
  name: `Phòng ${unit}`,
  kind: 'organisation',
});
const post: Operation = {
  op: 'create-post',
  unit: NEW,
  post: 'truong' as PostId,
  title: 'Trưởng phòng',
  rank: 'head',
};
const rename: Operation = { op: 'rename', unit: ROOM, name: 'Tên khác' };
const end: Operation = { op: 'dissolve', unit: ROOM };

const told = (...articles: readonly (readonly Operation[])[]) => {
  const book = new TestBook();
  book.record(actOn('mo', day('2015-01-01'), [found(ROOM)]));
  book.record(actOn('sau', day('2030-01-01'), [found('mai-sau' as UnitId)]));
  book.record(actOn('bo', day('2029-01-01'), [end]));
  return book
    .draft(actOn('thu', day('2020-01-01'), ...articles))
    .findings.filter(({ severity }) => severity === 'error');
};

it('what a later article begins is not yet there', () => {
  expect(told([post], [found(NEW)])).toEqual([
    {
      code: 'not-yet',
      subject: 'unit:phong-moi',
      by: '2',
      day: '2020-01-01',
      severity: 'error',
      article: '1',
    },
  ]);
  expect(told([found(NEW)], [post])).toEqual([]);
});

it('what an earlier article has ended is no more', () => {
  const gone = { code: 'no-more', subject: 'unit:phong', by: '1', day: '2020-01-01' };
  const [own, later] = told([end], [rename]);
  expect(own).toMatchObject({ ...gone, article: '2' });
  expect(later).toMatchObject({ code: 'later-breaks', act: 'bo', problems: [gone] });
  expect(told([rename])).toEqual([]);
});

it('another act that begins or ends it is named', () => {
  expect(told([{ ...rename, unit: 'mai-sau' as UnitId }])).toMatchObject([
    { code: 'not-yet', subject: 'unit:mai-sau', act: 'sau', by: '1', day: '2030-01-01' },
  ]);
});

it('what never was is unknown', () => {
  expect(told([{ ...rename, unit: 'khong-co' as UnitId }])).toMatchObject([
    { code: 'unknown', subject: 'unit:khong-co' },
  ]);
});
