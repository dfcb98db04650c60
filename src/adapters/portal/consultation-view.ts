/** Consultations as visitors see them: which there are, what each would do, what was said and answered, and its report. */
import {
  LONGEST_OPINION,
  type OpinionRefusal,
  aboutsOf,
} from '../../application/portal/consult.ts';
import type { Acts } from '../../domain/acts/act-list.ts';
import {
  type Asked,
  type Opinion,
  OPINION_ANSWERS,
  handledOf,
  isOpenOn,
  isOver,
  receptionOf,
} from '../../domain/portal/consultation.ts';
import { namedIn } from '../../domain/models/model.ts';
import type { PortalBook } from '../../domain/portal/portal-book.ts';
import type { Facts } from '../../domain/register/facts.ts';
import { type UnitId, refParts } from '../../domain/register/ids.ts';
import { nameAt } from '../../domain/register/unit-at.ts';
import type { Day } from '../../domain/time/day.ts';
import { dayText, inLanguage, numberText } from '../../words/language.ts';
import { namingFor } from '../../words/naming.ts';
import { type Html, html } from '../http/html.ts';
import { actArticle } from './acts-view.ts';
import { type PortalContext, type PortalPage, hrefOf, linkTo } from './page.ts';

/** The address of a consultation. */
const voicePath = (id: number): string => `/gop-y/${id}`;

const ASKED_WORDS = {
  everybody: 'askedEverybody',
  residents: 'askedResidents',
  bodies: 'askedBodies',
} as const;

const receptionPath = (id: number): string => `${voicePath(id)}/tong-hop`;

/** Units that the draft names: opinions can be about each. */
const unitsOf = ({ consultation: { act } }: Asked): readonly UnitId[] => {
  const operations = act.articles.flatMap((article) => article.operations);
  return [...namedIn(operations)].flatMap((named): readonly UnitId[] => {
    const { kind, id } = refParts(named);
    return kind === 'unit' ? [id as UnitId] : [];
  });
};

/** What opinions on it can be about. */
export const aboutsIn = (asked: Asked): readonly string[] =>
  aboutsOf(asked.consultation, unitsOf(asked));

const unitName = (
  facts: Facts,
  { consultation: { act } }: Asked,
  unit: UnitId,
  today: Day,
): string => {
  const before = nameAt(facts, unit, today);
  return before === unit ? nameAt(facts, unit, act.effect) : before;
};

/** What a part of the draft is called. */
const aboutText = (
  { say }: PortalContext,
  facts: Facts,
  asked: Asked,
  about: string,
  today: Day,
): string => {
  const [kind, id = ''] = about.split(':');
  if (kind === 'article') return say('articleOf', { n: id });
  return kind === 'unit' ? unitName(facts, asked, id as UnitId, today) : say('wholeDraft');
};

const standing = ({ say }: PortalContext, asked: Asked, today: Day): string => {
  if (isOpenOn(asked, today)) return say('openNow');
  return say(isOver(asked, today) ? 'openOver' : 'openLater');
};

/** The list, the latest first. */
export const voicesView = (context: PortalContext, book: PortalBook, today: Day): PortalPage => {
  const { say, language } = context;
  const all = [...book.consultations.values()].toReversed();
  return {
    path: '/gop-y',
    title: say('voice'),
    body: html`<h1>${say('voice')}</h1>
      <p class="lead">${say('voiceLead')}</p>
      ${
        all.length === 0
          ? html`<p class="quiet">${say('noVoice')}</p>`
          : html`<ul class="news">
              ${all.map(
                (asked) =>
                  html`<li>
                    <p class="headline">
                      ${linkTo(context, voicePath(asked.id), asked.consultation.title)}
                    </p>
                    <p class="quiet">
                      ${say('openUntil', {
                        from: dayText(asked.consultation.from, language),
                        to: dayText(asked.consultation.to, language),
                      })}
                      · ${standing(context, asked, today)}
                    </p>
                  </li>`,
              )}
            </ul>`
      }`,
  };
};

