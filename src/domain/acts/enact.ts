/** Enacting: from a register and an act to entries and findings. Pure; the register given stays as it is. */
import { type Entry, decisive, stepOf } from '../register/entry.ts';
import type { Facts } from '../register/facts.ts';
import type { ActId } from '../register/ids.ts';
import { DraftFacts } from '../register/memory-facts.ts';
import { checkTouched } from '../rules/check.ts';
import { type Act, effectOf } from './act.ts';
import { type Context, report } from './context.ts';
import { type Finding, blocks, distinct } from './finding.ts';
import { right as correct } from '../operations/correct/enact.ts';
import type { Operation } from '../operations/operation.ts';
import { enactOperation, isRighting } from '../operations/operations.ts';
import { right as undo } from '../operations/undo/enact.ts';
import { misplaced } from './misplaced.ts';
import { Replay } from './replay.ts';
import { type ActRecord, type Restated, type Steps, restating } from './righting.ts';

/** What an act would do. */
export interface Enactment {
  readonly added: readonly Entry[];
  readonly retracted: readonly Entry[];
  readonly findings: readonly Finding[];
  /** No finding is an error. */
  readonly enactable: boolean;
  /** Operations of later effect that it would work out again, did the part of the record that it is decided on have them. */
  readonly missing: Steps;
  /** The register with the act in it. */
  readonly after: Facts;
}

/**
 * Does what an operation does. One that does nothing is refused: it would stand by no entry, and could not be found again
 * when what it rests on is undone.
 */
const run = (cx: Context, op: Operation): void => {
  if (isRighting(op)) return;
  const told = cx.findings.length;
  enactOperation(cx, op);
  if (cx.written.length === 0 && !blocks(cx.findings.slice(told)))
    report(cx, { code: 'does-nothing', operation: op.op });
};

const NO_RECORD: ActRecord<Operation> = {
  recorded: () => undefined,
  lacks: () => false,
  articleOf: () => undefined,
  textOf: () => undefined,
};

/** Whether it tells of a part that the act itself has said the size of. */
const isSettled = (facts: Facts, finding: Finding): boolean => {
  if (finding.code !== 'share-unknown') return false;
  const line = facts.entries('open-item', [finding.item]);
  const [opened] = line;
  return opened !== undefined && decisive(line, opened.day)?.value === null;
};

/** What `act` would do to a register, as the act recorded at place `seq`. */
export const enact = (
  facts: Facts,
  act: Act,
  seq: number,
  record: ActRecord<Operation> = NO_RECORD,
): Enactment => {
  const draft = new DraftFacts(facts);
  const findings: Finding[] = [];
  const missing = new Map<ActId, Set<number>>();
  const operations = act.articles.flatMap((article, place) =>
    article.operations.map((op, i) => ({
      op,
      cx: {
        facts: draft,
        act: act.id,
        seq,
        known: seq,
        again: false,
        day: effectOf(act, article),
        article: article.number,
        source: article.source ?? act.source,
        step: stepOf(place, i),
        findings,
        written: [],
      } satisfies Context,
    })),
  );
  const restated: (Restated<Operation> & { readonly by: string })[] = [];
  const soFar = restating(record, restated);
  for (const { cx, op } of operations) {
    const restate = (said: Restated<Operation>): void => {
      restated.push({ ...said, by: cx.article });
    };
    if (op.op === 'correct') correct(cx, op, soFar, restate);
    else if (op.op === 'undo') undo(cx, op, soFar, restate);
  }
  const own = operations.map(({ cx, op }) => ({ cx, op, day: cx.day, seq, step: cx.step }));
  new Replay({ draft, act: act.id, known: seq, record: soFar, findings, missing, run }).run(
    own,
    restated,
    record,
  );
  findings.push(...checkTouched(draft, seq));
  const placed = (finding: Finding): Finding => {
    const article = act.articles.find(({ number }) => number === finding.article);
    return article ? misplaced(draft, act.id, effectOf(act, article), finding) : finding;
  };
  const told = distinct(findings.map(placed)).filter((finding) => !isSettled(draft, finding));
  return {
    added: draft.added,
    retracted: draft.retracted,
    findings: told,
    enactable: !blocks(told),
    missing,
    after: draft,
  };
};
