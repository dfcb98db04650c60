/** The law on days: worked examples, what cannot be known, and the packs themselves. */
import { describe, expect, it } from 'vitest';
import type { Image } from '../../src/application/image.ts';
import type { Operation } from '../../src/domain/operations/operation.ts';
import type { PersonId, PostId } from '../../src/domain/register/ids.ts';
import { day } from '../../src/domain/time/day.ts';
import { ACT_RULES } from '../../src/domain/law/act-rules.ts';
import { inForce } from '../../src/domain/law/in-force.ts';
import type { Verdict } from '../../src/domain/law/law.ts';
import { LAW_PACKS, LAW_RULES, lawRuleOf } from '../../src/domain/law/packs.ts';
import { NOW, act, deputies, division, founded, opened, told, unit, verdict } from './world.ts';

describe('a rule on a day', () => {
  it('CM-07 allows a division of nine two deputies in 2021; CM-08 one in 2026, with five years after a reorganisation', () => {
    const room = (id: string) => division(id, 'so', { ...deputies(id, 2), quota: { state: 9 } });
    const image = opened(
      division('so', 'ubnd-tinh', deputies('so', 3)),
      room('a'),
      room('b'),
      division('c', 'so', { quota: { state: 1 } }),
    );
    expect(verdict(image, 'CM-08', 'so', '2026-02-01').is).toBe('not-applicable');
    expect(verdict(image, 'CM-10', 'tinh', '2026-02-01')).toMatchObject({ value: 1 });
    expect(verdict(image, 'CM-07', 'a', '2021-06-01')).toEqual({ is: 'ok', value: 2, may: 2 });
    expect(verdict(image, 'CM-08', 'a', '2026-02-01')).toEqual({ is: 'breach', value: 2, may: 1 });
    const merger = act('hdnd-tinh', '2025-04-01', [
      {
        op: 'absorb',
        unit: unit('c'),
        into: unit('b'),
        placements: [{ holding: 'quota:c/state', end: { end: 'returned' } }],
      },
    ]);
    image.advance(merger, NOW, image.draft(merger));
    expect(verdict(image, 'CM-08', 'b', '2026-02-01')).toEqual({
      is: 'in-grace',
      value: 2,
      may: 1,
      until: '2030-04-01',
    });
    expect(verdict(image, 'CM-08', 'b', '2030-04-01').is).toBe('breach');
  });

  it('XA-02 is an average of the province: one commune may have five bodies', () => {
    const bodies = (ward: string, many: number): readonly Operation[] => [
      founded(ward, 'ward', 'tinh'),
      founded(`ubnd-${ward}`, 'peoples-committee', ward),
      ...Array.from({ length: many }, (_, i) => division(`${ward}-${i}`, `ubnd-${ward}`)),
    ];
    const within = opened(...bodies('p1', 5), ...bodies('p2', 4), ...bodies('p3', 4));
    expect(verdict(within, 'XA-02', 'tinh', '2026-02-01')).toMatchObject({ is: 'ok', may: 4.5 });
    const above = opened(...bodies('p1', 5), ...bodies('p2', 5), ...bodies('p3', 5));
    expect(verdict(above, 'XA-02', 'tinh', '2026-02-01')).toMatchObject({ is: 'ok', value: 3.75 });
  });

  it('says what it cannot know: the class of a commune, the staff of a body', () => {
    const staffed = (many: number): Image =>
      opened(founded('dang-uy', 'party-committee', 'phuong', { quota: { commune: many } }));
    const of = (many: number): Verdict => verdict(staffed(many), 'CX-05', 'phuong', '2024-01-01');
    expect([of(19).is, of(22).is, of(24).is]).toEqual(['ok', 'missing-data', 'breach']);
    expect(verdict(opened(), 'CX-05', 'phuong', '2024-01-01').is).toBe('missing-data');
    expect(verdict(opened(), 'CX-05', 'huyen', '2024-01-01').is).toBe('not-applicable');
  });

  it('measures a ward of 0.98 km² against the 5.5 km² that one must have', () => {
    const image = opened(founded('hoa-binh', 'ward', 'huyen', { area: 98, population: 45_000 }));
    const found = verdict(image, 'DV-02', 'hoa-binh', '2020-01-01');
    expect(found).toEqual({ is: 'breach', value: 0.98, may: 5.5 });
    expect(((0.98 / 5.5) * 100).toFixed(2)).toBe('17.82');
  });

  it('KN-01 finds one who keeps accounts and cash', () => {
    const [accounts, cash] = ['kt', 'tq'] as PostId[];
    const image = opened(
      founded('truong', 'school', 'ubnd-huyen', {
        posts: [
          { post: accounts, title: 'Kế toán', rank: 'staff' },
          { post: cash, title: 'Thủ quỹ', rank: 'staff' },
        ],
      }),
      { op: 'engage', person: 'p1' as PersonId, unit: unit('truong'), pool: 'service' },
    );
    const held = (post: PostId | undefined, concurrent: boolean): Operation => ({
      op: 'appoint',
      person: 'p1' as PersonId,
      post: post as PostId,
      mode: 'appointment',
      ...(concurrent && { concurrent }),
    });
    const both = act('ubnd-huyen', '2020-01-01', [held(accounts, false), held(cash, true)]);
    expect(told(image, both)).toContain('KN-01');
  });
});

describe('the packs', () => {
  const all = LAW_PACKS.flatMap(({ rules, unchecked }) => [...rules, ...unchecked]);

  it('have every rule once, under a code, with an instrument and days in order', () => {
    const codes = all.map(({ code }) => code);
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
    expect(all.filter(({ from, to }) => to !== undefined && to <= from)).toEqual([]);
    expect(all.length).toBeGreaterThan(150);
    expect(Object.values(ACT_RULES).map(({ code }) => code)).toHaveLength(8);
  });

  it('never stop an act by what is not verified', () => {
    expect(LAW_RULES.filter(({ verified }) => verified)).toEqual([]);
  });

  it('have rules of one family follow one another without a day between', () => {
    const family = (...codes: readonly string[]): readonly string[] =>
      codes.flatMap((code) => {
        const rule = lawRuleOf(code);
        return rule ? [rule.from, rule.to ?? ''] : [];
      });
    for (const chain of [
      family('CX-01', 'CX-03', 'CX-05'),
      family('CM-07', 'CM-08'),
      family('CM-13', 'CM-14'),
      family('LG-01', 'LG-02'),
    ])
      expect(
        chain.filter((d, i) => i % 2 === 1 && i + 1 < chain.length && d !== chain[i + 1]),
      ).toEqual([]);
    expect(inForce({ from: day('2020-01-01'), to: day('2021-01-01') }, day('2021-01-01'))).toBe(
      false,
    );
  });
});
