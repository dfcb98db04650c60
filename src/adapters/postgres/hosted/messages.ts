/** What the thread that holds an embedded store and those who use it from other threads say to each other. */
import type { MessagePort } from 'node:worker_threads';
import type { TransactionOptions } from '../database.ts';
import {
  DataFolderHeld,
  DataFolderReadOnly,
  DataFolderUnusable,
  TransactionAborted,
} from '../errors.ts';

/** Something to do, outside a transaction or in the one of that number. Values are plain, as COPY or a parameter takes them. */
export type Work =
  | {
      readonly do: 'query' | 'execute';
      readonly sql: string;
      readonly params: readonly unknown[];
      readonly tx?: number;
    }
  | { readonly do: 'script'; readonly sql: string; readonly tx?: number }
  | {
      readonly do: 'copy';
      readonly table: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly unknown[])[];
      readonly tx: number;
    }
  | { readonly do: 'begin'; readonly options: TransactionOptions }
  | { readonly do: 'end'; readonly how: 'commit' | 'rollback'; readonly tx: number }
  /** Another user comes in by this port. */
  | { readonly do: 'admit'; readonly port: MessagePort }
  | { readonly do: 'close' };

/** Work with the number that its answer carries. */
export type Request = Work & { readonly id: number };

/** An error as it crosses between threads: cloning would lose its class and its own members. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly members: Readonly<Record<string, unknown>>;
}

/** An answer. */
export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: SentError };

const CLASSES: Readonly<Record<string, { readonly prototype: Error }>> = {
  DataFolderHeld,
  DataFolderReadOnly,
  DataFolderUnusable,
  TransactionAborted,
  RangeError,
  TypeError,
};

const isPlain = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** Makes an error fit to be sent. */
export const sent = (error: unknown): SentError => {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const members = Object.entries(error as object).filter(([, value]) => isPlain(value));
  return { name, message, members: Object.fromEntries(members) };
};

/** The error again, of its class where that is one of ours or a common one. */
export const received = ({ name, message, members }: SentError): Error => {
  const error = new Error(message);
  const known = CLASSES[name];
  if (known) Object.setPrototypeOf(error, known.prototype);
  return Object.assign(error, members);
};
