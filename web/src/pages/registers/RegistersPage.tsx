/** The registers of the service: which to work in, and beginning one's own. */
import { type SubmitEvent, useState } from 'react';
import { DESK } from '../../../../src/words/desk-addresses.ts';
import { numberText } from '../../../../src/words/language.ts';
import { useQuery } from '@tanstack/react-query';
import { read } from '../../api/client.ts';
import { SESSION } from '../../session/session-words.ts';
import { Answered, Failed } from '../../parts/Answered.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useMe, useRight, useSend } from '../../session/use-me.ts';
import { useLanguage, useText } from '../../words/text.ts';
import style from './Registers.module.css';
import { REGISTERS } from './registers-words.ts';

/** The register of the worked case. */
const CASE = 'uong-bi';

/** The desk of a register: the service tells it from the address, and keeps it for this browser. */
const deskOf = (register: string, language: string): string =>
  `${DESK}?register=${encodeURIComponent(register)}${language === 'en' ? '&lang=en' : ''}`;

const Begin = () => {
  const say = useText(REGISTERS);
  const language = useLanguage();
  const [title, setTitle] = useState('');
  const sending = useSend<{ readonly id: string }>(({ id }) => {
    location.assign(deskOf(id, language));
  });
  return (
    <form
      className={style['card']}
      aria-label={say('begin')}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        sending.mutate({ method: 'POST', address: '/api/v1/registers', body: { title } });
      }}
    >
      <h2>{say('begin')}</h2>
      <p className="quiet">{say('beginLead')}</p>
      <TextField label={say('name')} value={title} onChange={setTitle} hint={say('nameHint')} />
      <button type="submit" className="primary" disabled={sending.isPending}>
        {say('begin')}
      </button>
      {sending.error && <Failed error={sending.error} />}
    </form>
  );
};

/** The page. */
export const RegistersPage = () => {
  const say = useText(REGISTERS);
  const session = useText(SESSION);
  const language = useLanguage();
  const may = useRight('administer');
  const me = useMe();
  const known = me !== undefined && me.account !== null;
  const registers = useQuery({
    queryKey: ['registers'],
    queryFn: ({ signal }) => read('/api/v1/registers', {}, {}, language, signal),
    enabled: known,
  });
  if (me && !known) return <PageHead title={say('title')} lead={session('needed')} />;
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')} />
      <div className={style['ways']}>
        <section className={style['card']} aria-labelledby="there">
          <h2 id="there">{say('there')}</h2>
          <Answered query={registers}>
            {({ data }) => (
              <ul className={style['list']}>
                {data.map(({ id, title, version, here }) => (
                  <li key={id}>
                    {here ? (
                      <strong>{title}</strong>
                    ) : (
                      <a href={deskOf(id, language)} aria-label={say('openIt', { title })}>
                        {title}
                      </a>
                    )}{' '}
                    <span className="quiet small">
                      {[
                        version === 0
                          ? say('empty')
                          : say('numberOfActs', { n: numberText(version, language) }),
                        ...(here ? [say('here')] : []),
                        ...(id === CASE ? [say('caseOf')] : []),
                      ].join(' · ')}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </Answered>
        </section>
        {may ? <Begin /> : <p className="quiet">{say('onlyAdministrators')}</p>}
      </div>
    </>
  );
};
