/** The page of a unit: its name, what became of it, where its people go now, what it is on a day. */
import { type UnitStory, unitStory } from '../../application/queries/unit-story.ts';
import type { Acts } from '../../domain/acts/act-list.ts';
import { type Facts, entryAt, valueAt } from '../../domain/register/facts.ts';
import type { ActId, UnitId } from '../../domain/register/ids.ts';
import { tierOf } from '../../domain/register/kinds.ts';
import {
  childrenAt,
  holdersAt,
  nameAt,
  ofUnitAt,
  postsAt,
  premisesAt,
} from '../../domain/register/unit-at.ts';
import { POOLS } from '../../domain/register/vocabulary.ts';
import type { PostKind } from '../../domain/portal/changes.ts';
import type { Day } from '../../domain/time/day.ts';
import { formText } from '../../words/unit-forms.ts';
import { labelOf } from '../../words/labels.ts';
import { dayText, numberText } from '../../words/language.ts';
import { stepText } from '../../words/story-words.ts';
import { type Html, html } from '../http/html.ts';
import { lineagePicture } from './lineage-picture.ts';
import { type PortalContext, type PortalPage, hrefOf, linkTo } from './page.ts';
import { qrCode } from './qr.ts';

/** The address of a unit; of a day, what it was then. */
export const unitPath = (unit: UnitId, day?: Day): string =>
  `/don-vi/${unit}${day === undefined ? '' : `/${day}`}`;

/** The address of what a unit was on a day; where pages are kept in files, there is only that of the unit. */
export const datedPath = ({ still }: PortalContext, unit: UnitId, day: Day): string =>
  unitPath(unit, still === undefined ? day : undefined);

/** The link to an act, by its number or its title. */
export const actLink = (context: PortalContext, acts: Acts, id: ActId): Html => {
  const act = acts.act(id)?.act;
  return linkTo(context, `/van-ban/${id}`, act?.number ?? act?.title ?? id);
};

const ROLES = { lead: 'leads', support: 'supports', joint: 'joint' } as const;

const listOrNone = (context: PortalContext, items: readonly Html[]): Html =>
  items.length === 0
    ? html`<p class="quiet">${context.say('nothingRecorded')}</p>`
    : html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;

const quotaOf = (facts: Facts, unit: UnitId, day: Day, context: PortalContext): readonly Html[] =>
  POOLS.flatMap((pool) => {
    const held = valueAt(facts, 'quota', [unit, pool], day);
    return held
      ? [
          html`${labelOf('pool', pool, context.language)}:
          ${numberText(held.amount, context.language)}`,
        ]
      : [];
  });

/**
 * What a unit is on a day: functions and by which act, posts, quota, premises, units below. Who holds a post is told of the kinds
 * of post of which the office publishes it.
 */
const disclosure = (
  context: PortalContext,
  facts: Facts,
  acts: Acts,
  unit: UnitId,
  day: Day,
  named: readonly PostKind[],
): Html => {
  const { say, language } = context;
  const kind = valueAt(facts, 'unit.type', [unit], day)?.kind;
  const mandates = ofUnitAt(facts, 'mandate', unit, day).map(({ key, value }) => {
    const name = valueAt(facts, 'function', [key[0]], day)?.name ?? key[0];
    const entry = entryAt(facts, 'mandate', key, day);
    return html`${name}
    (${say(ROLES[value.role])}${entry && html`, ${say('byAct')} ${actLink(context, acts, entry.act)}`})`;
  });
  const posts = postsAt(facts, unit, day).map(({ key: [post], value }) => {
    const shown = named.some(({ unit: of, rank }) => of === kind && rank === value.rank);
    const holders = shown ? holdersAt(facts, post, day) : [];
    return html`${value.title}:
    ${value.places === 1 ? say('onePlace') : say('places', { n: numberText(value.places, language) })}${holders.length > 0 && html` (${holders.join(', ')})`}`;
  });
  const children = childrenAt(facts, unit, day).map((child) =>
    linkTo(context, datedPath(context, child, day), nameAt(facts, child, day)),
  );
  const premises = premisesAt(facts, unit, day).map(({ value }) => html`${value.name}`);
  const quota = quotaOf(facts, unit, day, context);
  const isArea = kind !== undefined && tierOf(kind) !== undefined;
  return html`${
    !isArea &&
    html`<h2>${say('does')}</h2>
      ${listOrNone(context, mandates)}
      <h2>${say('postsOf')}</h2>
      ${listOrNone(context, posts)}`
  }
  ${
    quota.length > 0 &&
    html`<h2>${say('quotaHeld')}</h2>
      ${listOrNone(context, quota)}`
  }
  ${
    premises.length > 0 &&
    html`<h2>${say('premises')}</h2>
      ${listOrNone(context, premises)}`
  }
  ${
    children.length > 0 &&
    html`<h2>${say('below')}</h2>
      ${listOrNone(context, children)}`
  }`;
};

