/** Whether those whose say a reorganisation asks for were asked, agreed, and are cited by the act that makes it. */
import type { Act } from '../acts/act.ts';
import type { Finding } from '../acts/finding.ts';
import type { Operation } from '../operations/operation.ts';
import type { Facts } from '../register/facts.ts';
import { DayView } from '../register/day-view.ts';
import { type ActId, type UnitId, ref } from '../register/ids.ts';
import type { VotingBody } from '../register/vocabulary.ts';
import { voteOf } from '../register/votes.ts';
import { appliedOn, isAbout, judge } from './judge.ts';
import type { LawRule, Reorganising } from './law.ts';
import type { MeasureName } from './measures.ts';
import { LAW_RULES } from './packs.ts';

/** The units whose people a reorganisation is about; none of what is no reorganisation. */
const concerned: {
  readonly [K in Reorganising]: (op: Extract<Operation, { readonly op: K }>) => readonly UnitId[];
} = {
  consolidate: ({ sources }) => sources.map(({ unit }) => unit),
  absorb: ({ unit, into }) => [unit, into],
  divide: ({ unit }) => [unit],
  'split-off': ({ from }) => [from],
  'share-out': ({ unit }) => [unit],
  dissolve: ({ unit }) => [unit],
  'adjust-boundary': ({ from, to }) => [from, to],
  rename: ({ unit }) => [unit],
};

const unitsOf = (op: Operation): readonly UnitId[] =>
  Object.hasOwn(concerned, op.op)
    ? (concerned[op.op as Reorganising] as (op: Operation) => readonly UnitId[])(op)
    : [];

/** Whose vote a measure counts. */
const WHOSE: Readonly<Partial<Record<MeasureName, VotingBody>>> = {
  'households-in-favour': 'households',
  'voters-in-favour': 'voters',
  'council-in-favour': 'council',
};

const cites = (act: Act, by: ActId): boolean =>
  act.basis.some((rests) => 'act' in rests && rests.act === by);

/** What a rule finds of the units of one article: those without a vote that the act cites as one, and each that did not agree. */
const found = (
  act: Act,
  article: string,
  rule: LawRule,
  body: VotingBody,
  units: readonly UnitId[],
  view: DayView,
): readonly Finding[] => {
  const uncited: UnitId[] = [];
  const against = units.flatMap((unit): readonly Finding[] => {
    const vote = voteOf(view.facts, unit, body, view.day);
    if (!vote?.places.some(({ act: by }) => cites(act, by))) {
      uncited.push(unit);
      return [];
    }
    const verdict = judge(rule, view, unit);
    return verdict.is !== 'breach'
      ? []
      : [
          {
            code: 'law',
            rule: rule.code,
            subject: ref('unit', unit),
            value: verdict.value,
            may: verdict.may,
            day: view.day,
            severity: 'warning',
            article,
          },
        ];
  });
  const [first, ...others] = uncited;
  if (first === undefined) return against;
  const many = String(others.length);
  return [
    ...against,
    {
      code: 'act-rule',
      rule: 'asked',
      says: {
        subject: ref('unit', first),
        others: {
          both:
            others.length === 0
              ? ['', '']
              : [` và ${many} đơn vị khác`, ` and ${many} other units`],
        },
        whom: { list: 'votingBody', word: body },
        rule: { text: rule.code },
      },
      severity: 'warning',
      article,
    },
  ];
};

/**
 * What an act that reorganises units is told of the votes that it takes, by the law of the day on which it is signed and by the
 * register before it, in which the units still live.
 */
export const checkVotes = (act: Act, before: Facts): readonly Finding[] => {
  if (!act.articles.some(({ operations }) => operations.some((op) => unitsOf(op).length > 0)))
    return [];
  const view = new DayView(before, act.signed);
  const rules = LAW_RULES.flatMap((rule) => (rule.asked ? (appliedOn(rule, view) ?? []) : []));
  return act.articles.flatMap(({ number, operations }) =>
    rules.flatMap((rule) => {
      const body = WHOSE[rule.measure];
      const units = new Set(
        operations.flatMap((op) =>
          rule.asked?.some((asked) => asked === op.op) === true ? unitsOf(op) : [],
        ),
      );
      const about = [...units].filter((unit) => isAbout(rule, view, unit));
      return body === undefined || about.length === 0
        ? []
        : found(act, number, rule, body, about, view);
    }),
  );
};
