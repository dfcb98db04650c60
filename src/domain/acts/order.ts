/** Whether an act is in order in time: what it rests on, who issues it, and its days. */
import { isAlive } from '../register/unit-at.ts';
import type { Facts } from '../register/facts.ts';
import type { Day } from '../time/day.ts';
import { type Act, type Article, effectOf } from './act.ts';
import type { Severity } from '../rules/rule.ts';
import type { Finding, Problem } from './finding.ts';
import { leavesOf } from '../operations/leaves.ts';
import type { Operation } from '../operations/operation.ts';

/** What is asked of acts recorded before. */
export interface Earlier {
  act(id: string): { readonly act: Act } | undefined;
}

/** Acts that say what was before they were made: their days of effect are before the day they are signed. */
const LOOKING_BACK: ReadonlySet<Act['type']> = new Set([
  'opening-balance',
  'correction',
  'undo',
  'report',
]);

const basisFindings = (act: Act, earlier: Earlier): readonly Finding[] =>
  act.basis.flatMap((basis): Finding[] => {
    if (!('act' in basis)) return [];
    const found = earlier.act(basis.act)?.act;
    if (!found) return [{ code: 'basis-unknown', act: basis.act, severity: 'error' }];
    const { signed } = found;
    return signed > act.signed
      ? [{ code: 'basis-later', act: basis.act, signed, severity: 'warning' }]
      : [];
  });

const issuerFindings = ({ issuerUnit, signed }: Act, after: Facts): readonly Finding[] => {
  if (issuerUnit === undefined) return [];
  if (after.entries('unit.life', [issuerUnit]).length === 0)
    return [{ code: 'unknown', subject: `unit:${issuerUnit}`, severity: 'error' }];
  return isAlive(after, issuerUnit, signed)
    ? []
    : [{ code: 'issuer-not-then', unit: issuerUnit, day: signed, severity: 'warning' }];
};

/** Days until which something is allowed or due by an operation. */
const deadlinesIn = (op: Operation): readonly Day[] =>
  [...leavesOf(op)].flatMap(([shape, value]) =>
    shape.is === 'day' && shape.deadline ? [value as Day] : [],
  );

/** Acts that are said to be replaced or repealed, and are not recorded. */
const standingFindings = (act: Act, earlier: Earlier): readonly Finding[] =>
  act.articles.flatMap(({ number, operations }) =>
    operations.flatMap((op): Finding[] =>
      op.op === 'set-act-standing' && !earlier.act(op.act)
        ? [{ code: 'act-unknown', act: op.act, severity: 'error', article: number }]
        : [],
    ),
  );

const articleFindings = (act: Act, article: Article): readonly Finding[] => {
  const day = effectOf(act, article);
  const told = (problem: Problem, severity: Severity): Finding => ({
    ...problem,
    severity,
    article: article.number,
  });
  const found: Finding[] = [];
  if (day < act.signed && !LOOKING_BACK.has(act.type))
    found.push(told({ code: 'effect-before-signing', day, signed: act.signed }, 'warning'));
  for (const op of article.operations) {
    for (const until of deadlinesIn(op))
      if (until < day) found.push(told({ code: 'deadline-past', until, day }, 'warning'));
  }
  return found;
};

/** What is out of order in an act. `after`: the register with the act in it; `today`: the day on which that is asked. */
export const checkOrder = (
  act: Act,
  after: Facts,
  earlier: Earlier,
  today?: Day,
): readonly Finding[] => [
  ...(today !== undefined && act.signed > today
    ? [{ code: 'signed-ahead', signed: act.signed, today, severity: 'warning' } as const]
    : []),
  ...basisFindings(act, earlier),
  ...issuerFindings(act, after),
  ...standingFindings(act, earlier),
  ...act.articles.flatMap((article) => articleFindings(act, article)),
];
