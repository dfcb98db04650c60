/** Adding an operation by form. */
import { type SubmitEvent, useState } from 'react';
import type { OperationName } from '../../../../src/domain/acts/operation.ts';
import type { Pool } from '../../../../src/domain/register/aspects.ts';
import { labelOf, wordsOf } from '../../../../src/domain/words/labels.ts';
import { Choice } from '../../parts/Choice.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { type OperationForm, slugOf } from './draft-form.ts';
import { DRAFT } from './draft-words.ts';
import style from './Draft.module.css';
import { UnitField } from './UnitField.tsx';

const OFFERED = [
  'consolidate',
  'absorb',
  'dissolve',
  'rename',
  'change-superior',
  'assign-quota',
] as const satisfies readonly OperationName[];

type Offered = (typeof OFFERED)[number];

/** What the form has so far. */
interface Fields {
  readonly unit?: string | undefined;
  readonly other?: string | undefined;
  readonly superior?: string | undefined;
  readonly name: string;
  readonly kind: string;
  readonly pool: string;
  readonly number: string;
}

const EMPTY: Fields = { name: '', kind: 'division', pool: 'state', number: '' };

const BUILD: Readonly<Record<Offered, (f: Fields) => OperationForm | undefined>> = {
  consolidate: ({ unit, other, superior, name, kind }) =>
    unit && other && name.trim() !== ''
      ? {
          consolidate: {
            sources: [unit, other],
            into: { unit: slugOf(name), name: name.trim(), kind, ...(superior && { superior }) },
            everything: 'follows',
          },
        }
      : undefined,
  absorb: ({ unit, other }) =>
    unit && other ? { absorb: { unit, into: other, everything: 'follows' } } : undefined,
  dissolve: ({ unit }) => (unit ? { dissolve: { unit } } : undefined),
  rename: ({ unit, name }) =>
    unit && name.trim() !== '' ? { rename: { unit, name: name.trim() } } : undefined,
  'change-superior': ({ unit, superior }) =>
    unit && superior ? { 'change-superior': { unit, superior } } : undefined,
  'assign-quota': ({ unit, pool, number }) =>
    unit && /^\d+$/.test(number)
      ? { 'assign-quota': { unit, pool, number: Number(number) } }
      : undefined,
};

/** The form; it begins anew after each operation. */
export const AddOperation = ({
  day,
  add,
}: {
  readonly day: string;
  readonly add: (operation: OperationForm) => void;
}) => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const [op, setOp] = useState<Offered>('consolidate');
  const [fields, setFields] = useState<Fields>(EMPTY);
  const [round, setRound] = useState(0);
  const change = (more: Partial<Fields>): void => {
    setFields({ ...fields, ...more });
  };
  const built = BUILD[op](fields);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!built) return;
    add(built);
    setFields(EMPTY);
    setRound(round + 1);
  };
  const unitField = (name: 'unit' | 'other' | 'superior', label: string) => (
    <UnitField
      key={`${op} ${name} ${round}`}
      label={label}
      day={day}
      onPick={(id) => {
        change({ [name]: id });
      }}
    />
  );
  const text = (name: 'name' | 'number', label: string) => (
    <label className={style['field']}>
      {label}
      <input
        value={fields[name]}
        inputMode={name === 'number' ? 'numeric' : 'text'}
        onChange={(event) => {
          change({ [name]: event.target.value });
        }}
      />
    </label>
  );
  return (
    <form onSubmit={submit} className={style['form']} aria-label={say('add')}>
      <Choice
        label={say('kindOf')}
        value={op}
        options={OFFERED.map((o) => [o, labelOf('operation', o, language)] as const)}
        onChange={(o) => {
          setOp(o as Offered);
          setFields(EMPTY);
        }}
      />
      {unitField('unit', say(op === 'consolidate' ? 'first' : 'unit'))}
      {op === 'consolidate' && unitField('other', say('second'))}
      {op === 'absorb' && unitField('other', say('into'))}
      {(op === 'consolidate' || op === 'rename') && text('name', say('newName'))}
      {op === 'consolidate' && (
        <Choice
          label={say('newKind')}
          value={fields.kind}
          options={wordsOf('kind').map((k) => [k, labelOf('kind', k, language)] as const)}
          onChange={(kind) => {
            change({ kind });
          }}
        />
      )}
      {(op === 'consolidate' || op === 'change-superior') && unitField('superior', say('superior'))}
      {op === 'assign-quota' && (
        <>
          <Choice
            label={say('pool')}
            value={fields.pool}
            options={wordsOf('pool').map((p: Pool) => [p, labelOf('pool', p, language)] as const)}
            onChange={(pool) => {
              change({ pool });
            }}
          />
          {text('number', say('number'))}
        </>
      )}
      <button type="submit" disabled={built === undefined}>
        {say('addIt')}
      </button>
    </form>
  );
};