const foreseenPart = (context: PortalContext, { consultation }: Asked): Html => {
  const { say, language } = context;
  const { begun, ended, moved, findings } = consultation.foreseen;
  const list = (names: readonly string[]): Html =>
    html`<ul>
      ${names.map((name) => html`<li>${name}</li>`)}
    </ul>`;
  return html`${
      begun.length + ended.length + moved.length > 0 &&
      html`<h2>${say('before')}</h2>
        ${
          ended.length > 0 &&
          html`<h3>${say('wouldEnd')}</h3>
            ${list(ended)}`
        }
        ${
          begun.length > 0 &&
          html`<h3>${say('wouldBegin')}</h3>
            ${list(begun)}`
        }
        ${
          moved.length > 0 &&
          html`<h3>${say('wouldMove')}</h3>
            ${list(moved.map(({ what, count }) => `${inLanguage(language, what)}: ${numberText(count, language)}`))}`
        }`
    }
    <h2>${say('lawSays')}</h2>
    ${
      findings.length === 0
        ? html`<p>${say('lawSilent')}</p>`
        : list(findings.map((finding) => inLanguage(language, finding)))
    }`;
};

/** One opinion, with the answer. `others`: those of the same words; theirs stand where the first was taken out. */
const opinionItem = (
  context: PortalContext,
  facts: Facts,
  asked: Asked,
  opinion: Opinion,
  others: readonly Opinion[],
  today: Day,
): Html => {
  const { say, language } = context;
  const { answer, reply = '' } = handledOf(asked, opinion);
  const more = others.length;
  const words = [opinion, ...others].find(({ text }) => text !== '')?.text;
  const place = opinion.place === '' ? '' : nameAt(facts, opinion.place as UnitId, today);
  return html`<li id="y-kien-${opinion.number}">
    <p class="quiet">
      ${opinion.number}.
      ${opinion.name === '' ? say('anonymous') : opinion.name}${place !== '' && `, ${place}`} ·
      ${aboutText(context, facts, asked, opinion.about, today)}
      ${more > 0 && html`· ${say('alsoSaid', { n: numberText(more + 1, language) })}`}
    </p>
    ${words === undefined ? html`<p class="quiet">${say('erased')}</p>` : html`<p>${words}</p>`}
    ${
      answer !== undefined &&
      html`<blockquote>
        <p><strong>${say(answer)}.</strong> ${reply}</p>
      </blockquote>`
    }
  </li>`;
};

const opinionList = (
  context: PortalContext,
  facts: Facts,
  asked: Asked,
  opinions: readonly Opinion[],
  today: Day,
): Html => {
  const shown = opinions.filter(
    (opinion) => opinion.same === undefined && handledOf(asked, opinion).shown === true,
  );
  const same = Map.groupBy(opinions, (opinion) => opinion.same);
  return shown.length === 0
    ? html`<p class="quiet">${context.say('noOpinions')}</p>`
    : html`<ol class="news">
        ${shown.map((opinion) =>
          opinionItem(context, facts, asked, opinion, same.get(opinion.number) ?? [], today),
        )}
      </ol>`;
};

const form = (
  context: PortalContext,
  facts: Facts,
  asked: Asked,
  today: Day,
  token: string,
): Html => {
  const { say, language } = context;
  const { who, units } = asked.consultation;
  return html`<h2>${say('say')}</h2>
    <form class="say" method="post" action="${hrefOf(language, voicePath(asked.id))}">
      <label
        >${say('sayAbout')}<select name="ve">
          ${aboutsIn(asked).map(
            (about) =>
              html`<option value="${about}">
                ${aboutText(context, facts, asked, about, today)}
              </option>`,
          )}
        </select></label
      >
      ${
        who !== 'everybody' &&
        html`<label
          >${say('sayPlace')}<select name="noi">
            ${units.map((unit) => html`<option value="${unit}">${nameAt(facts, unit, today)}</option>`)}
          </select></label
        >`
      }
      <label
        >${say('sayText')}<textarea
          name="y"
          rows="6"
          maxlength="${LONGEST_OPINION}"
          required
        ></textarea>
      </label>
      <label>${say('sayName')}<input name="ten" maxlength="120" autocomplete="off" /></label>
      <label class="unseen" aria-hidden="true"
        >${say('honey')}<input name="dien" tabindex="-1" autocomplete="off"
      /></label>
      <input type="hidden" name="the" value="${token}" />
      <p class="quiet">${say('sayKept')}</p>
      <p><button>${say('saySend')}</button></p>
    </form>`;
};

