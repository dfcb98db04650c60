/** What a line of the trail is about, named as the register names it, for a way there. */
import type { TrailRecord } from '../../application/trail.ts';
import { tableOf } from '../../domain/tables/tables.ts';
import { type Language, inLanguage } from '../../words/language.ts';
import type { Naming } from '../../words/naming.ts';

/** Kinds of things that lines are about and that have a page. */
export const TRAIL_KINDS = [
  'unit',
  'function',
  'person',
  'act',
  'draft',
  'account',
  'article',
  'consultation',
  'table',
] as const;

/** What a line is about. */
export interface TrailSubject {
  readonly kind: (typeof TRAIL_KINDS)[number];
  readonly id: string;
  readonly text: string;
}

/** Names of what lines are about: by the register, and those of accounts. */
export interface TrailNames {
  readonly naming: Naming;
  readonly account: (id: number) => string | undefined;
}

/** Addresses whose first parameter names a thing. */
const ADDRESSES: readonly (readonly [RegExp, TrailSubject['kind']])[] = [
  [/ \/api\/v1\/units\/:id/u, 'unit'],
  [/ \/api\/v1\/functions\/:id/u, 'function'],
  [/ \/api\/v1\/people\/:id/u, 'person'],
  [/ \/api\/v1\/acts\/:id/u, 'act'],
  [/ \/api\/v1\/drafts\/:id/u, 'draft'],
  [/ \/api\/v1\/accounts\/:id/u, 'account'],
  [/ \/api\/v1\/portal\/articles\/:id/u, 'article'],
  [/ \/api\/v1\/portal\/consultations\/:id/u, 'consultation'],
  [/ \/api\/v1\/tables\/:code/u, 'table'],
];

/** The kind and id of what a line is about: what it did tells more than where it was sent. */
const aboutOf = ({
  action,
  subject,
  deed,
}: TrailRecord): readonly [TrailSubject['kind'], string] | undefined => {
  if (deed?.what === 'acts-recorded' || deed?.what === 'acts-undone') {
    const [act] = deed.acts;
    return act === undefined ? undefined : ['act', act];
  }
  if (deed?.what === 'article') return ['article', String(deed.article)];
  const kind = ADDRESSES.find(([address]) => address.test(action))?.[1];
  const id = subject?.split('/')[0] ?? '';
  return kind === undefined || id === '' ? undefined : [kind, id];
};

/** What a line is about; nothing where that has no page. */
export const trailSubject = (
  line: TrailRecord,
  { naming, account }: TrailNames,
  language: Language,
): TrailSubject | undefined => {
  const [kind, id] = aboutOf(line) ?? [];
  if (kind === undefined || id === undefined) return undefined;
  const numbered = (vi: string, en: string): string => inLanguage(language, [vi, en]);
  switch (kind) {
    case 'unit':
    case 'function':
    case 'person':
      return { kind, id, text: naming.name(`${kind}:${id}`) };
    case 'act':
      return { kind, id, text: naming.act(id) };
    case 'account':
      return {
        kind,
        id,
        text: account(Number(id)) ?? numbered(`tài khoản ${id}`, `account ${id}`),
      };
    case 'draft':
      return { kind, id, text: numbered(`dự thảo số ${id}`, `draft ${id}`) };
    case 'article':
      return { kind, id, text: numbered(`bài số ${id}`, `article ${id}`) };
    case 'consultation':
      return { kind, id, text: numbered(`đợt lấy ý kiến ${id}`, `consultation ${id}`) };
    case 'table': {
      const table = tableOf(id);
      return { kind, id, text: table ? inLanguage(language, table.title) : id };
    }
    default:
      throw new Error(`unknown kind: ${String(kind satisfies never)}`);
  }
};
