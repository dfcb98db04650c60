/** An act against the rules about acts: competence, bases, numbers. */
import { type Act, effectOf } from '../acts/act.ts';
import type { Finding } from '../acts/finding.ts';
import type { Earlier } from '../acts/order.ts';
import type { AssignQuota } from '../operations/assign-quota/shape.ts';
import { type Facts, entryAt, valueAt } from '../register/facts.ts';
import { type Day, day } from '../time/day.ts';
import { type ActId, type UnitId, ref } from '../register/ids.ts';
import { TIERS } from '../register/kinds.ts';
import {
  APPOINTMENT_STEPS,
  type AppointmentStep,
  type TenureMode,
} from '../register/vocabulary.ts';
import type { Says } from '../rules/rule.ts';
import { DayView } from '../register/day-view.ts';
import type { ActRuleName } from './act-rules.ts';
import { checkVotes } from './check-votes.ts';
import { mattersOf } from './competence.ts';
import { instrumentsIn } from './instruments.ts';
import { type Issuer, issuerOf } from './issuers.ts';

/** Acts that decide nothing themselves: they tell what was, or put the record right. */
const TELLING: ReadonlySet<Act['type']> = new Set([
  'opening-balance',
  'report',
  'correction',
  'undo',
]);

const broken = (rule: ActRuleName, says: Says, article?: string): Finding => ({
  code: 'act-rule',
  rule,
  says,
  severity: 'warning',
  ...(article !== undefined && { article }),
});

/**
 * Whether an act rests on one of the National Assembly: where that has ended a tier, ending what serves it carries that out. What is
 * founded, elected or assigned is for whom it always is.
 */
const restsOnAssembly = ({ basis }: Act): boolean =>
  basis.some((b) => 'cite' in b && /\/(?:UBTV)?QH\d/u.test(b.cite) && !b.cite.startsWith('Luật'));

/** What a unit had of a pool the day before: to give less of what one has, or to share it out, is no assignment. */
const quotaBefore = (facts: Facts, { unit, pool }: AssignQuota, on: Day): number =>
  valueAt(facts, 'quota', [unit, pool], on)?.amount ?? 0;

const competence = (
  act: Act,
  issuer: Issuer,
  before: Facts,
  after: Facts,
  earlier: Earlier,
): readonly Finding[] => {
  if (issuer.body === 'assembly') return [];
  const carriesOut = restsOnAssembly(act);
  const bases = act.basis.flatMap((basis) => {
    const found = 'act' in basis ? earlier.act(basis.act)?.act : undefined;
    return found ? (issuerOf(found, after) ?? []) : [];
  });
  return act.articles.flatMap((article) =>
    article.operations.flatMap((op) => {
      const on = effectOf(act, article);
      const own =
        op.op === 'assign-quota' && op.number > quotaBefore(before, op, on)
          ? quotaFinding(act, issuer, new DayView(after, on), op.unit)
          : [];
      const matters = mattersOf(op, after, on).filter(
        ({ may, follows }) =>
          !(follows && carriesOut) && ![issuer, ...bases].some((who) => may(who)),
      );
      return [
        ...own,
        ...matters.map(({ what, who }) =>
          broken(
            'competence',
            { what: { both: what }, who: { both: who }, issuer: { text: act.issuer } },
            article.number,
          ),
        ),
      ];
    }),
  );
};

const quotaFinding = (
  act: Act,
  issuer: Issuer,
  view: DayView,
  unit: UnitId,
): readonly Finding[] => {
  const tier = view.tierOf(unit);
  const below =
    tier !== undefined &&
    issuer.tier !== undefined &&
    TIERS.indexOf(issuer.tier) > TIERS.indexOf(tier);
  return below || act.issuerUnit === unit
    ? [broken('own-quota', { subject: ref('unit', unit), issuer: { text: act.issuer } })]
    : [];
};

/** Steps of appointments at which not more than half were in favour, or more than were summoned. */
const votes = (act: Act): readonly Finding[] =>
  act.articles.flatMap(({ number, operations }) =>
    operations.flatMap((op) =>
      op.op !== 'appoint'
        ? []
        : (op.votes ?? [])
            .filter(({ summoned, inFavour }) => inFavour * 2 <= summoned || inFavour > summoned)
            .map(({ step, summoned, inFavour }) =>
              broken(
                'votes',
                {
                  step: { list: 'appointmentStep', word: step },
                  subject: ref('post', op.post),
                  inFavour,
                  summoned,
                },
                number,
              ),
            ),
    ),
  );

/** Since when appointments of the Party and of the State go by the same steps (QĐ 105-QĐ/TW, then 80-QĐ/TW, 377-QĐ/TW). */
const STEPS_SINCE = day('2017-12-19');

