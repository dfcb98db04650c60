/** Work that is done off the event loop, with limits: what it is given, what it gives, and who may ask for how much. */
import type { RegisterId } from '../../../application/store.ts';
import type { Verification } from '../../../application/queries/verify.ts';
import type { Act } from '../../../domain/acts/act.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Language } from '../../../words/language.ts';
import type { Notation } from '../../files/read-act.ts';
import type { Reach } from '../../postgres/hosted/reach.ts';
import type { ProblemCode } from '../problem-words.ts';
import type { Checked } from './checked.ts';
import type { ChartFile } from '../../papers/write-chart.ts';
import type { TemplateRefusal } from '../../papers/fill-template.ts';
import type { Paper } from '../../../words/papers/block.ts';
import type { Form } from '../../spreadsheets/write-workbook.ts';
import type { PaperForm } from '../../papers/write-paper.ts';
import type { ReadTable } from './read-table.ts';

/** What whoever asks may ask for. */
export interface Allowance {
  readonly bytes: number;
  readonly operations: number;
  /** Entries of the register that may be sent. */
  readonly entries: number;
  readonly milliseconds: number;
}

/** Who asks, as far as limits go: anybody, or somebody the office knows. */
export type Asker = 'visitor' | 'known';

/** What each may ask for. */
export const ALLOWANCES: Readonly<Record<Asker, Allowance>> = {
  visitor: { bytes: 256 * 1024, operations: 1_000, entries: 20_000, milliseconds: 10_000 },
  known: {
    bytes: 4 * 1024 * 1024,
    operations: 20_000,
    entries: 500_000,
    milliseconds: 60_000,
  },
};

/** An act as it was sent. */
export interface ActText {
  readonly text: string;
  readonly notation: Notation;
  readonly language: Language;
  readonly allowance: Allowance;
}

interface Page {
  readonly page: number;
  readonly limit: number;
}

/** Every job: what it is given and what it gives. */
export interface JobTable {
  'read-act': { readonly given: ActText; readonly gives: Act };
  'write-act': { readonly given: ActText; readonly gives: string };
  'check-draft': {
    readonly given: ActText & Page & { readonly register: RegisterId; readonly today: Day };
    readonly gives: Checked;
  };
  /** As JSON, to be sent as it is, and of how many persons it tells. */
  'draft-base': {
    readonly given: ActText & { readonly register: RegisterId; readonly known?: Instant };
    readonly gives: { readonly json: string; readonly persons: number };
  };
  'read-table': {
    readonly given: { readonly bytes: Uint8Array; readonly language: Language };
    readonly gives: ReadTable;
  };
  'draw-chart': { readonly given: ChartFile; readonly gives: Uint8Array };
  'write-workbook': { readonly given: readonly Form[]; readonly gives: Uint8Array };
  'write-paper': {
    readonly given: {
      readonly paper: Paper;
      readonly form: PaperForm;
      readonly template?: Uint8Array;
    };
    readonly gives: Uint8Array;
  };
  'check-template': {
    readonly given: { readonly bytes: Uint8Array };
    readonly gives: TemplateRefusal | undefined;
  };
  verify: { readonly given: { readonly register: RegisterId }; readonly gives: Verification };
}

/** The name of a job. */
export type JobName = keyof JobTable;

/** A job to be done, as it is sent to the thread that does it. */
export interface Task<N extends JobName = JobName> {
  readonly job: N;
  readonly given: JobTable[N]['given'];
  readonly reach?: Reach;
}

/** What came of it: a refusal crosses between threads as its parts. */
export type Outcome<N extends JobName = JobName> =
  | { readonly done: JobTable[N]['gives'] }
  | {
      readonly refused: {
        readonly code: ProblemCode;
        readonly params: Readonly<Record<string, string | number>>;
        readonly more: Readonly<Record<string, unknown>>;
      };
    };
