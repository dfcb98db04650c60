/** Two days of the apparatus: measures, which unit became which, and one tree of what differs. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Day, parseDay } from '../../../../src/domain/time/day.ts';
import { dayText, numberText } from '../../../../src/words/language.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { DayField } from '../../parts/DayField.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { COMPARE } from './compare-words.ts';
import { Correspondence } from './Correspondence.tsx';
import { DifferingGroups } from './DifferingGroups.tsx';
import { MeasureTable } from './MeasureTable.tsx';
import { MergedTree } from './MergedTree.tsx';

/** The page. */
export const ComparePage = () => {
  const say = useText(COMPARE);
  const language = useLanguage();
  const navigate = useNavigate();
  const given = useSearch({ from: '/compare' });
  const from = parseDay(given.from ?? '') ?? ('2015-08-01' as Day);
  const to = parseDay(given.to ?? '') ?? ('2020-09-18' as Day);
  const query = { from, to, ...(given.unit !== undefined && { unit: given.unit }) };
  const compared = useApi('/api/v1/compare', { ownDays: true, query, enabled: from < to });
  const search = (change: Readonly<Record<string, string>>): void => {
    void navigate({ to: '/compare', search: (now) => ({ ...now, ...change }) });
  };
  const days = { from: dayText(from, language), to: dayText(to, language) };
  const n = compared.data?.data.differing;
  return (
    <>
      <PageHead
        title={say('title')}
        lead={
          n === undefined
            ? say('leadBare', days)
            : say('lead', { ...days, n: numberText(n, language) })
        }
      >
        <DayField
          label={say('before')}
          value={from}
          onChange={(day) => {
            search({ from: day });
          }}
        />
        <DayField
          label={say('after')}
          value={to}
          onChange={(day) => {
            search({ to: day });
          }}
        />
      </PageHead>
      {from >= to ? (
        <p role="alert">{say('order')}</p>
      ) : (
        <Answered query={compared}>
          {({ data }) => (
            <>
              <MeasureTable {...data.measures} />
              <Correspondence query={query} from={from} to={to} />
              <section aria-labelledby="tree">
                <h2 id="tree">{say('tree')}</h2>
                {data.differing === 0 ? (
                  <p>{say('nothing')}</p>
                ) : (
                  <>
                    <DifferingGroups roots={data.roots} names={data.names} from={from} to={to} />
                    {/* On paper the groups say it all. */}
                    <div data-screen>
                      <Fold title={<strong>{say('oneTree')}</strong>}>
                        <MergedTree roots={data.roots} names={data.names} from={from} to={to} />
                      </Fold>
                    </div>
                  </>
                )}
              </section>
            </>
          )}
        </Answered>
      )}
    </>
  );
};
