/** The law on drafts: what breaks it is told with its citation, by the law of the day. */
import { APPOINTMENT_STEPS, type AppointmentStep } from '../../src/domain/register/vocabulary.ts';
import { describe, expect, it } from 'vitest';
import { draft } from '../../src/application/commands/enact-act.ts';
import type { Image } from '../../src/application/image.ts';
import type { Act } from '../../src/domain/acts/act.ts';
import type { Operation } from '../../src/domain/operations/operation.ts';
import type { PersonId, PostId } from '../../src/domain/register/ids.ts';
import { day } from '../../src/domain/time/day.ts';
import { ladderOfNumber } from '../../src/domain/law/check-act.ts';
import { instrumentsIn } from '../../src/domain/law/instruments.ts';
import type { Verdict } from '../../src/domain/law/law.ts';
import { lawAt } from '../../src/application/queries/law.ts';
import { NOW, act, deputies, division, founded, opened, told, unit, verdict } from './world.ts';

describe('a draft', () => {
  it('in which the committee of a ward founds a district in 2026, with nine deputies and two people, on repealed decrees, is told of each', () => {
    const findings = told(
      opened(),
      act(
        'ubnd-phuong',
        '2026-03-01',
        [
          {
            op: 'establish',
            unit: unit('quan'),
            name: 'Huyện Mới',
            kind: 'rural-district',
            superior: unit('tinh'),
          },
          division('noi-vu', 'ubnd-phuong', { ...deputies('noi-vu', 9), quota: { commune: 2 } }),
        ],
        { basis: [{ cite: 'Nghị định số 37/2014/NĐ-CP của Chính phủ' }], number: '12-QĐ/UBND' },
      ),
    );
    expect(findings.toSorted()).toEqual(
      [
        'LG-05',
        'TG-11',
        'XA-04',
        'basis-expired',
        'competence',
        'competence',
        'number-form',
      ].toSorted(),
    );
  });

  it('of who may decide is told nothing', () => {
    const image = opened();
    const room = division('noi-vu', 'ubnd-huyen', { quota: { state: 10 } });
    expect(told(image, act('hdnd-huyen', '2017-01-01', [room]))).toEqual([]);
    expect(told(image, act('ubnd-huyen', '2017-01-01', [room]))).toEqual(['competence']);
    expect(told(image, act('ubnd-huyen', '2015-06-01', [room]))).toEqual([]);
  });

  it('carries out what the National Assembly has ended, and founds nothing by that', () => {
    const basis = [{ cite: 'Nghị quyết số 203/2025/QH15 của Quốc hội' }];
    const image = opened(division('noi-vu', 'ubnd-huyen'));
    const ending = act('ubnd-tinh', '2025-06-20', [{ op: 'dissolve', unit: unit('noi-vu') }]);
    expect(told(image, ending)).toEqual(['competence']);
    expect(told(image, { ...ending, basis })).toEqual([]);
    const founding = act('ubnd-tinh', '2025-06-20', [division('moi', 'ubnd-huyen')], { basis });
    expect(told(image, founding)).toEqual(['competence']);
  });

  it('may rest on an act of whoever may decide', () => {
    const image = opened();
    const council = act('hdnd-huyen', '2017-01-01', [
      { op: 'rename', unit: unit('phuong'), name: 'x' },
    ]);
    const consent: Act = { ...council, id: 'dong-y' as Act['id'], articles: [] };
    image.advance(consent, NOW, image.draft(consent));
    const room = division('noi-vu', 'ubnd-huyen');
    const by = act('huyen-uy', '2017-02-01', [room]);
    expect(told(image, by)).toEqual(['competence']);
    expect(told(image, { ...by, basis: [{ act: consent.id }] })).toEqual([]);
  });

  it('elects by whoever elects', () => {
    const image = opened(
      founded('ct', 'peoples-committee', 'phuong', {
        posts: [{ post: 'chu-tich' as PostId, title: 'Chủ tịch', rank: 'head' }],
      }),
    );
    const person = 'p1' as PersonId;
    const elected = (issuer: string): readonly string[] =>
      told(
        image,
        act(issuer, '2020-01-01', [
          { op: 'engage', person, unit: unit('ct'), pool: 'commune' },
          { op: 'appoint', person, post: 'chu-tich' as PostId, mode: 'election' },
        ]),
      );
    expect(elected('huyen-uy')).toEqual(['competence']);
  });

  it('does not assign a quota to its own issuer, nor upwards', () => {
    const image = opened();
    const quota = (to: string): Operation => ({
      op: 'assign-quota',
      unit: unit(to),
      pool: 'state',
      number: 5,
    });
    expect(told(image, act('ubnd-huyen', '2020-01-01', [quota('ubnd-huyen')]))).toEqual([
      'own-quota',
    ]);
    expect(told(image, act('ubnd-phuong', '2020-01-01', [quota('ubnd-huyen')]))).toEqual([
      'own-quota',
    ]);
    expect(told(image, act('ubnd-tinh', '2020-01-01', [quota('ubnd-huyen')]))).toEqual([]);
  });

  it('appoints on more than half of those summoned at every step, and no more than these', () => {
    const person = 'n1' as PersonId;
    const image = opened(
      division('noi-vu', 'ubnd-huyen', {
        opening: true,
        posts: [{ post: 'truong', title: 'Trưởng phòng', rank: 'head' }],
      }),
      { op: 'engage', person, unit: unit('noi-vu'), pool: 'state' },
    );
    const voted = (inFavour: number, summoned: number) =>
      told(
        image,
        act('ubnd-huyen', '2017-01-01', [
          {
            op: 'appoint',
            person,
            post: 'truong' as PostId,
            mode: 'appointment',
            votes: [
              { step: 'policy', summoned: 5, inFavour: 5 },
              { step: 'key-officials', summoned, inFavour },
            ],
          },
        ]),
      );
    expect(voted(21, 40)).toEqual([]);
    expect(voted(20, 40)).toEqual(['votes']);
    expect(voted(41, 40)).toEqual(['votes']);
  });

  it('appoints by every step in its order, and again by the three that are asked for then', () => {
    const person = 'n1' as PersonId;
    const image = opened(
      division('noi-vu', 'ubnd-huyen', {
        opening: true,
        posts: [{ post: 'truong', title: 'Trưởng phòng', rank: 'head' }],
      }),
      { op: 'engage', person, unit: unit('noi-vu'), pool: 'state' },
    );
    const by = (mode: 'appointment' | 'reappointment', steps: readonly AppointmentStep[]) =>
      told(
        image,
        act('ubnd-huyen', '2020-01-01', [
          {
            op: 'appoint',
            person,
            post: 'truong' as PostId,
            mode,
            votes: steps.map((step) => ({ step, summoned: 5, inFavour: 5 })),
          },
        ]),
      );
    expect(by('appointment', APPOINTMENT_STEPS)).toEqual([]);
    for (let gap = 0; gap < APPOINTMENT_STEPS.length; gap += 1)
      expect(by('appointment', APPOINTMENT_STEPS.toSpliced(gap, 1))).toEqual(['steps']);
    expect(by('appointment', APPOINTMENT_STEPS.toReversed())).toEqual(['steps']);
    expect(by('reappointment', ['key-officials', 'committee', 'collective'])).toEqual([]);
    expect(by('reappointment', ['committee', 'key-officials', 'collective'])).toEqual(['steps']);
    expect(by('reappointment', ['key-officials'])).toEqual(['steps']);
  });

  it('that makes nothing worse is not told of what was so before', () => {
    const image = opened(division('noi-vu', 'ubnd-huyen', deputies('noi-vu', 5)));
    const post: Operation = {
      op: 'create-post',
      unit: unit('noi-vu'),
      post: 'nv' as PostId,
      title: 'Chuyên viên',
      rank: 'staff',
    };
    expect(told(image, act('ubnd-huyen', '2016-01-01', [post]))).toEqual([]);
    expect(told(image, act('ubnd-huyen', '2016-01-01', [{ ...post, rank: 'deputy' }]))).toEqual([
      'CM-13',
    ]);
    const fewer = { op: 'approve-scheme', unit: unit('noi-vu') } as const;
    const posts = [
      { post: 'pho-noi-vu' as PostId, title: 'Phó', rank: 'deputy', places: 4 },
    ] as const;
    expect(told(image, act('ubnd-huyen', '2016-01-01', [{ ...fewer, posts }]))).toEqual([]);
  });

  it('may accept a warning of the law by its code', () => {
    const drafted = act('ubnd-huyen', '2016-01-01', [
      division('a', 'ubnd-huyen', deputies('a', 5)),
    ]);
    const [article] = drafted.articles;
    if (!article) throw new Error('the act has an article');
    const accepts = [{ finding: 'CM-13', because: 'thí điểm' }];
    const { findings } = draft(opened(), { ...drafted, articles: [{ ...article, accepts }] });
    expect(findings.find((f) => f.code === 'law')).toMatchObject({ accepted: 'thí điểm' });
  });
});

