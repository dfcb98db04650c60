/** What is found, each hit with what it is; filters stand in the address. People are not searched for. */
import {
  type Found,
  type FoundKind,
  type SearchIndex,
  search,
} from '../../application/queries/search.ts';
import type { Day } from '../../domain/time/day.ts';
import { html } from '../http/html.ts';
import { type PortalContext, type PortalPage, hrefOf, linkTo } from './page.ts';
import { unitPath } from './unit-view.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import type { Facts } from '../../domain/register/facts.ts';
import { isAlive } from '../../domain/register/unit-at.ts';
import { dayText, numberText } from '../../words/language.ts';

/** Kinds that the portal finds. */
export const PORTAL_KINDS = ['unit', 'act', 'function'] as const satisfies readonly FoundKind[];
/** One of {@link PORTAL_KINDS}. */
export type PortalKind = (typeof PORTAL_KINDS)[number];

/** Hits on the page at most. */
const MOST = 60;

/** What is asked. */
export interface Asked {
  readonly q: string;
  readonly kind?: PortalKind;
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

const isPortalKind = (kind: FoundKind): kind is PortalKind =>
  PORTAL_KINDS.some((one) => one === kind);

/** The page. */
export const searchView = (
  context: PortalContext,
  facts: Facts,
  index: SearchIndex,
  today: Day,
  asked: Asked,
): PortalPage => {
  const { say, language } = context;
  const { q, kind, from, to } = asked;
  const all = q.trim() === '' ? [] : search(index, q, today, 10 * MOST, kind ? { kind } : {});
  const found = all.filter((hit) => within(hit, asked)).slice(0, MOST);
  const hrefFor = (hit: Found): string | undefined => {
    if (hit.kind === 'unit') return unitPath(hit.id as UnitId);
    return hit.kind === 'act' ? `/van-ban/${hit.id}` : undefined;
  };
  const line = (hit: Found, as: PortalKind) => {
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
  const hits = found.flatMap((hit) => (isPortalKind(hit.kind) ? [line(hit, hit.kind)] : []));
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
            ${option('', say('every'))}${PORTAL_KINDS.map((one) => option(one, say(one)))}
          </select></label
        >
        <label>${say('from')}<input type="date" name="tu" value="${from}" /></label
        ><label>${say('to')}<input type="date" name="den" value="${to}" /></label
        ><button>${say('find')}</button>
      </form>
      <p class="quiet">${say('askHelp')}</p>
      ${
        q !== '' &&
        html`<p role="status">
            ${hits.length === 0 ? say('noResult', { q }) : say('results', { q, n: numberText(hits.length, language) })}
          </p>
          ${hits.length > 0 && found[0]?.whole === false && html`<p>${say('partly')}</p>`}
          <ol>
            ${hits}
          </ol>`
      }`,
  };
};
