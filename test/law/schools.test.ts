/** Rules of schools, hamlets, planning and classes of areas: worked examples on a small province. */
import { describe, expect, it } from 'vitest';
import type { Image } from '../../src/application/image.ts';
import type { Operation } from '../../src/domain/operations/operation.ts';
import type { PersonId, PostId } from '../../src/domain/register/ids.ts';
import { day } from '../../src/domain/time/day.ts';
import { STAGES, type Statistic } from '../../src/domain/register/statistics.ts';
import { NOW, act, division, founded, opened, told, unit, verdict } from './world.ts';

type Figures = Readonly<Partial<Record<Statistic, number>>>;

const counted = (of: string, figures: Figures): Operation => ({
  op: 'record-statistics',
  unit: unit(of),
  figures,
});

const school = (figures: Figures, teachers: number, deputies = 1): readonly Operation[] => [
  founded('truong', 'school', 'ubnd-huyen', {
    posts: [
      { post: 'gv', title: 'Giáo viên', rank: 'staff', places: teachers },
      { post: 'pht', title: 'Phó Hiệu trưởng', rank: 'deputy', places: deputies },
    ],
  }),
  counted('truong', figures),
];

/** Forty classes of a primary school with 1,457 pupils, all of them with two sessions a day. */
const FORTY: Figures = {
  'classes.grade-1': 20,
  'classes.grade-5': 20,
  'pupils.grade-1': 729,
  'pupils.grade-5': 728,
  'two-session-classes': 40,
};

const engaged = (person: string, of: string): Operation => ({
  op: 'engage',
  person: person as PersonId,
  unit: unit(of),
  pool: 'service',
});

const appointed = (
  person: string,
  post: string,
  mode: 'appointment' | 'rotation' = 'appointment',
  concurrent = false,
): Operation => ({
  op: 'appoint',
  person: person as PersonId,
  post: post as PostId,
  mode,
  ...(concurrent && { concurrent }),
});

const workload = (person: string, post: string, share: number): Operation => ({
  op: 'set-workload',
  person: person as PersonId,
  post: post as PostId,
  share,
});

const planned = (post: string, ...people: readonly string[]): Operation => ({
  op: 'plan-succession',
  post: post as PostId,
  round: '2020-2025',
  people: people as readonly PersonId[],
});

describe('a school', () => {
  it('of 40 primary classes and 1,457 pupils has 36.4 to a class, above 35, and may have 60 teachers and two deputies', () => {
    const image = opened(...school(FORTY, 60, 2));
    const size = verdict(image, 'GD-09', 'truong', '2024-01-01');
    expect(size).toMatchObject({ is: 'breach', may: 35 });
    expect('value' in size && Math.round((size.value ?? 0) * 10) / 10).toBe(36.4);
    expect(verdict(image, 'GD-09b', 'truong', '2024-01-01').is).toBe('not-applicable');
    expect(verdict(image, 'GD-01', 'truong', '2024-01-01')).toEqual({
      is: 'ok',
      value: 60,
      may: 60,
    });
    expect(verdict(opened(...school(FORTY, 61)), 'GD-01', 'truong', '2024-01-01').is).toBe(
      'breach',
    );
    expect(verdict(image, 'GD-11', 'truong', '2024-01-01')).toMatchObject({ is: 'ok', may: 2 });
  });

  it('of one session a day may have 1.2 teachers to a class, of two levels what both allow', () => {
    const mixed = { 'classes.grade-2': 10, 'classes.grade-7': 10, 'classes.nursery': 2 } as const;
    const allowed = 10 * 1.2 + 10 * 1.9 + 2 * 2.5;
    const verdictOf = (teachers: number) =>
      verdict(opened(...school(mixed, teachers)), 'GD-01', 'truong', '2024-01-01');
    expect(verdictOf(36)).toEqual({ is: 'ok', value: 36, may: allowed });
    expect(verdictOf(37).is).toBe('breach');
    // Deputies of a school of several levels are no matter of the rule for primary schools.
    expect(verdict(opened(...school(mixed, 1, 3)), 'GD-11', 'truong', '2024-01-01').is).toBe(
      'not-applicable',
    );
  });

  it('of which nothing was counted is not judged', () => {
    const image = opened(...school({ classrooms: 20 }, 30));
    for (const code of ['GD-01', 'GD-09', 'GD-09b', 'GD-11'])
      expect([code, verdict(image, code, 'truong', '2024-01-01').is]).toEqual([
        code,
        'missing-data',
      ]);
  });

  it('GD-11 allows one deputy up to 27 primary classes', () => {
    const of = (classes: number) =>
      verdict(
        opened(...school({ 'classes.grade-3': classes }, 30, 2)),
        'GD-11',
        'truong',
        '2024-01-01',
      ).is;
    expect([of(27), of(28)]).toEqual(['breach', 'ok']);
  });

  it('has a law for the stages of every level and leaves none out', () => {
    for (const stage of STAGES) {
      const image = opened(...school({ [`classes.${stage}`]: 1 }, 4));
      expect([stage, verdict(image, 'GD-01', 'truong', '2024-01-01').is]).toEqual([
        stage,
        'breach',
      ]);
    }
  });
});

