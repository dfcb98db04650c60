/** What is first to be known on a Monday: what waits for the reader, what begins, what is new, what is amiss. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Day } from '../../../../src/domain/time/day.ts';
import { labelOf } from '../../../../src/words/labels.ts';
import { dayText, numberText } from '../../../../src/words/language.ts';
import { type Answer, read } from '../../api/client.ts';
import { useApi } from '../../api/use-api.ts';
import { UnitLink } from '../../parts/links.tsx';
import { useRight } from '../../session/use-me.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { Card } from './Card.tsx';
import { Deadlines } from './Deadlines.tsx';
import style from './ThisWeek.module.css';
import { WEEK } from './week-words.ts';

type Names = Answer<'/api/v1/week'>['names'];

const Waiting = () => {
  const say = useText(WEEK);
  const language = useLanguage();
  const drafts = useQuery({
    queryKey: ['drafts waiting', language],
    queryFn: ({ signal }) => read('/api/v1/drafts', {}, {}, language, signal),
    staleTime: 0,
  });
  if (!drafts.data) return null;
  const waiting = drafts.data.data.filter((draft) => draft.waits);
  return (
    <Card title={say('waiting')} count={waiting.length} empty={say('nothingWaits')}>
      <ul>
        {waiting.slice(0, 6).map((draft) => (
          <li key={draft.id}>
            <Link to="/drafts/$id" params={{ id: String(draft.id) }} search>
              {draft.title}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
};

const ActTitle = ({ id, names }: { readonly id: string; readonly names: Names }) => {
  const act = names.acts[id];
  return (
    <Link to="/acts/$id" params={{ id }} search>
      {act === undefined ? id : act.number === null ? act.title : `${act.number} — ${act.title}`}
    </Link>
  );
};

const More = ({
  of,
}: {
  readonly of: { readonly total: number; readonly first: readonly unknown[] };
}) => {
  const say = useText(WEEK);
  const language = useLanguage();
  const left = of.total - of.first.length;
  return left > 0 ? (
    <p className="quiet small">{say('more', { n: numberText(left, language) })}</p>
  ) : null;
};

/** The cards. */
export const ThisWeek = () => {
  const say = useText(WEEK);
  const language = useLanguage();
  const mayDraft = useRight('comment');
  const week = useApi('/api/v1/week');
  if (!week.data) return null;
  const { data, names } = week.data;
  const { coming, recorded, surplus, vacant, places } = data;
  const nameOf = (unit: string): string => names.things[`unit:${unit}`] ?? unit;
  return (
    <section aria-labelledby="week">
      <h2 id="week">{say('title')}</h2>
      <div className={style['cards']}>
        {mayDraft && <Waiting />}
        <Card title={say('coming')} count={coming.total} empty={say('nothingComes')}>
          <ul>
            {coming.first.map(({ act, day }) => (
              <li key={act}>
                {dayText(day as Day, language)}: <ActTitle id={act} names={names} />
              </li>
            ))}
          </ul>
          <More of={coming} />
        </Card>
        <Card title={say('recorded')} count={recorded.total} empty={say('nothingRecorded')}>
          <ul>
            {recorded.first.map((act) => (
              <li key={act}>
                <ActTitle id={act} names={names} />
              </li>
            ))}
          </ul>
          <More of={recorded} />
        </Card>
        <Deadlines />
        <Card title={say('surplus')} count={surplus.total} empty={say('noSurplus')}>
          <ul>
            {surplus.first.map(({ unit, pool, quota, people }) => (
              <li key={`${unit} ${pool}`}>
                <UnitLink id={unit}>{nameOf(unit)}</UnitLink>, {labelOf('pool', pool, language)}:{' '}
                {say('over', {
                  people: numberText(people, language),
                  quota: numberText(quota, language),
                })}
              </li>
            ))}
          </ul>
          <More of={surplus} />
        </Card>
        <Card title={say('vacant')} count={vacant.total} empty={say('noVacant')}>
          <ul>
            {vacant.first.map(({ unit, post, title }) => (
              <li key={post}>
                {title}, <UnitLink id={unit}>{nameOf(unit)}</UnitLink>
              </li>
            ))}
          </ul>
          <More of={vacant} />
          <p className="quiet small">
            {say('places', {
              vacant: numberText(places.vacant, language),
              of: numberText(places.of, language),
            })}
          </p>
        </Card>
      </div>
    </section>
  );
};
