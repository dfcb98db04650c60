/** Failures that a command ends with: said in plain words, with a non-zero exit. */

/** A command cannot go on. `code` is for machines, the message for people. */
export class Failure extends Error {
  readonly code: string;
  readonly details: unknown;

  constructor(code: string, message: string, details?: unknown) {
    super(message);
    this.name = 'Failure';
    this.code = code;
    this.details = details;
  }
}
