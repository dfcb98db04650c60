/** The field of a value by its shape: of a single one, or of all that it is made of. */
import { type ReactNode, useId } from 'react';
import type { Field, FieldShapes, List, Shape } from '../../../../../../src/domain/shape/shape.ts';
import { inLanguage } from '../../../../../../src/words/language.ts';
import { labelOf } from '../../../../../../src/words/labels.ts';
import { useLanguage, useText } from '../../../../words/text.ts';
import style from '../../Draft.module.css';
import { FORM } from './form-words.ts';
import { type FormValue, fieldOf, itemsOf } from './form-value.ts';
import { type FieldProps, LeafField, YesField } from './LeafField.tsx';

const Group = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <fieldset className={style['part']}>
    <legend>{label}</legend>
    {children}
  </fieldset>
);

type Rest = Omit<FieldProps, 'shape' | 'label' | 'optional' | 'value' | 'set'>;

/** What comes into being gets its id from its name: nobody is asked for it. */
const isMade = (shape: Shape): boolean =>
  shape.is === 'thing' && typeof shape.as === 'object' && shape.as.new.length > 0;

/** Several fields: those that are mostly given in sight, the others behind one word. */
export const FieldsOf = ({
  fields,
  value,
  set,
  what,
  ...rest
}: Rest & {
  readonly fields: FieldShapes;
  readonly value: FormValue;
  readonly set: (value: FormValue) => void;
  /** What these are fields of, where that is to be told. */
  readonly what?: string;
}) => {
  const say = useText(FORM);
  const language = useLanguage();
  const one = ([name, field]: readonly [string, Field]): ReactNode => {
    const label = inLanguage(language, field.label);
    const optional = field.optional === true;
    const yes = field.is === 'flag' || (field.is === 'word' && field.words.length === 1);
    return (
      <ShapeField
        key={name}
        {...rest}
        shape={field}
        label={optional && !yes ? `${label} (${say('optional')})` : label}
        optional={optional}
        value={fieldOf(value, name)}
        set={(next) => {
          set({ ...(value as Readonly<Record<string, FormValue>>), [name]: next });
        }}
      />
    );
  };
  const shown = Object.entries(fields).filter(([, field]) => !isMade(field));
  const inSight = shown.filter(([, { optional, often }]) => !optional || often);
  const others = shown.filter(([, { optional, often }]) => optional && !often);
  return (
    <>
      {inSight.map(one)}
      {others.length > 0 && (
        <details className={style['more']}>
          <summary>{what === undefined ? say('more') : say('moreOf', { what })}</summary>
          <div className={style['form']}>{others.map(one)}</div>
        </details>
      )}
    </>
  );
};

const ListField = ({ shape, label, value, set, ...rest }: FieldProps<List>) => {
  const say = useText(FORM);
  const begin = shape.begin ?? (rest.optional ? 0 : 1);
  const items = itemsOf(value, begin);
  const write = (at: number, next: FormValue): void => {
    set(items.map((item, i) => (i === at ? next : item)));
  };
  return (
    <Group label={label}>
      {items.map((item, i) => (
        <ShapeField
          // Rows have no names of their own: they are told by their places.
          key={i}
          {...rest}
          optional={false}
          shape={shape.of}
          label={say('numbered', { what: label, n: i + 1 })}
          value={item}
          set={(next) => {
            write(i, next);
          }}
        />
      ))}
      <button
        type="button"
        onClick={() => {
          set([...items, undefined]);
        }}
      >
        {say('oneMore', { what: label })}
      </button>
      {items.length > begin && (
        <button
          type="button"
          onClick={() => {
            set(items.slice(0, -1));
          }}
        >
          {say('less', { what: label })}
        </button>
      )}
    </Group>
  );
};

/** The field of a value of any shape. */
const ShapeField = (props: FieldProps): ReactNode => {
  const { shape, label, optional, value, set, ...rest } = props;
  const say = useText(FORM);
  const language = useLanguage();
  const id = useId();
  switch (shape.is) {
    case 'list':
      return <ListField {...props} shape={shape} />;
    case 'pair':
      return (
        <Group label={label}>
          {[0, 1].map((i) => (
            <ShapeField
              key={`${id} ${i}`}
              {...rest}
              optional={optional}
              shape={shape.of}
              label={say('numbered', { what: label, n: i + 1 })}
              value={itemsOf(value, 2)[i]}
              set={(next) => {
                set(itemsOf(value, 2).map((item, at) => (at === i ? next : item)));
              }}
            />
          ))}
        </Group>
      );
    case 'table':
      return (
        <Group label={label}>
          {shape.by.words.map((word) => (
            <ShapeField
              key={word}
              {...rest}
              optional
              shape={shape.of}
              label={labelOf(shape.by.list, word as never, language)}
              value={fieldOf(value, word)}
              set={(next) => {
                set({ ...(value as Readonly<Record<string, FormValue>>), [word]: next });
              }}
            />
          ))}
        </Group>
      );
    case 'fields': {
      const alone = shape.short === undefined ? undefined : shape.fields[shape.short];
      const inner = (
        <FieldsOf
          {...rest}
          fields={
            alone && shape.short !== undefined
              ? { ...shape.fields, [shape.short]: { ...alone, label: [label, label] } }
              : shape.fields
          }
          value={value}
          set={set}
          what={label}
        />
      );
      return alone ? inner : <Group label={label}>{inner}</Group>;
    }
    case 'or-none':
      return (
        <>
          {value !== 'none' && <ShapeField {...props} shape={shape.of} />}
          <YesField
            label={`${label}: ${say('noneAnyMore')}`}
            value={value === 'none'}
            set={(none) => {
              set(none ? 'none' : undefined);
            }}
          />
        </>
      );
    case 'operations':
      return rest.operations({ label, value, set, some: false });
    case 'some-fields':
      return rest.operations({ label, value, set, some: true });
    default:
      return <LeafField {...props} />;
  }
};
