/** All acts, in the order of record, to be searched. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ActType } from '../../../../src/domain/acts/act.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { labelOf } from '../../../../src/words/labels.ts';
import { dayText, numberText } from '../../../../src/words/language.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { Pages } from '../../parts/Pages.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { ACTS } from './acts-words.ts';
import style from './Acts.module.css';

const LIMIT = 50;

/** The page. */
export const ActsPage = () => {
  const say = useText(ACTS);
  const language = useLanguage();
  const navigate = useNavigate();
  const { q, page } = useSearch({ from: '/acts' });
  const [text, setText] = useState(q ?? '');
  const number = Math.max(1, Number(page ?? '1') || 1);
  const acts = useApi('/api/v1/acts', {
    ownDays: true,
    query: { page: number, limit: LIMIT, ...(q !== undefined && { q }) },
  });
  const search = (change: Readonly<Record<string, string | undefined>>): void => {
    void navigate({ to: '/acts', search: (now) => ({ ...now, ...change }) });
  };
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')}>
        <form
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            search({ q: text.trim() === '' ? undefined : text.trim(), page: undefined });
          }}
        >
          <input
            type="search"
            aria-label={say('find')}
            placeholder={say('find')}
            size={28}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
        </form>
      </PageHead>
      <Answered query={acts}>
        {({ data, total }) => (
          <>
            <div className={style['scroll']}>
              <table className={style['cards']}>
                <caption>{say('count', { n: numberText(total, language) })}</caption>
                <thead>
                  <tr>
                    <th scope="col">{say('effect')}</th>
                    <th scope="col">{say('titleOf')}</th>
                    <th scope="col" className="roomy">
                      {say('issuer')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {data.map((a) => (
                    <tr key={a.id}>
                      <td>{dayText(a.effect as Day, language)}</td>
                      <th scope="row">
                        <Link to="/acts/$id" params={{ id: a.id }} search>
                          {a.title}
                        </Link>
                        <span className={style['under']}>
                          {labelOf('actType', a.type as ActType, language)}
                          {a.number !== null && ` · ${a.number}`}
                          {a.undoneBy !== null && ` · ✗ ${say('undone')}`}
                        </span>
                      </th>
                      <td className="roomy">{a.issuer}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {total === 0 && <p>{say('none')}</p>}
            <Pages
              page={number}
              limit={LIMIT}
              total={total}
              go={(page) => {
                search({ page: String(page) });
              }}
            />
          </>
        )}
      </Answered>
    </>
  );
};