/** The steps of an appointment, and of one for another term: whether the post is wanted need not be agreed again. */
const STEPS: Readonly<Partial<Record<TenureMode, readonly AppointmentStep[]>>> = {
  appointment: APPOINTMENT_STEPS,
  reappointment: ['key-officials', 'committee', 'collective'],
};

/** Appointments whose votes are told, without a step of the procedure or with one out of its order: the first such step. */
const steps = (act: Act): readonly Finding[] =>
  act.signed < STEPS_SINCE
    ? []
    : act.articles.flatMap(({ number, operations }) =>
        operations.flatMap((op) => {
          if (op.op !== 'appoint' || !op.votes) return [];
          const voted = op.votes.map(({ step }) => step);
          const asked = STEPS[op.mode] ?? [];
          const held = voted.filter((step) => asked.includes(step));
          const wrong = asked.find((step, i) => held[i] !== step);
          return wrong === undefined
            ? []
            : [
                broken(
                  'steps',
                  {
                    step: { list: 'appointmentStep', word: wrong },
                    subject: ref('post', op.post),
                  },
                  number,
                ),
              ];
        }),
      );

/** An act of the register that was replaced or repealed, or whose time was over, before this one was signed. */
const endedBasis = (act: Act, id: ActId, facts: Facts, earlier: Earlier): readonly Finding[] => {
  const entry = entryAt(facts, 'act.standing', [id], act.signed);
  if (!entry?.value || entry.value.standing === 'amended') return [];
  const rests = earlier.act(id)?.act;
  const by = earlier.act(entry.act)?.act.number;
  return [
    broken('basis-expired', {
      number: { text: rests?.number ?? rests?.title ?? id },
      day: { day: entry.day },
      by: { both: by === undefined ? ['', ''] : [`, theo ${by}`, `, by ${by}`] },
    }),
  ];
};

const bases = (act: Act, facts: Facts, earlier: Earlier): readonly Finding[] =>
  act.basis.flatMap((basis) =>
    'cite' in basis
      ? instrumentsIn(basis.cite).flatMap(({ number, from, to, by }): readonly Finding[] => {
          const named = { number: { text: number } };
          if (from > act.signed) return [broken('basis-early', { ...named, day: { day: from } })];
          if (to === undefined || act.signed < to) return [];
          const instead = by === undefined ? '' : `, thay bằng ${by}`;
          const en = by === undefined ? '' : `, replaced by ${by}`;
          return [
            broken('basis-expired', { ...named, day: { day: to }, by: { both: [instead, en] } }),
          ];
        })
      : endedBasis(act, basis.act, facts, earlier),
  );

const PARTY = /^(\d{1,5})-([A-ZĐa-zđ]{2,5})\/([A-ZĐ]{2,12})$/u;
const STATE = /^(\d{1,5})(?:\/\d{4})?\/([A-ZĐa-zđ]{1,5})-([A-ZĐ0-9.-]{2,20})$/u;

/** The ladder whose numbers are written so: the order of hyphen and slash tells (NĐ 30/2020/NĐ-CP; HD 36-HD/VPTW). */
export const ladderOfNumber = (number: string): 'party' | 'state' | undefined => {
  const plain = number.replaceAll(/\s+/gu, '');
  if (PARTY.test(plain)) return 'party';
  return STATE.test(plain) ? 'state' : undefined;
};

const LADDER_WORDS = {
  party: ['Đảng', 'Party'],
  state: ['Nhà nước', 'State'],
} as const;

const numberForm = (act: Act, issuer: Issuer): readonly Finding[] => {
  const written = act.number === undefined ? undefined : ladderOfNumber(act.number);
  const { ladder } = issuer;
  if (act.number === undefined || !written || ladder === 'front' || written === ladder) return [];
  const parts = (written === 'party' ? PARTY : STATE).exec(act.number.replaceAll(/\s+/gu, ''));
  const [, n = '01', type = 'QĐ', body = ''] = parts ?? [];
  return [
    broken('number-form', {
      number: { text: act.number },
      written: { both: LADDER_WORDS[written] },
      ladder: { both: LADDER_WORDS[ladder] },
      issuer: { text: act.issuer },
      example: { text: ladder === 'party' ? `${n}-${type}/${body}` : `${n}/${type}-${body}` },
    }),
  ];
};

/** What an act breaks of the rules about acts: the register before it, and with it. */
export const checkAct = (
  act: Act,
  before: Facts,
  after: Facts,
  earlier: Earlier,
): readonly Finding[] => {
  if (TELLING.has(act.type)) return [];
  const issuer = issuerOf(act, after);
  return [
    ...(issuer
      ? [...competence(act, issuer, before, after, earlier), ...numberForm(act, issuer)]
      : []),
    ...bases(act, after, earlier),
    ...votes(act),
    ...steps(act),
    ...checkVotes(act, before),
  ];
};
