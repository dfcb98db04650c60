/** The articles of the draft with what each does, in words. */
import type { Act } from '../../../../../src/domain/acts/act.ts';
import { canonical } from '../../../../../src/domain/canonical.ts';
import { dayText } from '../../../../../src/words/language.ts';
import { BY_ID, namingFor } from '../../../../../src/words/naming.ts';
import { DayField } from '../../../parts/DayField.tsx';
import { TextField } from '../../../parts/TextField.tsx';
import { useLanguage, useText } from '../../../words/text.ts';
import { DRAFT } from '../draft-words.ts';
import style from '../Draft.module.css';
import { OperationRow } from './OperationRow.tsx';
import type { Simulation } from '../simulate/simulate.ts';

/** The articles. `change`: absent where the draft cannot be changed. */
export const Articles = ({
  act,
  simulation,
  change,
}: {
  readonly act: Act;
  readonly simulation: Simulation | undefined;
  readonly change: ((act: Act) => void) | undefined;
}) => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const naming = simulation ? namingFor(simulation.enactment.after, act, simulation.acts) : BY_ID;
  const some = act.articles.some((a) => a.operations.length > 0);
  return (
    <section aria-labelledby="articles" className={style['card']}>
      <h2 id="articles">{say('articles')}</h2>
      {!some && <p className="quiet">{say('noOperations')}</p>}
      {act.articles.map(({ number, text, effect, operations }) => (
        <div key={number}>
          <h3>
            {say('article', { n: number })}
            {effect !== undefined && (
              <span className="quiet small">
                {' '}
                · {say('effect')} {dayText(effect, language)}
              </span>
            )}
          </h3>
          {change ? (
            <details>
              <summary className="small">{text ?? say('articleText', { n: number })}</summary>
              <TextField
                label={say('articleText', { n: number })}
                value={text ?? ''}
                required={false}
                rows={3}
                onChange={(words) => {
                  change({
                    ...act,
                    articles: act.articles.map(({ text: _text, ...a }) =>
                      a.number === number
                        ? { ...a, ...(words !== '' && { text: words }) }
                        : { ...a, ...(_text !== undefined && { text: _text }) },
                    ),
                  });
                }}
              />
              <DayField
                label={say('ownEffect', { n: number })}
                stacked
                value={effect ?? act.effect}
                onChange={(day) => {
                  change({
                    ...act,
                    articles: act.articles.map(({ effect: _effect, ...a }) => {
                      const own = a.number === number ? day : _effect;
                      return own === undefined || own === act.effect ? a : { ...a, effect: own };
                    }),
                  });
                }}
              />
            </details>
          ) : (
            text !== undefined && <p className="small">{text}</p>
          )}
          <ol className={style['operations']}>
            {operations.map((operation, i) => (
              <OperationRow
                key={`${i} ${canonical(operation)}`}
                act={act}
                number={number}
                at={i}
                operation={operation}
                naming={naming}
                change={change}
              />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
};
