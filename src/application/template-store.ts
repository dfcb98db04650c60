/** What the application asks of a store of templates: Word files that papers are written by. */
import type { PaperLadder } from '../words/papers/ladder.ts';
import type { TemplateKind } from '../words/papers/template-fields.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { AccountId } from './account-id.ts';
import type { RegisterId } from './register-id.ts';

/** Which papers a template is for. */
export interface TemplatePlace {
  readonly kind: TemplateKind;
  readonly ladder: PaperLadder;
}

/** A template that stands in place of the program's own. */
export interface KeptTemplate extends TemplatePlace {
  /** Name of the file as it was sent. */
  readonly file: string;
  readonly at: Instant;
}

/** A template to be kept. */
export interface NewTemplate extends KeptTemplate {
  readonly bytes: Uint8Array;
  readonly account: AccountId;
}

/** A store of templates: one at most for each kind of paper of a ladder. */
export interface TemplateStore {
  list(register: RegisterId): Promise<readonly KeptTemplate[]>;
  /** The file; nothing where papers are written by the program's own. */
  template(register: RegisterId, place: TemplatePlace): Promise<Uint8Array | undefined>;
  /** Keeps one in place of the one before. */
  put(register: RegisterId, template: NewTemplate): Promise<void>;
  /** Goes back to the program's own; tells whether there was another. */
  remove(register: RegisterId, place: TemplatePlace): Promise<boolean>;
}
