/** Every rule of every pack is provoked by name; rules have days, grace and answers. */
import { expect, it } from 'vitest';
import type { Act } from '../acts/act.ts';
import { answered } from '../acts/answering.ts';
import type { Broken, Finding } from '../acts/finding.ts';
import { TestBook, actOn } from '../acts/test-book.ts';
import type { Operation } from '../operations/operation.ts';
import type { Aspect, Key } from '../register/aspects.ts';
import type { Facts } from '../register/facts.ts';
import type { PersonId, PostId, UnitId } from '../register/ids.ts';
import { DraftFacts, MemoryFacts } from '../register/memory-facts.ts';
import { day } from '../time/day.ts';
import { applyPacks, toleratedOn } from './engine.ts';
import { MEASURES } from './measures.ts';
import { PACKS } from './packs.ts';
import { STRUCTURE } from './packs/structure.ts';
import type { Pack } from './rule.ts';
import type { MeasureName } from './measures.ts';
import { touchedBy } from './touched.ts';

const OPENED = day('2015-01-01');
const LATER = day('2020-01-01');
const id = (text: string): UnitId => text as UnitId;

const division = (unit: string, more: object = {}): Operation => ({
  op: 'establish',
  unit: id(unit),
  name: `Phòng ${unit}`,
  kind: 'division',
  superior: id('huyen'),
  ...more,
});

const person = (unit: string, code: string): Operation => ({
  op: 'engage',
  person: code as PersonId,
  unit: id(unit),
  pool: 'state',
});

const appointed = (post: string, code: string): Operation => ({
  op: 'appoint',
  post: post as PostId,
  person: code as PersonId,
  mode: 'appointment',
});

const head = (unit: string): object => ({
  posts: [{ post: `truong-${unit}` as PostId, title: 'Trưởng phòng', rank: 'head' }],
});

/** A district with two divisions of two people each, just within their quotas. */
const opened = (): TestBook => {
  const book = new TestBook();
  const done = book.record(
    actOn('mo', OPENED, [
      {
        op: 'establish',
        unit: id('huyen'),
        name: 'Huyện',
        kind: 'rural-district',
        code: '101',
      },
      {
        op: 'establish',
        unit: id('xa-cu'),
        name: 'Xã Cũ',
        kind: 'commune',
        superior: id('huyen'),
        code: '102',
      },
      person('huyen', 'x9'),
      division('a', { ...head('a'), quota: { state: 2 } }),
      division('b', { ...head('b'), quota: { state: 2 } }),
      ...['a', 'b'].flatMap((unit) => [person(unit, `${unit}1`), person(unit, `${unit}2`)]),
      appointed('truong-a', 'a1'),
      appointed('truong-b', 'b1'),
    ]),
  );
  const died = book.record(
    actOn('mat', day('2016-01-01'), [
      { op: 'leave', person: 'x9' as PersonId, reason: 'deceased' },
    ]),
  );
  expect([done.enactable, died.enactable]).toEqual([true, true]);
  return book;
};

const later = (...operations: readonly Operation[]): Act => actOn('sau', LATER, operations);

const brokenIn = (findings: readonly Finding[]): readonly Broken[] =>
  findings.filter((f): f is Finding & Broken => f.code === 'rule');

