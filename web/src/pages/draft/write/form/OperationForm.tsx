/** The form of an operation, made from its shape. */
import { type ReactNode, type SubmitEvent, useState } from 'react';
import type {
  Operation,
  OperationName,
} from '../../../../../../src/domain/operations/operation.ts';
import { SHAPES, shapeOf } from '../../../../../../src/domain/operations/operations.ts';
import { GROUPS } from '../../../../../../src/domain/shape/shape.ts';
import { explainOperation } from '../../../../../../src/words/explain-operation.ts';
import { labelOf } from '../../../../../../src/words/labels.ts';
import { inLanguage } from '../../../../../../src/words/language.ts';
import { BY_ID } from '../../../../../../src/words/naming.ts';
import { GROUP_WORDS } from '../../../../../../src/words/operation-reference.ts';
import { useLanguage, useText } from '../../../../words/text.ts';
import { DRAFT } from '../../draft-words.ts';
import style from '../../Draft.module.css';
import { type FormValue, fieldOf, kindIn, operationOf, someShapes } from './form-value.ts';
import { FieldsOf } from './ShapeField.tsx';

/** A field of an operation that holds operations, or some of the fields of one. */
interface Within {
  readonly label: string;
  readonly effect: string;
  readonly value: FormValue;
  readonly set: (value: FormValue) => void;
}

/** Operations within an operation: those it has, and a form for one more. */
const Inner = ({ label, effect, value, set }: Within) => {
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
        done={say('addIt')}
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

/** Some fields of one operation: those that are filled. */
const Some = ({ label, effect, value, set }: Within) => {
  const named = fieldOf(value, 'op');
  const op = (typeof named === 'string' ? named : 'rename') as OperationName;
  const of = fieldOf(value, 'of');
  return (
    <fieldset className={style['part']}>
      <legend>{label}</legend>
      <OperationChoice
        value={op}
        onChange={(next) => {
          set({ op: next, of: undefined });
        }}
      />
      <div className={style['form']} key={op}>
        <FieldsOf
          fields={someShapes(op)}
          value={of}
          set={(next) => {
            set({ op, of: next });
          }}
          day={effect}
          filling={{ year: effect.slice(0, 4), kind: kindIn(of) }}
          operations={() => null}
        />
      </div>
    </fieldset>
  );
};

/** The form, empty or with what an operation says; `add` is given what it makes. */
const Filled = ({
  effect,
  add,
  begin: first,
  done,
}: {
  readonly effect: string;
  readonly add: (operation: Operation) => void;
  readonly begin?: { readonly op: OperationName; readonly value: FormValue };
  readonly done: string;
}): ReactNode => {
  const language = useLanguage();
  const [op, setOp] = useState<OperationName>(first?.op ?? 'consolidate');
  const [value, setValue] = useState<FormValue>(first?.value ?? {});
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
      {!first && <OperationChoice value={op} onChange={begin} />}
      <p className="quiet small">{inLanguage(language, shape.about)}</p>
      <div className={style['form']} key={`${op} ${round}`}>
        <FieldsOf
          fields={shape.fields}
          value={value}
          set={setValue}
          day={effect}
          filling={filling}
          operations={({ some, ...props }) =>
            some ? <Some {...props} effect={effect} /> : <Inner {...props} effect={effect} />
          }
        />
      </div>
      <button
        type="button"
        className="primary"
        disabled={operation === undefined}
        onClick={() => {
          if (!operation) return;
          add(operation);
          if (!first) begin(op);
        }}
      >
        {done}
      </button>
    </>
  );
};

/** The form of one operation: of a new one, and then it begins anew after each, or of one that there is. */
export const OperationForm = ({
  label,
  effect,
  add,
  begin,
}: {
  readonly label: string;
  readonly effect: string;
  readonly add: (operation: Operation) => void;
  readonly begin?: { readonly op: OperationName; readonly value: FormValue };
}) => {
  const say = useText(DRAFT);
  return (
    <form
      className={style['operation']}
      aria-label={label}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
      }}
    >
      <Filled
        effect={effect}
        add={add}
        done={say(begin ? 'changeIt' : 'addIt')}
        {...(begin && { begin })}
      />
    </form>
  );
};
