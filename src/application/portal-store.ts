/** What the application asks of a store of what an office publishes. */
import type { AccountNumber } from '../domain/portal/account-number.ts';
import type { KeptChange } from '../domain/portal/changes.ts';
import type { Opinion } from '../domain/portal/consultation.ts';
import type { Day } from '../domain/time/day.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { RegisterId } from './register-id.ts';

/** A change to be kept. */
export type NewChange = Pick<KeptChange, 'at' | 'change'> & { readonly account?: AccountNumber };

/** A picture, as it is sent to readers. */
export interface KeptPicture {
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** A picture by its name: the same picture has the same name. */
export interface NewPicture extends KeptPicture {
  readonly id: string;
  readonly at: Instant;
  readonly account: AccountNumber;
}

/** What somebody says of a draft. */
export type NewOpinion = Omit<Opinion, 'number' | 'same'> & {
  /** The words as they are compared: opinions of the same words are one. */
  readonly folded: string;
};

/** How many visits there were on a day. */
export interface DayVisits {
  readonly day: Day;
  readonly visits: number;
}

/** A store of what is published. */
export interface PortalStore {
  /** Changes after a place, in order. */
  changes(register: RegisterId, after: number): Promise<readonly KeptChange[]>;
  /**
   * Keeps changes after a place, all or none, and with the change that an opinion is erased takes its words, name and place out;
   * tells whether nobody else had kept one there meanwhile.
   */
  append(register: RegisterId, after: number, changes: readonly NewChange[]): Promise<boolean>;
  picture(register: RegisterId, id: string): Promise<KeptPicture | undefined>;
  pictureIds(register: RegisterId): Promise<readonly string[]>;
  addPicture(register: RegisterId, picture: NewPicture): Promise<void>;
  /** In the order in which they came. */
  opinions(register: RegisterId, consultation: number): Promise<readonly Opinion[]>;
  /** Keeps an opinion; gives its number. */
  addOpinion(register: RegisterId, consultation: number, opinion: NewOpinion): Promise<number>;
  visits(register: RegisterId): Promise<readonly DayVisits[]>;
  addVisits(register: RegisterId, counted: DayVisits): Promise<void>;
}
