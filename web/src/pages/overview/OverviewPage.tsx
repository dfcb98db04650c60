/** The apparatus on the page's day in a few numbers and pictures. */
import { Link } from '@tanstack/react-router';
import type { Day } from '../../../../src/domain/time/day.ts';
import { dayText, numberText } from '../../../../src/words/language.ts';
import type { OverviewPoint } from '../../api/schema.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { ActsTimeline } from './ActsTimeline.tsx';
import { BlocBars } from './BlocBars.tsx';
import { StartHere } from '../registers/StartHere.tsx';
import { LOOSE_ENDS, MAIN_NUMBERS, type NumberName, OVERVIEW } from './overview-words.ts';
import { ThisWeek } from './ThisWeek.tsx';
import style from './Overview.module.css';
import { QuotaLines } from './QuotaLines.tsx';

/** The total of numbers by name. */
export const totalOf = (numbers: Readonly<Record<string, number>>): number =>
  Object.values(numbers).reduce((sum, n) => sum + n, 0);

const Numbers = ({ point }: { readonly point: OverviewPoint }) => {
  const say = useText(OVERVIEW);
  const language = useLanguage();
  const numbers: Readonly<Record<NumberName, number>> = {
    bodies: totalOf(point.bodies),
    areas: totalOf(point.areas),
    posts: point.posts,
    quota: totalOf(point.quota),
    people: totalOf(point.people),
    items: point.items,
    handedOver: point.handedOver,
  };
  const linkTo = (name: NumberName) => {
    const n = numberText(numbers[name], language);
    return (
      <Link
        to="/counted"
        search={(now) => ({ ...now, of: name })}
        aria-label={say('openNumber', { what: say(name), n })}
      >
        {n}
      </Link>
    );
  };
  return (
    <>
      <dl className={style['numbers']}>
        {MAIN_NUMBERS.map((name) => (
          <div key={name}>
            <dt>
              {say(name)}
              <span className={style['help']}>{say(`${name}Help`)}</span>
            </dt>
            <dd>{linkTo(name)}</dd>
          </div>
        ))}
      </dl>
      <dl className={style['loose']}>
        {LOOSE_ENDS.map((name) => (
          <div key={name}>
            <dt>
              {say(name)} <span className={style['help']}>{say(`${name}Help`)}</span>
            </dt>
            <dd>{linkTo(name)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};

/** The page. */
export const OverviewPage = () => {
  const say = useText(OVERVIEW);
  const language = useLanguage();
  const overview = useApi('/api/v1/overview');
  return (
    <Answered whole query={overview}>
      {({ asAt, data: { points } }) => {
        const day = asAt as Day;
        const point = points.findLast((p) => p.day <= day);
        return (
          <>
            <PageHead title={say('title')} lead={say('lead', { day: dayText(day, language) })}>
              <Link to="/structure" search>
                {say('seeStructure')}
              </Link>
            </PageHead>
            {points.length === 0 && <StartHere day={day} />}
            {point && (
              <>
                <ThisWeek />
                <Numbers point={point} />
                <div className={style['columns']}>
                  <section aria-labelledby="blocs">
                    <h2 id="blocs">{say('byBloc')}</h2>
                    <BlocBars bodies={point.bodies} />
                  </section>
                  <section aria-labelledby="time">
                    <h2 id="time">{say('overTime')}</h2>
                    <p className="quiet small">
                      {say('staffRecorded', {
                        people: numberText(totalOf(point.people), language),
                        quota: numberText(totalOf(point.quota), language),
                      })}
                    </p>
                    <QuotaLines points={points} day={day} />
                  </section>
                </div>
              </>
            )}
            {points.length > 0 && (
              <>
                <ActsTimeline />
              </>
            )}
          </>
        );
      }}
    </Answered>
  );
};
