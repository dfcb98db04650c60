/** What an empty register offers: three ways in. */
import { Link, useNavigate } from '@tanstack/react-router';
import { actForm } from '../../../../src/domain/acts/act-form.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { useApi } from '../../api/use-api.ts';
import { Failed } from '../../parts/Answered.tsx';
import { TemplateLinks } from '../../parts/TemplateLinks.tsx';
import { useMe, useRight, useSend } from '../../session/use-me.ts';
import { useText } from '../../words/text.ts';
import { emptyAct } from '../draft/drafts/drafts-api.ts';
import style from './Registers.module.css';
import { REGISTERS } from './registers-words.ts';

const FromForms = ({ day }: { readonly day: Day }) => {
  const say = useText(REGISTERS);
  const navigate = useNavigate();
  const register = useApi('/api/v1/register').data?.data;
  const sending = useSend<{ readonly id: number }>(({ id }) => {
    void navigate({ to: '/drafts/$id', params: { id: String(id) }, search: true });
  });
  return (
    <>
      <button
        type="button"
        className="primary"
        disabled={sending.isPending || !register}
        onClick={() => {
          const act = { ...emptyAct(say('opening'), register?.title ?? '', day), signed: day };
          const body = { act: actForm({ ...act, type: 'opening-balance' }) };
          sending.mutate({ method: 'POST', address: '/api/v1/drafts', body });
        }}
      >
        {say('draftIt')}
      </button>
      {sending.error && <Failed error={sending.error} />}
    </>
  );
};

/** The three ways; for whoever may draft, else what is needed first. */
export const StartHere = ({ day }: { readonly day: Day }) => {
  const say = useText(REGISTERS);
  const me = useMe();
  const drafts = useRight('draft');
  const administers = useRight('administer');
  return (
    <section aria-labelledby="start">
      <h2 id="start">{say('start')}</h2>
      <p className="quiet">{say('startLead')}</p>
      {!drafts && (
        <p className={style['needs']}>
          {say('needsDrafter')}{' '}
          {administers && (
            <Link to="/accounts" search>
              {say('toAccounts')}
            </Link>
          )}
        </p>
      )}
      <div className={style['ways']}>
        <section className={style['card']} aria-labelledby="template">
          <h3 id="template">{say('fromTemplate')}</h3>
          <p className="quiet">{say('fromTemplateLead')}</p>
          <TemplateLinks />
          <Link to="/intake" search>
            {say('takeIn')}
          </Link>
        </section>
        <section className={style['card']} aria-labelledby="workbook">
          <h3 id="workbook">{say('fromWorkbook')}</h3>
          <p className="quiet">{say('fromWorkbookLead')}</p>
          <Link to="/intake" search>
            {say('takeIn')}
          </Link>
        </section>
        <section className={style['card']} aria-labelledby="forms">
          <h3 id="forms">{say('fromForms')}</h3>
          <p className="quiet">{say('fromFormsLead')}</p>
          {drafts && <FromForms day={day} />}
        </section>
      </div>
      {me?.account && (
        <p>
          <Link to="/registers" search>
            {say('otherRegisters')}
          </Link>
        </p>
      )}
    </section>
  );
};
