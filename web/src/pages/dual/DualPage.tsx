/** Offices that one person holds together: how far that went, and which there are. */
import type { Day } from '../../../../src/domain/time/day.ts';
import { dayText, numberText } from '../../../../src/words/language.ts';
import type { Answer } from '../../api/client.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { ActLink } from '../../parts/links.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { DUAL } from './dual-words.ts';
import style from './Dual.module.css';

type Pair = Answer<'/api/v1/dual-offices'>['data']['pairs'][number];

/** So many pairs of a model are shown at once. */
const FEW = 10;

/** The pairs by model, the rarest first. */
const byModel = (pairs: readonly Pair[]): readonly (readonly [string, readonly Pair[]])[] =>
  [...Map.groupBy(pairs, ({ model }) => model)].toSorted(([, a], [, b]) => a.length - b.length);

const Share = ({ value, of }: { readonly value: number; readonly of: number }) => {
  const say = useText(DUAL);
  const language = useLanguage();
  return (
    <>
      {say('part', { value: numberText(value, language), of: numberText(of, language) })}
      <span className={style['bar']} aria-hidden="true">
        <span style={{ inlineSize: `${of === 0 ? 0 : (value / of) * 100}%` }} />
      </span>
    </>
  );
};

/** The page. */
export const DualPage = () => {
  const say = useText(DUAL);
  const language = useLanguage();
  const query = useApi('/api/v1/dual-offices');
  return (
    <Answered whole query={query}>
      {({ data, names, asAt }) => (
        <>
          <PageHead
            title={say('title')}
            lead={say('lead', { day: dayText(asAt as Day, language) })}
          />
          <section>
            <h2>{say('overTime')}</h2>
            <div
              className={style['scroll']}
              tabIndex={0}
              role="region"
              aria-label={say('overTime')}
            >
              <table>
                <thead>
                  <tr>
                    <th scope="col">{say('day')}</th>
                    <th scope="col">{say('city')}</th>
                    <th scope="col">{say('communes')}</th>
                    <th scope="col">{say('residential')}</th>
                  </tr>
                </thead>
                <tbody>
                  {data.coverage.map(({ day, city, communes, residential }) => (
                    <tr key={day}>
                      <th scope="row">{dayText(day as Day, language)}</th>
                      <td>{numberText(city, language)}</td>
                      <td>
                        <Share {...communes} />
                      </td>
                      <td>
                        <Share {...residential} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
          <section
            className={style['section']}
            aria-label={say('pairs', { n: numberText(data.pairs.length, language) })}
          >
            <h2>{say('pairs', { n: numberText(data.pairs.length, language) })}</h2>
            {data.pairs.length === 0 && <p className="quiet">{say('none')}</p>}
            {byModel(data.pairs).map(([model, pairs]) => (
              <details key={model} open={pairs.length <= FEW}>
                <summary>
                  {model} ({numberText(pairs.length, language)})
                </summary>
                <div className={style['scroll']}>
                  <table>
                    <thead>
                      <tr>
                        <th scope="col">{say('posts')}</th>
                        <th scope="col">{say('since')}</th>
                        <th scope="col">{say('act')}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {pairs.map(({ posts, since, act }) => (
                        <tr key={posts.join(' ')}>
                          <th scope="row">
                            {posts.map((id) => (
                              <div key={id}>{names.things[`post:${id}`] ?? id}</div>
                            ))}
                          </th>
                          <td>{dayText(since as Day, language)}</td>
                          <td>
                            <ActLink id={act} names={names} />
                          </td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              </details>
            ))}
          </section>
        </>
      )}
    </Answered>
  );
};
