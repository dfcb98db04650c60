/** The drafts of the register: to open, to begin, to set side by side. */
import { Link, useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { actForm } from '../../../../../src/domain/acts/act-form.ts';
import type { Day } from '../../../../../src/domain/time/day.ts';
import type { Instant } from '../../../../../src/domain/time/instant.ts';
import { labelOf } from '../../../../../src/words/labels.ts';
import { dayText, instantText } from '../../../../../src/words/language.ts';
import type { Answer } from '../../../api/client.ts';
import { useApi } from '../../../api/use-api.ts';
import { Answered, Failed } from '../../../parts/Answered.tsx';
import { DayField } from '../../../parts/DayField.tsx';
import { PageHead } from '../../../parts/PageHead.tsx';
import { TextField } from '../../../parts/TextField.tsx';
import { useMe, useSend } from '../../../session/use-me.ts';
import { useTimes } from '../../../shell/times.ts';
import { useLanguage, useText } from '../../../words/text.ts';
import { emptyAct, useDrafts } from './drafts-api.ts';
import { DRAFT } from '../draft-words.ts';
import style from '../Draft.module.css';

/** Drafts set side by side at most. */
const COLUMNS = 5;

const Begin = ({ day }: { readonly day: Day }) => {
  const say = useText(DRAFT);
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [issuer, setIssuer] = useState('');
  const [effect, setEffect] = useState(day);
  const sending = useSend<{ readonly id: number }>(({ id }) => {
    void navigate({ to: '/drafts/$id', params: { id: String(id) }, search: true });
  });
  return (
    <form
      className={`${style['card']} ${style['form']}`}
      aria-label={say('begin')}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        const act = actForm(emptyAct(title, issuer, effect));
        sending.mutate({ method: 'POST', address: '/api/v1/drafts', body: { act } });
      }}
    >
      <TextField label={say('name')} value={title} onChange={setTitle} />
      <TextField label={say('issuer')} value={issuer} onChange={setIssuer} />
      <DayField stacked label={say('effect')} value={effect} onChange={setEffect} />
      <button type="submit" className="primary" disabled={sending.isPending}>
        {say('begin')}
      </button>
      {sending.error && <Failed error={sending.error} />}
    </form>
  );
};

const List = ({ drafts }: { readonly drafts: Answer<'/api/v1/drafts'>['data'] }) => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  if (drafts.length === 0) return <p className="quiet">{say('noDrafts')}</p>;
  const toggle = (id: number): void => {
    setChosen(chosen.includes(id) ? chosen.filter((c) => c !== id) : [...chosen, id]);
  };
  return (
    <>
      <div className={style['wide']} role="region" aria-label={say('drafts')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">{say('compare')}</span>
              </th>
              <th scope="col">{say('name')}</th>
              <th scope="col">{say('status')}</th>
              <th scope="col">{say('effect')}</th>
              <th scope="col" className="roomy">
                {say('authors')}
              </th>
              <th scope="col" className="roomy">
                {say('changed')}
              </th>
            </tr>
          </thead>
          <tbody>
            {drafts.map((d) => (
              <tr key={d.id}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={say('choose', { title: d.title })}
                    checked={chosen.includes(d.id)}
                    disabled={!chosen.includes(d.id) && chosen.length >= COLUMNS}
                    onChange={() => {
                      toggle(d.id);
                    }}
                  />
                </td>
                <td>
                  <Link to="/drafts/$id" params={{ id: String(d.id) }} search>
                    {d.title}
                  </Link>
                  <br />
                  <span className="quiet small">
                    {say('numbered', { n: d.id })}
                    {d.branchOf !== null && ` · ${say('alternativeTo', { n: d.branchOf })}`}
                  </span>
                </td>
                <td>
                  <span className={style['status']} data-status={d.status}>
                    {labelOf('draftStatus', d.status, language)}
                  </span>
                  {d.waits && (
                    <>
                      {' '}
                      <strong className={style['waits']}>{say('waitsForYou')}</strong>
                    </>
                  )}
                </td>
                <td>{dayText(d.effect as Day, language)}</td>
                <td className="roomy">{d.authors.join(', ')}</td>
                <td className="roomy">{instantText(d.changed as Instant, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {chosen.length > 1 && (
        <p>
          <Link to="/drafts/compare" search={(now) => ({ ...now, ids: chosen.join(',') })}>
            {say('compareThese')} ({chosen.length})
          </Link>
        </p>
      )}
    </>
  );
};

/** The page. */
export const DraftsPage = () => {
  const say = useText(DRAFT);
  const me = useMe();
  const query = useDrafts();
  const { asAt } = useTimes();
  const today = useApi('/api/v1/days', { ownDays: true }).data?.data.today;
  const day = asAt ?? (today as Day | undefined);
  return (
    <>
      <PageHead title={say('drafts')} lead={say('draftsLead')}>
        <Link to="/drafts/try" search>
          {say('tryIt')}
        </Link>
        {me?.rights.includes('draft') === true && (
          <Link to="/intake" search>
            {say('takeIn')}
          </Link>
        )}
      </PageHead>
      {me && !me.rights.includes('comment') && (
        <p>
          {say(me.account ? 'noRoleYet' : 'signInFirst')}{' '}
          {me.rights.includes('administer') && (
            <Link to="/accounts" search>
              {say('giveRoles')}
            </Link>
          )}
        </p>
      )}
      {me?.rights.includes('draft') === true && day !== undefined && <Begin day={day} />}
      {me?.rights.includes('comment') === true && (
        <Answered query={query}>{({ data }) => <List drafts={data} />}</Answered>
      )}
    </>
  );
};
