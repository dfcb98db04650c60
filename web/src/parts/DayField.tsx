/** A day typed by hand as Vietnamese documents write it: 31/12/2018. */
import { useEffect, useId, useState } from 'react';
import { type Day, civil, parseDay } from '../../../src/domain/time/day.ts';
import { SHELL } from '../shell/shell-words.ts';
import { useText } from '../words/text.ts';
import style from './DayField.module.css';

const written = (day: Day | undefined): string => {
  if (day === undefined) return '';
  const { year, month, day: dom } = civil(day);
  return `${String(dom).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
};

/** Reads `d/m/yyyy`, with slashes, dots or dashes, or `yyyy-mm-dd`. */
const readDay = (text: string): Day | undefined => {
  const iso = parseDay(text.trim());
  if (iso) return iso;
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (!match) return undefined;
  const [, d = '', m = '', y = ''] = match;
  return parseDay(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);
};

/** The field. What is typed counts when it is a real day and the field is left or Enter is pressed. */
export const DayField = ({
  label,
  value,
  onChange,
  hideLabel = false,
  stacked = false,
}: {
  readonly label: string;
  readonly value: Day | undefined;
  readonly onChange: (day: Day) => void;
  readonly hideLabel?: boolean;
  /** The label stands above the field, as in forms. */
  readonly stacked?: boolean;
}) => {
  const say = useText(SHELL);
  const id = useId();
  const [text, setText] = useState(written(value));
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    setText(written(value));
    setWrong(false);
  }, [value]);
  const settle = (): void => {
    const day = readDay(text);
    setWrong(day === undefined);
    if (day !== undefined && day !== value) onChange(day);
  };
  return (
    <span className={style[stacked ? 'stacked' : 'field']}>
      <label htmlFor={id} className={hideLabel ? 'unseen' : undefined}>
        {label}
      </label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        size={10}
        placeholder="31/12/2018"
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => {
          setText(event.target.value);
        }}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
      {wrong && (
        <span id={`${id}-wrong`} role="alert" className={style['wrong']}>
          {say('badDay')}
        </span>
      )}
    </span>
  );
};
