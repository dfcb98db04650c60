/** The register that the service reads and writes: its image now, kept in step with the store, and as once known. */
import { type Image, catchUp, openImage, without } from '../../application/image.ts';
import { type Acts, ActsKnown } from '../../domain/acts/act-list.ts';
import { takingsAt } from '../../application/queries/taken-back.ts';
import type { Takings } from '../../domain/history/unit-history.ts';
import type { Clock } from '../../application/commands/enact-act.ts';
import type { Store } from '../../application/store.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { Day } from '../../domain/time/day.ts';
import { type Instant, dayIn } from '../../domain/time/instant.ts';

/** The two times of a read, and the version of the register that answered. */
export interface Moment {
  readonly asAt: Day;
  readonly asKnown: Instant;
  readonly version: number;
}

/** A register as it was known at an instant. */
export interface Reading extends Moment {
  readonly facts: Facts;
  readonly acts: Acts;
}

/** The times asked for; what is missing is today and now. */
export interface Times {
  readonly asAt?: Day;
  readonly asKnown?: Instant;
}

/** Registers as once known that are kept in memory. */
const KEPT = 4;

/**
 * One register. Other processes may write to the same store: every use looks where it stands, unless the store is ours
 * alone. Readers do not wait for writers: they are given the register as it stands between two writes.
 */
export class LiveRegister {
  readonly store: Store;
  readonly clock: Clock;
  #image: Image;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #past = new Map<string, Promise<Facts>>();

  constructor(store: Store, clock: Clock, image: Image) {
    this.store = store;
    this.clock = clock;
    this.#image = image;
  }

  /** Reads as at a day and as known at an instant. `use` is given one state and does not wait. */
  async read<T>(times: Times, use: (reading: Reading) => T): Promise<T> {
    for (;;) {
      const image = await this.#current();
      const { version, facts } = image;
      const now = this.clock();
      const last = image.lastRecorded;
      const present = last !== undefined && last > now ? last : now;
      const asAt = times.asAt ?? dayIn(now);
      const known = times.asKnown;
      if (known === undefined || last === undefined || known >= last)
        return use({ asAt, asKnown: known ?? present, version, facts, acts: image.acts });
      const acts = new ActsKnown(image.acts, known);
      const name = `${version}|${known}`;
      const found = this.#past.get(name) ?? this.#knownAt(image, known, acts.size);
      this.#keep(name, found);
      const past = await found;
      // What was known then is told by what differs now: somebody may have written in between.
      if (this.#image === image && image.version === version)
        return use({ asAt, asKnown: known, version: acts.size, facts: past, acts });
    }
  }

  /** Reads with what was taken back of a thing, as of the same version. */
  async readWithTaken<T>(
    times: Times,
    id: string,
    use: (reading: Reading, takings: Takings) => T,
  ): Promise<T> {
    for (;;) {
      const { version, register } = await this.#current();
      const rows = await this.store.takenBack(register, id);
      const done = await this.read(times, (reading) =>
        reading.version > version
          ? undefined
          : { used: use(reading, takingsAt(rows, reading.version)) },
      );
      if (done) return done.used;
    }
  }

  /** The register as known at an instant, when it had so many acts: by what has changed since, where that is less. */
  async #knownAt({ register, facts }: Image, known: Instant, acts: number): Promise<Facts> {
    let later = 0;
    for (const { seq } of facts.all()) if (seq > acts) later += 1;
    if (later > facts.size / 2) return this.store.load(register, 'all', known);
    return without(facts, await this.store.since(register, known));
  }

  /** The register as it is now, to be looked at and not to be written to: writers do not wait for whoever does. */
  async present(): Promise<Image> {
    return this.#current();
  }

  /** Runs with the image as it is now; one at a time. */
  async write<T>(run: (image: Image) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => run(await this.#refresh()));
  }

  #keep(name: string, found: Promise<Facts>): void {
    found.catch(() => this.#past.delete(name));
    this.#past.delete(name);
    this.#past.set(name, found);
    for (const oldest of this.#past.keys()) {
      if (this.#past.size <= KEPT) return;
      this.#past.delete(oldest);
    }
  }

  /** The image as it is now. Only one that somebody else has left behind is brought up to date in turn with the writers. */
  async #current(): Promise<Image> {
    if (this.store.exclusive) return this.#image;
    const { version } = await this.store.head(this.#image.register);
    return version === this.#image.version ? this.#image : this.#inTurn(() => this.#refresh());
  }

  async #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(run);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async #refresh(): Promise<Image> {
    while (!this.store.exclusive) {
      const { version } = await this.store.head(this.#image.register);
      if (version === this.#image.version) return this.#image;
      if (await catchUp(this.store, this.#image)) continue;
      const opened = await openImage(this.store, this.#image.register);
      // Facts and acts are two reads: where somebody wrote in between, they are of two versions.
      if (opened.version === version) this.#image = opened;
    }
    return this.#image;
  }
}