/** A consultation. `token`: what a form shows when it is sent; none where no opinions are taken. */
export const voiceView = (
  context: PortalContext,
  facts: Facts,
  acts: Acts,
  asked: Asked,
  opinions: readonly Opinion[],
  today: Day,
  token: string | undefined,
): PortalPage => {
  const { say, language } = context;
  const { title, about, from, to, who, units, act } = asked.consultation;
  const naming = namingFor(facts, act, acts);
  const names = units.map((unit) => nameAt(facts, unit, today)).join(', ');
  const { closed } = asked;
  return {
    path: voicePath(asked.id),
    title,
    body: html`<p class="quiet">${linkTo(context, '/gop-y', say('voice'))}</p>
      <h1>${title}</h1>
      <p class="quiet">
        ${say('openUntil', { from: dayText(from, language), to: dayText(to, language) })} ·
        ${standing(context, asked, today)} · ${say('whoAsked')}:
        ${say(ASKED_WORDS[who], { units: names })}
      </p>
      ${closed && html`<p class="notice">${say('closedEarly', { why: closed.why })}</p>`}
      <p class="lead">${about}</p>
      <p>${linkTo(context, receptionPath(asked.id), say('toReception'))}</p>
      <h2>${say('wouldDo')}</h2>
      ${act.articles.map((article) => actArticle(context, article, naming, 'h3'))}
      ${foreseenPart(context, asked)}
      ${token !== undefined && form(context, facts, asked, today, token)}
      <h2>${say('opinions', { n: numberText(opinions.length, language) })}</h2>
      ${opinionList(context, facts, asked, opinions, today)}`,
  };
};

/** What became of an opinion that was sent: its number, or why it was not taken. */
export type OpinionOutcome =
  | { readonly number: number }
  | { readonly why: OpinionRefusal | 'too-quick' | 'too-many' };

/** The page after an opinion was sent. */
export const voiceAnswer = (
  context: PortalContext,
  asked: Asked,
  outcome: OpinionOutcome,
): PortalPage => {
  const { say, language } = context;
  const came = 'number' in outcome;
  const title = came ? say('thanks', { n: String(outcome.number) }) : say('notTaken');
  return {
    path: voicePath(asked.id),
    title,
    status: came ? 200 : 422,
    body: html`<h1>${title}</h1>
      <p>
        ${came ? say('thanksText') : say(outcome.why, { most: numberText(LONGEST_OPINION, language) })}
      </p>
      <p>${linkTo(context, voicePath(asked.id), say('back'))}</p>`,
  };
};

/** The report of reception and explanation: made from what was said and answered. */
export const receptionView = (
  context: PortalContext,
  facts: Facts,
  asked: Asked,
  opinions: readonly Opinion[],
  today: Day,
): PortalPage => {
  const { say, language } = context;
  const { title, from, to } = asked.consultation;
  const found = receptionOf(asked, opinions);
  const number = (n: number): string => numberText(n, language);
  const counts: readonly (readonly [string, number])[] = [
    [say('countAll'), found.opinions],
    [say('countDifferent'), found.different],
    ...OPINION_ANSWERS.map((answer) => [say(answer), found.byAnswer[answer]] as const),
    [say('countOpen'), found.unanswered],
    [say('countWaiting'), found.waiting],
    [say('countHidden'), found.hidden],
  ];
  return {
    path: receptionPath(asked.id),
    title: say('reception'),
    body: html`<h1>${say('receptionOf', { title })}</h1>
      <p class="lead">
        ${say('openUntil', { from: dayText(from, language), to: dayText(to, language) })} ·
        ${standing(context, asked, today)}
      </p>
      <p>${linkTo(context, voicePath(asked.id), say('toDraft'))}</p>
      <dl class="rows">
        ${counts.map(
          ([name, n]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${number(n)}</dd>
            </div>`,
        )}
      </dl>
      ${
        found.byAbout.length > 0 &&
        html`<h2>${say('byAbout')}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">${say('part')}</th>
                <th scope="col">${say('count')}</th>
              </tr>
            </thead>
            <tbody>
              ${found.byAbout.map(
                ([about, n]) =>
                  html`<tr>
                    <th scope="row">${aboutText(context, facts, asked, about, today)}</th>
                    <td>${number(n)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
      }
      <h2>${say('opinions', { n: number(found.opinions) })}</h2>
      ${opinionList(context, facts, asked, opinions, today)}`,
  };
};
