/** A draft as it is being written: the form of an act file, one article, its operations in order. */
import type { Choice, Unplaced } from '../../api/draft.ts';

/** One operation as act files write it: its name, and its fields. */
export type OperationForm = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The draft. */
export interface DraftForm {
  readonly title: string;
  readonly issuer: string;
  readonly signed: string;
  readonly effect: string;
  readonly operations: readonly OperationForm[];
}

/** A draft that says nothing yet. */
export const emptyDraft = (day: string): DraftForm => ({
  title: '',
  issuer: '',
  signed: day,
  effect: day,
  operations: [],
});

/** Text as ids are: lower-case letters, digits and dashes. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);

/** The draft as an act file has it. */
export const actOf = ({ title, issuer, signed, effect, operations }: DraftForm): unknown => ({
  act: `du-thao-${slugOf(title) || 'moi'}`.slice(0, 96),
  type: 'decision',
  title: title.trim() === '' ? 'Dự thảo' : title,
  issuer: issuer.trim() === '' ? '—' : issuer,
  signed,
  effect,
  source: 'act',
  articles: [{ article: '1', do: operations }],
});

const idsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map((v) => (typeof v === 'string' ? v : '')) : [String(value)];

/** Units that an operation ends or empties. */
const giversOf = (operation: OperationForm): readonly string[] =>
  Object.entries(operation).flatMap(([name, fields]) => {
    if (name === 'consolidate') return idsOf(fields['sources']);
    return name === 'absorb' || name === 'dissolve' || name === 'divide'
      ? idsOf(fields['unit'])
      : [];
  });

/** The draft with one thing placed, in the operation that its holder goes by; the last one where none is. */
export const place = (draft: DraftForm, { holding, unit }: Unplaced, choice: Choice): DraftForm => {
  const named = draft.operations.findIndex((o) => giversOf(o).includes(unit));
  const at = named >= 0 ? named : draft.operations.findLastIndex((o) => giversOf(o).length > 0);
  const placement = { holding, ...(choice.to === null ? { end: choice.end } : { to: choice.to }) };
  return {
    ...draft,
    operations: draft.operations.map((operation, i) =>
      i === at
        ? Object.fromEntries(
            Object.entries(operation).map(([name, fields]) => [
              name,
              {
                ...fields,
                placements: [...((fields['placements'] as unknown[] | undefined) ?? []), placement],
              },
            ]),
          )
        : operation,
    ),
  };
};
