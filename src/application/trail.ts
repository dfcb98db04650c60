/** The trail (nhật ký): who did what, over which units, with what result. */
import type { Role } from '../domain/drafting/roles.ts';
import type { Step } from '../domain/drafting/workflow.ts';
import type { FieldReaders, PersonField } from '../domain/people/record.ts';
import type { ArticleStep } from '../domain/portal/article.ts';
import type { UnitId } from '../domain/register/ids.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { PaperLadder } from '../words/papers/ladder.ts';
import type { TemplateKind } from '../words/papers/template-fields.ts';
import type { AccountId } from './account-id.ts';

/** By which way something came: a request, the command line, the start of the service. */
export type Way = 'http' | 'cli' | 'start';

/** What was done, beside what the address says. `account` is the name of whom it was done to. */
export type Deed =
  | { readonly what: 'step'; readonly draft: number; readonly step: Step; readonly act?: string }
  | { readonly what: 'role-given' | 'role-taken'; readonly account: string; readonly role: Role }
  | {
      readonly what: 'account-opened' | 'account-disabled' | 'account-enabled' | 'password-reset';
      readonly account: string;
    }
  | { readonly what: 'register-begun'; readonly register: string }
  | {
      readonly what: 'template-set';
      readonly kind: TemplateKind;
      readonly ladder: PaperLadder;
      readonly file: string;
    }
  | {
      readonly what: 'template-unset';
      readonly kind: TemplateKind;
      readonly ladder: PaperLadder;
    }
  | { readonly what: 'persons-read'; readonly persons: number }
  | { readonly what: 'record-read' | 'record-erased'; readonly person: string }
  | {
      readonly what: 'record-changed';
      readonly person: string;
      readonly fields: readonly PersonField[];
    }
  | { readonly what: 'readers-set'; readonly field: PersonField; readonly readers: FieldReaders }
  | {
      readonly what: 'article';
      readonly article: number;
      readonly step: 'write' | ArticleStep;
    }
  | {
      readonly what: 'acts-recorded' | 'acts-undone';
      readonly acts: readonly string[];
      readonly count: number;
    };

/** A line to be kept. */
export interface TrailLine {
  readonly at: Instant;
  readonly via: Way;
  readonly account?: AccountId;
  /** Method and pattern of the address, or the command. */
  readonly action: string;
  readonly subject?: string;
  readonly deed?: Deed;
  /** Code of the problem, where it was refused. */
  readonly refused?: string;
  /** Units that it was done over; for whom the trail of a part is open. */
  readonly units?: readonly UnitId[];
  /** HTTP status of the answer; for a command 200, or 422 where it was refused. */
  readonly status: number;
  /** Number of the request, as its answer carried it. */
  readonly request: string;
}

/** A line as kept. */
export interface TrailRecord extends TrailLine {
  readonly seq: number;
  /** Name of the account. */
  readonly name?: string;
}

/** Which lines are asked for. */
export interface TrailFilter {
  /** Places below this one. */
  readonly before?: number;
  /** Recorded from this instant, or before that one. */
  readonly from?: Instant;
  readonly to?: Instant;
  /** Name of the account. */
  readonly name?: string;
  /** What it was about. */
  readonly subject?: string;
  readonly via?: Way;
  /** Only what was refused, or only what was not. */
  readonly refused?: boolean;
}
