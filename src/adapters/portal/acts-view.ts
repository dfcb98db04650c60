/** Acts as citizens read them: the list, newest first, and each one article by article. */
import type { Article } from '../../domain/acts/act.ts';
import type { ActLine, Acts } from '../../domain/acts/act-list.ts';
import type { Facts } from '../../domain/register/facts.ts';
import { type UnitId, ref, refParts } from '../../domain/register/ids.ts';
import { namedIn, withoutPersons } from '../../domain/models/model.ts';
import type { Operation } from '../../domain/operations/operation.ts';
import type { Day } from '../../domain/time/day.ts';
import { explainOperation } from '../../words/explain-operation.ts';
import { labelOf } from '../../words/labels.ts';
import { dayText, numberText } from '../../words/language.ts';
import { type Naming, namingFor } from '../../words/naming.ts';
import { type Html, html } from '../http/html.ts';
import { type PortalContext, type PortalPage, linkTo } from './page.ts';
import { actLink, unitPath } from './unit-view.ts';

/** Acts on a page of the list. */
const ON_A_PAGE = 50;
/** Units that are named below an act at most. */
const NAMED = 60;

/** What is told of an article: nothing of persons, who are not published here. */
const toldOf = (operations: readonly Operation[]): readonly Operation[] =>
  operations.flatMap((op) => withoutPersons(op) ?? []);

/** Acts that stand and are in force by a day, the newest first. */
export const publishedActs = (acts: Acts, day: Day): readonly ActLine[] =>
  [...acts]
    .filter(({ act, undone }) => undone === undefined && act.effect <= day)
    .toSorted((a, b) => (a.act.effect < b.act.effect ? 1 : a.act.effect > b.act.effect ? -1 : 0));

/** Some lines of the list. */
export const actLines = (
  context: PortalContext,
  acts: Acts,
  day: Day,
  from: number,
  most: number,
  accept: (line: ActLine) => boolean = () => true,
): Html => {
  const { language } = context;
  return html`<ul>
    ${publishedActs(acts, day)
      .filter(accept)
      .slice(from, from + most)
      .map(
        ({ act }) =>
          html`<li>
            ${linkTo(context, `/van-ban/${act.id}`, act.title)}
            <span class="quiet"
              >${[labelOf('actType', act.type, language), act.number, dayText(act.effect, language)].filter((text) => text !== undefined).join(' · ')}</span
            >
          </li>`,
      )}
  </ul>`;
};

/** The address of a page of the list. */
const actsPath = (page: number): string => (page === 1 ? '/van-ban' : `/van-ban/trang/${page}`);

/** How many pages the list has. */
export const actsPages = (acts: Acts, today: Day): number =>
  Math.max(1, Math.ceil(publishedActs(acts, today).length / ON_A_PAGE));

/** The list. `page` counts from 1. */
export const actsView = (
  context: PortalContext,
  acts: Acts,
  today: Day,
  page: number,
): PortalPage => {
  const { say } = context;
  const pages = actsPages(acts, today);
  const turn = (to: number, text: string): Html => linkTo(context, actsPath(to), text);
  return {
    path: actsPath(page),
    title: say('acts'),
    body: html`<h1>${say('acts')}</h1>
      ${actLines(context, acts, today, (page - 1) * ON_A_PAGE, ON_A_PAGE)}
      <p>
        ${page > 1 && turn(page - 1, say('newer'))} ${page < pages && turn(page + 1, say('older'))}
      </p>`,
  };
};

/** An article of an act, as visitors are told of it: nothing of persons. */
export const actArticle = (
  { say, language }: PortalContext,
  { number, text, operations }: Article,
  naming: Naming,
  heading: 'h2' | 'h3' = 'h2',
): Html => {
  const told = toldOf(operations);
  const untold = operations.length - told.length;
  const title = say('article', { n: number });
  return html`${heading === 'h2' ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
    ${text !== undefined && html`<p>${text}</p>`}
    <ul>
      ${told.map((op) => html`<li>${explainOperation(op, language, naming)}</li>`)}${
        untold > 0 &&
        html`<li class="quiet">${say('untold', { n: numberText(untold, language) })}</li>`
      }
    </ul>`;
};

/** One act; nothing where the register has none of that id. */
export const actView = (
  context: PortalContext,
  facts: Facts,
  acts: Acts,
  id: string,
): PortalPage | undefined => {
  const line = acts.act(id);
  if (!line) return undefined;
  const { act, undone } = line;
  const { say, language } = context;
  const naming = namingFor(facts, act, acts);
  const operations = act.articles.flatMap((article) => article.operations);
  const units = [...namedIn(operations)].flatMap((named): readonly UnitId[] => {
    const { kind, id: unit } = refParts(named);
    return kind === 'unit' ? [unit as UnitId] : [];
  });
  const rows: readonly (readonly [string, Html | string | undefined])[] = [
    [say('type'), labelOf('actType', act.type, language)],
    [say('number'), act.number],
    [say('issuer'), act.issuer],
    [say('signed'), dayText(act.signed, language)],
    [say('effect'), dayText(act.effect, language)],
  ];
  return {
    path: `/van-ban/${act.id}`,
    title: act.title,
    structured: {
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      name: act.title,
      ...(act.number !== undefined && { legislationIdentifier: act.number }),
      legislationDate: act.signed,
      legislationDateVersion: act.effect,
      legislationPassedBy: act.issuer,
    },
    body: html`<h1>${act.title}</h1>
      ${undone !== undefined && html`<p class="lead">${say('undone')}</p>`}
      <dl class="facts">
        ${rows.map(
          ([name, value]) =>
            value !== undefined &&
            html`<dt>${name}</dt>
              <dd>${value}</dd>`,
        )}
      </dl>
      ${
        act.basis.length > 0 &&
        html`<h2>${say('basis')}</h2>
          <ul>
            ${act.basis.map((basis) => html`<li>${'act' in basis ? actLink(context, acts, basis.act) : basis.cite}</li>`)}
          </ul>`
      }
      ${act.articles.map((article) => actArticle(context, article, naming))}
      ${
        units.length > 0 &&
        html`<h2>${say('touches')}</h2>
          <ul>
            ${units.slice(0, NAMED).map((unit) => html`<li>${linkTo(context, unitPath(unit), naming.name(ref('unit', unit)))}</li>`)}${
              units.length > NAMED &&
              html`<li>${say('more', { n: String(units.length - NAMED) })}</li>`
            }
          </ul>`
      }`,
  };
};
