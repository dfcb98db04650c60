/** Everything an act changed, entry by entry, in words. */
import { useState } from 'react';
import { numberText } from '../../../../src/words/language.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { COMMON } from '../../words/common.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { ACTS } from './acts-words.ts';
import style from './Acts.module.css';

const STEP = 50;

/** The section; long lists grow when asked to. */
export const ActEffects = ({ id }: { readonly id: string }) => {
  const say = useText(ACTS);
  const common = useText(COMMON);
  const language = useLanguage();
  const [limit, setLimit] = useState(STEP);
  const entries = useApi('/api/v1/acts/{id}/entries', {
    params: { id },
    query: { limit: Math.min(500, limit) },
    ownDays: true,
  });
  return (
    <section aria-labelledby="effects" className={style['block']}>
      <h2 id="effects">{say('effects')}</h2>
      <Answered query={entries}>
        {({ data, total }) => (
          <>
            <p className="quiet">{say('entriesOf', { n: numberText(total, language) })}</p>
            <ol className={style['effects']}>
              {data.map((e, i) => (
                <li key={`${i} ${e.aspect} ${e.key}`}>{e.text}</li>
              ))}
            </ol>
            {total > data.length && limit < 500 && (
              <button
                type="button"
                data-screen
                onClick={() => {
                  setLimit(limit * 4);
                }}
              >
                {common('more')}
              </button>
            )}
          </>
        )}
      </Answered>
    </section>
  );
};
