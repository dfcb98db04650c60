/** An embedded store in a thread of its own, so that what it does keeps nobody waiting but those who asked for it. */
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { Database, Queryable } from '../database.ts';
import type { EmbeddedOptions } from '../embedded.ts';
import { inside } from '../inside.ts';
import { encode } from '../values.ts';
import { type Answer, type Work, received } from './messages.ts';

/** Rows of a bulk load that are sent at once. */
const ROWS = 2_000;

interface Wire {
  on(event: 'message', listen: (answer: Answer) => void): unknown;
  postMessage(message: unknown, transfer: MessagePort[]): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Asks, and waits for the answer. */
class Line {
  readonly #wire: Wire;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #broken: Error | undefined;

  constructor(wire: Wire) {
    this.#wire = wire;
    wire.on('message', (answer) => {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if ('error' in answer) waiting?.reject(received(answer.error));
      else waiting?.resolve(answer.value);
    });
  }

  /** What the other side says first, before it is asked anything. */
  greeting(): Promise<unknown> {
    return new Promise((resolve, reject) => this.#waiting.set(0, { resolve, reject }));
  }

  ask<T>(work: Work, transfer: readonly MessagePort[] = []): Promise<T> {
    if (this.#broken) return Promise.reject(this.#broken);
    const id = (this.#asked += 1);
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#wire.postMessage({ ...work, id }, [...transfer]);
    });
  }

  /** Nothing will be answered any more. */
  break(error: Error): void {
    this.#broken ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#broken);
    this.#waiting.clear();
  }
}

class Session implements Queryable {
  readonly #line: Line;
  readonly #tx: number | undefined;

  constructor(line: Line, tx?: number) {
    this.#line = line;
    this.#tx = tx;
  }

  #in(): { readonly tx?: number } {
    return this.#tx === undefined ? {} : { tx: this.#tx };
  }

  async query<R>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    return this.#line.ask({ do: 'query', sql, params: params.map(encode), ...this.#in() });
  }

  async execute(sql: string, params: readonly unknown[] = []): Promise<number> {
    return this.#line.ask({ do: 'execute', sql, params: params.map(encode), ...this.#in() });
  }

  async script(sql: string): Promise<void> {
    await this.#line.ask({ do: 'script', sql, ...this.#in() });
  }

  async copyIn(
    table: string,
    columns: readonly string[],
    rows: Iterable<readonly unknown[]>,
  ): Promise<number> {
    const tx = this.#tx;
    if (tx === undefined) throw new Error('a bulk load needs a transaction');
    let count = 0;
    let piece: (readonly unknown[])[] = [];
    const send = async (): Promise<void> => {
      count += await this.#line.ask<number>({ do: 'copy', table, columns, rows: piece, tx });
      piece = [];
    };
    for (const row of rows) {
      piece.push(row.map(encode));
      if (piece.length === ROWS) await send();
    }
    if (piece.length > 0) await send();
    return count;
  }
}

const databaseOver = (line: Line, close: () => Promise<void>): Database => {
  const guard = inside();
  const session = new Session(line);
  const outside = <T>(work: () => Promise<T>): Promise<T> => {
    guard.refuse();
    return work();
  };
  const transaction: Database['transaction'] = async (fn, options = {}) => {
    guard.refuse();
    const tx = await line.ask<number>({ do: 'begin', options });
    let result: Awaited<ReturnType<typeof fn>>;
    try {
      result = await guard.run(() => fn(new Session(line, tx)));
    } catch (error) {
      await line.ask({ do: 'end', how: 'rollback', tx }).catch(() => undefined);
      throw error;
    }
    await line.ask({ do: 'end', how: 'commit', tx });
    return result;
  };
  let closing: Promise<void> | undefined;
  return {
    kind: 'embedded',
    query: async (sql, params) => outside(() => session.query(sql, params)),
    execute: async (sql, params) => outside(() => session.execute(sql, params)),
    script: async (sql) => outside(() => session.script(sql)),
    copyIn: (table, columns, rows) => transaction((tx) => tx.copyIn(table, columns, rows)),
    transaction,
    close: () => (closing ??= close()),
  };
};

/** The store that another thread holds, by a port that {@link Hosted.port} gave. Closing it closes the port. */
export const databaseAt = (port: MessagePort): Database => {
  const line = new Line(port);
  port.on('close', () => line.break(new Error('the store has been closed')));
  return databaseOver(line, async () => {
    port.close();
    return Promise.resolve();
  });
};

/** An embedded store that a thread of its own holds. */
export interface Hosted {
  readonly database: Database;
  /** A way in for one more thread; goes with whoever has it. */
  readonly port: () => MessagePort;
}

/**
 * Opens the embedded store in a thread of its own.
 * @throws as `openEmbedded`
 */
export const openHosted = async (options: EmbeddedOptions = {}): Promise<Hosted> => {
  const worker = new Worker(new URL('host.ts', import.meta.url), { workerData: options });
  const line = new Line(worker);
  const ended = new Promise<void>((resolve) => {
    worker.once('error', (error) => line.break(error as Error));
    worker.once('exit', () => {
      line.break(new Error('the store has been closed'));
      resolve();
    });
  });
  const close = async (): Promise<void> => {
    await line.ask({ do: 'close' });
    await worker.terminate();
    await ended;
  };
  await line.greeting();
  return {
    database: databaseOver(line, close),
    port: () => {
      const { port1, port2 } = new MessageChannel();
      void line.ask({ do: 'admit', port: port1 }, [port1]).catch(() => undefined);
      return port2;
    },
  };
};
