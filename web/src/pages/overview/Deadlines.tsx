/** What breaks a rule and is tolerated for a time, by deadline. */
import { type Ref, refParts } from '../../../../src/domain/register/ids.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { dayText, numberText } from '../../../../src/words/language.ts';
import { useApi } from '../../api/use-api.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { UnitLink } from '../../parts/links.tsx';
import { Card } from './Card.tsx';
import { WEEK } from './week-words.ts';

/** Lines listed. */
const LISTED = 6;

/** The card. */
export const Deadlines = () => {
  const say = useText(WEEK);
  const language = useLanguage();
  const { data } = useApi('/api/v1/deadlines', { query: { limit: LISTED } });
  if (!data) return null;
  const left = data.total - data.data.length;
  return (
    <Card title={say('deadlines')} count={data.total} empty={say('noDeadlines')}>
      <ul>
        {data.data.map(({ rule, subject, text, until }) => {
          const { kind, id } = refParts(subject as Ref);
          return (
            <li key={`${rule} ${subject} ${text}`}>
              <strong>{until === null ? say('overdue') : dayText(until as Day, language)}</strong>
              {': '}
              {text}{' '}
              {kind === 'unit' && <UnitLink id={id}>{data.names.things[subject] ?? id}</UnitLink>}
            </li>
          );
        })}
      </ul>
      {left > 0 && <p className="quiet small">{say('more', { n: numberText(left, language) })}</p>}
    </Card>
  );
};