describe('who works in several schools', () => {
  const two = (first: number, second: number): Image =>
    opened(
      founded('a', 'school', 'ubnd-huyen', {
        posts: [{ post: 'kt-a', title: 'Kế toán', rank: 'staff' }],
      }),
      founded('b', 'school', 'ubnd-huyen', {
        posts: [{ post: 'kt-b', title: 'Kế toán', rank: 'staff' }],
      }),
      engaged('n', 'a'),
      appointed('n', 'kt-a'),
      appointed('n', 'kt-b', 'appointment', true),
      workload('n', 'kt-a', first),
      workload('n', 'kt-b', second),
    );

  it('may give all of the time and no more (KN-03), in whichever of them one looks', () => {
    expect(verdict(two(0.6, 0.4), 'KN-03', 'a', '2020-01-01').is).toBe('ok');
    for (const where of ['a', 'b'])
      expect(verdict(two(0.6, 0.5), 'KN-03', where, '2020-01-01')).toMatchObject({
        is: 'breach',
        value: 1,
      });
  });

  it('is told while the act is drafted', () => {
    const image = two(0.6, 0.4);
    const more = (share: number) =>
      told(image, act('ubnd-huyen', '2020-01-01', [workload('n', 'kt-b', share)]));
    expect(more(0.5)).toContain('KN-03');
    expect(more(0.3)).not.toContain('KN-03');
  });
});

describe('planning', () => {
  const posts = ['p1', 'p2', 'p3', 'p4'];
  const people = ['n1', 'n2', 'n3', 'n4'];
  const body = (...more: readonly Operation[]): Image =>
    opened(
      division('phong', 'ubnd-huyen', {
        opening: true,
        posts: posts.map((post) => ({ post, title: 'Trưởng', rank: 'staff' })),
      }),
      ...people.map((person) => engaged(person, 'phong')),
      ...more,
    );

  it('is of three people to a post and three posts to a person at most (CB-11)', () => {
    const full = body(planned('p1', 'n1', 'n2', 'n3'), planned('p2', 'n1'), planned('p3', 'n1'));
    expect(verdict(full, 'CB-11', 'phong', '2022-01-01')).toEqual({ is: 'ok', value: 3, may: 3 });
    expect(verdict(full, 'CB-11b', 'phong', '2022-01-01')).toEqual({ is: 'ok', value: 3, may: 3 });
    const over = body(
      planned('p1', ...people),
      ...posts.slice(1).map((post) => planned(post, 'n1')),
    );
    expect(verdict(over, 'CB-11', 'phong', '2022-01-01').is).toBe('breach');
    expect(verdict(over, 'CB-11b', 'phong', '2022-01-01').is).toBe('breach');
    expect(verdict(body(), 'CB-11', 'phong', '2022-01-01').is).toBe('not-applicable');
  });

  it('comes before rotation (CB-05): of whom nothing was ever planned, nothing is known', () => {
    const rotated = (...before: readonly Operation[]): Image => {
      const image = body(...before);
      const rotation = act('huyen-uy', '2018-05-01', [appointed('n1', 'p1', 'rotation')]);
      image.advance(rotation, NOW, image.draft(rotation));
      return image;
    };
    expect(verdict(rotated(planned('p1', 'n1')), 'CB-05', 'phong', '2019-01-01').is).toBe('ok');
    expect(verdict(rotated(), 'CB-05', 'phong', '2019-01-01').is).toBe('missing-data');
    const late = rotated();
    const plan = act('huyen-uy', '2019-06-01', [planned('p2', 'n1')]);
    late.advance(plan, NOW, late.draft(plan));
    expect(verdict(late, 'CB-05', 'phong', '2019-07-01')).toMatchObject({ is: 'breach', value: 1 });
  });
});

describe('a head', () => {
  it('leads one place for two terms in succession at most (CB-03), whether reappointed or not', () => {
    const image = opened(
      {
        op: 'create-post',
        unit: unit('ubnd-huyen'),
        post: 'ct' as PostId,
        title: 'Chủ tịch',
        rank: 'head',
      },
      engaged('n1', 'ubnd-huyen'),
      appointed('n1', 'ct'),
    );
    const again = act('hdnd-huyen', '2020-01-01', [
      { op: 'appoint', person: 'n1' as PersonId, post: 'ct' as PostId, mode: 'reappointment' },
    ]);
    image.advance(again, NOW, image.draft(again));
    const says = (on: string) => verdict(image, 'CB-03', 'ubnd-huyen', on).is;
    expect([says('2025-01-01'), says('2025-01-02')]).toEqual(['ok', 'breach']);
  });
});

