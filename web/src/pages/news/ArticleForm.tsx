/** The form of an article: what it says, the text, and below it the way it takes. */
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { ARTICLE_STATE_WORDS } from '../../../../src/words/article-words.ts';
import { inLanguage } from '../../../../src/words/language.ts';
import { usePlain } from '../../api/use-api.ts';
import { Failed } from '../../parts/Answered.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useSend } from '../../session/use-me.ts';
import { useLanguage, useText } from '../../words/text.ts';
import type { ArticleGiven } from './article-given.ts';
import { ArticleWay } from './ArticleWay.tsx';
import { TextEditor } from './TextEditor.tsx';
import { NEWS } from './news-words.ts';
import style from './News.module.css';

/** The form. */
export const ArticleForm = ({ given }: { readonly given: ArticleGiven }) => {
  const say = useText(NEWS);
  const reader = useLanguage();
  const navigate = useNavigate();
  const [title, setTitle] = useState(given.title);
  const [lead, setLead] = useState(given.lead);
  const [byline, setByline] = useState(given.byline);
  const [language, setLanguage] = useState(given.language);
  const [sources, setSources] = useState(given.sources.join('\n'));
  const [related, setRelated] = useState(given.related.join(', '));
  const [chosen, setChosen] = useState(given.section);
  const [unsaved, setUnsaved] = useState(false);
  const body = useRef<unknown>(given.body);
  const query = usePlain('/api/v1/portal/articles');
  // Whoever only reads it sees where it stands.
  const sections =
    query.data?.sections.filter(({ id, write }) => write || id === given.section) ?? [];
  const section = chosen === '' ? (sections[0]?.id ?? '') : chosen;
  const sending = useSend<{ readonly id: number; readonly revision: number }>(({ id }) => {
    setUnsaved(false);
    if (given.id === 0)
      void navigate({
        to: '/articles/$id',
        params: { id: String(id) },
        search: true,
        replace: true,
      });
  });
  const changed =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      set(value);
      setUnsaved(true);
    };
  const save = (): void => {
    const text = {
      title,
      lead,
      byline,
      language,
      section,
      body: body.current,
      sources: sources.split('\n').filter((line) => line.trim() !== ''),
      related: related.split(/[\s,;]+/u).flatMap((n) => (/^\d+$/u.test(n) ? [Number(n)] : [])),
    };
    sending.mutate(
      given.id === 0
        ? { method: 'POST', address: '/api/v1/portal/articles', body: text }
        : {
            method: 'PUT',
            address: `/api/v1/portal/articles/${given.id}`,
            body: { ...text, expected: given.revisions },
          },
    );
  };
  return (
    <>
      <PageHead
        title={given.title === '' ? say('begin') : given.title}
        lead={inLanguage(reader, ARTICLE_STATE_WORDS[given.state])}
      >
        {given.publications.length > 0 && given.state !== 'withdrawn' && (
          <a href={`/bai/${given.id}`} className={style['button']}>
            {say('see')}
          </a>
        )}
      </PageHead>
      {given.returned !== null && (
        <p className={style['told']}>{say('returned', { why: given.returned })}</p>
      )}
      {given.notice !== null && (
        <p className={style['told']}>{say('withdrawn', { notice: given.notice })}</p>
      )}
      <fieldset className={style['form']} disabled={!given.mayWrite}>
        <TextField label={say('name')} value={title} onChange={changed(setTitle)} />
        <TextField label={say('summary')} value={lead} onChange={changed(setLead)} rows={3} />
        <div className={style['row']}>
          <Choice
            label={say('section')}
            value={section}
            options={sections.map(({ id, name, level }) => [
              id,
              `${'\u00A0\u00A0'.repeat(level)}${name}`,
            ])}
            onChange={changed(setChosen)}
          />
          <Choice
            label={say('language')}
            value={language}
            options={[
              ['vi', say('vi')],
              ['en', say('en')],
            ]}
            onChange={changed((next: string) => {
              setLanguage(next === 'en' ? 'en' : 'vi');
            })}
          />
          <TextField
            label={say('byline')}
            value={byline}
            onChange={changed(setByline)}
            required={false}
          />
        </div>
        <TextEditor
          start={given.body as object}
          editable={given.mayWrite}
          change={changed((text: object) => {
            body.current = text;
          })}
        />
        <TextField
          label={say('sources')}
          value={sources}
          onChange={changed(setSources)}
          rows={2}
          required={false}
        />
        <TextField
          label={say('related')}
          value={related}
          onChange={changed(setRelated)}
          required={false}
        />
        {given.mayWrite && (
          <p>
            <button type="button" className="primary" disabled={sending.isPending} onClick={save}>
              {say('keep')}
            </button>{' '}
            <span role="status" className="quiet">
              {unsaved
                ? say('unsaved')
                : given.revisions > 0
                  ? say('kept', { n: given.revisions })
                  : ''}
            </span>
          </p>
        )}
        {sending.error && <Failed error={sending.error} />}
      </fieldset>
      {given.id > 0 && <ArticleWay given={given} unsaved={unsaved} />}
    </>
  );
};