const PROVOKED: Readonly<Record<string, readonly Operation[]>> = {
  cycle: [
    { op: 'establish', unit: id('c'), name: 'C', kind: 'commune', superior: id('huyen') },
    { op: 'change-superior', unit: id('huyen'), superior: id('c') },
  ],
  'crossing-cycle': [
    {
      op: 'change-superior',
      unit: id('huyen'),
      superior: id('xa-cu'),
      hierarchy: 'party',
    },
  ],
  'without-superior': [{ op: 'establish', unit: id('c'), name: 'Phòng C', kind: 'division' }],
  'two-heads': [
    { op: 'create-post', unit: id('a'), post: 'hai' as PostId, title: 'Trưởng', rank: 'head' },
  ],
  'over-places': [person('a', 'a3'), appointed('truong-a', 'a3')],
  'quota-exceeded': [person('a', 'a3')],
  'code-in-use': [
    {
      op: 'establish',
      unit: id('c'),
      name: 'Xã C',
      kind: 'commune',
      superior: id('huyen'),
      code: '101',
    },
  ],
  'code-of-another': [
    { op: 'dissolve', unit: id('xa-cu') },
    {
      op: 'establish',
      unit: id('c'),
      name: 'Xã C',
      kind: 'commune',
      superior: id('huyen'),
      code: '102',
    },
  ],
  'same-name': [
    { op: 'establish', unit: id('c'), name: 'phòng a', kind: 'division', superior: id('huyen') },
  ],
  'kind-against-name': [
    { op: 'establish', unit: id('c'), name: 'Phường C', kind: 'commune', superior: id('huyen') },
  ],
  'tier-above': [
    { op: 'establish', unit: id('c'), name: 'Xã C', kind: 'commune', superior: id('xa-cu') },
  ],
  'lives-no-day': [
    { op: 'establish', unit: id('c'), name: 'Phòng C', kind: 'division', superior: id('huyen') },
    { op: 'dissolve', unit: id('c') },
  ],
  'main-post-elsewhere': [
    { op: 'assign-quota', unit: id('b'), pool: 'state', number: 3 },
    person('b', 'a1'),
  ],
  'names-the-gone': [
    {
      op: 'create-post',
      unit: id('a'),
      post: 'pho' as PostId,
      title: 'Phó Trưởng Phòng a',
      rank: 'deputy',
    },
    { op: 'absorb', unit: id('a'), into: id('b'), everything: 'follows' },
    { op: 'assign-quota', unit: id('b'), pool: 'state', number: 4 },
  ],
  'after-death': [person('huyen', 'x9')],
  'frozen-post': [
    { op: 'set-post-standing', post: 'truong-b' as PostId, standing: 'frozen' },
    {
      op: 'relieve',
      post: 'truong-b' as PostId,
      person: 'b1' as PersonId,
      end: { end: 'relieved' },
    },
    { ...appointed('truong-b', 'a1'), concurrent: true } as Operation,
  ],
  'no-post': [
    {
      op: 'relieve',
      post: 'truong-a' as PostId,
      person: 'a1' as PersonId,
      end: { end: 'relieved' },
    },
  ],
};

/** Appointing ends the main post before, so that no act comes to break this one: it is held against entries made here. */
const GUARD = 'two-main-posts';

it('no rule is without a draft that breaks it', () => {
  expect([...Object.keys(PROVOKED), GUARD].toSorted()).toEqual(
    PACKS.flatMap(({ rules }) => rules.map(({ code }) => code)).toSorted(),
  );
});

it.each(Object.entries(PROVOKED))('%s is found, over the days on which it stands', (code, ops) => {
  const found = brokenIn(opened().draft(later(...ops)).findings).filter((f) => f.rule === code);
  expect(found.map(({ over }) => over)).toEqual([{ from: LATER, to: 'infinity' }]);
});

it('a second main post is found', () => {
  const book = opened();
  const { added } = book.draft(
    later(
      { op: 'create-post', unit: id('a'), post: 'pho' as PostId, title: 'Phó', rank: 'deputy' },
      { ...appointed('pho', 'a1'), concurrent: true } as Operation,
    ),
  );
  const main = added.map((entry) =>
    entry.aspect === 'tenure' && entry.value
      ? { ...entry, value: { ...entry.value, concurrent: false } }
      : entry,
  );
  const facts = new MemoryFacts([...book.facts.all(), ...main]);
  expect(brokenIn(applyPacks(PACKS, facts, touchedBy(main)))).toMatchObject([
    { rule: GUARD, subject: 'person:a1', says: { posts: ['post:pho', 'post:truong-a'] } },
  ]);
});

/** Facts that note of which aspects they are asked. */
const noting = (facts: Facts, noted: Set<Aspect>): Facts => ({
  entries: <A extends Aspect>(aspect: A, key: Key<A>) => {
    noted.add(aspect);
    return facts.entries(aspect, key);
  },
  lines: <A extends Aspect>(aspect: A) => {
    noted.add(aspect);
    return facts.lines(aspect);
  },
  referring: <A extends Aspect>(to: Parameters<Facts['referring']>[0], aspect: A) => {
    noted.add(aspect);
    return facts.referring(to, aspect);
  },
});

it.each(Object.entries(MEASURES))(
  '%s sees what it says that it sees, and no more',
  (_name, measure) => {
    const noted = new Set<Aspect>();
    for (const ops of Object.values(PROVOKED)) {
      const book = opened();
      const { after, added } = book.draft(later(...ops));
      measure.find(noting(after, noted), [...touchedBy(book.facts.all()), ...touchedBy(added)]);
    }
    expect([...noted].toSorted()).toEqual([...measure.sees].toSorted());
  },
);

