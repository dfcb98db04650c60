/** Accounts and their roles, for administrators. */
import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { ROLES, type Role } from '../../../../src/domain/drafting/roles.ts';
import { labelOf } from '../../../../src/words/labels.ts';
import { type Answer, read } from '../../api/client.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered, Failed } from '../../parts/Answered.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { PickField } from '../../parts/PickField.tsx';
import type { Picked } from '../../parts/picked.ts';
import { TextField } from '../../parts/TextField.tsx';
import { useSend } from '../../session/use-me.ts';
import { COMMON } from '../../words/common.ts';
import { useLanguage, useText } from '../../words/text.ts';
import style from './Accounts.module.css';
import { ACCOUNTS } from './accounts-words.ts';
import { FirstPasswords, type Told, useFirstPasswords } from './FirstPasswords.tsx';
import { FieldReaders } from './FieldReaders.tsx';

type Account = Answer<'/api/v1/accounts'>['data'][number];

const NewAccount = ({ tell }: { readonly tell: (told: Told) => void }) => {
  const say = useText(ACCOUNTS);
  const common = useText(COMMON);
  const [name, setName] = useState('');
  const [display, setDisplay] = useState('');
  const sending = useSend<Told>((told) => {
    tell(told);
    setName('');
    setDisplay('');
  });
  return (
    <form
      className={style['form']}
      aria-label={say('fresh')}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        sending.mutate({ method: 'POST', address: '/api/v1/accounts', body: { name, display } });
      }}
    >
      <TextField label={say('name')} value={name} onChange={setName} hint={common('nameHint')} />
      <TextField label={say('display')} value={display} onChange={setDisplay} />
      <button type="submit" disabled={sending.isPending}>
        {say('fresh')}
      </button>
      {sending.error && <Failed error={sending.error} />}
    </form>
  );
};

const GiveRole = ({ account, day }: { readonly account: Account; readonly day: string }) => {
  const say = useText(ACCOUNTS);
  const language = useLanguage();
  const [role, setRole] = useState<Role>('drafter');
  const [unit, setUnit] = useState<Picked | undefined>();
  const sending = useSend(() => {
    setUnit(undefined);
  });
  return (
    <form
      className={style['form']}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        const address = `/api/v1/accounts/${account.id}/grants`;
        sending.mutate({ method: 'POST', address, body: { role, unit: unit?.id ?? null } });
      }}
    >
      <Choice
        label={say('role')}
        value={role}
        options={ROLES.map((r) => [r, labelOf('deskRole', r, language)] as const)}
        onChange={(r) => {
          setRole(r as Role);
        }}
      />
      <PickField label={say('over')} kind="unit" day={day} value={unit} onPick={setUnit} />
      <button type="submit">{say('give')}</button>
      <p className={`${style['may']} quiet small`}>{say('may', { what: say(`${role}May`) })}</p>
      {sending.error && <Failed error={sending.error} />}
    </form>
  );
};

const Roles = ({ account }: { readonly account: Account }) => {
  const say = useText(ACCOUNTS);
  const language = useLanguage();
  const sending = useSend();
  if (account.grants.length === 0) return <span className="quiet">{say('noRoles')}</span>;
  return (
    <ul role="list" className={style['roles']}>
      {account.grants.map((grant) => {
        const role = labelOf('deskRole', grant.role, language);
        return (
          <li key={grant.id}>
            {role} <span className="quiet small">({grant.unitName ?? say('whole')})</span>{' '}
            <button
              type="button"
              aria-label={say('take', { role })}
              onClick={() => {
                const address = `/api/v1/accounts/${account.id}/grants/${grant.id}`;
                sending.mutate({ method: 'DELETE', address });
              }}
            >
              ✕
            </button>
          </li>
        );
      })}
    </ul>
  );
};

const Row = ({
  account,
  day,
  tell,
}: {
  readonly account: Account;
  readonly day: string;
  readonly tell: (told: Told) => void;
}) => {
  const say = useText(ACCOUNTS);
  const resetting = useSend<Told>(tell);
  const disabling = useSend();
  const address = `/api/v1/accounts/${account.id}`;
  const marks = [
    ...(account.disabled ? [say('disabled')] : []),
    ...(account.mustChange ? [say('waiting')] : []),
  ];
  return (
    <li className={style['account']}>
      <div>
        <strong>{account.display}</strong> <code>{account.name}</code>
        {marks.length > 0 && <span className="quiet small"> · {marks.join(' · ')}</span>}
      </div>
      <Roles account={account} />
      <details open={account.grants.length === 0}>
        <summary>{say('manage', { name: account.display })}</summary>
        <GiveRole account={account} day={day} />
        <div className={style['buttons']}>
          <button
            type="button"
            onClick={() => {
              resetting.mutate({ method: 'POST', address: `${address}/password` });
            }}
          >
            {say('reset')}
          </button>
          <button
            type="button"
            onClick={() => {
              const body = { disabled: !account.disabled };
              disabling.mutate({ method: 'PUT', address: `${address}/disabled`, body });
            }}
          >
            {say(account.disabled ? 'enable' : 'disable')}
          </button>
        </div>
      </details>
    </li>
  );
};

/** Roles without which no draft comes to be an act. */
const NEEDED: readonly Role[] = ['drafter', 'appraiser', 'approver', 'registrar'];

const Missing = ({ accounts }: { readonly accounts: readonly Account[] }) => {
  const say = useText(ACCOUNTS);
  const language = useLanguage();
  const given = new Set(
    accounts.filter((a) => !a.disabled).flatMap((a) => a.grants.map((g) => g.role)),
  );
  const missing = NEEDED.filter((role) => !given.has(role));
  if (missing.length === 0) return null;
  const roles = missing.map((role) => labelOf('deskRole', role, language).toLowerCase()).join(', ');
  return <p className={style['missing']}>{say('missing', { roles })}</p>;
};

/** The page. */
export const AccountsPage = () => {
  const say = useText(ACCOUNTS);
  const language = useLanguage();
  const { shown, tell, done } = useFirstPasswords();
  const today = useApi('/api/v1/days', { ownDays: true }).data?.data.today ?? '';
  const query = useQuery({
    queryKey: ['accounts'],
    queryFn: ({ signal }) => read('/api/v1/accounts', {}, {}, language, signal),
  });
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')} />
      <FirstPasswords shown={shown} done={done} />
      <Answered query={query}>
        {({ data }) => (
          <>
            <Missing accounts={data} />
            <NewAccount tell={tell} />
            <ul role="list" className={style['accounts']}>
              {data.map((account) => (
                <Row key={account.id} account={account} day={today} tell={tell} />
              ))}
            </ul>
          </>
        )}
      </Answered>
      <FieldReaders />
    </>
  );
};