describe('a basis', () => {
  it('is one only while it is in force', () => {
    const cited = (cite: string, on: string): readonly string[] =>
      told(opened(), act('hdnd-huyen', on, [division('a', 'ubnd-huyen')], { basis: [{ cite }] }));
    const decree = 'Nghị định số 108/2020/NĐ-CP ngày 14/9/2020';
    expect(cited(decree, '2020-10-01')).toEqual(['basis-early']);
    expect(cited(decree, '2021-10-01')).toEqual([]);
    expect(cited(decree, '2025-03-01')).toEqual(['basis-expired']);
  });

  it('is found however it is cited', () => {
    const numbers = (cite: string) => instrumentsIn(cite).map(({ number }) => number);
    expect(numbers('Luật Tổ chức chính quyền địa phương số 77/2015/QH13')).toEqual([
      '77/2015/QH13',
    ]);
    expect(numbers('Quy định số 65-QĐ/TW; Nghị định 37/2014/ND-CP')).toEqual([
      '65-QĐ/TW',
      '37/2014/NĐ-CP',
    ]);
    expect(numbers('Nghị quyết số 1234/NQ-XYZ')).toEqual([]);
  });
});

describe('numbers of documents', () => {
  it.each([
    ['12-QĐ/TU', 'party'],
    ['12/QĐ-UBND', 'state'],
    ['18/2025/QĐ-UBND', 'state'],
    ['05-NQ/ĐU', 'party'],
    ['203/2025/QH15', undefined],
  ])('%s', (number, ladder) => {
    expect(ladderOfNumber(number)).toBe(ladder);
  });
});

