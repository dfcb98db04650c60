/** The law of retirement, estimates and the form 8B: worked examples. */
import { describe, expect, it } from 'vitest';
import { TestBook, actOn } from '../acts/test-book.ts';
import { DayView } from '../register/day-view.ts';
import type { PersonId } from '../register/ids.ts';
import { addMonths, day } from '../time/day.ts';
import { type Estimate, estimateEarly } from './downsizing.ts';
import { pensionAge, pensionDay } from './pension.ts';
import { leadersOf, plannedLeadersOf } from './leaders.ts';
import { plannedOf, qualityOf } from './quality.ts';
import {
  PERSON_FIELD_NAMES,
  type PersonField,
  type RecordLine,
  fieldOn,
  fieldProblem,
} from './record.ts';

const SINCE = day('2000-01-01');
const lines = (fields: Readonly<Partial<Record<PersonField, string>>>): readonly RecordLine[] =>
  Object.entries(fields).map(([field, value]) => ({
    field: field as PersonField,
    since: SINCE,
    value,
  }));

describe('retirement', () => {
  it('has the ages of the years', () => {
    const [years, months] = [
      [2020, 2021, 2025, 2026, 2028, 2035, 2050],
      (sex: 'male' | 'female') => (year: number) => pensionAge(sex, year),
    ];
    const years12 = (y: number, m = 0): number => y * 12 + m;
    expect(years.map(months('male'))).toEqual([
      years12(60),
      years12(60, 3),
      years12(61, 3),
      years12(61, 6),
      years12(62),
      years12(62),
      years12(62),
    ]);
    expect(years.map(months('female'))).toEqual([
      years12(55),
      years12(55, 4),
      years12(56, 8),
      years12(57),
      years12(57, 8),
      years12(60),
      years12(60),
    ]);
  });

  it('a woman who is 56 years and 8 months in December 2025 retires then; one a month younger four months after she is', () => {
    const [older, younger] = [day('1969-04-10'), day('1969-05-10')];
    expect(addMonths(older, 56 * 12 + 8)).toBe('2025-12-10');
    expect(pensionDay(older, 'female')).toBe('2025-12-10');
    expect(addMonths(younger, 56 * 12 + 8)).toBe('2026-01-10');
    expect(pensionDay(younger, 'female')).toBe('2026-05-10');
  });

  it('never comes later for who is older', () => {
    let before = '';
    for (let months = 0; months < 12 * 40; months += 1) {
      const retires = pensionDay(addMonths(day('1950-01-15'), months), 'male');
      expect(retires >= before).toBe(true);
      before = retires;
    }
  });

  it('goes to the last day of a month that is too short', () => {
    expect(addMonths(day('2020-01-31'), 1)).toBe('2020-02-29');
    expect(addMonths(day('2020-03-31'), -1)).toBe('2020-02-29');
    expect(addMonths(day('2020-12-15'), 1)).toBe('2021-01-15');
  });
});

describe('an estimate of early retirement', () => {
  const woman = lines({
    born: '1969-05-10',
    sex: 'female',
    coefficient: '4.98',
    allowance: '0.3',
    'insured-since': '1992-01-01',
  });

  it('prints what it is made of, by the decree of the day', () => {
    const found = estimateEarly(woman, day('2023-08-01')) as Estimate;
    const pay = Math.round(5.28 * 1_800_000);
    expect(found.cites).toContain('NĐ 29/2023');
    expect([found.pay, found.early, found.insured]).toEqual([pay, 2, 31]);
    expect(found.parts.map(({ months }) => months)).toEqual([6, 5, 5.5]);
    expect(found.total).toBe(found.parts.reduce((sum, { amount }) => sum + amount, 0));
    expect(found.total).toBe(Math.round(6 * pay) + Math.round(5 * pay) + Math.round(5.5 * pay));
  });

  it('gives nothing for early years to who has less than two left', () => {
    const found = estimateEarly(woman, day('2025-07-01')) as Estimate;
    expect(found.cites).toContain('NĐ 154/2025');
    expect([found.early, found.total]).toEqual([0, 0]);
  });

  it('says why there is none', () => {
    expect(estimateEarly(woman, day('2012-01-01'))).toBe('no-decree');
    expect(estimateEarly(woman, day('2016-01-01'))).toBe('too-early');
    expect(estimateEarly(woman, day('2026-05-10'))).toBe('at-age');
    expect(estimateEarly(lines({ sex: 'male' }), day('2020-01-01'))).toBe('no-data');
    const late = [...woman, { field: 'insured-since', since: SINCE, value: '2010-01-01' } as const];
    expect(estimateEarly(late, day('2023-08-01'))).toBe('too-short');
  });
});

