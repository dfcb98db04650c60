/** A line of time with a tick wherever something changes; a picture of the day field, which says the same in words. */
import { type Day, civil } from '../../../src/domain/time/day.ts';
import { dayText, numberText } from '../../../src/words/language.ts';
import type { ChangeDay } from '../api/schema.ts';
import { useLanguage, useText } from '../words/text.ts';
import { SHELL } from './shell-words.ts';
import style from './TimeBar.module.css';

const WIDTH = 600;
const HEIGHT = 26;

const stamp = (day: Day): number => {
  const { year, month, day: dom } = civil(day);
  return Date.UTC(year, month - 1, dom);
};

/** The line. A click goes to the nearest day of change. */
export const Ticks = ({
  days,
  day,
  today,
  choose,
}: {
  readonly days: readonly ChangeDay[];
  readonly day: Day;
  readonly today: Day;
  readonly choose: (day: Day) => void;
}) => {
  const say = useText(SHELL);
  const language = useLanguage();
  const [first, last] = [days[0]?.day as Day | undefined, days.at(-1)?.day as Day | undefined];
  if (!first || !last) return <span className={style['ticks']} />;
  const from = stamp(day < first ? day : first);
  const to = Math.max(stamp(last), stamp(today), stamp(day));
  const x = (at: Day): number => 4 + ((stamp(at) - from) / Math.max(1, to - from)) * (WIDTH - 8);
  const most = Math.max(...days.map((d) => Math.sqrt(d.entries)));
  const nearest = (at: number): ChangeDay | undefined =>
    days.reduce<ChangeDay | undefined>(
      (best, d) =>
        best && Math.abs(x(best.day as Day) - at) <= Math.abs(x(d.day as Day) - at) ? best : d,
      undefined,
    );
  const label = say('ticks', {
    n: numberText(days.length, language),
    from: dayText(first, language),
    to: dayText(last, language),
  });
  return (
    <svg
      className={style['ticks']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        const found = nearest(((event.clientX - box.left) / box.width) * WIDTH);
        if (found) choose(found.day as Day);
      }}
    >
      <line x1="0" x2={WIDTH} y1={HEIGHT - 2} y2={HEIGHT - 2} className={style['axis']} />
      {days.map((d) => {
        const height = 4 + (Math.sqrt(d.entries) / most) * (HEIGHT - 8);
        return (
          <line
            key={d.day}
            x1={x(d.day as Day)}
            x2={x(d.day as Day)}
            y1={HEIGHT - 2}
            y2={HEIGHT - 2 - height}
            className={style['tick']}
          >
            <title>
              {say('tick', {
                day: dayText(d.day as Day, language),
                n: numberText(d.entries, language),
              })}
            </title>
          </line>
        );
      })}
      <line x1={x(day)} x2={x(day)} y1="0" y2={HEIGHT} className={style['here']} />
    </svg>
  );
};
