import { describe, expect, it } from 'vitest';
import type { Act, ActType } from '../acts/act.ts';
import { ActBook } from '../acts/act-book.ts';
import type { Operation } from '../operations/operation.ts';
import type { TenureMode, Pool } from '../register/vocabulary.ts';
import type {
  ActId,
  FigureId,
  FunctionId,
  PersonId,
  PostId,
  PremisesId,
  UnitId,
} from '../register/ids.ts';
import type { UnitKind } from '../register/kinds.ts';
import { type Day, day } from '../time/day.ts';
import { instant } from '../time/instant.ts';
import type { Indicator } from './indicator.ts';
import { quotaBreaches } from './quota.ts';
import { termReport } from './term-report.ts';

const unit = (id: string): UnitId => id as UnitId;
const FROM = day('2015-01-01');
const TO = day('2020-09-18');

const act = (
  id: string,
  effect: string,
  operations: readonly Operation[],
  type: ActType = 'decision',
): Act => ({
  id: id as ActId,
  type,
  title: id,
  issuer: 'UBND',
  signed: day(effect),
  effect: day(effect),
  basis: [],
  source: { mark: 'act' },
  articles: [{ number: '1', operations }],
});

class Desk extends ActBook {
  record(...acts: readonly Act[]): this {
    for (const a of acts) {
      const done = this.draft(a);
      if (!done.enactable) throw new Error(JSON.stringify(done.findings));
      this.advance(a, instant('2026-01-01T00:00:00.000Z'), done);
    }
    return this;
  }

  value(id: string, to: Day = TO): Indicator {
    const found = termReport(
      this.facts,
      [...this.acts].map((l) => l.act),
      FROM,
      to,
    ).indicators.find((i) => i.id === id);
    if (!found) throw new Error(`no indicator ${id}`);
    return found;
  }
}

const found = (
  id: string,
  kind: UnitKind,
  superior?: string,
  more: Partial<Extract<Operation, { op: 'establish' }>> = {},
): Operation => ({
  op: 'establish',
  unit: unit(id),
  name: `Tên ${id}`,
  kind,
  ...(superior !== undefined && { superior: unit(superior) }),
  ...more,
});
const head = (
  post: string,
): { readonly posts: readonly [{ post: PostId; title: string; rank: 'head' }] } => ({
  posts: [{ post: post as PostId, title: post, rank: 'head' }],
});
const engage = (person: string, at: string, pool: Pool, origin?: string): Operation => ({
  op: 'engage',
  person: person as PersonId,
  unit: unit(at),
  pool,
  ...(origin !== undefined && { origin }),
});
const appoint = (
  person: string,
  post: string,
  concurrent = false,
  mode: TenureMode = 'appointment',
): Operation => ({
  op: 'appoint',
  person: person as PersonId,
  post: post as PostId,
  mode,
  concurrent,
});

const OPENING = act(
  'opening',
  '2015-01-01',
  [
    found('city', 'city', undefined, { opening: true }),
    found('a', 'ward', 'city', { opening: true }),
    found('b', 'ward', 'city', { opening: true }),
    found('khu-1', 'quarter', 'a', { opening: true, ...head('khu-1.head') }),
    found('khu-2', 'quarter', 'a', { opening: true, ...head('khu-2.head') }),
    found('party', 'party-committee', 'city', {
      opening: true,
      quota: { party: 3 },
      ...head('party.head'),
    }),
    found('council', 'peoples-council', 'city', { opening: true, ...head('council.head') }),
    found('party-a', 'party-committee', 'a', {
      opening: true,
      quota: { commune: 3 },
      ...head('party-a.head'),
    }),
    found('ubnd-a', 'peoples-committee', 'a', { opening: true, ...head('ubnd-a.head') }),
    found('school-1', 'school', 'city', {
      opening: true,
      autonomy: { class: 4 },
      funding: { 'recurrent-budget': 900 },
      premises: [{ premises: 'site' as PremisesId, name: 'Điểm', use: 'school-site' }],
      functions: [{ function: 'f' as FunctionId, name: 'Dạy' }],
    }),
    found('school-2', 'school', 'city', { opening: true, autonomy: { class: 3, ratio: 0.2 } }),
    engage('p1', 'party', 'party', 'Hà Nội'),
    engage('p2', 'party-a', 'commune', 'Tên khu-1'),
    appoint('p1', 'party.head', false, 'election'),
    appoint('p2', 'party-a.head', false, 'election'),
  ],
  'opening-balance',
);

