/** Loading acts: each enacted in the order given, recorded in batches, up to the first that is refused. */
import type { Act } from '../../domain/acts/act.ts';
import type { Finding } from '../../domain/acts/finding.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { canonical } from '../../domain/canonical.ts';
import type { Image } from '../image.ts';
import type { ActCommit, Store } from '../store.ts';
import { type Clock, draft } from './enact-act.ts';

/** What became of one act. */
export interface LoadedAct {
  readonly act: Act;
  readonly status: 'enacted' | 'recorded-already';
  /** Entries the act put into the register; 0 where it was there already. */
  readonly entries: number;
}

/** What became of a load. Acts before a refused one are recorded; it and those after it are not. */
export type Load =
  | { readonly status: 'loaded'; readonly acts: readonly LoadedAct[] }
  | {
      readonly status: 'refused';
      readonly acts: readonly LoadedAct[];
      readonly act: Act;
      readonly findings: readonly Finding[];
    }
  | {
      readonly status: 'conflict';
      readonly acts: readonly LoadedAct[];
      readonly expected: number;
      readonly actual: number;
    };

/** How a load may be watched and stopped. */
export interface Watch {
  /** Called after each batch recorded. */
  readonly progress?: (done: number, of: number) => void;
  /** Where it is aborted, the load ends after the batch under way. */
  readonly signal?: AbortSignal;
  /** When an act was first recorded, where it is to be recorded as it was then and not as of now. */
  readonly recordedAt?: (act: Act) => Instant | undefined;
}

/** Entries after which a batch is recorded: large enough to spread the cost of a transaction. */
const BATCH = 20_000;

/** Lets what waits run: the store is sent the last batch while the next is worked out. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Loads acts into a register. After a conflict the image is of no more use: open it again. */
export const loadActs = async (
  store: Store,
  clock: Clock,
  image: Image,
  acts: readonly Act[],
  { progress, signal, recordedAt = () => undefined }: Watch = {},
): Promise<Load> => {
  const recorded: LoadedAct[] = [];
  let batch: ActCommit[] = [];
  let loaded: LoadedAct[] = [];
  let size = 0;
  let expected = image.version;
  let writing: Promise<number | undefined> = Promise.resolve(undefined);
  const write = async (
    these: readonly ActCommit[],
    done: readonly LoadedAct[],
  ): Promise<number | undefined> => {
    if (these.length > 0) {
      const outcome = await store.commit({ register: image.register, expected, acts: these });
      if ('conflict' in outcome) return outcome.conflict;
      expected = outcome.ok;
    }
    recorded.push(...done);
    progress?.(recorded.length, acts.length);
    return undefined;
  };
  /** Waits for the batch under way and sends the next: the store writes one while the next is worked out. */
  const flush = async (): Promise<number | undefined> => {
    const actual = await writing;
    if (actual !== undefined) return actual;
    writing = write(batch, loaded);
    writing.catch(() => undefined);
    [batch, loaded, size] = [[], [], 0];
    return undefined;
  };
  const finish = async (): Promise<number | undefined> => (await flush()) ?? (await writing);
  const conflict = (actual: number): Load => ({
    status: 'conflict',
    acts: recorded,
    expected,
    actual,
  });
  for (const act of acts) {
    const line = image.act(act.id);
    if (line && canonical(line.act) === canonical(act)) {
      loaded.push({ act, status: 'recorded-already', entries: 0 });
      continue;
    }
    const enactment = draft(image, act);
    if (!enactment.enactable) {
      const actual = await finish();
      if (actual !== undefined) return conflict(actual);
      return { status: 'refused', acts: recorded, act, findings: enactment.findings };
    }
    const at = recordedAt(act) ?? image.recordedAt(clock());
    const { added, retracted } = enactment;
    batch.push({ act, recorded: at, added, retracted });
    loaded.push({ act, status: 'enacted', entries: added.length });
    image.advance(act, at, enactment);
    size += added.length + retracted.length;
    await breath();
    if (size < BATCH) continue;
    const actual = await flush();
    if (actual !== undefined) return conflict(actual);
    if (signal?.aborted === true) break;
  }
  const actual = await finish();
  return actual === undefined ? { status: 'loaded', acts: recorded } : conflict(actual);
};
