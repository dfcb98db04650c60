/** Which column of a sheet is what: proposed from its head, or as it was said last time of a sheet with the same head. */
import { COLUMNS, type Subject } from '../../../../src/words/intake-columns.ts';
import { columnLetters } from '../../../../src/words/column-letters.ts';
import { inLanguage } from '../../../../src/words/language.ts';
import { Choice } from '../../parts/Choice.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { INTAKE } from './intake-words.ts';
import { type Mapping, type SheetRow, type SheetValue } from './table.ts';
import style from './Intake.module.css';

const HEADINGS = 'headings';

/** Rows of the beginning that are shown. */
const SHOWN = 8;

const shown = (value: SheetValue | undefined): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? value.day.split('-').toReversed().join('/') : String(value);
};

/** The beginning of a sheet, its head marked. */
export const Beginning = ({
  rows,
  head,
}: {
  readonly rows: readonly SheetRow[];
  readonly head: number;
}) => {
  const say = useText(INTAKE);
  const first = rows.slice(Math.max(0, head - 3), head + SHOWN);
  const width = Math.max(1, ...first.map(({ values }) => values.length));
  return (
    <div className={style['wide']} role="region" aria-label={say('beginning')} tabIndex={0}>
      <table>
        <caption>{say('beginning')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('row')}</th>
            {Array.from({ length: width }, (_, i) => (
              <th key={i} scope="col">
                {columnLetters(i)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.map(({ number, values }) => (
            <tr key={number} data-head={number <= head}>
              <th scope="row">{number}</th>
              {Array.from({ length: width }, (_, i) => (
                <td key={i}>{shown(values[i])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** The fields of a subject, each with its column. */
export const Columns = ({
  subject,
  rows,
  mapping,
  onChange,
}: {
  readonly subject: Subject;
  readonly rows: readonly SheetRow[];
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}) => {
  const say = useText(INTAKE);
  const language = useLanguage();
  const { head, columns, unitBy } = mapping;
  const heads = rows.find(({ number }) => number === head)?.values ?? [];
  const width = Math.max(0, ...rows.slice(0, head + SHOWN).map(({ values }) => values.length));
  const options = [
    ['', say('none')] as const,
    ...Array.from({ length: width }, (_, i) => {
      const text = shown(heads[i]);
      return [String(i), text === '' ? columnLetters(i) : `${columnLetters(i)}: ${text}`] as const;
    }),
  ];
  return (
    <fieldset className={style['columns']}>
      <legend>{say('columns')}</legend>
      <TextField
        label={say('head')}
        type="number"
        value={String(head)}
        onChange={(text) => {
          onChange({ ...mapping, head: Math.max(0, Math.floor(Number(text))) });
        }}
      />
      {COLUMNS[subject].map(({ field, label, required }) => {
        const name = inLanguage(language, label);
        const at = columns[field];
        return (
          <Choice
            key={field}
            label={required ? say('needed', { label: name }) : name}
            value={at === undefined ? (field === 'unit' && unitBy ? unitBy : '') : String(at)}
            options={field === 'unit' ? [...options, [HEADINGS, say('byHeadings')]] : options}
            onChange={(next) => {
              const { [field]: _, ...others } = columns;
              const by = field === 'unit' ? (next === HEADINGS ? HEADINGS : undefined) : unitBy;
              onChange({
                head,
                columns: /^\d+$/u.test(next) ? { ...others, [field]: Number(next) } : others,
                ...(by && { unitBy: by }),
              });
            }}
          />
        );
      })}
    </fieldset>
  );
};
