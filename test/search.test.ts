/** Searching the case as officials do: without accents, by part of a name, by what something was once called. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Narrowing,
  type SearchIndex,
  indexNames,
  search,
} from '../src/application/queries/search.ts';
import { ActBook } from '../src/domain/acts/act-book.ts';
import { day } from '../src/domain/time/day.ts';
import { instant } from '../src/domain/time/instant.ts';
import { caseActs } from './store/stores.ts';
import { found, register } from './tables/small.ts';

let index: SearchIndex;

beforeAll(async () => {
  const book = new ActBook();
  for (const act of await caseActs())
    book.advance(act, instant('2026-01-01T00:00:00.000Z'), book.draft(act));
  index = indexNames(book.facts, book.acts);
});

const find = (query: string, on = '2019-06-01', narrowing: Narrowing = {}) =>
  search(index, query, day(on), 12, narrowing);

describe('search', () => {
  it('takes no notice of accents, of where tones stand, and of case', () => {
    const wanted = find('Hoà').map((f) => f.id);
    expect(find('hòa').map((f) => f.id)).toEqual(wanted);
    expect(find('HOA')[0]?.id).toBe(find('hoa')[0]?.id);
    expect(find('co quan to chuc noi vu')[0]?.id).toBe('co-quan-to-chuc-noi-vu');
  });

  it('goes to things as they were', () => {
    const [found] = find('phòng nội vụ', '2020-01-01', { kind: 'unit' });
    expect(found).toMatchObject({ id: 'phong-noi-vu', holds: false, to: '2018-10-01' });
  });

  it('gives only what lives where that is asked for', () => {
    expect(find('phòng nội vụ', '2020-01-01', { living: true, kind: 'unit' })).toEqual([]);
    expect(find('phòng nội vụ', '2016-01-01', { living: true })[0]?.id).toBe('phong-noi-vu');
  });

  it('gives what has most of the words where nothing has all, and says so', () => {
    const found = find('xyzzy quản lý cán bộ');
    expect(found.every((f) => !f.whole)).toBe(true);
    expect(found.map((f) => f.id)).toContain('quan-ly-can-bo');
    expect(find('cán bộ').every((f) => f.whole)).toBe(true);
  });

  it.each([
    ['nhân sự', 'quan-ly-can-bo'],
    ['công tác cán bộ', 'quan-ly-can-bo'],
  ])('knows what the office means by %s', (query, id) => {
    const hits = find(query);
    expect(hits.every((f) => f.whole)).toBe(true);
    expect(hits.map((f) => f.id)).toContain(id);
  });

  it('gives an act by its number, with its type or alone, before all else', () => {
    for (const query of ['nghị quyết 837', '837', '837/NQ-UBTVQH14'])
      expect(find(query)[0]).toMatchObject({ kind: 'act', id: 'nq-837-ubtvqh14' });
  });

  it('gives what bears the name exactly, or the short name, before what only has it in its name', () => {
    expect(find('Thành ủy Uông Bí')[0]?.text).toBe('Thành ủy Uông Bí');
    const short = index.find(({ marks }) => (marks[0] ?? '').length > 3);
    expect(find(short?.marks[0] ?? '', short?.from)[0]?.id).toBe(short?.id);
  });

  it('finds nothing where not even half of the words are borne', () => {
    expect(find('xyzzy')).toEqual([]);
    expect(find('xyzzy qwerty phường')).toEqual([]);
    expect(find('  ')).toEqual([]);
  });
});

describe('names that are written together', () => {
  const named = (unit: string, name: string): object => found(unit, 'commune', { name });
  const { facts, acts } = register(
    '2020-01-01',
    named('xa-k-dang', "Xã K'Dang"),
    named('xa-a-vuong', 'Xã A Vương'),
    named('phuong-1', 'Phường 1'),
    named('phuong-11', 'Phường 11'),
    named('phuong-thanh-cong', 'Phường Thành Công'),
  );
  const own = indexNames(facts, acts);

  it.each([
    ['kdang', 'xa-k-dang'],
    ["K'Dang", 'xa-k-dang'],
    ['avuong', 'xa-a-vuong'],
    ['A Vương', 'xa-a-vuong'],
    ['p1', 'phuong-1'],
    ['P.1', 'phuong-1'],
    ['p11', 'phuong-11'],
    ['phuong 1', 'phuong-1'],
  ])('%s finds what is meant first', (query, id) => {
    expect(search(own, query, day('2021-01-01'), 5)[0]?.id).toBe(id);
  });

  it.each([
    ['nghị quyết 1679', 'nq-1679-ubtvqh15'],
    ['nghi quyet 837', 'nq-837-ubtvqh14'],
  ])('%s finds the act', (query, id) => {
    expect(find(query, '2026-01-01', { kind: 'act' }).map((hit) => hit.id)).toContain(id);
  });
});
