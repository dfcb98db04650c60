/** The way of an article: what whoever looks may do with it now, and what was done. */
import { useState } from 'react';
import type { ArticleStep } from '../../../../src/domain/portal/article.ts';
import { type Day, parseDay } from '../../../../src/domain/time/day.ts';
import type { Instant } from '../../../../src/domain/time/instant.ts';
import { ARTICLE_STEP_WORDS } from '../../../../src/words/article-words.ts';
import { inLanguage, instantText } from '../../../../src/words/language.ts';
import { Failed } from '../../parts/Answered.tsx';
import { DayField } from '../../parts/DayField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useSend } from '../../session/use-me.ts';
import { useLanguage, useText } from '../../words/text.ts';
import type { ArticleGiven } from './article-given.ts';
import { NEWS } from './news-words.ts';
import style from './News.module.css';

/** The section. */
export const ArticleWay = ({
  given,
  unsaved,
}: {
  readonly given: ArticleGiven;
  readonly unsaved: boolean;
}) => {
  const say = useText(NEWS);
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const [from, setFrom] = useState<Day>();
  const [hotUntil, setHot] = useState(parseDay(given.hotUntil ?? ''));
  const [featuredUntil, setFeatured] = useState(parseDay(given.featuredUntil ?? ''));
  const sending = useSend(() => {
    setSaid('');
  });
  const { steps } = given;
  const take = (step: ArticleStep): void => {
    const extra = {
      return: { said },
      withdraw: { said },
      publish: from === undefined ? {} : { from: new Date(`${from}T00:00:00+07:00`).toISOString() },
      highlight: { ...(hotUntil && { hotUntil }), ...(featuredUntil && { featuredUntil }) },
      submit: {},
      check: {},
    }[step];
    sending.mutate({
      method: 'POST',
      address: `/api/v1/portal/articles/${given.id}/steps`,
      body: { step, expected: given.revisions, ...extra },
    });
  };
  return (
    <section className={style['way']} aria-label={say('way')}>
      <h2>{say('way')}</h2>
      <div className={style['row']}>
        {(steps.includes('return') || steps.includes('withdraw')) && (
          <TextField label={say('reason')} value={said} onChange={setSaid} required={false} />
        )}
        {steps.includes('publish') && (
          <DayField stacked label={say('from')} value={from} onChange={setFrom} />
        )}
        {steps.includes('highlight') && (
          <>
            <DayField stacked label={say('hotUntil')} value={hotUntil} onChange={setHot} />
            <DayField
              stacked
              label={say('featuredUntil')}
              value={featuredUntil}
              onChange={setFeatured}
            />
          </>
        )}
      </div>
      <p className={style['row']}>
        {steps.map((step) => (
          <button
            key={step}
            type="button"
            disabled={unsaved || sending.isPending}
            onClick={() => {
              take(step);
            }}
          >
            {inLanguage(language, ARTICLE_STEP_WORDS[step])}
          </button>
        ))}
      </p>
      {unsaved && <p className="quiet">{say('unsaved')}</p>}
      {sending.error && <Failed error={sending.error} />}
      <h3>{say('history')}</h3>
      <ol>
        {given.history.map(({ at, by, title }, i) => (
          <li key={at}>
            {by === null
              ? instantText(at as Instant, language)
              : say('by', { at: instantText(at as Instant, language), who: by })}{' '}
            – {title}
            {given.publications.some(({ revision }) => revision === i + 1) && (
              <strong> · {say('published')}</strong>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};
