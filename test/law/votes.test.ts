/** Votes on reorganisations: what an act that makes one is told of them, and the table of what was said. */
import { describe, expect, it } from 'vitest';
import { draft } from '../../src/application/commands/enact-act.ts';
import type { Image } from '../../src/application/image.ts';
import type { Finding } from '../../src/domain/acts/finding.ts';
import type { Act } from '../../src/domain/acts/act.ts';
import type { Operation } from '../../src/domain/operations/operation.ts';
import type { ActId } from '../../src/domain/register/ids.ts';
import { day } from '../../src/domain/time/day.ts';
import { BY_ID } from '../../src/words/naming.ts';
import { wordFinding } from '../../src/words/word-finding.ts';
import { rowsIn, texts } from '../tables/small.ts';
import { NOW, act, founded, opened, unit } from './world.ts';

const hamlets = (): Image =>
  opened(...['khu-a', 'khu-b'].map((id) => founded(id, 'quarter', 'phuong')));

const sheets = (listed: number, inFavour: number, returned = listed) => ({
  listed,
  issued: listed,
  returned,
  valid: returned,
  inFavour,
  against: 0,
});

const vote = (
  of: string,
  body: 'households' | 'voters' | 'council',
  ...counts: readonly object[]
) => ({ op: 'record-vote', unit: unit(of), body, matter: 'Sáp nhập', sheets: counts }) as Operation;

const minutes = (...operations: readonly Operation[]): Act => ({
  ...act('ubnd-phuong', '2019-10-01', operations),
  id: 'bien-ban' as ActId,
  type: 'report',
});

const absorb = (from: string, into: string): Operation => ({
  op: 'absorb',
  unit: unit(from),
  into: unit(into),
  everything: 'follows',
});

const merging = (of: readonly [string, string], cites: boolean, more: Partial<Act> = {}): Act =>
  act('hdnd-tinh', '2019-12-01', [absorb(...of)], {
    basis: cites ? [{ act: 'bien-ban' as ActId }] : [],
    ...more,
  });

const recorded = (image: Image, ...operations: readonly Operation[]): Image => {
  const report = minutes(...operations);
  const done = image.draft(report);
  expect(done.enactable).toBe(true);
  image.advance(report, NOW, done);
  return image;
};

const isOfVotes = (f: Finding): boolean =>
  (f.code === 'act-rule' && f.rule === 'asked') || (f.code === 'law' && f.rule.startsWith('YK-'));

const toldOf = (image: Image, drafted: Act): readonly string[] =>
  draft(image, drafted)
    .findings.filter(isOfVotes)
    .map((f) => wordFinding(f, 'vi', BY_ID));

const KHU = ['khu-a', 'khu-b'] as const;

describe('a merger of quarters', () => {
  it('is warned of where no vote of the households is cited, be it recorded or not', () => {
    const [without = ''] = toldOf(hamlets(), merging(KHU, false));
    expect(without).toMatch(/^khu-a và 1 đơn vị khác: .*đại diện hộ gia đình.*YK-03/);
    const both = () =>
      [
        vote('khu-a', 'households', sheets(9, 9)),
        vote('khu-b', 'households', sheets(9, 9)),
      ] as const;
    expect(toldOf(recorded(hamlets(), ...both()), merging(KHU, false))).toHaveLength(1);
    expect(toldOf(recorded(hamlets(), ...both()), merging(KHU, true))).toEqual([]);
    const [half = ''] = toldOf(recorded(hamlets(), both()[0]), merging(KHU, true));
    expect(half).toMatch(/^khu-b: /);
  });

  it('takes more than half of all the households, not of those who answered', () => {
    const image = recorded(
      hamlets(),
      vote('khu-a', 'households', sheets(100, 50, 50)),
      vote('khu-b', 'households', sheets(100, 51, 60)),
    );
    const said = toldOf(image, merging(KHU, true));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/khu-a: tỷ lệ hộ đồng ý \(%\) 50, trên 50/);
  });

  it('goes by the rule of the day of signing, and by what an act sets of it', () => {
    const before = merging(KHU, false, { signed: day('2012-06-30') });
    expect(toldOf(hamlets(), before)).toEqual([]);
    const image = recorded(hamlets(), ...KHU.map((id) => vote(id, 'households', sheets(100, 60))), {
      op: 'set-rule',
      rule: 'YK-03',
      standing: 'applied',
      limit: 65,
    });
    expect(toldOf(image, merging(KHU, true))).toHaveLength(2);
    const off = recorded(hamlets(), { op: 'set-rule', rule: 'YK-03', standing: 'not-applied' });
    expect(toldOf(off, merging(KHU, false))).toEqual([]);
  });

  it('is not asked of what tells what is, nor of bodies that are no areas', () => {
    const report = { ...merging(KHU, false), type: 'report' as const };
    expect(toldOf(hamlets(), report)).toEqual([]);
    const bodies = opened(...['a', 'b'].map((id) => founded(id, 'division', 'ubnd-huyen')));
    expect(toldOf(bodies, merging(['a', 'b'], false))).toEqual([]);
  });
});

describe('a merger of communes', () => {
  const COMMUNES = ['xa-a', 'xa-b'] as const;
  const communes = (): Image =>
    opened(
      ...COMMUNES.map((id) => founded(id, 'commune', 'huyen')),
      ...['thon-1', 'thon-2'].map((id) => founded(id, 'hamlet', 'xa-a')),
    );
  const voted = (...of: readonly object[]) => [
    vote('xa-a', 'voters', ...of),
    vote('xa-b', 'voters', sheets(9, 9)),
    ...COMMUNES.map((id) => vote(id, 'council', sheets(9, 8))),
  ];

  it('asks the voters and the councils, and counts the voters of all hamlets together', () => {
    expect(toldOf(communes(), merging(COMMUNES, false))).toHaveLength(2);
    const split = (one: number, two: number) =>
      voted({ place: 'thon-1', ...sheets(100, one) }, { place: 'thon-2', ...sheets(10, two) });
    // Nine of ten in one hamlet do not outweigh forty of a hundred in the other.
    expect(toldOf(recorded(communes(), ...split(40, 9)), merging(COMMUNES, true))).toHaveLength(1);
    expect(toldOf(recorded(communes(), ...split(50, 9)), merging(COMMUNES, true))).toEqual([]);
  });

  it('has the last vote of the same people hold, and no part of the one before', () => {
    const image = recorded(
      communes(),
      ...voted({ place: 'thon-1', ...sheets(100, 10) }, { place: 'thon-2', ...sheets(100, 90) }),
      vote('xa-a', 'voters', { place: 'thon-2', ...sheets(100, 95) }),
    );
    expect(toldOf(image, merging(COMMUNES, true))).toEqual([]);
    const rows = rowsIn(image, 'votes', '2019-12-31').filter(({ key }) =>
      key.includes('|xa-a|voters'),
    );
    expect(rows.map((row) => texts(row).slice(4, 11))).toEqual([
      ['100', '100', '100', '100 %', '100', '95', '95 %'],
      ['100', '100', '100', '100 %', '100', '95', '95 %'],
    ]);
  });
});