describe('what was counted of an area', () => {
  it('decides by its class: vice-chairs of a district, staff of a ward', () => {
    const classed = (n: number): Image =>
      opened(
        counted('huyen', { class: n }),
        counted('phuong', { class: n }),
        founded('dang-uy', 'party-committee', 'phuong', { quota: { commune: 21 } }),
        {
          op: 'create-post',
          unit: unit('ubnd-huyen'),
          post: 'pct' as PostId,
          title: 'Phó Chủ tịch',
          rank: 'deputy',
          places: 3,
        },
      );
    const says = (code: string, of: string, n: number) =>
      verdict(classed(n), code, of, '2020-01-01').is;
    expect([1, 2, 3].map((n) => says('LG-03', 'ubnd-huyen', n))).toEqual([
      'ok',
      'breach',
      'breach',
    ]);
    expect([1, 2, 3].map((n) => says('CX-03', 'phuong', n))).toEqual(['ok', 'ok', 'breach']);
    expect(verdict(opened(), 'LG-03', 'ubnd-huyen', '2020-01-01').is).toBe('ok');
  });

  it('CM-04: a division of a department needs six where the province is of class I, else five', () => {
    const newRoom = (quota: number, ...more: readonly Operation[]): Image => {
      const image = opened(division('so', 'ubnd-tinh', { opening: true }), ...more);
      const founding = act('hdnd-tinh', '2021-01-01', [
        division('phong', 'so', { quota: { state: quota } }),
      ]);
      image.advance(founding, NOW, image.draft(founding));
      return image;
    };
    const says = (image: Image) => verdict(image, 'CM-04', 'phong', '2021-02-01').is;
    expect([4, 5, 6].map((n) => says(newRoom(n)))).toEqual(['breach', 'missing-data', 'ok']);
    expect(says(newRoom(5, counted('tinh', { class: 2 })))).toBe('ok');
    expect(says(newRoom(5, counted('tinh', { class: 1 })))).toBe('breach');
  });

  it('TH: a new hamlet of 2020 needs a hundred households, and one of less than fifty must be merged', () => {
    const image = opened(founded('cu', 'hamlet', 'phuong'), counted('cu', { households: 49 }));
    expect(verdict(image, 'TH-06', 'cu', '2020-01-01').is).toBe('breach');
    expect(verdict(image, 'TH-04', 'cu', '2020-01-01').is).toBe('not-applicable');
    const founding = act('hdnd-tinh', '2020-01-01', [
      {
        op: 'establish',
        unit: unit('moi'),
        name: 'Thôn Mới',
        kind: 'hamlet',
        superior: unit('phuong'),
      },
      counted('moi', { households: 99 }),
    ]);
    expect(told(image, founding)).toContain('TH-04');
    image.advance(founding, NOW, image.draft(founding));
    expect(verdict(image, 'TH-04', 'moi', '2020-01-01')).toMatchObject({ value: 99, may: 100 });
    expect(verdict(image, 'TH-06', 'moi', '2020-01-01').is).toBe('ok');
  });
});

describe('the total of an area', () => {
  const given = (total: number | undefined, on = '2021-12-31'): Image =>
    opened(
      division('noi-vu', 'ubnd-huyen', { opening: true, quota: { state: 60 } }),
      founded('dang-uy', 'party-committee', 'phuong', { quota: { commune: 41 } }),
      ...(total === undefined
        ? []
        : [
            {
              op: 'set-target',
              unit: unit('huyen'),
              subject: 'quota',
              sense: 'at-most',
              value: total,
              by: day(on),
            } as Operation,
          ]),
    );
  const says = (image: Image, on = '2020-01-01') => verdict(image, 'BC-02', 'huyen', on);

  it('is not given out over (BC-02): all bodies of it and under it count, while the total holds', () => {
    expect(says(given(101))).toEqual({ is: 'ok', value: 101, may: 101 });
    expect(says(given(100))).toEqual({ is: 'breach', value: 101, may: 100 });
    expect(says(given(100), '2022-01-01').is).toBe('not-applicable');
    expect(says(given(undefined)).is).toBe('not-applicable');
  });
});

describe('an act that is no more', () => {
  it('is no basis, from the day on which another act replaced it; an amended one still is', () => {
    const image = opened();
    const record = (id: string, ...operations: readonly Operation[]): void => {
      const made = { ...act('ubnd-huyen', '2018-01-01', operations), id: id as never };
      image.advance(made, NOW, image.draft(made));
    };
    record('cu', counted('huyen', { households: 1 }));
    record('sua', counted('huyen', { households: 2 }));
    record(
      'moi',
      { op: 'set-act-standing', act: 'cu' as never, standing: 'replaced' },
      { op: 'set-act-standing', act: 'sua' as never, standing: 'amended' },
    );
    const resting = (basis: string, on: string) =>
      told(image, {
        ...act('ubnd-huyen', on, [counted('huyen', { households: 3 })]),
        basis: [{ act: basis as never }],
      });
    expect(resting('cu', '2018-06-01')).toEqual(['basis-expired']);
    expect(resting('sua', '2018-06-01')).toEqual([]);
  });
});