describe('an act about a rule', () => {
  const set = (on: string, rule: object): Act =>
    act('hdnd-tinh', on, [{ op: 'set-rule', rule: 'CM-13', standing: 'applied', ...rule }]);
  const room = act('hdnd-huyen', '2018-01-01', [division('a', 'ubnd-huyen', deputies('a', 3))]);
  const after = (drafted: Act): Image => {
    const image = opened();
    const first: Act = { ...drafted, id: 'quy-dinh' as Act['id'] };
    image.advance(first, NOW, image.draft(first));
    return image;
  };

  it('gives it another limit from its day on', () => {
    expect(told(opened(), room)).toEqual([]);
    expect(told(after(set('2017-01-01', { limit: 2 })), room)).toEqual(['CM-13']);
    expect(told(after(set('2019-01-01', { limit: 2 })), room)).toEqual([]);
  });

  it('does not apply it, and is not asked for a limit then', () => {
    const many = act('hdnd-huyen', '2018-01-01', [division('a', 'ubnd-huyen', deputies('a', 5))]);
    expect(told(opened(), many)).toEqual(['CM-13']);
    expect(told(after(set('2017-01-01', { standing: 'not-applied' })), many)).toEqual([]);
    const idle = draft(opened(), set('2017-01-01', { standing: 'not-applied', limit: 1 }));
    expect(idle.findings.map(({ code }) => code)).toContain('limit-idle');
  });

  it('is seen in the law of the day, with the rule as it is applied', () => {
    const { facts } = after(set('2017-01-01', { limit: 2, verified: true }));
    const lineOn = (on: string) => lawAt(facts, day(on)).find(({ rule }) => rule.code === 'CM-13');
    expect(lineOn('2018-01-01')).toMatchObject({
      by: 'quy-dinh',
      rule: { limit: { op: '<=', value: 2 }, verified: true },
    });
    expect(lineOn('2016-06-01')?.by).toBeUndefined();
  });
});

describe('who holds what', () => {
  const held = (person: string, post: string, concurrent = false): Operation => ({
    op: 'appoint',
    person: person as PersonId,
    post: post as PostId,
    mode: 'appointment',
    ...(concurrent && { concurrent }),
  });
  const engaged = (person: string, to: string, origin?: string): Operation => ({
    op: 'engage',
    person: person as PersonId,
    unit: unit(to),
    pool: 'commune',
    ...(origin !== undefined && { origin }),
  });

  it('XA-05: a vice-chair is not director of the service centre, whichever comes second', () => {
    const image = opened(
      founded('ub', 'peoples-committee', 'phuong', deputies('ub', 2)),
      division('tt', 'ub', {
        opening: true,
        name: 'Trung tâm Phục vụ hành chính công',
        posts: [{ post: 'giam-doc' as PostId, title: 'Giám đốc', rank: 'head' }],
      }),
      engaged('p1', 'ub'),
    );
    const both = [held('p1', 'pho-ub'), held('p1', 'giam-doc', true)];
    expect(told(image, act('ubnd-huyen', '2026-01-01', both))).toEqual(['XA-05']);
    expect(told(image, act('ubnd-huyen', '2025-09-01', both))).toEqual([]);
    const turned = [held('p1', 'giam-doc'), held('p1', 'pho-ub', true)];
    expect(told(image, act('ubnd-huyen', '2026-01-01', turned))).toEqual(['XA-05']);
  });

  it('CB-01: the secretary of a province is not of the province', () => {
    const of = (origin?: string): Verdict => {
      const image = opened(
        founded('tu', 'party-committee', 'tinh', {
          posts: [{ post: 'bi-thu' as PostId, title: 'Bí thư', rank: 'head' }],
        }),
        engaged('p1', 'tu', origin),
        held('p1', 'bi-thu'),
      );
      return verdict(image, 'CB-01', 'tu', '2023-01-01');
    };
    expect([of('huyen').is, of('Hà Nội').is, of().is]).toEqual(['breach', 'ok', 'missing-data']);
  });
});
