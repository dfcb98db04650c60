/** What breaks a rule and is tolerated for a time, by deadline; nothing where there is none. */
import { type Ref, refParts } from '../../../../src/domain/register/ids.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { dayText } from '../../../../src/words/language.ts';
import { useApi } from '../../api/use-api.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { UnitLink } from '../../parts/links.tsx';
import { OVERVIEW } from './overview-words.ts';

/** The list. */
export const Deadlines = () => {
  const say = useText(OVERVIEW);
  const language = useLanguage();
  const { data } = useApi('/api/v1/deadlines', { query: { limit: 100 } });
  if (!data || data.data.length === 0) return null;
  return (
    <section aria-labelledby="deadlines">
      <h2 id="deadlines">{say('deadlines')}</h2>
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
    </section>
  );
};
