/** The trail: who did what, newest first. For auditors. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Instant } from '../../../../src/domain/time/instant.ts';
import { instantText } from '../../../../src/words/language.ts';
import { read } from '../../api/client.ts';
import { Answered } from '../../parts/Answered.tsx';
import { FileLink } from '../../parts/FileLink.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import style from './Accounts.module.css';
import { TrailWay } from './TrailWay.tsx';
import { ACCOUNTS } from './accounts-words.ts';

const PAGE = 100;

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The page. */
export const AuditPage = () => {
  const say = useText(ACCOUNTS);
  const language = useLanguage();
  const [before, setBefore] = useState<number | undefined>();
  const [name, setName] = useState('');
  const [refused, setRefused] = useState(false);
  const narrowed = {
    ...(name.trim() !== '' && { name: name.trim().toLowerCase() }),
    ...(refused && { refused: 'true' }),
  };
  const query = useQuery({
    queryKey: ['audit', before, narrowed, language],
    queryFn: ({ signal }) =>
      read(
        '/api/v1/audit',
        {},
        { limit: PAGE, ...narrowed, ...(before !== undefined && { before }) },
        language,
        signal,
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageHead title={say('audit')} lead={say('auditLead')}>
        <FileLink address={`/api/v1/audit/export?${new URLSearchParams(narrowed).toString()}`}>
          {say('table')}
        </FileLink>
      </PageHead>
      <div className={style['narrow']}>
        <TextField
          label={say('account')}
          value={name}
          required={false}
          onChange={(text) => {
            setName(text);
            setBefore(undefined);
          }}
        />
        <label>
          <input
            type="checkbox"
            checked={refused}
            onChange={(event) => {
              setRefused(event.target.checked);
              setBefore(undefined);
            }}
          />{' '}
          {say('onlyRefused')}
        </label>
      </div>
      <Answered query={query}>
        {({ data }) => (
          <>
            <div className={style['trail']} role="region" aria-label={say('audit')} tabIndex={0}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{say('when')}</th>
                    <th scope="col">{say('who')}</th>
                    <th scope="col">{say('what')}</th>
                    <th scope="col">{say('subject')}</th>
                    <th scope="col" className="roomy">
                      {say('outcome')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {data.map((line) => (
                    <tr key={line.seq}>
                      <td>{instantText(line.at as Instant, language)}</td>
                      <td>{line.name ?? <span className="quiet">{say('nobody')}</span>}</td>
                      <td title={line.action}>{sentence(line.what)}</td>
                      <td>
                        <TrailWay about={line.about} subject={line.subject} />
                      </td>
                      <td className="roomy" title={line.request}>
                        {line.result}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {data.length === PAGE && (
              <button
                type="button"
                onClick={() => {
                  setBefore(data.at(-1)?.seq);
                }}
              >
                {say('older')}
              </button>
            )}
          </>
        )}
      </Answered>
    </>
  );
};
