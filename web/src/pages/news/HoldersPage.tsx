/** Of which kinds of post the portal names the holders: none, unless the office says so here. */
import { type SubmitEvent, useState } from 'react';
import { labelOf } from '../../../../src/words/labels.ts';
import { numberText } from '../../../../src/words/language.ts';
import type { Answer } from '../../api/client.ts';
import { usePlain } from '../../api/use-api.ts';
import { Answered, Failed } from '../../parts/Answered.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useRight, useSend } from '../../session/use-me.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { NEWS } from './news-words.ts';
import style from './News.module.css';

type Kind = Answer<'/api/v1/portal/holders'>['data'][number];

const nameOf = ({ unit, rank }: Kind): string => `${unit}|${rank}`;

const Kinds = ({ kinds }: { readonly kinds: readonly Kind[] }) => {
  const say = useText(NEWS);
  const language = useLanguage();
  const may = useRight('publish');
  const [shown, setShown] = useState<ReadonlySet<string>>(
    new Set(kinds.filter((kind) => kind.shown).map(nameOf)),
  );
  const sending = useSend();
  const units = [...Map.groupBy(kinds, ({ unit }) => unit)];
  return (
    <form
      className={style['form']}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        const posts = kinds
          .filter((kind) => shown.has(nameOf(kind)))
          .map(({ unit, rank }) => ({ unit, rank }));
        sending.mutate({ method: 'PUT', address: '/api/v1/portal/holders', body: { posts } });
      }}
    >
      {units.map(([unit, ranks]) => (
        <fieldset key={unit} disabled={!may}>
          <legend>{labelOf('kind', unit, language)}</legend>
          <div className={style['row']}>
            {ranks.map((kind) => (
              <label key={kind.rank}>
                <input
                  type="checkbox"
                  checked={shown.has(nameOf(kind))}
                  onChange={({ target }) => {
                    const next = new Set(shown);
                    if (target.checked) next.add(nameOf(kind));
                    else next.delete(nameOf(kind));
                    setShown(next);
                  }}
                />{' '}
                {say('rankOf', {
                  rank: labelOf('rank', kind.rank, language),
                  n: numberText(kind.posts, language),
                })}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {may && (
        <p>
          <button type="submit" className="primary" disabled={sending.isPending}>
            {say('keepHolders')}
          </button>
        </p>
      )}
      <p role="status">{sending.isSuccess && say('holdersKept')}</p>
      {sending.error && <Failed error={sending.error} />}
    </form>
  );
};

/** The page. */
export const HoldersPage = () => {
  const say = useText(NEWS);
  const query = usePlain('/api/v1/portal/holders');
  return (
    <>
      <PageHead title={say('holders')} lead={say('holdersLead')} />
      <Answered query={query}>{({ data }) => <Kinds kinds={data} />}</Answered>
    </>
  );
};
