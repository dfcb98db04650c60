/** Texts that are kept have nothing in them but what a text may have; articles take their way and no other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../time/instant.ts';
import { day } from '../time/day.ts';
import { ARTICLE_STEPS, type Article, type ArticleText, stepRefusal } from './article.ts';
import { type CalendarEntry, conflictsOf, mondayOf, weekFrom } from './calendar.ts';
import type { PortalChange } from './changes.ts';
import { cleanDocument, figuresOf, safeHref, wordsOf } from './document.ts';
import { parseFigureRef } from './figure.ts';
import { PortalBook, sectionPath, sectionsUnder } from './portal-book.ts';
import type { UnitId } from '../register/ids.ts';

const node = fc.letrec((tie) => ({
  node: fc.record(
    {
      type: fc.constantFrom(
        'paragraph',
        'heading',
        'bulletList',
        'listItem',
        'blockquote',
        'text',
        'figure',
        'picture',
        'chart',
        'script',
        'table',
        'hardBreak',
      ),
      text: fc.oneof(fc.string(), fc.constant('chữ'), fc.integer()),
      marks: fc.array(
        fc.record({
          type: fc.constantFrom('bold', 'link', 'style'),
          attrs: fc.record({
            href: fc.constantFrom('javascript:alert(1)', 'https://a.vn', '/bai/1', '//x'),
          }),
        }),
        { maxLength: 2 },
      ),
      attrs: fc.oneof(
        fc.record({
          of: fc.constantFrom('unit', 'count', 'comparison', 'x'),
          id: fc.constantFrom('bodies', 'xa-dien-cong', '<b>'),
          day: fc.constantFrom('2020-01-01', '2020-02-30'),
          from: fc.constantFrom('2015-01-01', '2030-01-01', ''),
          to: fc.constantFrom('2020-01-01', ''),
          level: fc.integer(),
          onclick: fc.constant('x'),
        }),
        fc.constant(null),
      ),
      content: fc.array(tie('node'), { maxLength: 4 }),
    },
    { requiredKeys: ['type'] },
  ),
})).node;

const KNOWN = new Set([
  'doc',
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'picture',
  'chart',
  'text',
  'hardBreak',
  'figure',
  'bold',
  'italic',
  'link',
]);

const typesIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(typesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value ? [String(value.type)] : [];
  return [...own, ...Object.values(value).flatMap(typesIn)];
};

describe('a text', () => {
  it('has nothing but what it may have, whatever is sent, and cleaning it again changes nothing', () => {
    let [kept, dropped] = [0, 0];
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), (content) => {
        const cleaned = cleanDocument({ type: 'doc', content });
        const types = typesIn(cleaned);
        expect(types.filter((type) => !KNOWN.has(type))).toEqual([]);
        expect(JSON.stringify(cleaned)).not.toMatch(/javascript:|onclick|"\/\/x"/u);
        expect(cleanDocument(cleaned)).toEqual(cleaned);
        expect(cleanDocument(JSON.parse(JSON.stringify(cleaned)))).toEqual(cleaned);
        for (const figure of figuresOf(cleaned))
          expect(parseFigureRef({ ...figure })).toBeDefined();
        kept += types.length > 1 ? 1 : 0;
        dropped += types.length === 1 ? 1 : 0;
      }),
      { numRuns: 500 },
    );
    expect(kept).toBeGreaterThan(200);
    expect(dropped).toBeGreaterThan(0);
  });

  it('keeps the words of what it does not know, and letters in one form', () => {
    const inner = { type: 'text', text: 'Cộng hoa\u0300\u200B' };
    const table = { type: 'table', content: [{ type: 'cell', content: [inner] }] };
    expect(wordsOf(cleanDocument({ type: 'doc', content: [table] }))).toBe('Cộng hoà');
  });

  it('has links to pages, sites and mail alone', () => {
    expect(['/bai/1', 'https://a.vn/', 'mailto:a@b.vn'].map(safeHref)).toEqual([
      '/bai/1',
      'https://a.vn/',
      'mailto:a@b.vn',
    ]);
    const others = [
      '//evil.vn',
      'javascript:1',
      'data:text/html,x',
      'bai/1',
      String.raw`/\evil.vn`,
    ];
    expect(others.map(safeHref)).toEqual(others.map(() => undefined));
  });
});

const TEXT: ArticleText = {
  section: 's',
  language: 'vi',
  title: 'T',
  lead: 'L',
  body: cleanDocument({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }],
  }),
  byline: '',
  sources: [],
  related: [],
};

const bookOf = (...changes: readonly (readonly [PortalChange, string?, number?])[]): PortalBook => {
  const book = new PortalBook();
  for (const [i, [change, at = '2026-01-01T00:00:00.000Z', account = 1]] of changes.entries())
    book.advance({ place: i + 1, at: instant(at), account, change });
  return book;
};

describe('an article', () => {
  it('is taken along its way by random steps, and never seen without having been checked by another', () => {
    const change = (step: string, at: string): PortalChange => {
      if (step === 'write') return { kind: 'article-written', id: 1, text: TEXT };
      if (step === 'publish') return { kind: 'article-published', id: 1, from: instant(at) };
      if (step === 'withdraw') return { kind: 'article-withdrawn', id: 1, notice: 'n' };
      if (step === 'return') return { kind: 'article-returned', id: 1, why: 'w' };
      if (step === 'highlight') return { kind: 'article-highlighted', id: 1 };
      return { kind: step === 'submit' ? 'article-submitted' : 'article-checked', id: 1 };
    };
    // 'onward' is whichever step leads on from where the article is, so that most histories publish.
    const onward = (article: Article | undefined, account: number): string =>
      (article &&
        (['publish', 'check', 'submit'] as const).find(
          (step) => !stepRefusal(article, step, account, 'r'),
        )) ??
      (article ? 'withdraw' : 'write');
    let published = 0;
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.oneof(fc.constant('onward'), fc.constantFrom('write', ...ARTICLE_STEPS)),
            fc.integer({ min: 1, max: 3 }),
          ),
          { minLength: 8, maxLength: 40 },
        ),
        (steps) => {
          const book = new PortalBook();
          let place = 0;
          let checkedBy: number | undefined;
          let writers = new Set<number>();
          for (const [wanted, account] of steps) {
            const article = book.articles.get(1);
            const step = wanted === 'onward' ? onward(article, account) : wanted;
            if (step !== 'write') {
              const known = ARTICLE_STEPS.find((one) => one === step) ?? 'submit';
              if (!article || stepRefusal(article, known, account, 'r')) continue;
            }
            place += 1;
            const at = instant(new Date(Date.UTC(2026, 0, 1) + place * 1000).toISOString());
            book.advance({ place, at, account, change: change(step, at) });
            if (step === 'write') writers.add(account);
            if (step === 'check') checkedBy = account;
            if (step !== 'publish') continue;
            published += 1;
            expect(checkedBy).toBeDefined();
            expect(writers.has(checkedBy ?? 0)).toBe(false);
            expect(book.published(at).map(({ article: { id } }) => id)).toEqual([1]);
            [checkedBy, writers] = [undefined, new Set()];
          }
        },
      ),
      { numRuns: 1500 },
    );
    expect(published).toBeGreaterThan(800);
  });

  it('is seen from the instant it was given, and no more once it is withdrawn', () => {
    const book = bookOf(
      [{ kind: 'article-written', id: 1, text: TEXT }],
      [{ kind: 'article-published', id: 1, from: instant('2026-02-01T00:00:00.000Z') }],
      [{ kind: 'article-withdrawn', id: 1, notice: 'n' }, '2026-03-01T00:00:00.000Z'],
    );
    const seen = (at: string): number => book.published(instant(at)).length;
    expect(seen('2026-01-31T23:59:59.999Z')).toBe(0);
    expect(seen('2026-02-01T00:00:00.000Z')).toBe(1);
    expect(seen('2026-03-01T00:00:00.000Z')).toBe(0);
    expect(book.changesAfter(instant('2026-01-15T00:00:00.000Z'))).toBe('2026-02-01T00:00:00.000Z');
  });

  it('shows its published revision while another one is being written', () => {
    const book = bookOf(
      [{ kind: 'article-written', id: 1, text: TEXT }],
      [{ kind: 'article-published', id: 1, from: instant('2026-01-01T00:00:00.000Z') }],
      [{ kind: 'article-written', id: 1, text: { ...TEXT, title: 'Mới' } }],
    );
    expect(book.published(instant('2026-01-02T00:00:00.000Z'))[0]?.text.title).toBe('T');
    expect(book.articles.get(1)?.state).toBe('writing');
  });

  it('refuses to be submitted unfinished, with a picture nobody has told of, returned or withdrawn without a word', () => {
    const of = (text: Partial<ArticleText>) =>
      bookOf([{ kind: 'article-written', id: 1, text: { ...TEXT, ...text } }]).articles.get(1);
    const picture = { type: 'picture', attrs: { id: 'a'.repeat(22), alt: '' } };
    const untold = cleanDocument({ type: 'doc', content: [...TEXT.body.content, picture] });
    const refused = (article: ReturnType<typeof of>, step: 'submit' | 'withdraw' | 'return') =>
      article && stepRefusal(article, step, 2, '');
    expect(refused(of({ lead: '' }), 'submit')).toBe('unfinished');
    expect(refused(of({ body: untold }), 'submit')).toBe('picture-untold');
    expect(refused(of({}), 'submit')).toBeUndefined();
    expect(refused(of({}), 'withdraw')).toBe('not-published');
    const submitted = bookOf(
      [{ kind: 'article-written', id: 1, text: TEXT }],
      [{ kind: 'article-submitted', id: 1 }],
    ).articles.get(1);
    expect(refused(submitted, 'return')).toBe('reason-needed');
  });
});

describe('sections', () => {
  it('are a tree: what is within, and the way to one', () => {
    const section = (within?: string) => ({
      vi: 'x',
      en: 'x',
      order: 1,
      ...(within && { within }),
    });
    const { sections } = bookOf(
      [{ kind: 'section-set', id: 'a', section: section() }],
      [{ kind: 'section-set', id: 'b', section: section('a') }],
      [{ kind: 'section-set', id: 'c', section: section('b') }],
      [{ kind: 'section-set', id: 'd', section: section() }],
      [{ kind: 'section-closed', id: 'd' }],
    );
    expect([...sectionsUnder(sections, 'a')]).toEqual(['a', 'b', 'c']);
    expect(sectionPath(sections, 'c')).toEqual(['a', 'b', 'c']);
    expect(sectionPath(sections, 'd')).toEqual([]);
  });
});

describe('the calendar', () => {
  it('begins weeks on Monday', () => {
    expect(mondayOf(day('2019-12-29'))).toBe('2019-12-23');
    expect(mondayOf(day('2019-12-23'))).toBe('2019-12-23');
    expect(weekFrom(day('2019-12-30')).at(-1)).toBe('2020-01-05');
  });

  it('finds every pair that wants somebody or a room twice, as asking of each pair does', () => {
    const entry = fc.record({
      unit: fc.constant('u' as UnitId),
      day: fc.constantFrom(day('2026-01-05'), day('2026-01-06')),
      from: fc.constantFrom('08:00', '09:00', '09:30'),
      to: fc.constantFrom('09:00', '10:00', '11:00'),
      what: fc.constant('x'),
      who: fc.subarray(['A', 'B', 'C']),
      where: fc.constantFrom('', 'P1', 'p1', 'P2'),
      preparation: fc.constant(''),
      public: fc.boolean(),
    });
    let found = 0;
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (list) => {
        const entries = new Map<number, CalendarEntry>(
          list.filter(({ from, to }) => from < to).map((one, i) => [i, one]),
        );
        const naive = [...entries].flatMap(([i, a]) =>
          [...entries].filter(
            ([j, b]) =>
              i < j &&
              a.day === b.day &&
              a.from < (b.to ?? '') &&
              b.from < (a.to ?? '') &&
              (a.who.some((one) => b.who.includes(one)) ||
                (a.where !== '' && a.where.toLowerCase() === b.where.toLowerCase())),
          ),
        ).length;
        const told = conflictsOf(entries);
        expect(told.length).toBe(naive);
        found += told.length;
      }),
    );
    expect(found).toBeGreaterThan(20);
  });
});
