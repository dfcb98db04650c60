/** Enacting: from a register and an act to entries and findings. Pure; the register given stays as it is. */
import type { Entry } from '../register/entry.ts';
import type { Facts } from '../register/facts.ts';
import { DraftFacts } from '../register/memory-facts.ts';
import { checkTouched } from '../rules/check.ts';
import { type Act, type Article, effectOf } from './act.ts';
import type { Context } from './context.ts';
import { type Finding, blocks } from './finding.ts';
import type { Operation } from './operation.ts';
import * as holdings from './operations/holdings.ts';
import * as posts from './operations/posts.ts';
import * as reshaping from './operations/reshaping.ts';
import { type ActRecord, correct, undo } from './operations/righting.ts';
import * as units from './operations/units.ts';

/** What an act would do. */
export interface Enactment {
  readonly added: readonly Entry[];
  readonly retracted: readonly Entry[];
  readonly findings: readonly Finding[];
  /** No finding is an error. */
  readonly enactable: boolean;
  /** The register with the act in it. */
  readonly after: Facts;
}

const assertNever = (value: never): never => {
  throw new Error(`unknown operation: ${JSON.stringify(value)}`);
};

const enactOperation = (cx: Context, op: Operation, record: ActRecord): void => {
  switch (op.op) {
    case 'establish':
      return units.establish(cx, op);
    case 'consolidate':
      return reshaping.consolidate(cx, op);
    case 'absorb':
      return reshaping.absorb(cx, op);
    case 'divide':
      return reshaping.divide(cx, op);
    case 'split-off':
      return reshaping.splitOff(cx, op);
    case 'dissolve':
      return reshaping.dissolve(cx, op);
    case 'rename':
      return units.rename(cx, op);
    case 'change-superior':
      return units.changeSuperior(cx, op);
    case 'convert':
      return units.convert(cx, op);
    case 're-charter':
      return units.recharter(cx, op);
    case 'transfer-function':
      return holdings.transferFunction(cx, op);
    case 'move-holdings':
      return holdings.moveHoldings(cx, op);
    case 'open-premises':
      return holdings.openPremises(cx, op);
    case 'close-premises':
      return holdings.closePremises(cx, op);
    case 'transfer-premises':
      return holdings.transferPremises(cx, op);
    case 'assign-quota':
      return holdings.assignQuota(cx, op);
    case 'set-funding':
      return holdings.setFunding(cx, op);
    case 'set-autonomy':
      return holdings.setAutonomy(cx, op);
    case 'approve-scheme':
      return posts.approveScheme(cx, op);
    case 'create-post':
      return posts.createPost(cx, op);
    case 'abolish-post':
      return posts.abolishPost(cx, op);
    case 'engage':
      return posts.engage(cx, op);
    case 'appoint':
      return posts.appoint(cx, op);
    case 'relieve':
      return posts.relieve(cx, op);
    case 'unify-offices':
      return posts.unifyOffices(cx, op);
    case 'adjust-boundary':
      return units.adjustBoundary(cx, op);
    case 'settle-item':
      return units.settleItem(cx, op);
    case 'publish-figure':
      return holdings.publishFigure(cx, op);
    case 'correct':
      return correct(cx, op, record, enactWithin);
    case 'undo':
      return undo(cx, op, record, enactWithin);
    default:
      return assertNever(op);
  }
};

const enactWithin = (cx: Context, operations: readonly Operation[], record: ActRecord): void => {
  for (const op of operations) enactOperation(cx, op, record);
};

const NO_RECORD: ActRecord = { recorded: () => undefined, textOf: () => undefined };

/** What `act` would do to a register, as the act recorded at place `seq`. */
export const enact = (
  facts: Facts,
  act: Act,
  seq: number,
  record: ActRecord = NO_RECORD,
): Enactment => {
  const draft = new DraftFacts(facts);
  const findings: Finding[] = [];
  const counter = { ordinal: 0 };
  const contextOf = (article: Article): Context => ({
    facts: draft,
    act,
    seq,
    day: effectOf(act, article),
    article: article.number,
    source: article.source ?? act.source,
    findings,
    counter,
  });
  for (const article of act.articles) enactWithin(contextOf(article), article.operations, record);
  findings.push(...checkTouched(draft, seq));
  return {
    added: draft.added,
    retracted: draft.retracted,
    findings,
    enactable: !blocks(findings),
    after: draft,
  };
};
