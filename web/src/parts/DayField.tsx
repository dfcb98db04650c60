/** A day typed by hand as Vietnamese documents write it, 31/12/2018, or taken from a calendar. */
import { parseDate } from '@internationalized/date';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { TextField } from 'react-aria-components/TextField';
import { type Day, civil, parseDay } from '../../../src/domain/time/day.ts';
import { COMMON } from '../words/common.ts';
import { SHELL } from '../shell/shell-words.ts';
import { useText } from '../words/text.ts';
import style from './DayField.module.css';

const DayCalendar = lazy(async () => import('./DayCalendar.tsx'));

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
  const common = useText(COMMON);
  const [text, setText] = useState(written(value));
  const [wrong, setWrong] = useState(false);
  const [open, setOpen] = useState(false);
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
    <TextField
      className={style[stacked ? 'stacked' : 'field'] ?? ''}
      value={text}
      onChange={setText}
      isInvalid={wrong}
      validationBehavior="aria"
      autoComplete="off"
      inputMode="numeric"
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
    >
      <Label className={hideLabel ? 'unseen' : ''}>{label}</Label>
      <span className={style['box']}>
        <Input size={10} placeholder="31/12/2018" onBlur={settle} />
        <DialogTrigger isOpen={open} onOpenChange={setOpen}>
          <Button aria-label={common('openCalendar')} className={style['open'] ?? ''}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M2 3.5h12v10H2zM2 6.5h12M5 1.5v3M11 1.5v3" />
            </svg>
          </Button>
          <Popover placement="bottom end" className={style['sheet'] ?? ''}>
            <Dialog aria-label={label}>
              <Suspense fallback={<p role="status">{common('loading')}</p>}>
                <DayCalendar
                  label={label}
                  value={value === undefined ? null : parseDate(value)}
                  onPick={(day) => {
                    setOpen(false);
                    onChange(day);
                  }}
                />
              </Suspense>
            </Dialog>
          </Popover>
        </DialogTrigger>
      </span>
      <FieldError className={style['wrong'] ?? ''}>
        <span role="alert">{say('badDay')}</span>
      </FieldError>
    </TextField>
  );
};
