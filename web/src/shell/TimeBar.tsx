/** The point in time that every page is of: a day typed or stepped to, and, behind a disclosure, what was known when. */
import { useNavigate } from '@tanstack/react-router';
import type { Day } from '../../../src/domain/time/day.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { dayText, instantText, numberText } from '../../../src/words/language.ts';
import type { ChangeDay } from '../api/schema.ts';
import { useApi } from '../api/use-api.ts';
import { DayField } from '../parts/DayField.tsx';
import { useLanguage, useText } from '../words/text.ts';
import { SHELL } from './shell-words.ts';
import { Ticks } from './Ticks.tsx';
import style from './TimeBar.module.css';
import { type SharedSearch, useTimes } from './times.ts';

const useSetTimes = () => {
  const navigate = useNavigate();
  return (times: { readonly asAt?: Day | undefined; readonly asKnown?: Instant | undefined }) => {
    void navigate({ to: '.', search: (now: SharedSearch) => ({ ...now, ...times }) as never });
  };
};

/** The last moment of a day in Việt Nam. */
const endOfDay = (day: Day): Instant => `${day}T16:59:59.999Z` as Instant;

/** The day in Việt Nam of an instant. */
const dayOf = (instant: Instant): Day =>
  new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10) as Day;

const Known = ({ today }: { readonly today: Day }) => {
  const say = useText(SHELL);
  const { asKnown } = useTimes();
  const set = useSetTimes();
  return (
    <details className={style['known']} open={asKnown !== undefined}>
      <summary>{say('known')}</summary>
      <div className={style['knownBody']}>
        <DayField
          label={say('knownDay')}
          value={asKnown === undefined ? today : dayOf(asKnown)}
          onChange={(day) => {
            set({ asKnown: endOfDay(day) });
          }}
        />
        <span className="quiet small">{say('knownHelp')}</span>
      </div>
    </details>
  );
};

const Notice = ({ day, today }: { readonly day: Day; readonly today: Day }) => {
  const say = useText(SHELL);
  const language = useLanguage();
  const { asKnown } = useTimes();
  const set = useSetTimes();
  if (day === today && asKnown === undefined) return null;
  return (
    <p className={style['notice']} role="status">
      {day !== today && (
        <>
          {say(day > today ? 'future' : 'notToday', { day: dayText(day, language) })}{' '}
          <button
            type="button"
            onClick={() => {
              set({ asAt: undefined });
            }}
          >
            {say('backToToday')}
          </button>{' '}
        </>
      )}
      {asKnown !== undefined && (
        <>
          {say('asOnceKnown', { instant: instantText(asKnown, language) })}{' '}
          <button
            type="button"
            onClick={() => {
              set({ asKnown: undefined });
            }}
          >
            {say('backToNow')}
          </button>
        </>
      )}
    </p>
  );
};

const Steps = ({ days, day }: { readonly days: readonly ChangeDay[]; readonly day: Day }) => {
  const say = useText(SHELL);
  const set = useSetTimes();
  const before = days.findLast((d) => d.day <= day);
  const earlier = before?.day === day ? days.findLast((d) => d.day < day) : before;
  const later = days.find((d) => d.day > day);
  const step = (to: ChangeDay | undefined, name: 'previous' | 'next', arrow: string) => (
    <button
      type="button"
      disabled={to === undefined}
      onClick={() => {
        if (to) set({ asAt: to.day as Day });
      }}
    >
      <span aria-hidden="true">{arrow}</span>
      <span className={style['stepName']}>{say(name)}</span>
    </button>
  );
  return (
    <>
      {step(earlier, 'previous', '‹')}
      {step(later, 'next', '›')}
    </>
  );
};

/** The bar. */
export const TimeBar = () => {
  const say = useText(SHELL);
  const language = useLanguage();
  const { asAt } = useTimes();
  const set = useSetTimes();
  const { data } = useApi('/api/v1/days', { ownDays: true });
  const days = data?.data.days ?? [];
  const today = (data?.data.today ?? '2026-01-01') as Day;
  const day = asAt ?? today;
  const on = days.find((d) => d.day === day);
  return (
    <section aria-label={say('timeBar')} className={style['section']}>
      <div className={style['bar']}>
        <DayField
          label={say('asAt')}
          value={data || asAt ? day : undefined}
          onChange={(to) => {
            set({ asAt: to });
          }}
        />
        <Steps days={days} day={day} />
        <Ticks
          days={days}
          day={day}
          today={today}
          choose={(to) => {
            set({ asAt: to });
          }}
        />
        {on && (
          <span className="quiet small">
            {say('tick', { day: dayText(day, language), n: numberText(on.entries, language) })}
          </span>
        )}
        <Known today={today} />
      </div>
      {data && <Notice day={day} today={today} />}
    </section>
  );
};
