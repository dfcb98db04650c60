/** Where a draft stands, and the steps that are this reader's to take. */
import { Link } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { type Step, onwardFrom } from '../../../../../src/domain/drafting/workflow.ts';
import type { Day } from '../../../../../src/domain/time/day.ts';
import { labelOf } from '../../../../../src/words/labels.ts';
import { useApi } from '../../../api/use-api.ts';
import { Failed } from '../../../parts/Answered.tsx';
import { DayField } from '../../../parts/DayField.tsx';
import { TextField } from '../../../parts/TextField.tsx';
import { useSend } from '../../../session/use-me.ts';
import { useLanguage, useText } from '../../../words/text.ts';
import type { Draft } from '../drafts/drafts-api.ts';
import { DRAFT } from '../draft-words.ts';
import style from '../Draft.module.css';
import { UndoButton } from './UndoButton.tsx';
import { Way } from './Way.tsx';

/** The number, with the next one of the issuer's book to be taken. */
const NumberField = ({
  act,
  signed,
  value,
  onChange,
}: {
  readonly act: Draft['act'];
  readonly signed: Day;
  readonly value: string;
  readonly onChange: (number: string) => void;
}) => {
  const say = useText(DRAFT);
  const { issuer, type } = act;
  const { data } = useApi('/api/v1/next-number', {
    ownDays: true,
    query: { issuer, type, signed },
    enabled: issuer !== '',
  });
  const next = data?.data.next;
  return (
    <>
      <TextField label={say('actNumber')} value={value} onChange={onChange} />
      {next !== undefined && next !== null && next !== value && (
        <button
          type="button"
          onClick={() => {
            onChange(next);
          }}
        >
          {say('takeNumber', { number: next })}
        </button>
      )}
    </>
  );
};

/** The steps. */
export const Deciding = ({
  draft,
  ready,
}: {
  readonly draft: Draft;
  /** Everything written is kept: what is decided on is what is on the page. */
  readonly ready: boolean;
}) => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const [note, setNote] = useState('');
  const [number, setNumber] = useState('');
  const [signed, setSigned] = useState<Day>(draft.act.effect);
  const [signer, setSigner] = useState('');
  const sending = useSend(() => {
    setNote('');
  });
  const { id, revision, status, steps, promulgatedAs, act } = draft;
  const take = (step: Step): void => {
    const promulgation = { number, signed, ...(signer !== '' && { signer }) };
    const body = {
      revision,
      step,
      ...(note !== '' && { note }),
      ...(step === 'promulgate' && { promulgation }),
    };
    sending.mutate({ method: 'POST', address: `/api/v1/drafts/${id}/steps`, body });
  };
  // That a step is for others by their role is said above; here, why it is not for somebody who has the role.
  const closed = draft.closed.filter(({ code }) => code !== 'no-role');
  const onward = steps.filter((step) => step !== 'promulgate');
  return (
    <section aria-labelledby="decide" className={style['card']}>
      <h2 id="decide">
        {say('decide')}{' '}
        <span className={style['status']} data-status={status}>
          {labelOf('draftStatus', status, language)}
        </span>
      </h2>
      <Way
        status={status}
        events={draft.events}
        mine={steps.some((step) => step === onwardFrom(status))}
      />
      {promulgatedAs !== null && (
        <p>
          <Link to="/acts/$id" params={{ id: promulgatedAs }} search>
            {say('openAct')}
          </Link>{' '}
          <UndoButton act={promulgatedAs} issuer={act.issuer} day={act.effect} />
        </p>
      )}
      {steps.includes('promulgate') && (
        <form
          className={style['form']}
          aria-label={labelOf('step', 'promulgate', language)}
          onSubmit={(event: SubmitEvent) => {
            event.preventDefault();
            take('promulgate');
          }}
        >
          <NumberField act={act} signed={signed} value={number} onChange={setNumber} />
          <DayField stacked label={say('signed')} value={signed} onChange={setSigned} />
          <TextField label={say('signer')} value={signer} onChange={setSigner} required={false} />
          {signer.trim() === '' && <p className="quiet small">{say('noSigner')}</p>}
          <button type="submit" className="primary" disabled={sending.isPending || !ready}>
            {labelOf('step', 'promulgate', language)}
          </button>
        </form>
      )}
      {closed.length > 0 && (
        <ul className={`quiet ${style['closed'] ?? ''}`}>
          {closed.map(({ step, why }) => (
            <li key={step}>
              {labelOf('step', step, language)}: {why}
            </li>
          ))}
        </ul>
      )}
      <div className={style['steps']}>
        {onward.map((step) => (
          <button
            key={step}
            type="button"
            className={step === 'return' || step === 'withdraw' ? undefined : 'primary'}
            disabled={sending.isPending || !ready}
            onClick={() => {
              take(step);
            }}
          >
            {labelOf('step', step, language)}
          </button>
        ))}
        {steps.length > 0 && (
          <details>
            <summary>{say('note')}</summary>
            <TextField
              label={say('note')}
              value={note}
              onChange={setNote}
              required={false}
              rows={2}
            />
          </details>
        )}
      </div>
      {sending.error && <Failed error={sending.error} />}
    </section>
  );
};