it('a rule holds on the days on which it is in force', () => {
  const [rule] = STRUCTURE.rules.filter(({ code }) => code === 'quota-exceeded');
  const over = (from: string, to: string) => {
    const book = opened();
    const { after, added } = book.draft(later(person('a', 'a3')));
    const pack: Pack<MeasureName> = {
      ...STRUCTURE,
      rules: rule ? [{ ...rule, from: day(from), to: day(to) }] : [],
    };
    return brokenIn(applyPacks([pack], after, touchedBy(added))).map((f) => f.over);
  };
  expect(over('2019-01-01', '2021-01-01')).toEqual([{ from: LATER, to: '2021-01-01' }]);
  expect(over('2021-01-01', '2022-01-01')).toEqual([{ from: '2021-01-01', to: '2022-01-01' }]);
  expect(over('2016-01-01', '2019-01-01')).toEqual([]);
});

const MERGED = [
  {
    op: 'consolidate',
    sources: [{ unit: id('a') }, { unit: id('b') }],
    into: { unit: id('ab'), name: 'Phòng AB', kind: 'division', quota: { state: 3 } },
    everything: 'follows',
    placements: [{ holding: 'post:truong-b', end: { end: 'abolished' } }],
  },
] as const satisfies readonly Operation[];

it('after a reorganisation surplus is tolerated until its deadline, is listed, and is overdue after it', () => {
  const book = opened();
  const done = book.record(later(...MERGED));
  const [found] = brokenIn(done.findings).filter((f) => f.rule === 'quota-exceeded');
  expect(done.enactable).toBe(true);
  expect(found).toMatchObject({ subject: 'unit:ab', until: '2025-01-01', severity: 'warning' });
  const onDay = (text: string) =>
    toleratedOn(PACKS, book.facts, day(text)).map(({ rule, severity, until }) => [
      rule,
      severity,
      until,
    ]);
  expect(onDay('2019-12-31')).toEqual([]);
  expect(onDay('2024-12-31')).toEqual([['quota-exceeded', 'warning', '2025-01-01']]);
  expect(onDay('2025-01-01')).toEqual([['quota-exceeded', 'error', undefined]]);
  const more = book.draft(actOn('nua', day('2025-06-01'), [person('ab', 'c1')]));
  expect(more.enactable).toBe(false);
});

it('what a merger makes stands where all that went into it stood', () => {
  const book = opened();
  book.record(later(...MERGED));
  expect(book.facts.entries('unit.superior', [id('ab'), 'administrative'])).toMatchObject([
    { value: { superior: 'huyen' } },
  ]);
});

it('heads of equal standing are as many as the kind of the unit says', () => {
  const book = new TestBook();
  const heads = (kind: 'organisation' | 'division') =>
    book.draft(
      actOn('mo', OPENED, [
        {
          op: 'establish',
          unit: id('o'),
          name: 'O',
          kind,
          opening: true,
          posts: [
            { post: 'mot' as PostId, title: 'Đồng chủ tịch', rank: 'head' },
            { post: 'hai' as PostId, title: 'Đồng chủ tịch', rank: 'head' },
          ],
        },
      ]),
    ).enactable;
  expect([heads('organisation'), heads('division')]).toEqual([true, false]);
});

it('a warning is answered by the act; an error is not, and an answer to nothing is told', () => {
  const relieved = later(...(PROVOKED['no-post'] ?? []), person('a', 'a3'));
  const [article] = relieved.articles;
  if (!article) throw new Error('an act has an article');
  const act: Act = {
    ...relieved,
    articles: [
      {
        ...article,
        accepts: [
          { finding: 'no-post', because: 'Bố trí trong quý I' },
          { finding: 'quota-exceeded', because: 'Xin thêm' },
          { finding: 'cycle', because: 'Không có' },
        ],
      },
    ],
  };
  const told = answered(act, opened().draft(act).findings);
  const of = (rule: string) => told.find((f) => f.code === 'rule' && f.rule === rule);
  expect(of('no-post')?.accepted).toBe('Bố trí trong quý I');
  expect(of('quota-exceeded')).toMatchObject({ severity: 'error' });
  expect(of('quota-exceeded')?.accepted).toBeUndefined();
  expect(told.filter((f) => f.code === 'answers-nothing')).toMatchObject([{ finding: 'cycle' }]);
});

it('what is drafted is looked at, not what was', () => {
  const book = opened();
  const draft = new DraftFacts(book.facts);
  expect(applyPacks(PACKS, draft, touchedBy(book.facts.all()))).toEqual([]);
});
