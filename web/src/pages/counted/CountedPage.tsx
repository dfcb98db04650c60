/** What a number of the overview counts, one by one, each with the act behind it. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Day } from '../../../../src/domain/time/day.ts';
import { dayText, numberText } from '../../../../src/words/language.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { ActLink, Source, ThingLink } from '../../parts/links.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { Pages } from '../../parts/Pages.tsx';
import { COMMON } from '../../words/common.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { NUMBERS, type NumberName, OVERVIEW } from '../overview/overview-words.ts';
import style from './Counted.module.css';

const LIMIT = 100;

/** The page. */
export const CountedPage = () => {
  const say = useText(OVERVIEW);
  const common = useText(COMMON);
  const language = useLanguage();
  const navigate = useNavigate();
  const { of = '', page } = useSearch({ from: '/counted' });
  const name: NumberName = NUMBERS.find((n) => n === of) ?? 'bodies';
  const number = Math.max(1, Number(page ?? '1') || 1);
  const query = useApi('/api/v1/counted', { query: { of: name, page: number, limit: LIMIT } });
  return (
    <Answered whole query={query}>
      {({ data, names, total, amount, asAt }) => (
        <>
          <PageHead
            title={`${say(name)}: ${numberText(amount, language)}`}
            lead={say('countedLead', {
              day: dayText(asAt as Day, language),
              help: say(`${name}Help`),
            })}
          />
          <div className={style['scroll']}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{common('unit')}</th>
                  <th scope="col">{common('value')}</th>
                  <th scope="col" className="number">
                    {say('counts')}
                  </th>
                  <th scope="col">{common('act')}</th>
                </tr>
              </thead>
              <tbody>
                {data.map((row, i) => (
                  <tr key={`${i} ${row.unit}`}>
                    <th scope="row">
                      <ThingLink of={`unit:${row.unit}`} names={names} />
                    </th>
                    <td>
                      {row.person === null ? (
                        row.text
                      ) : (
                        <ThingLink of={`person:${row.person}`} names={names} />
                      )}
                      <Source mark={row.source} />
                    </td>
                    <td className="number">{numberText(row.amount, language)}</td>
                    <td>
                      <ActLink id={row.act} names={names} article={row.article} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Pages
            page={number}
            limit={LIMIT}
            total={total}
            go={(next) => {
              void navigate({ to: '/counted', search: (now) => ({ ...now, page: String(next) }) });
            }}
          />
        </>
      )}
    </Answered>
  );
};
