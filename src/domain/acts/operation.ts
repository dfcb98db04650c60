/**
 * The closed union of operations: everything an act can do to a register, one file for each in `operations/`. Plain
 * values; enacting, wording and printing are visitors over them.
 */
import type { AbolishPost } from './operations/abolish-post.ts';
import type { Absorb } from './operations/absorb.ts';
import type { AdjustBoundary } from './operations/adjust-boundary.ts';
import type { Appoint } from './operations/appoint.ts';
import type { ApproveScheme } from './operations/approve-scheme.ts';
import type { AssignQuota } from './operations/assign-quota.ts';
import type { ChangeSuperior } from './operations/change-superior.ts';
import type { ClosePremises } from './operations/close-premises.ts';
import type { Consolidate } from './operations/consolidate.ts';
import type { Convert } from './operations/convert.ts';
import type { Correct } from './operations/correct.ts';
import type { CreatePost } from './operations/create-post.ts';
import type { Dissolve } from './operations/dissolve.ts';
import type { Divide } from './operations/divide.ts';
import type { Engage } from './operations/engage.ts';
import type { Establish } from './operations/establish.ts';
import type { MoveHoldings } from './operations/move-holdings.ts';
import type { OpenPremises } from './operations/open-premises.ts';
import type { PublishFigure } from './operations/publish-figure.ts';
import type { Recharter } from './operations/re-charter.ts';
import type { Relieve } from './operations/relieve.ts';
import type { Rename } from './operations/rename.ts';
import type { SetAutonomy } from './operations/set-autonomy.ts';
import type { SetFunding } from './operations/set-funding.ts';
import type { SettleItem } from './operations/settle-item.ts';
import type { SplitOff } from './operations/split-off.ts';
import type { TransferFunction } from './operations/transfer-function.ts';
import type { TransferPremises } from './operations/transfer-premises.ts';
import type { Undo } from './operations/undo.ts';
import type { UnifyOffices } from './operations/unify-offices.ts';

/** An operation. */
export type Operation =
  | Establish
  | Consolidate
  | Absorb
  | Divide
  | SplitOff
  | Dissolve
  | Rename
  | ChangeSuperior
  | Convert
  | Recharter
  | TransferFunction
  | MoveHoldings
  | OpenPremises
  | ClosePremises
  | TransferPremises
  | AssignQuota
  | SetFunding
  | SetAutonomy
  | ApproveScheme
  | CreatePost
  | AbolishPost
  | Engage
  | Appoint
  | Relieve
  | UnifyOffices
  | AdjustBoundary
  | SettleItem
  | PublishFigure
  | Correct<Operation>
  | Undo;

/** The name of an operation. */
export type OperationName = Operation['op'];
