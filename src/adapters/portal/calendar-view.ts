/** The work calendar, the linked sites and the visits, as visitors see them. */
import type { DayVisits } from '../../application/portal-store.ts';
import { type CalendarEntry, mondayOf, weekFrom } from '../../domain/portal/calendar.ts';
import type { PortalBook } from '../../domain/portal/portal-book.ts';
import type { Facts } from '../../domain/register/facts.ts';
import { nameAt } from '../../domain/register/unit-at.ts';
import { type Day, nextDay, previousDay } from '../../domain/time/day.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { dayText, instantText, numberText, weekdayText } from '../../words/language.ts';
import { type Html, html } from '../http/html.ts';
import { type PortalContext, type PortalPage, hrefOf, linkTo } from './page.ts';
import { unitPath } from './unit-view.ts';

/** The address of a week. */
const weekPath = (monday: Day): string => `/lich/${monday}`;

/** The lines of a day that visitors see, in order of time. */
const publicOn = (
  { entries }: PortalBook,
  day: Day,
): readonly (readonly [number, CalendarEntry])[] =>
  [...entries]
    .filter(([, entry]) => entry.public && entry.day === day)
    .toSorted(([, a], [, b]) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));

const entryLine = (context: PortalContext, facts: Facts, entry: CalendarEntry): Html => {
  const { say } = context;
  const { unit, day, from, to, what, who, where, preparation } = entry;
  const lines: readonly (readonly [string, Html | string])[] = [
    [say('body'), linkTo(context, unitPath(unit), nameAt(facts, unit, day))],
    ...(who.length > 0 ? [[say('who'), who.join('; ')] as const] : []),
    ...(where === '' ? [] : [[say('where'), where] as const]),
    ...(preparation === '' ? [] : [[say('preparation'), preparation] as const]),
  ];
  return html`<li>
    <p class="headline">${from}${to !== undefined && `–${to}`} ${what}</p>
    <dl class="rows">
      ${lines.map(
        ([term, value]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </li>`;
};

/** A week of the calendar. `day`: any day of it. */
export const calendarView = (
  context: PortalContext,
  facts: Facts,
  book: PortalBook,
  day: Day,
  today: Day,
): PortalPage => {
  const { say, language, still } = context;
  const monday = mondayOf(day);
  const days = weekFrom(monday);
  const sunday = days.at(-1) ?? monday;
  const found = days.map((one) => [one, publicOn(book, one)] as const);
  const isEmpty = found.every(([, entries]) => entries.length === 0);
  return {
    path: weekPath(monday),
    title: say('calendar'),
    body: html`<h1>${say('calendar')}</h1>
      <p class="lead">
        ${say('week', { from: dayText(monday, language), to: dayText(sunday, language) })}
      </p>
      ${
        still === undefined &&
        html`<nav aria-label="${say('calendar')}">
          <ul>
            <li>${linkTo(context, weekPath(mondayOf(previousDay(monday))), say('weekBefore'))}</li>
            <li>${linkTo(context, weekPath(mondayOf(today)), say('thisWeek'))}</li>
            <li>${linkTo(context, weekPath(nextDay(sunday)), say('weekAfter'))}</li>
          </ul>
        </nav>`
      }
      ${isEmpty && html`<p class="notice">${say('emptyWeek')}</p>`}
      ${found.map(
        ([one, entries]) =>
          entries.length > 0 &&
          html`<h2>${weekdayText(one, language)}, ${dayText(one, language)}</h2>
            <ul class="news">
              ${entries.map(([, entry]) => entryLine(context, facts, entry))}
            </ul>`,
      )}
      <p><a href="${hrefOf(language, '/lich.ics')}">${say('subscribe')}</a></p>`,
  };
};

/** What was found when a linked site was asked for: whether it answers, and when. */
export interface LinkState {
  readonly at: Instant;
  readonly alive: boolean;
}

