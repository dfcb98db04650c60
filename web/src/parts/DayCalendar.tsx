/** The calendar of a day field: a month, with any month and year at hand. */
import type { CalendarDate } from '@internationalized/date';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarMonthPicker,
  CalendarYearPicker,
} from 'react-aria-components/Calendar';
import type { Key } from 'react-aria-components/Collection';
import type { Day } from '../../../src/domain/time/day.ts';
import style from './DayCalendar.module.css';

/** Years at hand around the one that is shown: three terms and more before it, and after. */
const YEARS = 41;

/** A month or a year chosen of those at hand. */
const Turn = ({
  items,
  value,
  onChange,
  'aria-label': label,
}: {
  readonly items: readonly { readonly id: number; readonly formatted: string }[];
  readonly value: Key;
  readonly onChange: (key: Key | null) => void;
  readonly 'aria-label': string;
}) => (
  <select
    aria-label={label}
    value={value}
    onChange={(event) => {
      onChange(Number(event.target.value));
    }}
  >
    {items.map(({ id, formatted }) => (
      <option key={id} value={id}>
        {formatted}
      </option>
    ))}
  </select>
);

/** The calendar; it opens with the focus on the day. */
const DayCalendar = ({
  label,
  value,
  onPick,
}: {
  readonly label: string;
  readonly value: CalendarDate | null;
  readonly onPick: (day: Day) => void;
}) => (
  <Calendar
    aria-label={label}
    autoFocus
    firstDayOfWeek="mon"
    value={value}
    onChange={(date) => {
      onPick(date.toString() as Day);
    }}
    className={style['calendar'] ?? ''}
  >
    <header>
      <Button slot="previous">‹</Button>
      <CalendarMonthPicker>{(months) => <Turn {...months} />}</CalendarMonthPicker>
      <CalendarYearPicker visibleYears={YEARS}>{(years) => <Turn {...years} />}</CalendarYearPicker>
      <Button slot="next">›</Button>
    </header>
    <CalendarGrid weekdayStyle="narrow">
      {(date) => <CalendarCell date={date} className={style['cell'] ?? ''} />}
    </CalendarGrid>
  </Calendar>
);

export default DayCalendar;