/** In one sentence: what became of it, in the order in which it did. */
const fateSentence = (context: PortalContext, facts: Facts, story: UnitStory): string => {
  const { language, say } = context;
  const told = story.steps.filter(({ what }) => what === 'ended' || what === 'moved');
  const text = told
    .map((step) => stepText(facts, story.unit, step, language))
    .map((sentence, i) =>
      i === 0 ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1),
    );
  return text.length === 0 ? `${say('still')}.` : `${text.join('; ')}.`;
};

const dayForm = ({ language, say }: PortalContext, unit: UnitId, day: Day, last: Day): Html =>
  html`<form class="ask" method="get" action="${hrefOf(language, unitPath(unit))}">
    <label>${say('asked')}<input type="date" name="ngay" value="${day}" max="${last}" /></label
    ><button>${say('show')}</button>
  </form>`;

/** The page; nothing where the register never had the unit, or not yet. `on`: the day asked for; `named`: posts whose holders are told. */
export const unitView = (
  context: PortalContext,
  facts: Facts,
  acts: Acts,
  unit: UnitId,
  today: Day,
  on: Day | undefined,
  named: readonly PostKind[],
): PortalPage | undefined => {
  const story = unitStory(facts, unit, today);
  if (!story) return undefined;
  const { say, language, origin, still } = context;
  const day = on !== undefined && on <= story.last ? on : story.last;
  const sentence = fateSentence(context, facts, story);
  const address = `${origin}${hrefOf(language, unitPath(unit))}`;
  const elsewhere = story.now.filter((id) => id !== unit);
  const picture = lineagePicture(context, facts, story);
  const kind = story.kind && formText({ kind: story.kind, form: story.form }, language);
  return {
    path: unitPath(unit, on),
    title: story.name,
    structured: {
      '@context': 'https://schema.org',
      '@type': 'GovernmentOrganization',
      name: story.name,
      url: address,
      description: sentence,
    },
    body: html`<h1>${story.name}</h1>
      <p class="lead">${sentence}</p>
      <p class="quiet">
        ${kind}${!story.alive && html` · ${say('ended', { day: dayText(story.steps.find(({ what, unit: of }) => what === 'ended' && of === unit)?.day ?? story.last, language) })}`}
      </p>
      ${
        !story.alive &&
        html`<h2>${say('now')}</h2>
          ${
            elsewhere.length === 0
              ? html`<p>${say('nowhere')}</p>`
              : html`<ul>
                  ${elsewhere.map((id) => html`<li>${linkTo(context, unitPath(id), nameAt(facts, id, today))}</li>`)}
                </ul>`
          }`
      }
      ${
        picture &&
        html`<h2>${say('lineage')}</h2>
          ${picture}`
      }
      <h2>${say('became')}</h2>
      <ol>
        ${story.steps.map(
          (step) =>
            html`<li>
              ${stepText(facts, unit, step, language)} (${say('byAct')}
              ${actLink(context, acts, step.act)})${
                step.into.length > 0 &&
                html`:
                ${step.into.map((id, i) => html`${i > 0 && ', '}${linkTo(context, unitPath(id), nameAt(facts, id, step.day))}`)}`
              }
            </li>`,
        )}
      </ol>
      <h2 id="ngay">${say('onDay', { day: dayText(day, language) })}</h2>
      ${still === undefined && dayForm(context, unit, day, story.last)}
      ${disclosure(context, facts, acts, unit, day, named)}
      <h2>${say('qr')}</h2>
      <p class="qr">${qrCode(address, say('qr'))}</p>
      <p class="quiet"><code>${address}</code></p>`,
  };
};
