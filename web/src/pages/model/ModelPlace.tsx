/** A model in one place: what matches, what is missing, what the draft would do and come to. */
import { numberText } from '../../../../src/words/language.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { FormDraftButton } from '../draft/drafts/DraftButton.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { MODEL } from './model-words.ts';
import style from './Model.module.css';

/** The section. */
export const ModelPlace = ({ id, area }: { readonly id: string; readonly area: string }) => {
  const say = useText(MODEL);
  const language = useLanguage();
  const query = useApi('/api/v1/models/{id}/draft', { params: { id }, query: { area } });
  const number = (n: number | null): string => (n === null ? '…' : numberText(n, language));
  return (
    <Answered query={query}>
      {({ areaName, act, text, matches, left, findings, forecast }) => (
        <section
          className={`${style['place']} ${style['part']}`}
          aria-label={say('apply', { area: areaName })}
        >
          <h2>{say('apply', { area: areaName })}</h2>
          <p>
            {say('matched', {
              n: String(matches.filter(({ found }) => found !== null).length),
              all: String(matches.length),
            })}
          </p>
          <div className={style['scroll']} tabIndex={0} role="region" aria-label={say('needs')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('role')}</th>
                  <th scope="col">{say('found')}</th>
                  <th scope="col">{say('by')}</th>
                </tr>
              </thead>
              <tbody>
                {matches.map(({ role, name, by }) => (
                  <tr key={role.ref}>
                    <th scope="row">
                      {role.name} <span className="quiet small">({role.what})</span>
                    </th>
                    <td>
                      {name ?? <strong className={style['missing']}>! {say('missing')}</strong>}
                    </td>
                    <td className="quiet small">{by}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {text.length > 0 && (
            <>
              <h3>{say('would')}</h3>
              <ul>
                {text.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </>
          )}
          {left.length > 0 && (
            <>
              <h3>{say('left')}</h3>
              <ul>
                {left.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </>
          )}
          <h3>{say('findings')}</h3>
          {findings.length === 0 && <p className="quiet">{say('sound')}</p>}
          <ul>
            {[...new Set(findings.map((finding) => finding.text))].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <h3>{say('forecast')}</h3>
          <table className={style['totals']}>
            <thead>
              <tr>
                <th scope="col">{say('measured')}</th>
                <th scope="col">{say('before')}</th>
                <th scope="col">{say('after')}</th>
              </tr>
            </thead>
            <tbody>
              {forecast.map((row) => (
                <tr key={row.subject}>
                  <th scope="row">{row.label}</th>
                  <td>{number(row.before)}</td>
                  <td>{number(row.after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {text.length > 0 && <FormDraftButton label={say('begin')} form={() => act} />}
        </section>
      )}
    </Answered>
  );
};
