/** What a draft would do: what is not placed, what the checks say, what changes. */
import { numberText } from '../../../../src/domain/words/language.ts';
import type { Checked, Choice, Unplaced } from '../../api/draft.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { DRAFT } from './draft-words.ts';
import style from './Draft.module.css';

const SIGNS = { error: '✗', warning: '!', notice: '·' } as const;

const Books = ({
  unplaced,
  placeIt,
}: {
  readonly unplaced: readonly Unplaced[];
  readonly placeIt: (item: Unplaced, choice: Choice) => void;
}) => {
  const say = useText(DRAFT);
  return (
    <section aria-labelledby="books" className={style['card']}>
      <h2 id="books">
        {say('books')} ({unplaced.length})
      </h2>
      {unplaced.length === 0 ? (
        <p className="quiet">{say('allPlaced')}</p>
      ) : (
        <ul role="list" className={style['unplaced']}>
          {unplaced.map((item) => (
            <li key={`${item.unit} ${item.holding}`}>
              <span>{item.what}</span>
              <span className={style['choices']}>
                {item.choices.map((c) => (
                  <button
                    key={c.text}
                    type="button"
                    aria-label={`${c.text} (${item.what})`}
                    onClick={() => {
                      placeIt(item, c);
                    }}
                  >
                    {c.text}
                  </button>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** The three sections. */
export const Outcome = ({
  checked: { data, total },
  placeIt,
}: {
  readonly checked: Checked;
  readonly placeIt: (item: Unplaced, choice: Choice) => void;
}) => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const later = data.findings.filter((f) => f.code === 'later-record').length;
  const shown = data.findings.filter((f) => f.code !== 'unplaced' && f.code !== 'later-record');
  return (
    <>
      <p className={style['verdict']} data-good={data.enactable} role="status">
        <span aria-hidden="true">{data.enactable ? '✓ ' : '✗ '}</span>
        {say(data.enactable ? 'enactable' : 'notEnactable')}
      </p>
      <Books unplaced={data.unplaced} placeIt={placeIt} />
      <section aria-labelledby="checks" className={style['card']}>
        <h2 id="checks">{say('checks')}</h2>
        {shown.length === 0 && later === 0 && <p className="quiet">{say('noFindings')}</p>}
        <ul role="list" className={style['findings']}>
          {shown.map((f, i) => (
            <li key={`${i} ${f.text}`} data-severity={f.severity}>
              <span aria-hidden="true">{SIGNS[f.severity]}</span>
              <span>
                <span className="unseen">{say(f.severity)}: </span>
                {f.text}
              </span>
            </li>
          ))}
          {later > 0 && (
            <li data-severity="notice">
              <span aria-hidden="true">·</span>
              <span>{say('more', { n: numberText(later, language) })}</span>
            </li>
          )}
        </ul>
      </section>
      <section aria-labelledby="changes" className={style['card']}>
        <h2 id="changes">{say('changes')}</h2>
        <details>
          <summary>{say('changesOf', { n: numberText(total, language) })}</summary>
          <ol className="small">
            {data.entries.map((e, i) => (
              <li key={`${i} ${e.text}`}>{e.text}</li>
            ))}
          </ol>
        </details>
      </section>
    </>
  );
};
