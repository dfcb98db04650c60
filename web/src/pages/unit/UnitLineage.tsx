/** Where a unit came from and what became of it: drawn, and as a table. */
import type { SuccessionRelation, Share } from '../../../../src/domain/register/vocabulary.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { labelOf } from '../../../../src/words/labels.ts';
import { dayText } from '../../../../src/words/language.ts';
import { shareText } from '../../../../src/words/word-entry.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { ActLink, ThingLink } from '../../parts/links.tsx';
import { COMMON } from '../../words/common.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { LineagePicture } from './LineagePicture.tsx';
import { UNIT } from './unit-words.ts';
import style from './UnitPage.module.css';

/** The section. */
export const UnitLineage = ({ id }: { readonly id: string }) => {
  const say = useText(UNIT);
  const common = useText(COMMON);
  const language = useLanguage();
  const lineage = useApi('/api/v1/units/{id}/lineage', { params: { id }, query: { limit: 200 } });
  return (
    <section aria-labelledby="lineage" className={style['block']}>
      <h2 id="lineage">{say('lineage')}</h2>
      <Answered query={lineage}>
        {({ data, names }) =>
          data.length === 0 ? (
            <p className="quiet">{say('noLineage')}</p>
          ) : (
            <>
              <LineagePicture id={id} edges={data} names={names} />
              <div className={style['scroll']}>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{common('day')}</th>
                      <th scope="col">{say('before')}</th>
                      <th scope="col">{say('after')}</th>
                      <th scope="col">{say('relation')}</th>
                      <th scope="col">{say('share')}</th>
                      <th scope="col">{common('act')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {data.map((e) => (
                      <tr key={`${e.from} ${e.to} ${e.day}`}>
                        <td>{dayText(e.day as Day, language)}</td>
                        <td>
                          <ThingLink of={`unit:${e.from}`} names={names} />
                        </td>
                        <td>
                          <ThingLink of={`unit:${e.to}`} names={names} />
                        </td>
                        <td>{labelOf('relation', e.relation as SuccessionRelation, language)}</td>
                        <td>{shareText(e.share as Share, language)}</td>
                        <td>
                          <ActLink id={e.act} names={names} article={e.article} />
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </>
          )
        }
      </Answered>
    </section>
  );
};
