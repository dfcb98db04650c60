/** What a table leaves open: never guessed, asked by what is meant, and answered thing by thing. */
import { expect, it } from 'vitest';
import { keysOf, valueAt } from '../../src/domain/register/facts.ts';
import { founded, opened } from '../law/world.ts';
import { ON, record, take } from './taking.ts';

const WARD = [
  founded('van-phong', 'state-body', 'ubnd-phuong', { name: 'Văn phòng' }),
  founded('khu-1', 'quarter', 'phuong', { name: 'Khu 1' }),
];

it('never takes one for another by name or code alone', async () => {
  const image = opened(
    founded('thon-mot', 'hamlet', 'phuong', { name: 'Thôn Một' }),
    founded('xa-hai', 'commune', 'huyen', { name: 'Xã Hai', code: '00002' }),
  );
  const rows = [
    ['Mã', 'Tên', 'Trực thuộc'],
    ['', 'Thôn Một', ''],
    ['00002', 'Xã Ba', 'huyen'],
    ['', 'Thôn Một', 'xa-hai'],
    ['', 'Thôn Một', 'phuong'],
  ];
  const taken = await take(image, 'units', rows);
  expect(taken.rows.map(({ fate }) => fate)).toEqual(['asked', 'asked', 'new', 'same']);
  expect(taken.rows[1]?.said[0]?.choices).toEqual([
    { id: 'xa-hai', name: 'Xã Hai, huyen' },
    { id: 'new', name: 'Xã Ba' },
  ]);
  const answered = await take(image, 'units', rows, { 2: 'new', 3: 'xa-hai' }, 'decision');
  expect(answered.rows.map(({ fate }) => fate)).toEqual(['new', 'changed', 'new', 'same']);
  expect(answered.rows[1]?.operations).toEqual([{ op: 'rename', unit: 'xa-hai', name: 'Xã Ba' }]);
});

it('asks under which of one name a unit stands, and takes the answer', async () => {
  const image = opened(
    founded('p-1', 'division', 'ubnd-huyen', { name: 'Phòng Kinh tế' }),
    founded('p-2', 'division', 'ubnd-phuong', { name: 'Phòng Kinh tế' }),
  );
  const rows = [
    ['Tên', 'Loại', 'Trực thuộc'],
    ['Đội xe', 'Đơn vị sự nghiệp công lập', 'Phòng Kinh tế'],
  ];
  const asked = await take(image, 'units', rows);
  expect(asked.rows[0]).toMatchObject({ fate: 'asked', said: [{ asks: 'superior' }] });
  const [, second] = asked.rows[0]?.said[0]?.choices ?? [];
  const taken = await take(image, 'units', rows, { '2.superior': second?.id ?? '' });
  expect(taken.rows[0]).toMatchObject({
    fate: 'new',
    operations: [{ op: 'establish', superior: second?.id }],
  });
});

it('knows nobody by name: two of one name without codes are asked about', async () => {
  const rows = [
    ['Họ và tên', 'Đơn vị', 'Chức vụ'],
    ['Nguyễn Văn A', 'Văn phòng', 'Chuyên viên'],
    ['nguyễn  văn a', 'Văn phòng', 'Chuyên viên'],
    ['Trần B', 'Khu 1', 'Trưởng khu'],
  ];
  const image = opened(...WARD);
  const asked = await take(image, 'people', rows);
  expect(asked.rows.map(({ fate }) => fate)).toEqual(['asked', 'asked', 'new']);
  const taken = await take(image, 'people', rows, { 2: 'new', 3: 'new' });
  record(image, taken);
  const people = keysOf(image.facts, 'person').map(([id]) =>
    valueAt(image.facts, 'person', [id], ON),
  );
  expect(people.map((person) => person?.pool ?? '').toSorted()).toEqual([
    'part-time',
    'state',
    'state',
  ]);
  expect(JSON.stringify(taken.act)).not.toMatch(/Nguyễn|Trần/u);
  // Taken in again, nobody is doubled: somebody has to say who they are.
  const again = await take(image, 'people', rows);
  expect(again.rows.map(({ fate }) => fate)).toEqual(['asked', 'asked', 'asked']);
  const [last] = again.rows[2]?.said[0]?.choices ?? [];
  const said = await take(image, 'people', rows.toSpliced(1, 2), { 2: last?.id ?? '' });
  expect(said.rows.map(({ fate }) => fate)).toEqual(['same']);
});

it('asks apart who is meant and where, and takes both answers', async () => {
  const image = opened(...WARD, founded('khu-1b', 'quarter', 'phuong', { name: 'Khu 1' }));
  const rows = [
    ['Họ và tên', 'Đơn vị', 'Chức vụ'],
    ['Nguyễn Văn A', 'Khu 1', 'Trưởng khu'],
    ['Nguyễn Văn A', 'Khu 1', 'Phó Trưởng khu'],
  ];
  const asked = await take(image, 'people', rows);
  expect(asked.rows.map(({ said }) => said.map(({ asks = 'row' }) => asks))).toEqual([
    ['unit', 'row'],
    ['unit', 'row'],
  ]);
  const half = { '2.unit': 'khu-1', '3.unit': 'khu-1b' };
  expect((await take(image, 'people', rows, half)).rows.map(({ fate }) => fate)).toEqual([
    'asked',
    'asked',
  ]);
  const taken = await take(image, 'people', rows, { ...half, '2': 'new', '3': 'new' });
  record(image, taken);
  const units = keysOf(image.facts, 'person').map(
    ([id]) => valueAt(image.facts, 'person', [id], ON)?.unit ?? '',
  );
  expect(units.toSorted()).toEqual(['khu-1', 'khu-1b']);
});
