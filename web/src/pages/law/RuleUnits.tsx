/** What one rule finds of each unit, the gravest first. */
import { useState } from 'react';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { ThingLink } from '../../parts/links.tsx';
import { Pages } from '../../parts/Pages.tsx';
import { COMMON } from '../../words/common.ts';
import { useText } from '../../words/text.ts';
import { LAW } from './law-words.ts';
import style from './Law.module.css';

const LIMIT = 50;

const SAID = {
  breach: 'breach',
  'in-grace': 'inGrace',
  'missing-data': 'missing',
  ok: 'ok',
} as const;

/** The table. */
export const RuleUnits = ({ code }: { readonly code: string }) => {
  const say = useText(LAW);
  const common = useText(COMMON);
  const [page, setPage] = useState(1);
  const query = useApi('/api/v1/law/{code}', { params: { code }, query: { page, limit: LIMIT } });
  return (
    <section aria-label={say('units', { code })}>
      <h2>{say('units', { code })}</h2>
      <Answered query={query}>
        {({ data, names, total }) => (
          <>
            <div className={style['scroll']}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{common('unit')}</th>
                    <th scope="col">{say('verdict')}</th>
                    <th scope="col">{say('measured')}</th>
                  </tr>
                </thead>
                <tbody>
                  {data.map(({ unit, is, text }) => (
                    <tr key={unit}>
                      <th scope="row">
                        <ThingLink of={`unit:${unit}`} names={names} />
                      </th>
                      <td>{say(SAID[is])}</td>
                      <td>{text}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <Pages page={page} limit={LIMIT} total={total} go={setPage} />
          </>
        )}
      </Answered>
    </section>
  );
};