describe('the term report', () => {
  it('gives every indicator once, with zeros where nothing was done', () => {
    const report = termReport(new Desk().record(OPENING).facts, [OPENING], FROM, TO);
    expect(report.subject).toBe('city');
    expect(new Set(report.indicators.map((i) => i.id)).size).toBe(42);
    expect(report.indicators).toHaveLength(42);
    const zeros = ['communes.merged', 'functions.transferred', 'front.joint_agency'];
    for (const id of zeros)
      expect(report.indicators.find((i) => i.id === id)).toMatchObject({ value: 0 });
  });

  it('counts communes at both ends and what was merged in between', () => {
    const desk = new Desk().record(
      OPENING,
      act('k', '2019-11-15', [
        { op: 'absorb', unit: unit('khu-1'), into: unit('khu-2'), everything: 'follows' },
      ]),
      act('m', '2020-01-01', [
        {
          op: 'absorb',
          unit: unit('a'),
          into: unit('b'),
          everything: 'follows',
          placements: [
            { holding: 'unit:party-a', to: unit('b') },
            { holding: 'unit:ubnd-a', to: unit('b') },
          ],
        },
      ]),
    );
    expect(desk.value('communes.opening').value).toBe(2);
    expect(desk.value('communes.closing').value).toBe(1);
    expect(desk.value('communes.merged')).toMatchObject({
      value: 1,
      provenance: { acts: ['m'], records: 1 },
    });
    expect(desk.value('residential.merged').value).toBe(1);
    expect(desk.value('communes.merged', day('2019-12-31')).value).toBe(0);
  });

  it('counts a transfer, not one that was undone, and counts what a correction says', () => {
    const move = (id: string, from: string, to: string): Act =>
      act(id, '2017-01-01', [
        { op: 'transfer-function', function: 'f' as FunctionId, from: unit(from), to: unit(to) },
      ]);
    const desk = new Desk().record(OPENING, move('t', 'school-1', 'school-2'));
    expect(desk.value('functions.transferred').value).toBe(1);
    desk.record(act('u', '2018-01-01', [{ op: 'undo', act: 't' as ActId }], 'undo'));
    expect(desk.value('functions.transferred').value).toBe(0);
    desk.record(move('again', 'school-1', 'school-2'));
    const right: Operation = {
      op: 'correct',
      act: 'again' as ActId,
      article: '1',
      operations: [{ op: 'rename', unit: unit('school-1'), name: 'Trường 1' }],
    };
    desk.record(act('corr', '2019-01-01', [right], 'correction'));
    expect(desk.value('functions.transferred').value).toBe(0);
  });

  it('finds dual offices from tenures and pairs, and leaders from elsewhere by their origin', () => {
    const desk = new Desk().record(OPENING);
    expect(desk.value('dual_office.city_pairs').value).toBe(0);
    expect(desk.value('non_local.city_secretary')).toMatchObject({ value: 1, of: 1 });
    expect(desk.value('non_local.commune_secretaries')).toMatchObject({ value: 0, of: 2 });
    desk.record(
      act('d', '2016-01-01', [
        {
          op: 'unify-offices',
          posts: ['party.head' as PostId, 'council.head' as PostId],
          model: 'x',
        },
        appoint('p1', 'council.head', true, 'election'),
        appoint('p2', 'ubnd-a.head', true, 'election'),
        {
          op: 'create-post',
          unit: unit('khu-1'),
          post: 'khu-1.cell' as PostId,
          title: 'Bí thư',
          rank: 'staff',
        },
        engage('p3', 'khu-1', 'part-time'),
        appoint('p3', 'khu-1.head'),
        appoint('p3', 'khu-1.cell', true),
      ]),
    );
    expect(desk.value('dual_office.city_pairs').value).toBe(1);
    expect(desk.value('dual_office.commune_secretary_chair')).toMatchObject({ value: 1, of: 2 });
    expect(desk.value('dual_office.residential')).toMatchObject({ value: 1, of: 2 });
  });

  it('follows autonomy and the recurrent budget it saved', () => {
    const desk = new Desk().record(
      OPENING,
      act('x', '2018-01-01', [
        { op: 'set-autonomy', unit: unit('school-1'), class: 3, ratio: 0.3 },
        { op: 'set-autonomy', unit: unit('school-2'), class: 2 },
        { op: 'set-funding', unit: unit('school-1'), source: 'recurrent-budget', amount: 500 },
      ]),
    );
    expect(desk.value('autonomy.full_recurrent.closing').value).toBe(1);
    expect(desk.value('autonomy.full_recurrent.change').value).toBe(1);
    expect(desk.value('autonomy.partial_10_50.change').value).toBe(0);
    expect(desk.value('autonomy.budget_cut_units').value).toBe(1);
    // 400 less a year, in two years and from 1 January to 18 September 2020 (262 days of 366).
    expect(desk.value('autonomy.budget_cut_vnd')).toMatchObject({ value: 1086, unit: 'vnd' });
    expect(desk.value('autonomy.budget_cut_vnd', day('2019-12-31'))).toMatchObject({ value: 800 });
  });

  it('counts schools merged once and school sites closed', () => {
    const desk = new Desk().record(
      OPENING,
      act('c', '2018-08-01', [
        { op: 'close-premises', premises: 'site' as PremisesId, end: { end: 'closed' } },
      ]),
      act('s', '2019-08-01', [
        {
          op: 'consolidate',
          sources: [{ unit: unit('school-1') }, { unit: unit('school-2') }],
          into: { unit: unit('school'), name: 'Trường', kind: 'school', superior: unit('city') },
          everything: 'follows',
        },
      ]),
    );
    expect(desk.value('schools.merged').value).toBe(1);
    expect(desk.value('schools.sites_closed').value).toBe(1);
  });

  it('sets a published total beside what the records add up to', () => {
    const figure = (id: string, value: number): Operation => ({
      op: 'publish-figure',
      figure: id as FigureId,
      value,
      from: FROM,
      to: day('2020-01-01'),
    });
    const desk = new Desk().record(
      OPENING,
      act('n', '2016-01-01', [engage('p4', 'ubnd-a', 'commune'), appoint('p4', 'ubnd-a.head')]),
      act('pub', '2020-09-18', [figure('cadres.movements', 133), figure('communes.opening', 3)]),
    );
    expect(desk.value('cadres.movements')).toMatchObject({
      value: 1,
      difference: -132,
      reason: 'partly-recorded',
      published: { value: 133, act: 'pub' },
      provenance: { acts: ['n'], records: 1 },
    });
    expect(desk.value('communes.opening')).toMatchObject({ value: 2, difference: -1 });
    expect(desk.value('cadres.movements', day('2019-06-30')).published).toBeUndefined();
    expect(desk.value('training.turns')).toMatchObject({ value: null, reason: 'not-recorded' });
    expect(desk.value('training.turns').published).toBeUndefined();
  });

  it('finds the one stretch on which people were not fewer than quota', () => {
    const desk = new Desk().record(OPENING);
    expect(desk.value('quota.always_below')).toMatchObject({
      value: null,
      reason: 'partly-recorded',
      recorded: { part: 2, of: 6 },
    });
    desk.record(
      act('whole', '2016-06-01', [
        {
          op: 'publish-figure',
          figure: 'staff.present' as FigureId,
          value: 2,
          from: FROM,
          to: day('2020-09-19'),
        },
      ]),
    );
    expect(desk.value('quota.always_below').value).toBe(true);
    desk.record(
      act('full', '2017-03-01', [
        { op: 'assign-quota', unit: unit('party'), pool: 'party', number: 1 },
      ]),
      act('more', '2017-03-02', [
        { op: 'assign-quota', unit: unit('party'), pool: 'party', number: 2 },
      ]),
    );
    expect(desk.value('quota.always_below').value).toBe(false);
    const { facts } = desk;
    const acts = [...desk.acts].map((line) => line.act);
    expect(quotaBreaches({ facts, acts, from: FROM, to: TO })).toEqual([
      { pool: 'party', from: '2017-03-01', to: '2017-03-02', people: 1, quota: 1 },
    ]);
  });

  it('is not shown where there is nothing to judge by', () => {
    expect(new Desk().value('quota.always_below')).toMatchObject({
      value: null,
      reason: 'not-recorded',
    });
  });
});
