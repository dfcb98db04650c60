/** The reference case, end to end: its act files alone make the register, and the register gives the term report. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readActs } from '../src/adapters/files/read-folder.ts';
import { readAct } from '../src/adapters/files/read-act.ts';
import { writeAct } from '../src/adapters/files/write-act.ts';
import { sha256 } from '../src/adapters/hash.ts';
import { MemoryStore } from '../src/adapters/memory/memory-store.ts';
import { draft, enactAct } from '../src/application/commands/enact-act.ts';
import { type Image, allActs, openImage } from '../src/application/image.ts';
import { reportTerm } from '../src/application/queries/term-report.ts';
import { rootsAt, rowOf, treeAt, unitsAt } from '../src/application/queries/units.ts';
import { verify } from '../src/application/queries/verify.ts';
import type { RegisterId } from '../src/application/store.ts';
import { ASPECTS, type Aspect } from '../src/domain/register/aspects.ts';
import { decisive } from '../src/domain/register/entry.ts';
import type { ActId, UnitId } from '../src/domain/register/ids.ts';
import { keysOf, valueAt } from '../src/domain/register/facts.ts';
import { childrenAt } from '../src/domain/register/unit-at.ts';
import { applyPacks } from '../src/domain/rules/engine.ts';
import { PACKS } from '../src/domain/rules/packs.ts';
import { day } from '../src/domain/time/day.ts';
import { instant } from '../src/domain/time/instant.ts';

const REGISTER = 'uong-bi' as RegisterId;
const store = new MemoryStore();
const clock = () => instant('2026-01-01T00:00:00.000Z');

let image: Image;
const outcomes: Record<string, string> = {};

beforeAll(async () => {
  await store.createRegister(REGISTER, 'Uông Bí');
  image = await openImage(store, REGISTER);
  const { acts, problems } = await readActs(['cases/uong-bi']);
  for (const problem of problems) outcomes[problem.file] = problem.code;
  for (const { act } of acts) {
    const done = await enactAct(store, clock, image, act);
    outcomes[act.id] = done.status === 'refused' ? JSON.stringify(done.findings) : done.status;
  }
});

/** The table of the case: id, value, and of how many. */
const TERM: readonly (readonly [string, number | null, number?])[] = [
  ['communes.opening', 11],
  ['communes.closing', 10],
  ['residential.merged', 1],
  ['communes.merged', 1],
  ['communes.split', 0],
  ['agencies.consolidated_pairs', 2],
  ['front.joint_agency', 1],
  ['front.commune_sections', 11],
  ['functions.transferred', 2],
  ['schools.merged', 1],
  ['schools.sites_closed', 5],
  ['dual_office.city_pairs', 5],
  ['dual_office.residential', 100, 100],
  ['dual_office.commune_secretary_chair', 7, 10],
  ['non_local.city_secretary', 1, 1],
  ['non_local.commune_secretaries', 10, 10],
  ['autonomy.full_recurrent.closing', 5],
  ['autonomy.full_recurrent.change', 2],
  ['autonomy.partial_10_50.change', 4],
  ['autonomy.budget_cut_units', 2],
  ['autonomy.budget_cut_vnd', 11_000_000_000],
  ['cadres.movements', 46],
  ['cadres.movements_residential', 37],
  ['cadres.planned', 7],
  ['training.turns', 8],
  ['quota.always_below', null],
];

