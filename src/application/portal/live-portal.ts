/** What an office publishes, in step with the store: read whole once, then change by change. */
import type { PortalChange } from '../../domain/portal/changes.ts';
import { PortalBook } from '../../domain/portal/portal-book.ts';
import type { AccountId } from '../account-id.ts';
import type { Clock } from '../commands/enact-act.ts';
import type { PortalStore } from '../portal-store.ts';
import type { RegisterId } from '../register-id.ts';

/** Milliseconds for which nobody asks the store whether somebody else has written. */
const TRUSTED = 1_000;

/** What a writer wants: changes, and what to answer; or a refusal. */
export type Decided<T, R> =
  | { readonly changes: readonly PortalChange[]; readonly answer: T }
  | { readonly refused: R };

/** The book of one register. */
export class LivePortal {
  readonly store: PortalStore;
  readonly clock: Clock;
  readonly #register: RegisterId;
  readonly #book = new PortalBook();
  #asked = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(store: PortalStore, register: RegisterId, clock: Clock) {
    this.store = store;
    this.clock = clock;
    this.#register = register;
  }

  /** The book as it is now, or was a second ago. */
  async book(): Promise<PortalBook> {
    if (performance.now() - this.#asked < TRUSTED && this.#asked > 0) return this.#book;
    return this.#inTurn(() => this.#refresh());
  }

  /** Writes what is decided on the book as it is: one after the other, and again where somebody else was quicker. */
  async write<T, R>(
    account: AccountId | undefined,
    decide: (book: PortalBook) => Decided<T, R>,
  ): Promise<{ readonly answer: T } | { readonly refused: R }> {
    return this.#inTurn(async () => {
      for (;;) {
        const book = await this.#refresh();
        const decided = decide(book);
        if ('refused' in decided) return decided;
        const at = this.clock();
        const changes = decided.changes.map((change) => ({
          at,
          change,
          ...(account !== undefined && { account }),
        }));
        if (changes.length === 0) return { answer: decided.answer };
        if (await this.store.append(this.#register, book.place, changes)) {
          await this.#refresh();
          return { answer: decided.answer };
        }
      }
    });
  }

  async #refresh(): Promise<PortalBook> {
    for (const change of await this.store.changes(this.#register, this.#book.place))
      this.#book.advance(change);
    this.#asked = performance.now();
    return this.#book;
  }

  async #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(run);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }
}