describe('a record', () => {
  it('says on a day what was last said by then', () => {
    const grades: readonly RecordLine[] = [
      { field: 'grade', since: day('2020-01-01'), value: 'B' },
      { field: 'grade', since: day('2010-01-01'), value: 'A' },
    ];
    expect(
      ['2009-12-31', '2010-01-01', '2019-12-31', '2020-01-01'].map((on) =>
        fieldOn(grades, 'grade', day(on)),
      ),
    ).toEqual([undefined, 'A', 'A', 'B']);
  });

  it('refuses what is of another kind', () => {
    const cases: readonly (readonly [PersonField, string, string | undefined])[] = [
      ['name', 'Nguyễn', undefined],
      ['name', '  ', 'empty'],
      ['born', '1970-02-30', 'not-a-day'],
      ['born', '1970-02-28', undefined],
      ['coefficient', '3.66', undefined],
      ['coefficient', '3,66', 'not-a-number'],
      ['coefficient', '-1', 'not-a-number'],
      ['sex', 'nam', 'not-a-word'],
      ['sex', 'toString', 'not-a-word'],
      ['education', 'master', undefined],
    ];
    for (const [field, value, problem] of cases)
      expect([field, value, fieldProblem(field, value)]).toEqual([field, value, problem]);
    expect(PERSON_FIELD_NAMES.length).toBeGreaterThan(10);
  });
});

describe('the structure of planning', () => {
  it('counts each person once, and shares of those of whom it is known', () => {
    const book = new TestBook();
    const on = day('2022-01-01');
    const plan = (post: string, ...people: readonly string[]): object => ({
      op: 'plan-succession',
      post,
      round: '2021-2026',
      people,
    });
    book.record(
      actOn('a', on, [
        {
          op: 'establish',
          unit: 'u',
          name: 'U',
          kind: 'division',
          opening: true,
          posts: ['p', 'q'].map((post) => ({ post, title: post, rank: 'staff' })),
        },
        ...['n1', 'n2', 'n3'].map((person) => ({ op: 'engage', person, unit: 'u', pool: 'state' })),
        plan('p', 'n1', 'n2'),
        plan('q', 'n1', 'n3'),
      ] as never),
    );
    const records = new Map<PersonId, readonly RecordLine[]>([
      ['n1' as PersonId, lines({ born: '1982-01-01', sex: 'female' })],
      ['n2' as PersonId, lines({ born: '1980-12-31', sex: 'male' })],
      ['n3' as PersonId, lines({ sex: 'female' })],
    ]);
    const view = new DayView(book.facts, on);
    expect(plannedOf(view, records, () => true)).toEqual({
      people: 3,
      known: 2,
      women: 1,
      young: 1,
    });
    expect(plannedOf(view, records, () => false).people).toBe(0);
  });
});