describe('the Uông Bí case', () => {
  it('enacts every act file', () => {
    expect(Object.values(outcomes).filter((status) => status !== 'enacted')).toEqual([]);
  });

  it('gives the term report of 2015–2020', () => {
    const report = reportTerm(image.facts, image.acts, day('2015-01-01'), day('2020-09-18'));
    const rows = new Map(report.indicators.map((i) => [i.id, i]));
    for (const [id, value, of] of TERM) {
      expect({ id, value: rows.get(id)?.value }).toEqual({ id, value });
      expect({ id, of: rows.get(id)?.of }).toEqual({ id, of });
      const acts = rows.get(id)?.provenance.acts ?? [];
      expect({ id, shown: acts.length > 0 }).toEqual({
        id,
        shown: (value !== 0 && value !== null) || id === 'quota.always_below',
      });
    }
    const beside = (id: string) => [
      rows.get(id)?.published,
      rows.get(id)?.difference,
      rows.get(id)?.reason,
    ];
    expect(beside('cadres.movements')).toEqual([133, -87, 'partly-recorded']);
    expect(beside('cadres.planned')).toEqual([905, -898, 'partly-recorded']);
    expect(beside('training.turns')).toEqual([7739, -7731, 'partly-recorded']);
    expect(beside('autonomy.budget_cut_vnd')).toEqual([11_000_000_000, 0, undefined]);
    expect(beside('quota.always_below')[2]).toBe('partly-recorded');
  });

  it('sets a published figure beside no other period than its own', () => {
    const report = reportTerm(image.facts, image.acts, day('2019-12-31'), day('2020-06-30'));
    expect(report.indicators.filter((i) => i.published !== undefined)).toEqual([]);
  });

  it('gives a report of 2025 in which ten communes become three, one of them split', () => {
    const values = (unit?: string) => {
      const report = reportTerm(
        image.facts,
        image.acts,
        day('2025-01-01'),
        day('2025-12-31'),
        unit as UnitId | undefined,
      );
      return Object.fromEntries(
        report.indicators.map(({ id, value, reason }) => [id, value ?? reason]),
      );
    };
    expect(values()).toMatchObject({
      'communes.opening': 10,
      'communes.closing': 3,
      'communes.merged': 10,
      'communes.split': 1,
      'dual_office.city_pairs': 'not-applicable',
    });
    for (const ward of ['phuong-uong-bi', 'phuong-vang-danh-2025', 'phuong-yen-tu'])
      expect(values(ward)).toMatchObject({
        'communes.opening': 'not-applicable',
        'non_local.city_secretary': 'not-applicable',
        'dual_office.commune_secretary_chair': expect.any(Number) as number,
      });
  });

  it('marks what the article says, and nothing else, with it: whatever an act moves keeps its mark', () => {
    const marked = (at: string): Readonly<Record<string, number>> =>
      Object.fromEntries(
        ASPECTS.flatMap((aspect) => {
          const found = [...image.facts.lines<Aspect>(aspect)].filter((line) => {
            const entry = decisive(line, day(at));
            return entry !== undefined && entry.value !== null && entry.source.mark === 'article';
          });
          return found.length === 0 ? [] : [[aspect, found.length]];
        }),
      );
    // Who holds a post, how many people there may be and what they cost is the modeller's: the article names none of it.
    const MODELLED: readonly Aspect[] = ['person', 'person.origin', 'tenure', 'quota', 'funding'];
    for (const at of ['2015-01-01', '2020-09-18', '2025-07-01'])
      expect(MODELLED.filter((aspect) => marked(at)[aspect] !== undefined)).toEqual([]);
    expect(marked('2020-09-18')['dual-office']).toBe(5);
  });

  it('gives the wards of 2025 the bodies of the two tiers, quotas near their frame, and no title of a ward that is no more', () => {
    const on = day('2025-08-01');
    for (const ward of ['phuong-uong-bi', 'phuong-vang-danh-2025', 'phuong-yen-tu']) {
      const bodies = (under: string) => childrenAt(image.facts, `${under}-${ward}` as UnitId, on);
      const quotaOf = (units: readonly UnitId[]): number =>
        units.reduce(
          (sum, unit) => sum + (valueAt(image.facts, 'quota', [unit, 'commune'], on)?.amount ?? 0),
          0,
        );
      const offices = bodies('ubnd').filter((unit) => /^(van-phong|phong|tt)-/.test(unit));
      const state = [`ubnd-${ward}` as UnitId, ...offices];
      const party = [`dang-uy-${ward}` as UnitId, ...bodies('dang-uy')].filter(
        (unit) => !/^(mttq|chi-bo)-/.test(unit),
      );
      expect([offices.length, party.length]).toEqual([4, 4]);
      expect([quotaOf(state) >= 30 && quotaOf(state) <= 36, quotaOf(party)]).toEqual([true, 17]);
    }
    const touched = keysOf(image.facts, 'post').map((key) => ({
      aspect: 'post' as const,
      key,
      from: on,
    }));
    expect(
      applyPacks(PACKS, image.facts, touched).filter(
        (f) => f.code === 'rule' && f.rule === 'names-the-gone',
      ),
    ).toEqual([]);
  });

  it('tells the units of a tier on any day', () => {
    const count = (at: string, tier: 'commune' | 'residential') =>
      unitsAt(image.facts, day(at), { tier }).length;
    expect(count('2015-01-01', 'residential')).toBe(101);
    expect(count('2019-12-31', 'commune')).toBe(11);
    expect(count('2020-01-01', 'commune')).toBe(10);
    expect(count('2020-09-18', 'residential')).toBe(100);
    const wards = unitsAt(image.facts, day('2025-07-01'), { tier: 'commune' }).map(rowOf);
    expect(wards.map((w) => [w.code, w.name])).toEqual([
      ['06811', 'Phường Uông Bí'],
      ['06820', 'Phường Vàng Danh'],
      ['06832', 'Phường Yên Tử'],
    ]);
    expect(rootsAt(image.facts, day('2025-07-01')).map((u) => u.id)).toContain('tinh-quang-ninh');
    expect(treeAt(image.facts, 'tp-uong-bi' as UnitId, day('2025-06-30'))?.name).toMatch(/Uông Bí/);
    expect(treeAt(image.facts, 'tp-uong-bi' as UnitId, day('2025-07-01'))).toBeUndefined();
  });

  it('is rebuilt from its acts without a difference', async () => {
    const result = await verify(store, REGISTER, sha256);
    expect(result).toMatchObject({ clean: true, differences: [] });
  });

  it('writes every act back as a file that reads the same', async () => {
    for (const { act } of await allActs(store, REGISTER)) {
      expect(readAct(writeAct(act), `${act.id}.yaml`)).toEqual({ act });
    }
  });

  it('drafts without changing anything', () => {
    const entries = image.facts.size;
    const merge = draft(image, {
      id: 'thu-sap-nhap' as ActId,
      type: 'decision',
      title: 'Sáp nhập phường Bắc Sơn vào phường Vàng Danh',
      issuer: 'UBTVQH',
      signed: day('2021-01-01'),
      effect: day('2021-01-01'),
      basis: [],
      source: { mark: 'model' },
      articles: [
        {
          number: '1',
          operations: [
            {
              op: 'absorb',
              unit: 'phuong-bac-son' as UnitId,
              into: 'phuong-vang-danh' as UnitId,
            },
          ],
        },
      ],
    });
    expect(merge.enactable).toBe(false);
    const unplaced = merge.findings.filter((f) => f.code === 'unplaced');
    expect(unplaced.map((f) => f.holding)).toContain('territory:phuong-bac-son');
    expect(image.facts.size).toBe(entries);
  });

  it('loads a second time without doing anything', async () => {
    const { version } = image;
    const { acts } = await readActs(['cases/uong-bi']);
    for (const { act } of acts) {
      const again = await enactAct(store, clock, image, act);
      expect(again).toEqual({ status: 'recorded-already', version });
    }
  });
});
