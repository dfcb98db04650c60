/** Programs that tests start. Each ends with the test's process, whatever becomes of that. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const LIFELINE = pathToFileURL(join(import.meta.dirname, 'lifeline.ts')).href;

/** Compiled modules are kept from one program to the next, as `scripts/run.mjs` keeps them for the program's users. */
const COMPILED = join(import.meta.dirname, '../node_modules/.cache/tinhgon/compile');

/** A program under way. */
export interface Program {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** What it has said so far on each stream. */
  readonly said: { out: string; err: string };
  /** Resolves when it has ended and its streams are read to the end; gives the exit code. */
  readonly ended: Promise<number | null>;
  /** Sends the signal to it and to all that it started, and waits for its end. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>;
}

const live = new Set<(signal: NodeJS.Signals) => void>();
process.once('exit', () => {
  for (const kill of live) kill('SIGKILL');
});

/** Starts a program of this project, in a process group of its own. */
export const startProgram = (
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Program => {
  const child = spawn(process.execPath, ['--import', LIFELINE, ...args], {
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILED, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  const kill = (signal: NodeJS.Signals): void => {
    if (child.pid === undefined) return;
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
    } catch {
      // It and all that it started have ended.
    }
  };
  live.add(kill);
  const { promise: ended, resolve, reject } = Promise.withResolvers<number | null>();
  child.once('error', reject);
  child.once('close', (code) => {
    live.delete(kill);
    resolve(code);
  });
  return {
    child,
    said,
    ended,
    end: (signal = 'SIGKILL') => {
      kill(signal);
      return ended;
    },
  };
};

/** Starts it and waits until what it has said fits; throws what it has said where it ends before. */
export const startedProgram = async (
  args: readonly string[],
  ready: (said: Program['said']) => boolean,
  environment?: Readonly<Record<string, string>>,
): Promise<Program> => {
  const program = startProgram(args, environment);
  const heard = Promise.withResolvers<true>();
  const listen = (): void => {
    if (ready(program.said)) heard.resolve(true);
  };
  program.child.stdout.on('data', listen);
  program.child.stderr.on('data', listen);
  const outcome = await Promise.race([heard.promise, program.ended]);
  if (outcome !== true) throw new Error(`it ended: ${program.said.out}${program.said.err}`);
  return program;
};
