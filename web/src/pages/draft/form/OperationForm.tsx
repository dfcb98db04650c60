/** The form of an operation, made from its shape. */
import { type ReactNode, type SubmitEvent, useState } from 'react';
import type { Operation, OperationName } from '../../../../../src/domain/operations/operation.ts';
import { SHAPES, shapeOf } from '../../../../../src/domain/operations/operations.ts';
import { GROUPS } from '../../../../../src/domain/shape/shape.ts';
import { explainOperation } from '../../../../../src/words/explain-operation.ts';
import { labelOf } from '../../../../../src/words/labels.ts';
import { inLanguage } from '../../../../../src/words/language.ts';
import { BY_ID } from '../../../../../src/words/naming.ts';
import { GROUP_WORDS } from '../../../../../src/words/operation-reference.ts';
import { useLanguage, useText } from '../../../words/text.ts';
import { DRAFT } from '../draft-words.ts';
import style from '../Draft.module.css';
import { type FormValue, kindIn, operationOf } from './form-value.ts';
import { FieldsOf } from './ShapeField.tsx';

/** Operations within an operation: those it has, and a form for one more. */
const Inner = ({
  label,
  effect,
  value,
  set,
}: {
  readonly label: string;
  readonly effect: string;
  readonly value: FormValue;
  readonly set: (value: FormValue) => void;
}) => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const inside = (Array.isArray(value) ? value : []) as unknown as readonly Operation[];
  const write = (next: readonly Operation[]): void => {
    set(next as unknown as FormValue);
  };
  return (
    <fieldset className={style['part']}>
      <legend>{label}</legend>
      <ol>
        {inside.map((op, i) => {
          const text = explainOperation(op, language, BY_ID);
          return (
            <li key={text}>
              {text}{' '}
              <button
                type="button"
                aria-label={say('removeWhat', { what: text })}
                onClick={() => {
                  write(inside.filter((_, at) => at !== i));
                }}
              >
                {say('remove')}
              </button>
            </li>
          );
        })}
      </ol>
      <Filled
        effect={effect}
        add={(op) => {
          write([...inside, op]);
        }}
      />
    </fieldset>
  );
};

const OperationChoice = ({
  value,
  onChange,
}: {
  readonly value: OperationName;
  readonly onChange: (op: OperationName) => void;
}) => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const collator = new Intl.Collator(language);
  return (
    <span className={style['which']}>
      <label>
        {say('kindOf')}
        <select
          value={value}
          onChange={(event) => {
            onChange(event.target.value as OperationName);
          }}
        >
          {GROUPS.map((group) => (
            <optgroup key={group} label={inLanguage(language, GROUP_WORDS[group])}>
              {SHAPES.filter((shape) => shape.group === group)
                .map(({ op }) => [op, labelOf('operation', op as OperationName, language)] as const)
                .toSorted(([, a], [, b]) => collator.compare(a, b))
                .map(([op, text]) => (
                  <option key={op} value={op}>
                    {text}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
    </span>
  );
};

const Filled = ({
  effect,
  add,
}: {
  readonly effect: string;
  readonly add: (operation: Operation) => void;
}): ReactNode => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const [op, setOp] = useState<OperationName>('consolidate');
  const [value, setValue] = useState<FormValue>({});
  const [round, setRound] = useState(0);
  const begin = (next: OperationName): void => {
    setOp(next);
    setValue({});
    setRound(round + 1);
  };
  const shape = shapeOf(op);
  const filling = { year: effect.slice(0, 4), kind: kindIn(value) };
  const operation = operationOf(shape, value, filling);
  return (
    <>
      <OperationChoice value={op} onChange={begin} />
      <p className="quiet small">{inLanguage(language, shape.about)}</p>
      <div className={style['form']} key={`${op} ${round}`}>
        <FieldsOf
          fields={shape.fields}
          value={value}
          set={setValue}
          day={effect}
          filling={filling}
          operations={(props) => <Inner {...props} effect={effect} />}
        />
      </div>
      <button
        type="button"
        className="primary"
        disabled={operation === undefined}
        onClick={() => {
          if (!operation) return;
          add(operation);
          begin(op);
        }}
      >
        {say('addIt')}
      </button>
    </>
  );
};

/** The form of one operation; it begins anew after each. */
export const OperationForm = ({
  label,
  effect,
  add,
}: {
  readonly label: string;
  readonly effect: string;
  readonly add: (operation: Operation) => void;
}) => (
  <form
    className={style['operation']}
    aria-label={label}
    onSubmit={(event: SubmitEvent) => {
      event.preventDefault();
    }}
  >
    <Filled effect={effect} add={add} />
  </form>
);
