/** The review of functions on a day, and beside it that of another. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { FunctionId, UnitId } from '../../../../src/domain/register/ids.ts';
import { type Day, parseDay } from '../../../../src/domain/time/day.ts';
import { dayText, percentText } from '../../../../src/words/language.ts';
import type { Answer } from '../../api/client.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { DayField } from '../../parts/DayField.tsx';
import { ThingLink } from '../../parts/links.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { resolving } from '../../../../src/domain/mandates/resolve.ts';
import { DraftButton } from '../draft/drafts/DraftButton.tsx';
import { emptyAct } from '../draft/drafts/drafts-api.ts';
import { Matrix } from './Matrix.tsx';
import { REVIEW } from './review-words.ts';
import style from './Review.module.css';

type Data = Answer<'/api/v1/review'>;
type Found = Data['data'][number];

const KINDS = ['duplicated', 'contradictory', 'similar', 'leaderless', 'orphaned'] as const;

const MOST = 500;

const Row = ({
  found,
  day,
  names,
}: {
  readonly found: Found;
  readonly day: Day;
  readonly names: Data['names'];
}) => {
  const say = useText(REVIEW);
  const language = useLanguage();
  const { functions, units, score, words, now, beside } = found;
  const shared = {
    functions: functions.map((id) => id as FunctionId),
    units: units.map((id) => id as UnitId),
  };
  return (
    <tr>
      <th scope="row">
        {functions.map((id) => (
          <div key={id}>
            <ThingLink of={`function:${id}`} names={names} />
          </div>
        ))}
      </th>
      <td>
        {units.map((id) => (
          <div key={id}>
            <ThingLink of={`unit:${id}`} names={names} />
          </div>
        ))}
      </td>
      <td>
        <ul className={style['words']}>
          {words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
        {score !== null && (
          <span className={style['part']}>
            {say('score', { part: percentText(Math.round(score * 100) / 100, language) })}
          </span>
        )}
        {now && units.length > 1 && (
          <DraftButton
            label={say('resolve')}
            act={() => ({
              ...emptyAct(say('resolveTitle'), '—', day),
              articles: [{ number: '1', operations: resolving(shared) }],
            })}
          />
        )}
      </td>
      <td>{say(now ? 'found' : 'gone')}</td>
      {beside !== null && <td>{say(beside ? 'found' : 'gone')}</td>}
    </tr>
  );
};

const Section = ({
  kind,
  rows,
  days,
  names,
}: {
  readonly kind: (typeof KINDS)[number];
  readonly rows: readonly Found[];
  readonly days: readonly Day[];
  readonly names: Data['names'];
}) => {
  const say = useText(REVIEW);
  const language = useLanguage();
  return (
    <section className={style['section']} aria-label={say(kind)}>
      <h2>
        {say(kind)} ({rows.length})
      </h2>
      {rows.length === 0 ? (
        <p className="quiet">{say('none')}</p>
      ) : (
        <div className={style['scroll']}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('functions')}</th>
                <th scope="col">{say('bodies')}</th>
                <th scope="col">{say('words')}</th>
                {days.map((day) => (
                  <th key={day} scope="col">
                    {dayText(day, language)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((found) => (
                <Row
                  key={[...found.functions, ...found.units].join(' ')}
                  found={found}
                  day={days[0] as Day}
                  names={names}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};

/** The page. */
export const ReviewPage = () => {
  const say = useText(REVIEW);
  const language = useLanguage();
  const navigate = useNavigate();
  const { beside } = useSearch({ from: '/review' });
  const other = beside === undefined ? undefined : parseDay(beside);
  const query = useApi('/api/v1/review', {
    query: { limit: MOST, ...(other !== undefined && { beside: other }) },
  });
  return (
    <Answered whole query={query}>
      {({ data, names, asAt }) => (
        <>
          <PageHead
            title={say('title')}
            lead={say('lead', { day: dayText(asAt as Day, language) })}
          >
            <DayField
              label={say('beside')}
              value={other}
              onChange={(day) => {
                void navigate({ to: '/review', search: (now) => ({ ...now, beside: day }) });
              }}
            />
          </PageHead>
          <Matrix rows={data.filter(({ now }) => now)} names={names} />
          {KINDS.map((kind) => (
            <Section
              key={kind}
              kind={kind}
              rows={data.filter((found) => found.kind === kind)}
              days={[asAt as Day, ...(other === undefined ? [] : [other])]}
              names={names}
            />
          ))}
        </>
      )}
    </Answered>
  );
};
