/** What an office has published and is about to, read from its changes. */
import type { Instant } from '../time/instant.ts';
import { dayIn } from '../time/instant.ts';
import { type Article, type ArticleText, publicationAt, publishedText } from './article.ts';
import type { CalendarEntry } from './calendar.ts';
import type { Asked, Handled } from './consultation.ts';
import type { KeptChange, PostKind, Section, SiteLink, VisitsBefore } from './changes.ts';

/** An article as a visitor sees it. */
export interface Published {
  readonly article: Article;
  readonly text: ArticleText;
  /** Number of the publication, from 1. */
  readonly number: number;
  readonly from: Instant;
}

const EMPTY: Omit<Article, 'id'> = {
  revisions: [],
  state: 'writing',
  publications: [],
  authors: [],
};

const laterOf = (a: Instant, b: Instant): Instant => (a > b ? a : b);

const written = (
  { returned: _returned, ...article }: Article,
  text: ArticleText,
  { at, account }: KeptChange,
): Article => ({
  ...article,
  revisions: [...article.revisions, { text, at, ...(account !== undefined && { account }) }],
  state: 'writing',
  authors:
    account === undefined || article.authors.includes(account)
      ? article.authors
      : [...article.authors, account],
});

const publishedFrom = ({ withdrawn: _withdrawn, ...article }: Article, from: Instant): Article => ({
  ...article,
  state: 'published',
  authors: [],
  publications: [...article.publications, { revision: article.revisions.length, from }],
});

const highlighted = (
  { hotUntil: _hot, featuredUntil: _featured, ...article }: Article,
  { hotUntil, featuredUntil }: Pick<Article, 'hotUntil' | 'featuredUntil'>,
): Article => ({
  ...article,
  ...(hotUntil !== undefined && { hotUntil }),
  ...(featuredUntil !== undefined && { featuredUntil }),
});

/** The book. */
export class PortalBook {
  readonly #articles = new Map<number, Article>();
  readonly #sections = new Map<string, Section>();
  readonly #links = new Map<number, SiteLink>();
  readonly #entries = new Map<number, CalendarEntry>();
  readonly #consultations = new Map<number, Asked>();
  #holdersShown: readonly PostKind[] = [];
  #before: VisitsBefore | undefined;
  #place = 0;
  /** Highest numbers given, also to what is no more. */
  readonly #last = { article: 0, link: 0, entry: 0, consultation: 0 };

  /** How many changes it has. */
  get place(): number {
    return this.#place;
  }

  get articles(): ReadonlyMap<number, Article> {
    return this.#articles;
  }

  get sections(): ReadonlyMap<string, Section> {
    return this.#sections;
  }

  get links(): ReadonlyMap<number, SiteLink> {
    return this.#links;
  }

  get entries(): ReadonlyMap<number, CalendarEntry> {
    return this.#entries;
  }

  get consultations(): ReadonlyMap<number, Asked> {
    return this.#consultations;
  }

  /** Kinds of post whose holders visitors see. None unless the office says so. */
  get holdersShown(): readonly PostKind[] {
    return this.#holdersShown;
  }

  get visitsBefore(): VisitsBefore | undefined {
    return this.#before;
  }

  /** The number for the next thing of a kind. */
  next(kind: 'article' | 'link' | 'entry' | 'consultation'): number {
    return this.#last[kind] + 1;
  }

