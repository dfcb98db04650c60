/** The thread that holds an embedded store: opens it, and does what comes in by each port, transactions kept apart. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Database, Queryable } from '../database.ts';
import { type EmbeddedOptions, openEmbedded } from '../embedded.ts';
import { type Answer, type Request, sent } from './messages.ts';

/** Takes a transaction back on behalf of who began it. */
class TakenBack extends Error {
  override readonly name = 'TakenBack';
}

interface Open {
  readonly tx: Queryable;
  readonly settle: (how: 'commit' | 'rollback') => void;
  /** Resolves when it is committed or taken back; fails where the commit does. */
  readonly done: Promise<void>;
}

const begin = async (
  database: Database,
  options: Parameters<Database['transaction']>[1],
): Promise<Open> => {
  const { promise: ending, resolve: settle } = Promise.withResolvers<'commit' | 'rollback'>();
  const { promise: begun, resolve, reject } = Promise.withResolvers<Queryable>();
  const done = database
    .transaction(async (tx) => {
      resolve(tx);
      if ((await ending) === 'rollback') throw new TakenBack();
    }, options)
    .catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error;
    });
  done.catch(reject);
  return { tx: await begun, settle, done };
};

/** One user's way in. What a user has begun and not ended is taken back when they are gone. */
class Visitor {
  readonly #database: Database;
  readonly #open = new Map<number, Open>();
  #transactions = 0;
  #gone = false;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Does what comes in by the port. */
  serve(port: MessagePort): void {
    port.on('message', (request: Request) => {
      void this.#do(request, port).then(
        (value) => port.postMessage({ id: request.id, value } satisfies Answer),
        (error: unknown) =>
          port.postMessage({ id: request.id, error: sent(error) } satisfies Answer),
      );
    });
    port.once('close', () => {
      this.#gone = true;
      for (const { settle } of this.#open.values()) settle('rollback');
    });
  }

  #on(tx: number | undefined): Queryable {
    if (tx === undefined) return this.#database;
    const open = this.#open.get(tx);
    if (!open) throw new Error('the transaction has ended');
    return open.tx;
  }

  async #do(request: Request, port: MessagePort): Promise<unknown> {
    switch (request.do) {
      case 'query':
        return this.#on(request.tx).query(request.sql, request.params);
      case 'execute':
        return this.#on(request.tx).execute(request.sql, request.params);
      case 'script':
        return this.#on(request.tx).script(request.sql);
      case 'copy':
        return this.#on(request.tx).copyIn(request.table, request.columns, request.rows);
      case 'begin': {
        const open = await begin(this.#database, request.options);
        const name = (this.#transactions += 1);
        this.#open.set(name, open);
        if (this.#gone) open.settle('rollback');
        return name;
      }
      case 'end': {
        const open = this.#open.get(request.tx);
        if (!open) throw new Error('the transaction has ended');
        this.#open.delete(request.tx);
        open.settle(request.how);
        return open.done;
      }
      case 'admit':
        return new Visitor(this.#database).serve(request.port);
      case 'close':
        await this.#database.close();
        setImmediate(() => port.close());
        return undefined;
      default:
        throw new Error(`unknown request: ${JSON.stringify(request satisfies never)}`);
    }
  }
}

if (parentPort) {
  const port = parentPort;
  try {
    const database = await openEmbedded(workerData as EmbeddedOptions);
    new Visitor(database).serve(port);
    port.postMessage({ id: 0, value: true } satisfies Answer);
  } catch (error) {
    port.postMessage({ id: 0, error: sent(error) } satisfies Answer);
    port.close();
  }
}