/** The linked sites, group by group. */
export const linksView = (
  context: PortalContext,
  book: PortalBook,
  states: ReadonlyMap<number, LinkState>,
): PortalPage => {
  const { say, language } = context;
  const groups = Map.groupBy(
    [...book.links].toSorted(([, a], [, b]) => a.order - b.order),
    ([, { group }]) => group,
  );
  return {
    path: '/lien-ket',
    title: say('links'),
    body: html`<h1>${say('links')}</h1>
      ${[...groups].map(
        ([group, links]) =>
          html`<h2>${group}</h2>
            <ul>
              ${links.map(([id, { title, href }]) => {
                const state = states.get(id);
                return html`<li>
                  <a href="${href}" rel="noopener external">${title}</a>
                  ${
                    state &&
                    html`<span class="quiet"
                      >${say(state.alive ? 'linkAlive' : 'linkDead', { at: instantText(state.at, language) })}</span
                    >`
                  }
                </li>`;
              })}
            </ul>`,
      )}`,
  };
};

/** How many came: of each day, and in all with those from before. */
export const visitsView = (
  context: PortalContext,
  book: PortalBook,
  counted: readonly DayVisits[],
  today: Day,
): PortalPage => {
  const { say, language } = context;
  const before = book.visitsBefore;
  const all = counted.reduce((sum, { visits }) => sum + visits, before?.visits ?? 0);
  const here = counted.find(({ day }) => day === today)?.visits ?? 0;
  const number = (n: number): string => numberText(n, language);
  return {
    path: '/luot-xem',
    title: say('visits'),
    body: html`<h1>${say('visits')}</h1>
      <p class="lead">
        ${say('visitsToday', { n: number(here) })} · ${say('visitsAll', { n: number(all) })}
      </p>
      ${before && html`<p>${say('visitsBefore', { n: number(before.visits), source: before.source })}</p>`}
      <h2>${say('visitsHow')}</h2>
      <p>${say('visitsMethod')}</p>
      ${
        counted.length > 0 &&
        html`<h2>${say('visitsByDay')}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">${say('dayColumn')}</th>
                <th scope="col">${say('visits')}</th>
              </tr>
            </thead>
            <tbody>
              ${counted
                .toReversed()
                .slice(0, 31)
                .map(
                  ({ day, visits }) =>
                    html`<tr>
                      <th scope="row">${dayText(day, language)}</th>
                      <td>${number(visits)}</td>
                    </tr>`,
                )}
            </tbody>
          </table>`
      }`,
  };
};

/** Text as iCalendar has it (RFC 5545, 3.3.11). */
const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/gu, (sign) => `\\${sign}`).replaceAll(/\r?\n/gu, String.raw`\n`);

/** Lines are folded at 75 bytes (RFC 5545, 3.1). */
const folded = (line: string): string => {
  const parts: string[] = [];
  let part = '';
  for (const letter of line) {
    if (new TextEncoder().encode(part + letter).length > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part].join('\r\n ');
};

const stamp = (at: string): string => at.replaceAll(/[-:]|\.\d+/gu, '');

/** A time of Việt Nam as UTC: +7 all year. */
const utc = (day: Day, time: string): string =>
  stamp(new Date(Date.parse(`${day}T${time}:00+07:00`)).toISOString());

/** The calendar that others subscribe to: what visitors see. */
export const calendarFeed = (
  { origin, title, say }: PortalContext,
  facts: Facts,
  book: PortalBook,
  now: Instant,
): string => {
  const events = [...book.entries]
    .filter(([, entry]) => entry.public)
    .flatMap(([id, { unit, day, from, to, what, who, where }]) => [
      'BEGIN:VEVENT',
      `UID:lich-${id}@${new URL(origin).hostname}`,
      `DTSTAMP:${stamp(now)}`,
      `DTSTART:${utc(day, from)}`,
      ...(to === undefined ? [] : [`DTEND:${utc(day, to)}`]),
      `SUMMARY:${escaped(what)}`,
      ...(where === '' ? [] : [`LOCATION:${escaped(where)}`]),
      `DESCRIPTION:${escaped([nameAt(facts, unit, day), ...who].join('; '))}`,
      'END:VEVENT',
    ]);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//tinhgon//vi',
    `X-WR-CALNAME:${escaped(`${title} – ${say('calendar')}`)}`,
    ...events,
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
};
