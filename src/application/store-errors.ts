/** What a store throws: bugs of its caller, since commands check before they write. */

/** The store has no such register. */
export class RegisterUnknown extends Error {
  override readonly name = 'RegisterUnknown';
  readonly register: string;

  constructor(register: string) {
    super(`no register: ${register}`);
    this.register = register;
  }
}

/** The text of an act that was recorded can no longer be read: it has been changed behind the register's back. */
export class ActUnreadable extends Error {
  override readonly name = 'ActUnreadable';
  /** Place of the act in the order of record. */
  readonly seq: number;

  constructor(seq: number, cause: unknown) {
    super(`act ${seq} cannot be read`, { cause });
    this.seq = seq;
  }
}

/** What was to be recorded would leave the register inconsistent; nothing of it was written. */
export class IntegrityViolation extends Error {
  override readonly name = 'IntegrityViolation';
  /** The constraint: a name in the database, or the code of a check. */
  readonly constraint: string;

  constructor(constraint: string, cause?: unknown) {
    super(`integrity violated: ${constraint}`, { cause });
    this.constraint = constraint;
  }
}

/** The draft that was to be promulgated has been written to meanwhile; nothing was recorded. */
export class DraftMoved extends Error {
  override readonly name = 'DraftMoved';
}