  #change(id: number, change: (article: Article) => Article): void {
    this.#articles.set(id, change(this.#articles.get(id) ?? { ...EMPTY, id }));
  }

  #ask(id: number, change: (asked: Asked) => Asked): void {
    const asked = this.#consultations.get(id);
    if (asked) this.#consultations.set(id, change(asked));
  }

  #handle(id: number, opinion: number, more: Handled): void {
    this.#ask(id, (asked) => ({
      ...asked,
      handled: new Map([
        ...asked.handled,
        [opinion, { ...asked.handled.get(opinion), ...more }] as const,
      ]),
    }));
  }

  /** Takes in the next change. */
  advance(kept: KeptChange): void {
    const { place, at, change } = kept;
    this.#place = place;
    switch (change.kind) {
      case 'section-set':
        this.#sections.set(change.id, change.section);
        break;
      case 'section-closed':
        this.#sections.delete(change.id);
        break;
      case 'article-written':
        this.#last.article = Math.max(this.#last.article, change.id);
        this.#change(change.id, (article) => written(article, change.text, kept));
        break;
      case 'article-submitted':
        this.#change(change.id, (article) => ({ ...article, state: 'submitted' }));
        break;
      case 'article-returned':
        this.#change(change.id, (article) => ({
          ...article,
          state: 'writing',
          returned: change.why,
        }));
        break;
      case 'article-checked':
        this.#change(change.id, (article) => ({ ...article, state: 'checked' }));
        break;
      case 'article-published':
        this.#change(change.id, (article) => publishedFrom(article, laterOf(change.from, at)));
        break;
      case 'article-highlighted':
        this.#change(change.id, (article) => highlighted(article, change));
        break;
      case 'article-withdrawn':
        this.#change(change.id, (article) => ({
          ...article,
          state: 'withdrawn',
          withdrawn: { at, notice: change.notice },
        }));
        break;
      case 'link-set':
        this.#last.link = Math.max(this.#last.link, change.id);
        this.#links.set(change.id, change.link);
        break;
      case 'link-removed':
        this.#links.delete(change.id);
        break;
      case 'entry-set':
        this.#last.entry = Math.max(this.#last.entry, change.id);
        this.#entries.set(change.id, change.entry);
        break;
      case 'entry-removed':
        this.#entries.delete(change.id);
        break;
      case 'consultation-opened':
        this.#last.consultation = Math.max(this.#last.consultation, change.id);
        this.#consultations.set(change.id, {
          id: change.id,
          consultation: change.consultation,
          opened: at,
          handled: new Map(),
        });
        break;
      case 'consultation-closed':
        this.#ask(change.id, (asked) => ({ ...asked, closed: { at, why: change.why } }));
        break;
      case 'opinion-moderated':
        this.#handle(change.id, change.opinion, { shown: change.shown, why: change.why });
        break;
      case 'opinion-answered':
        this.#handle(change.id, change.opinion, { answer: change.answer, reply: change.reply });
        break;
      case 'opinion-erased':
        this.#handle(change.id, change.opinion, { erased: change.why });
        break;
      case 'holders-shown':
        this.#holdersShown = change.posts;
        break;
      case 'visits-begun':
        this.#before = change.before;
        break;
    }
  }

  /** What visitors see at an instant, newest first. */
  published(now: Instant): readonly Published[] {
    return [...this.#articles.values()]
      .flatMap((article): readonly Published[] => {
        const publication = publicationAt(article, now);
        const text = publication && publishedText(article, publication);
        return publication && text
          ? [
              {
                article,
                text,
                number: article.publications.indexOf(publication) + 1,
                from: article.publications[0]?.from ?? publication.from,
              },
            ]
          : [];
      })
      .toSorted((a, b) =>
        a.from === b.from ? b.article.id - a.article.id : a.from < b.from ? 1 : -1,
      );
  }

  /** The instant after `now` at which visitors see something else without any change: a publication, the end of an emphasis. */
  changesAfter(now: Instant): Instant | undefined {
    const today = dayIn(now);
    const ends = [...this.#articles.values()].flatMap(
      ({ publications, hotUntil, featuredUntil }) => [
        ...publications.map(({ from }) => from),
        ...[hotUntil, featuredUntil].flatMap((until) =>
          until === undefined || until < today ? [] : [endOfDay(until)],
        ),
      ],
    );
    return ends.filter((at) => at > now).toSorted()[0];
  }
}

/** The first instant of the day after, in Việt Nam. */
const endOfDay = (day: string): Instant =>
  new Date(Date.parse(`${day}T00:00:00.000+07:00`) + 86_400_000).toISOString() as Instant;

/** A section and those within it. */
export const sectionsUnder = (
  sections: ReadonlyMap<string, Section>,
  id: string,
): ReadonlySet<string> => {
  const found = new Set([id]);
  for (const one of found)
    for (const [child, { within }] of sections) if (within === one) found.add(child);
  return found;
};

/** The sections that a section is in, from the top down, with itself at the end. */
export const sectionPath = (
  sections: ReadonlyMap<string, Section>,
  id: string,
): readonly string[] => {
  const path: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !path.includes(at);) {
    if (!sections.has(at)) break;
    path.unshift(at);
    at = sections.get(at)?.within;
  }
  return path;
};

/** A section in the tree: how far below the top it stands. */
export interface SectionAt {
  readonly id: string;
  readonly level: number;
}

/** The sections as a tree, from the top down, in their order. What is within a section that is no more stands at the top. */
export const sectionTree = (
  sections: ReadonlyMap<string, Section>,
  within?: string,
  level = 0,
): readonly SectionAt[] =>
  [...sections]
    .filter(([, section]) =>
      within === undefined
        ? section.within === undefined || !sections.has(section.within)
        : section.within === within,
    )
    .toSorted(([a, one], [b, other]) => one.order - other.order || (a < b ? -1 : 1))
    .flatMap(([id]) => [{ id, level }, ...sectionTree(sections, id, level + 1)]);
