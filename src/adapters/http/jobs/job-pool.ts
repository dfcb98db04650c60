/** Threads for jobs: one for visitors and one for those the office knows, so that the former never keep the latter waiting. */
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Reach } from '../../postgres/hosted/reach.ts';
import { Problem } from '../problem.ts';
import {
  ALLOWANCES,
  type Asker,
  type JobName,
  type JobTable,
  type Outcome,
  type Task,
} from './job.ts';

/** Jobs that may wait for a thread; more are turned away. */
const WAITING = 16;
/** Memory of a thread's heap, MiB. */
const MEMORY: Readonly<Record<Asker, number>> = { visitor: 512, known: 4_096 };
/** A thread without work ends after so many milliseconds. */
const IDLE = 60_000;

/** Jobs that need the store. */
const REACHING = new Set<JobName>(['check-draft', 'draft-base', 'verify']);

/** Who asks for a job, and until when they want it. */
export interface Asking {
  readonly asker: Asker;
  /** Aborted when whoever asked has gone. */
  readonly gone: AbortSignal;
  /** In place of what the asker is allowed, in milliseconds. */
  readonly milliseconds?: number;
}

const codeOf = (error: unknown): unknown => (error as { readonly code?: unknown }).code;

/** One thread, and those who wait for it, first come first served. */
class Thread {
  readonly #pool: Piscina<Task, Outcome>;
  #turn: Promise<unknown> = Promise.resolve();
  #inside = 0;

  constructor(asker: Asker) {
    this.#pool = new Piscina<Task, Outcome>({
      filename: fileURLToPath(new URL('job-worker.ts', import.meta.url)),
      // A thread that waits for work without hearing anything else would keep its connections unserved.
      atomics: 'async',
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: IDLE,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY[asker] },
    });
  }

  /** Runs when it is its turn; throws a problem where too many wait already, or whoever asked has gone meanwhile. */
  async inTurn<T>(
    gone: AbortSignal,
    run: (pool: Piscina<Task, Outcome>) => Promise<T>,
  ): Promise<T> {
    if (this.#inside > WAITING) throw new Problem('busy');
    this.#inside += 1;
    const mine = this.#turn.then(() => {
      if (gone.aborted) throw new Problem('gone');
      return run(this.#pool);
    });
    this.#turn = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      this.#inside -= 1;
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}

/** The threads of one service. */
export class JobPool {
  readonly #reach: () => Reach;
  readonly #threads = {
    visitor: new Thread('visitor'),
    known: new Thread('known'),
    // A verification takes as long as the register is large: nobody else waits for it.
    verifying: new Thread('known'),
  };

  /** `reach` gives a job its way to the store. */
  constructor(reach: () => Reach) {
    this.#reach = reach;
  }

  /** Does a job; throws a problem where it is refused, takes too long, or there is no room for it. */
  run<N extends JobName>(
    job: N,
    given: JobTable[N]['given'],
    { asker, gone, milliseconds = ALLOWANCES[asker].milliseconds }: Asking,
  ): Promise<JobTable[N]['gives']> {
    return this.#threads[job === 'verify' ? 'verifying' : asker].inTurn(gone, async (pool) => {
      const reach = REACHING.has(job) ? this.#reach() : undefined;
      const port = reach?.by === 'port' ? reach.port : undefined;
      const late = AbortSignal.timeout(milliseconds);
      try {
        const outcome = (await pool.run(
          { job, given, ...(reach && { reach }) },
          { signal: AbortSignal.any([late, gone]), ...(port && { transferList: [port] as never }) },
        )) as Outcome<N>;
        if ('done' in outcome) return outcome.done;
        const { code, params, more } = outcome.refused;
        throw new Problem(code, params, more);
      } catch (error) {
        port?.close();
        if (error instanceof Problem) throw error;
        if (late.aborted || codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY')
          throw new Problem('too-much-work', { seconds: Math.round(milliseconds / 1000) });
        if (gone.aborted) throw new Problem('gone');
        throw error;
      }
    });
  }

  /** Ends the threads, whatever they do. */
  async close(): Promise<void> {
    await Promise.all(Object.values(this.#threads).map((thread) => thread.close()));
  }
}
