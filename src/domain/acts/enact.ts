/** Enacting: from a register and an act to entries and findings. Pure; the register given stays as it is. */
import { type Entry, comparePlaces, decisive, stepOf } from '../register/entry.ts';
import type { Facts } from '../register/facts.ts';
import type { ActId } from '../register/ids.ts';
import { DraftFacts } from '../register/memory-facts.ts';
import { checkTouched } from '../rules/check.ts';
import { type Act, effectOf } from './act.ts';
import type { Context } from './context.ts';
import { type Finding, blocks, distinct } from './finding.ts';
import type { Operation } from './operation.ts';
import { abolishPost } from './operations/abolish-post.ts';
import { absorb } from './operations/absorb.ts';
import { adjustBoundary } from './operations/adjust-boundary.ts';
import { appoint } from './operations/appoint.ts';
import { approveScheme } from './operations/approve-scheme.ts';
import { assignQuota } from './operations/assign-quota.ts';
import { changeSuperior } from './operations/change-superior.ts';
import { closePremises } from './operations/close-premises.ts';
import { consolidate } from './operations/consolidate.ts';
import { convert } from './operations/convert.ts';
import { correct } from './operations/correct.ts';
import { createPost } from './operations/create-post.ts';
import { dissolve } from './operations/dissolve.ts';
import { divide } from './operations/divide.ts';
import { engage } from './operations/engage.ts';
import { establish } from './operations/establish.ts';
import { moveHoldings } from './operations/move-holdings.ts';
import { openPremises } from './operations/open-premises.ts';
import { publishFigure } from './operations/publish-figure.ts';
import { recharter } from './operations/re-charter.ts';
import { relieve } from './operations/relieve.ts';
import { rename } from './operations/rename.ts';
import { setAutonomy } from './operations/set-autonomy.ts';
import { setFunding } from './operations/set-funding.ts';
import { settleItem } from './operations/settle-item.ts';
import { splitOff } from './operations/split-off.ts';
import { transferFunction } from './operations/transfer-function.ts';
import { transferPremises } from './operations/transfer-premises.ts';
import { undo } from './operations/undo.ts';
import { unifyOffices } from './operations/unify-offices.ts';
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

const assertNever = (value: never): never => {
  throw new Error(`unknown operation: ${JSON.stringify(value)}`);
};

const enactOperation = (cx: Context, op: Doing): void => {
  switch (op.op) {
    case 'establish':
      return establish(cx, op);
    case 'consolidate':
      return consolidate(cx, op);
    case 'absorb':
      return absorb(cx, op);
    case 'divide':
      return divide(cx, op);
    case 'split-off':
      return splitOff(cx, op);
    case 'dissolve':
      return dissolve(cx, op);
    case 'rename':
      return rename(cx, op);
    case 'change-superior':
      return changeSuperior(cx, op);
    case 'convert':
      return convert(cx, op);
    case 're-charter':
      return recharter(cx, op);
    case 'transfer-function':
      return transferFunction(cx, op);
    case 'move-holdings':
      return moveHoldings(cx, op);
    case 'open-premises':
      return openPremises(cx, op);
    case 'close-premises':
      return closePremises(cx, op);
    case 'transfer-premises':
      return transferPremises(cx, op);
    case 'assign-quota':
      return assignQuota(cx, op);
    case 'set-funding':
      return setFunding(cx, op);
    case 'set-autonomy':
      return setAutonomy(cx, op);
    case 'approve-scheme':
      return approveScheme(cx, op);
    case 'create-post':
      return createPost(cx, op);
    case 'abolish-post':
      return abolishPost(cx, op);
    case 'engage':
      return engage(cx, op);
    case 'appoint':
      return appoint(cx, op);
    case 'relieve':
      return relieve(cx, op);
    case 'unify-offices':
      return unifyOffices(cx, op);
    case 'adjust-boundary':
      return adjustBoundary(cx, op);
    case 'settle-item':
      return settleItem(cx, op);
    case 'publish-figure':
      return publishFigure(cx, op);
    default:
      return assertNever(op);
  }
};

/** Operations that put the record right; all others do something to the register on their own day. */
type Righting = Extract<Operation, { readonly op: 'correct' | 'undo' }>;
type Doing = Exclude<Operation, Righting>;

const isRighting = (op: Operation): op is Righting => op.op === 'correct' || op.op === 'undo';

const run = (cx: Context, op: Operation): void => {
  if (!isRighting(op)) enactOperation(cx, op);
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
  const replay = (on: ActRecord<Operation>) =>
    new Replay({ draft, act: act.id, known: seq, record: on, findings, missing, run });
  const restated: (Restated<Operation> & { readonly by: string })[] = [];
  for (const { cx, op } of operations) {
    const restate = (said: Restated<Operation>): void => {
      restated.push({ ...said, by: cx.article });
    };
    if (op.op === 'correct') correct(cx, op, record, restate);
    else if (op.op === 'undo') undo(cx, op, record, restate);
  }
  if (restated.length > 0 || draft.retracted.length > 0) replay(record).run(restated);
  for (const { cx, op } of operations.toSorted((a, b) => comparePlaces(a.cx, b.cx))) run(cx, op);
  replay(restating(record, restated)).run();
  findings.push(...checkTouched(draft, seq));
  const told = distinct(findings).filter((finding) => !isSettled(draft, finding));
  return {
    added: draft.added,
    retracted: draft.retracted,
    findings: told,
    enactable: !blocks(told),
    missing,
    after: draft,
  };
};
