/** The field of a single value. */
import type { ReactNode } from 'react';
import type { Shape, Thing, Word } from '../../../../../../src/domain/shape/shape.ts';
import { type Day, parseDay } from '../../../../../../src/domain/time/day.ts';
import { INDICATOR_NAMES, indicatorName } from '../../../../../../src/words/indicator-words.ts';
import { FORMS } from '../../../../../../src/words/unit-forms.ts';
import { labelOf } from '../../../../../../src/words/labels.ts';
import { useApi } from '../../../../api/use-api.ts';
import { Choice } from '../../../../parts/Choice.tsx';
import { DayField } from '../../../../parts/DayField.tsx';
import { PickField } from '../../../../parts/PickField.tsx';
import type { Picked } from '../../../../parts/picked.ts';
import { TextField } from '../../../../parts/TextField.tsx';
import { useLanguage, useText } from '../../../../words/text.ts';
import { FORM } from './form-words.ts';
import { type Filling, type FormValue, SHARES, fieldOf, isYes, wordShown } from './form-value.ts';
import { HeldField } from './HeldField.tsx';

/** What every field is given. */
export interface FieldProps<S extends Shape = Shape> {
  readonly shape: S;
  readonly label: string;
  readonly optional: boolean;
  readonly day: string;
  readonly filling: Filling;
  readonly value: FormValue;
  readonly set: (value: FormValue) => void;
  /** The field of operations within an operation. */
  readonly operations: (props: {
    readonly label: string;
    readonly value: FormValue;
    readonly set: (value: FormValue) => void;
    /** Some fields of one operation only. */
    readonly some: boolean;
  }) => ReactNode;
}

const pickedIn = (value: FormValue): Picked | undefined =>
  typeof value === 'object' && 'id' in value ? (value as Picked) : undefined;

const textIn = (value: FormValue): string => (typeof value === 'string' ? value : '');

const ItemField = ({ label, day, value, set }: FieldProps<Thing>) => {
  const say = useText(FORM);
  const { data } = useApi('/api/v1/open-items', { query: { asAt: day, limit: 100 } });
  const items = data?.data ?? [];
  return (
    <Choice
      label={label}
      value={pickedIn(value)?.id ?? ''}
      options={[['', say('none')], ...items.map(({ item, text }) => [item, text] as const)]}
      onChange={(id) => {
        set(id === '' ? undefined : { id, text: id });
      }}
    />
  );
};

const FigureField = ({ label, value, set }: FieldProps<Thing>) => {
  const say = useText(FORM);
  const language = useLanguage();
  return (
    <Choice
      label={label}
      value={pickedIn(value)?.id ?? ''}
      options={[
        ['', say('none')],
        ...INDICATOR_NAMES.map((id) => [id, indicatorName(id, language)] as const),
      ]}
      onChange={(id) => {
        set(id === '' ? undefined : { id, text: id });
      }}
    />
  );
};

const ThingField = (props: FieldProps<Thing>): ReactNode => {
  const { shape, label, optional, day, value, set } = props;
  const { kind } = shape;
  // A code that nobody has yet is written; all else is picked.
  if (typeof shape.as === 'object')
    return <TextField label={label} value={textIn(value)} onChange={set} required={!optional} />;
  if (kind === 'item') return <ItemField {...props} />;
  if (kind === 'figure') return <FigureField {...props} />;
  if (kind === 'post' || kind === 'premises')
    return <HeldField label={label} of={kind} day={day} value={pickedIn(value)} onPick={set} />;
  return <PickField label={label} kind={kind} day={day} value={pickedIn(value)} onPick={set} />;
};

/** Yes or no. */
export const YesField = ({
  label,
  value,
  set,
}: {
  readonly label: string;
  readonly value: boolean;
  readonly set: (value: boolean) => void;
}) => (
  <label>
    <input
      type="checkbox"
      checked={value}
      onChange={(event) => {
        set(event.target.checked);
      }}
    />{' '}
    {label}
  </label>
);

const WordField = ({ shape, label, optional, filling, value, set }: FieldProps<Word>) => {
  const say = useText(FORM);
  const language = useLanguage();
  const options = shape.words.map(
    (word) => [String(word), labelOf(shape.list, word as never, language)] as const,
  );
  return (
    <Choice
      label={label}
      value={optional ? textIn(value) : wordShown(shape, value, filling)}
      options={optional ? [['', say('none')], ...options] : options}
      onChange={set}
    />
  );
};

const ShareField = ({ label, value, set }: FieldProps) => {
  const say = useText(FORM);
  const how = textIn(fieldOf(value, 'how'));
  const much = textIn(fieldOf(value, 'much'));
  return (
    <>
      <Choice
        label={say('how', { what: label })}
        value={how}
        options={[
          ['', say('none')],
          ...SHARES.map((share) => [share, say(share, { what: label })] as const),
        ]}
        onChange={(next) => {
          set(next === '' ? undefined : { how: next, much });
        }}
      />
      {(how === 'amount' || how === 'percent') && (
        <TextField
          label={say(how, { what: label })}
          value={much}
          onChange={(next) => {
            set({ how, much: next });
          }}
        />
      )}
    </>
  );
};

/** The field of a single value, by what it is. */
export const LeafField = (props: FieldProps): ReactNode => {
  const { shape, label, optional, value, set } = props;
  switch (shape.is) {
    case 'thing':
      return <ThingField {...props} shape={shape} />;
    case 'holding':
      return (
        <HeldField
          label={label}
          of="holding"
          day={props.day}
          value={pickedIn(value)}
          onPick={set}
        />
      );
    case 'word':
      return isYes(shape) ? (
        <YesField label={label} value={value !== false} set={set} />
      ) : (
        <WordField {...props} shape={shape} />
      );
    case 'flag':
      return <YesField label={label} value={value === true} set={set} />;
    case 'day':
      return (
        <DayField
          label={label}
          stacked
          value={parseDay(textIn(value))}
          onChange={(day: Day) => {
            set(day);
          }}
        />
      );
    case 'share':
      return <ShareField {...props} />;
    case 'text':
      return (
        <TextField
          label={label}
          value={textIn(value)}
          onChange={set}
          required={!optional}
          {...(shape.long && { rows: 3 })}
          {...(shape.offers && { offered: FORMS.map(({ vi }) => vi) })}
        />
      );
    default:
      return <TextField label={label} value={textIn(value)} onChange={set} required={!optional} />;
  }
};
