/** What is found, each hit with what it is; filters stand in the address. People are not searched for. */
import { properName } from '../../domain/models/naming.ts';
import { fold } from '../../application/fold.ts';
import {
  type Found,
  type FoundKind,
  type SearchIndex,
  search,
} from '../../application/queries/search.ts';
import type { Day } from '../../domain/time/day.ts';
import { html } from '../http/html.ts';
import { findArticles } from './article-search.ts';
import { type News, articlePath, sectionTitle } from './news.ts';
import { type PortalContext, type PortalPage, hrefOf, linkTo } from './page.ts';
import { unitPath } from './unit-view.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import type { Facts } from '../../domain/register/facts.ts';
import { isAlive } from '../../domain/register/unit-at.ts';
import { dayText, instantText, numberText } from '../../words/language.ts';

/** Kinds of the register that the portal finds. */
const REGISTER_KINDS = ['unit', 'act', 'function'] as const satisfies readonly FoundKind[];
type RegisterKind = (typeof REGISTER_KINDS)[number];
/** The same with articles. */
export const PORTAL_KINDS = ['article', ...REGISTER_KINDS] as const;
/** One of {@link PORTAL_KINDS}. */
export type PortalKind = (typeof PORTAL_KINDS)[number];

/** Hits on the page at most. */
const MOST = 60;

/** What is asked. */
export interface Asked {
  readonly q: string;
  readonly kind?: PortalKind;
  /** Articles of this section alone. */
  readonly section?: string;
  /** Only what was there, or took effect, within these days. */
  readonly from?: Day;
  readonly to?: Day;
}

const within = ({ kind, from, to }: Found, asked: Asked): boolean =>
  kind === 'act'
    ? (asked.from === undefined || from >= asked.from) &&
      (asked.to === undefined || from <= asked.to)
    : (asked.from === undefined || to > asked.from) && (asked.to === undefined || from <= asked.to);

const HIT = { unit: 'unitHit', act: 'actHit', function: 'functionHit' } as const;

const isRegisterKind = (kind: FoundKind): kind is RegisterKind =>
  REGISTER_KINDS.some((one) => one === kind);

/** The page. */
export const searchView = (
  context: PortalContext,
  facts: Facts,
  index: SearchIndex,
  today: Day,
  asked: Asked,
  news: News,
): PortalPage => {
  const { say, language } = context;
  const { q, kind, section, from, to } = asked;
  const wantsArticles = kind === undefined || kind === 'article';
  const isAsked =
    q.trim() !== '' ||
    (wantsArticles && (section !== undefined || from !== undefined || to !== undefined));
  const articles = isAsked && wantsArticles ? findArticles(news, asked).slice(0, MOST) : [];
  const of = kind === undefined || kind === 'article' ? {} : { kind };
  const inRegister = kind !== 'article' && section === undefined;
  const all = q.trim() === '' || !inRegister ? [] : search(index, q, today, 10 * MOST, of);
  const named = all.filter((hit) => within(hit, asked)).slice(0, MOST);
  const hrefFor = (hit: Found): string | undefined => {
    if (hit.kind === 'unit') return unitPath(hit.id as UnitId);
    return hit.kind === 'act' ? `/van-ban/${hit.id}` : undefined;
  };
  const line = (hit: Found, as: RegisterKind) => {
    const path = hrefFor(hit);
    return html`<li>
      ${path === undefined ? hit.text : linkTo(context, path, hit.text)}
      <span class="quiet"
        >${[
          say(HIT[as]),
          hit.more,
          as === 'act' ? dayText(hit.from as Day, language) : '',
          as !== 'unit' || isAlive(facts, hit.id as UnitId, today)
            ? as === 'act' || hit.holds
              ? ''
              : say('former')
            : say('gone'),
        ]
          .filter((text) => text !== '')
          .join(' · ')}</span
      >
    </li>`;
  };
  // What bears the very name that was asked for stands before what only speaks of it.
  const isMeant = ({ kind: of, text }: Found): boolean =>
    fold(text) === fold(q) || (of === 'unit' && fold(properName(text)) === fold(q));
  const linesOf = (of: readonly Found[]) =>
    of.flatMap((hit) => (isRegisterKind(hit.kind) ? [line(hit, hit.kind)] : []));
  const meant = linesOf(named.filter(isMeant));
  const hits = linesOf(named.filter((hit) => !isMeant(hit)));
  const articleHits = articles.map(
    ({ article, text, from: since }) =>
      html`<li>
        <span lang="${text.language}">${linkTo(context, articlePath(article.id), text.title)}</span>
        <span class="quiet"
          >${[
            say('articleHit'),
            sectionTitle(context, news, text.section),
            instantText(since, language),
          ].join(' · ')}</span
        >
      </li>`,
  );
  const found = [...meant, ...articleHits, ...hits];
  const sectionOption = (id: string, text: string) =>
    html`<option value="${id}" ${id === (section ?? '') && html` selected`}>${text}</option>`;
  const option = (value: PortalKind | '', text: string) =>
    html`<option value="${value}" ${value === (kind ?? '') && html` selected`}>${text}</option>`;
  return {
    path: '/tim',
    title: q === '' ? say('search') : `${say('search')}: ${q}`,
    body: html`<h1>${say('search')}</h1>
      <form class="ask" method="get" action="${hrefOf(language, '/tim')}" role="search">
        <label class="wide">${say('ask')}<input type="search" name="q" value="${q}" /></label>
        <label
          >${say('type')}<select name="loai">
            ${option('', say('every'))}${PORTAL_KINDS.map((one) => option(one, say(one === 'article' ? 'newsKind' : one)))}
          </select></label
        >
        ${
          news.book.sections.size > 0 &&
          html`<label
            >${say('inSection')}<select name="muc">
              ${sectionOption('', say('every'))}${[...news.book.sections.keys()].map((id) =>
                sectionOption(id, sectionTitle(context, news, id)),
              )}
            </select></label
          >`
        }
        <label>${say('from')}<input type="date" name="tu" value="${from}" /></label
        ><label>${say('to')}<input type="date" name="den" value="${to}" /></label
        ><button>${say('find')}</button>
      </form>
      <p class="quiet">${say('askHelp')}</p>
      ${
        isAsked &&
        html`<p role="status">
            ${found.length === 0 ? say('noResult', { q }) : say('results', { q, n: numberText(found.length, language) })}
          </p>
          ${named.length > 0 && named[0]?.whole === false && html`<p>${say('partly')}</p>`}
          <ol>
            ${found}
          </ol>`
      }`,
  };
};
