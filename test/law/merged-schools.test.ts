/** Schools that were merged: deputies and staff by their sites, and levels that may not stand together. */
import { describe, expect, it } from 'vitest';
import type { Image } from '../../src/application/image.ts';
import { inForce } from '../../src/domain/law/in-force.ts';
import { lawRuleOf } from '../../src/domain/law/packs.ts';
import type { Operation } from '../../src/domain/operations/operation.ts';
import type { Statistic } from '../../src/domain/register/statistics.ts';
import { day } from '../../src/domain/time/day.ts';
import { NOW, act, founded, opened, unit, verdict } from './world.ts';

type Figures = Readonly<Partial<Record<Statistic, number>>>;

const counted = (of: string, figures: Figures): Operation => ({
  op: 'record-statistics',
  unit: unit(of),
  figures,
});

describe('a merged school', () => {
  const site = (of: string, n: number): Operation =>
    ({
      op: 'open-premises',
      unit: unit(of),
      premises: `diem-${of}-${n}`,
      name: `Điểm ${n}`,
      use: 'school-site',
    }) as unknown as Operation;
  const merged = (on: string, figures: Figures, posts: readonly [string, number][]): Image => {
    const image = opened(
      founded('truong-a', 'school', 'ubnd-huyen'),
      founded('truong-b', 'school', 'ubnd-huyen'),
      site('truong-a', 1),
      site('truong-b', 2),
    );
    const joined = act('ubnd-huyen', on, [
      {
        op: 'consolidate',
        sources: [{ unit: unit('truong-a') }, { unit: unit('truong-b') }],
        everything: 'follows',
        into: {
          unit: 'truong',
          name: 'Trường',
          kind: 'school',
          superior: 'ubnd-huyen',
          posts: posts.map(([title, places], i) => ({
            post: `p${i}`,
            title,
            rank: title.startsWith('Phó') ? 'deputy' : 'staff',
            places,
          })),
        },
      } as unknown as Operation,
      ...(Object.keys(figures).length === 0 ? [] : [counted('truong', figures)]),
    ]);
    const done = image.draft(joined);
    expect(done.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    image.advance(joined, NOW, done);
    return image;
  };
  const found = (image: Image, code: string) => verdict(image, code, 'truong', '2026-12-01').is;

  it('has deputies and staff by its sites, under NQ 37/2026', () => {
    const ok = merged('2026-09-01', { 'classes.grade-1': 20 }, [
      ['Phó Hiệu trưởng', 2],
      ['Kế toán', 1],
      ['Văn thư', 1],
      ['Nhân viên thư viện', 2],
    ]);
    const over = merged('2026-09-01', { 'classes.grade-1': 20 }, [
      ['Phó Hiệu trưởng', 3],
      ['Kế toán', 2],
      ['Thủ quỹ', 2],
      ['Nhân viên thư viện', 3],
    ]);
    for (const code of ['GD-13', 'GD-14', 'GD-14b', 'GD-15']) {
      expect([code, found(ok, code)]).toEqual([code, 'ok']);
      expect([code, found(over, code)]).toEqual([code, 'breach']);
    }
    expect(verdict(over, 'GD-13', 'truong', '2026-12-01')).toEqual({
      is: 'breach',
      value: 3,
      may: 2,
    });
    // From forty classes on there may be two accountants.
    const large = merged('2026-09-01', { 'classes.grade-1': 40 }, [['Kế toán', 2]]);
    expect(found(large, 'GD-14')).toBe('ok');
    expect(found(over, 'GD-12')).toBe('breach');
    expect(found(ok, 'GD-12')).toBe('ok');
  });

  it('of before the resolution is none of its schools, and after it ends none is', () => {
    const before = merged('2020-01-01', { 'classes.grade-1': 20 }, [['Kế toán', 5]]);
    expect(found(before, 'GD-14')).toBe('not-applicable');
    for (const code of ['GD-13', 'GD-14', 'GD-14b', 'GD-15']) {
      const rule = lawRuleOf(code);
      const days = ['2026-08-04', '2026-08-05', '2028-06-30', '2028-07-01'];
      expect(days.map((on) => rule && inForce(rule, day(on)))).toEqual([false, true, true, false]);
    }
  });

  it('has no preschool beside general classes; a school that nothing went into may', () => {
    const both: Figures = { 'classes.kindergarten': 3, 'classes.grade-1': 3 };
    expect(found(merged('2019-09-01', both, []), 'GD-18')).toBe('breach');
    expect(found(merged('2019-09-01', { 'classes.grade-1': 3 }, []), 'GD-18')).toBe('ok');
    expect(found(merged('2019-09-01', {}, []), 'GD-18')).toBe('missing-data');
    expect(
      verdict(
        opened(founded('truong', 'school', 'ubnd-huyen'), counted('truong', both)),
        'GD-18',
        'truong',
        '2026-12-01',
      ).is,
    ).toBe('not-applicable');
  });
});
