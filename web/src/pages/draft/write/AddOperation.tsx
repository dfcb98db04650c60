/** Adding operations to an article: by form, or as text of an act file. */
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import type { Act, Article } from '../../../../../src/domain/acts/act.ts';
import type { Operation } from '../../../../../src/domain/operations/operation.ts';
import { readText } from '../../../api/draft.ts';
import { Failed } from '../../../parts/Answered.tsx';
import { Choice } from '../../../parts/Choice.tsx';
import { TextField } from '../../../parts/TextField.tsx';
import { useLanguage, useText } from '../../../words/text.ts';
import { DRAFT } from '../draft-words.ts';
import style from '../Draft.module.css';
import { OperationForm } from './form/OperationForm.tsx';

const EXAMPLE = `act: du-thao
type: decision
title: …
issuer: …
signed: 2026-01-01
articles:
  - article: 1
    do:
      - rename: { unit: phong-y-te, name: Phòng Y tế thành phố }`;

const ByText = ({ take }: { readonly take: (articles: readonly Article[]) => void }) => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const [text, setText] = useState('');
  const reading = useMutation({
    mutationFn: (given: string): Promise<Act> => readText(given, language),
    onSuccess: (act) => {
      take(act.articles);
      setText('');
    },
  });
  return (
    <form
      className={style['form']}
      aria-label={say('byText')}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        reading.mutate(text);
      }}
    >
      <TextField label={say('actText')} value={text} onChange={setText} rows={10} />
      <details>
        <summary>{say('example')}</summary>
        <pre className="small">{EXAMPLE}</pre>
      </details>
      <button type="submit" disabled={text.trim() === '' || reading.isPending}>
        {say('takeIt')}
      </button>
      {reading.error && <Failed error={reading.error} />}
    </form>
  );
};

/** Both ways, and the article that the form adds to. */
export const AddOperation = ({
  act,
  add,
  take,
}: {
  readonly act: Act;
  readonly add: (article: string, operation: Operation) => void;
  readonly take: (articles: readonly Article[]) => void;
}) => {
  const say = useText(DRAFT);
  const last = act.articles.at(-1)?.number ?? '1';
  const [article, setArticle] = useState<string | undefined>();
  const next = String(act.articles.length + 1);
  const numbers = act.articles.length === 0 ? ['1'] : [...act.articles.map((a) => a.number), next];
  const newArticle = say('newArticle', { n: next });
  return (
    <section aria-labelledby="add" className={style['card']}>
      <h2 id="add">{say('add')}</h2>
      <Choice
        label={say('inArticle')}
        value={article ?? last}
        options={numbers.map((n) => [
          n,
          n === next && act.articles.length > 0 ? newArticle : say('article', { n }),
        ])}
        onChange={setArticle}
      />
      <OperationForm
        label={say('byForm')}
        effect={act.effect}
        add={(operation) => {
          add(article ?? last, operation);
        }}
      />
      <details>
        <summary>{say('byText')}</summary>
        <ByText take={take} />
      </details>
    </section>
  );
};
