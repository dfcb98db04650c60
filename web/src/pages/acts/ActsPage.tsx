/** All acts, last signed first, to be searched and narrowed. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ActType } from '../../../../src/domain/acts/act.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { labelOf } from '../../../../src/words/labels.ts';
import { dayText, inLanguage, numberText } from '../../../../src/words/language.ts';
import { GROUP_WORDS } from '../../../../src/words/operation-reference.ts';
import type { OperationGroup } from '../../../../src/domain/shape/shape.ts';
import { Choice } from '../../parts/Choice.tsx';
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
  const { q, page, year, type, issuer, group, order } = useSearch({ from: '/acts' });
  const [text, setText] = useState(q ?? '');
  const number = Math.max(1, Number(page ?? '1') || 1);
  const acts = useApi('/api/v1/acts', {
    ownDays: true,
    query: {
      page: number,
      limit: LIMIT,
      order: order === 'recorded' ? order : 'newest',
      ...(q !== undefined && { q }),
      ...(year !== undefined && { year: Number(year) }),
      ...(type !== undefined && { type: type as ActType }),
      ...(issuer !== undefined && { issuer }),
      ...(group !== undefined && { group: group as OperationGroup }),
    },
  });
  const choices = useApi('/api/v1/act-choices', { ownDays: true }).data?.data;
  const search = (change: Readonly<Record<string, string | undefined>>): void => {
    void navigate({ to: '/acts', search: (now) => ({ ...now, ...change }) });
  };
  const narrow = (change: Readonly<Record<string, string>>): void => {
    const set = Object.entries(change).map(([name, one]) => [name, one === '' ? undefined : one]);
    search({ ...(Object.fromEntries(set) as Record<string, string | undefined>), page: undefined });
  };
  const any = ['', say('any')] as const;
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
        {choices && (
          <>
            <Choice
              label={say('year')}
              value={year ?? ''}
              options={[any, ...choices.years.map((y) => [String(y), String(y)] as const)]}
              onChange={(one) => {
                narrow({ year: one });
              }}
            />
            <Choice
              label={say('type')}
              value={type ?? ''}
              options={[
                any,
                ...choices.types.map((t) => [t, labelOf('actType', t, language)] as const),
              ]}
              onChange={(one) => {
                narrow({ type: one });
              }}
            />
            <Choice
              label={say('issuer')}
              value={issuer ?? ''}
              options={[any, ...choices.issuers.map((name) => [name, name] as const)]}
              onChange={(one) => {
                narrow({ issuer: one });
              }}
            />
            <Choice
              label={say('group')}
              value={group ?? ''}
              options={[
                any,
                ...choices.groups.map((g) => [g, inLanguage(language, GROUP_WORDS[g])] as const),
              ]}
              onChange={(one) => {
                narrow({ group: one });
              }}
            />
          </>
        )}
        <Choice
          label={say('order')}
          value={order === 'recorded' ? order : 'newest'}
          options={[
            ['newest', say('newest')],
            ['recorded', say('recordedOrder')],
          ]}
          onChange={(one) => {
            narrow({ order: one === 'recorded' ? one : '' });
          }}
        />
      </PageHead>
      <Answered query={acts}>
        {({ data, total }) => (
          <>
            <div className={style['scroll']}>
              <table className={style['cards']}>
                <caption>{say('count', { n: numberText(total, language) })}</caption>
                <thead>
                  <tr>
                    <th scope="col">{say('signed')}</th>
                    <th scope="col" className="roomy">
                      {say('effect')}
                    </th>
                    <th scope="col">{say('titleOf')}</th>
                    <th scope="col" className="roomy">
                      {say('issuer')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {data.map((a) => (
                    <tr key={a.id}>
                      <td>{dayText(a.signed as Day, language)}</td>
                      <td className="roomy">{dayText(a.effect as Day, language)}</td>
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