describe('the form 8B', () => {
  const book = new TestBook();
  const on = day('2020-01-01');
  const people = ['n1', 'n2', 'n3', 'n4'];
  book.record(
    actOn('a', on, [
      { op: 'establish', unit: 'u', name: 'U', kind: 'division', opening: true },
      ...people.map((person, i) => ({
        op: 'engage',
        person,
        unit: 'u',
        pool: i < 3 ? 'state' : 'contract',
      })),
    ] as never),
  );
  const records = new Map<PersonId, readonly RecordLine[]>([
    [
      'n1' as PersonId,
      lines({ born: '1990-01-02', sex: 'female', ethnicity: 'Kinh', education: 'master' }),
    ],
    [
      'n2' as PersonId,
      lines({ born: '1989-01-01', sex: 'male', ethnicity: 'Tày', 'party-joined': '2019-01-01' }),
    ],
    ['n4' as PersonId, lines({ 'political-theory': 'advanced', 'party-joined': '2021-01-01' })],
  ]);
  const rows = qualityOf(new DayView(book.facts, on), records, () => true);

  it('counts each once, by category and in all, and says of how many records are kept', () => {
    expect(rows.map(({ pool, people: n, recorded }) => [pool, n, recorded])).toEqual([
      ['state', 3, 2],
      ['contract', 1, 1],
      ['all', 4, 3],
    ]);
    const [state, contract, all] = rows;
    expect(state).toMatchObject({
      women: 1,
      minorities: 1,
      party: 1,
      graduates: 1,
      averageAge: 30,
    });
    expect(state?.bands).toEqual([1, 1, 0, 0, 0, 0, 0, 0]);
    expect(contract).toMatchObject({ party: 0, advancedTheory: 1 });
    expect(contract).not.toHaveProperty('averageAge');
    expect(all?.women).toBe(1);
  });
});

describe('forms of leaders', () => {
  const book = new TestBook();
  const found = (unit: string, kind: string, superior: string | undefined, posts: object[]) => ({
    op: 'establish',
    unit,
    name: unit,
    kind,
    opening: true,
    ...(superior !== undefined && { superior }),
    posts,
  });
  const put = (person: string, unit: string, post: string, concurrent = false): object[] => [
    ...(concurrent ? [] : [{ op: 'engage', person, unit, pool: 'state' }]),
    { op: 'appoint', person, post, mode: 'appointment', ...(concurrent && { concurrent }) },
  ];
  book.record(
    actOn('o', day('2015-01-01'), [
      found('huyen', 'rural-district', undefined, []),
      found('ubnd', 'peoples-committee', 'huyen', [
        { post: 'ct', title: 'Chủ tịch', rank: 'head' },
        { post: 'pct', title: 'Phó Chủ tịch', rank: 'deputy', places: 2 },
      ]),
      found('phong', 'division', 'ubnd', [
        { post: 'tp', title: 'Trưởng phòng', rank: 'head' },
        { post: 'cv', title: 'Chuyên viên', rank: 'staff' },
      ]),
      ...put('a', 'ubnd', 'ct'),
      ...put('b', 'ubnd', 'pct'),
      ...put('c', 'ubnd', 'pct'),
      ...put('d', 'phong', 'cv'),
      ...put('b', 'ubnd', 'tp', true),
    ] as never),
  );
  const id = (text: string) => text as PersonId;
  const records = new Map([
    [id('a'), lines({ born: '1965-01-01', sex: 'male', education: 'master' })],
    [id('b'), lines({ born: '1980-06-01', sex: 'female', ethnicity: 'Tày' })],
  ]);
  const view = new DayView(book.facts, day('2020-06-01'));

  it('count each leader once in a line, staff in none, and only those recorded in what records tell', () => {
    const rows = leadersOf(view, records, () => true);
    expect(rows.map(({ tier, body, rank, people }) => [tier, body, rank, people])).toEqual([
      ['district', 'committee', 'head', 1],
      ['district', 'committee', 'deputy', 2],
      ['district', 'divisions', 'head', 1],
    ]);
    expect(rows[0]).toMatchObject({ recorded: 1, women: 0, bands: [0, 0, 1], graduates: 1 });
    expect(rows[1]).toMatchObject({ recorded: 1, women: 1, minorities: 1, bands: [1, 0, 0] });
    expect(leadersOf(view, records, (unit) => unit === 'phong')).toHaveLength(1);
  });

  it('count who is planned under the post that they are planned for', () => {
    expect(plannedLeadersOf(view, records, () => true)).toEqual([]);
    book.record(
      actOn('q', day('2020-01-01'), [
        { op: 'plan-succession', post: 'ct', round: '2020-2025', people: ['b', 'd'] },
      ] as never),
    );
    const now = new DayView(book.facts, day('2020-06-01'));
    expect(plannedLeadersOf(now, records, () => true)).toMatchObject([
      { tier: 'district', body: 'committee', rank: 'head', people: 2, recorded: 1, women: 1 },
    ]);
  });
});
