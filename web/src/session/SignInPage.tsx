/** Signing in, changing one's own password, and the first administrator: small forms, one each. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { Failed } from '../parts/Answered.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { TextField } from '../parts/TextField.tsx';
import { COMMON } from '../words/common.ts';
import { useText } from '../words/text.ts';
import { SESSION } from './session-words.ts';
import style from './Session.module.css';
import { useMe, useSend } from './use-me.ts';

const Sheet = ({
  label,
  error,
  busy,
  submit,
  children,
}: {
  readonly label: string;
  readonly error: Error | null;
  readonly busy: boolean;
  readonly submit: () => void;
  readonly children: ReactNode;
}) => (
  <form
    className={style['sheet']}
    onSubmit={(event: SubmitEvent) => {
      event.preventDefault();
      submit();
    }}
  >
    {children}
    {error && <Failed error={error} />}
    <button type="submit" className="primary" disabled={busy}>
      {label}
    </button>
  </form>
);

/** Signing in; then on to where the reader came from. */
export const SignInPage = () => {
  const say = useText(SESSION);
  const navigate = useNavigate();
  const me = useMe();
  const { back } = useSearch({ strict: false }) as { readonly back?: string };
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const sending = useSend(() => {
    const safe = back !== undefined && /^\/(?!\/)/.test(back) ? back : '/';
    void navigate({ to: safe });
  });
  return (
    <>
      <PageHead title={say('signIn')} lead={say('signInLead')} />
      {me?.provider === true && (
        <p>
          <a href="/auth/begin" className={style['button']}>
            {say('byProvider')}
          </a>
        </p>
      )}
      <Sheet
        label={say('signIn')}
        error={sending.error}
        busy={sending.isPending}
        submit={() => {
          sending.mutate({ method: 'POST', address: '/api/v1/session', body: { name, password } });
        }}
      >
        <TextField label={say('name')} value={name} onChange={setName} autoComplete="username" />
        <TextField
          label={say('password')}
          value={password}
          onChange={setPassword}
          type="password"
          autoComplete="current-password"
        />
      </Sheet>
    </>
  );
};

/** Changing one's own password. */
export const PasswordPage = () => {
  const say = useText(SESSION);
  const me = useMe();
  const [present, setPresent] = useState('');
  const [next, setNext] = useState('');
  const sending = useSend(() => {
    setPresent('');
    setNext('');
  });
  const lead = me?.account?.mustChange === true ? { lead: say('mustChange') } : {};
  return (
    <>
      <PageHead title={say('changePassword')} {...lead} />
      <Sheet
        label={say('changePassword')}
        error={sending.error}
        busy={sending.isPending}
        submit={() => {
          const body = { present, next };
          sending.mutate({ method: 'PUT', address: '/api/v1/me/password', body });
        }}
      >
        <TextField
          label={say('present')}
          value={present}
          onChange={setPresent}
          type="password"
          autoComplete="current-password"
        />
        <TextField
          label={say('next')}
          value={next}
          onChange={setNext}
          type="password"
          autoComplete="new-password"
          hint={say('passwordHint')}
        />
        {sending.isSuccess && <p role="status">{say('changed')}</p>}
      </Sheet>
    </>
  );
};

/** The first administrator; the invitation is in the address, behind the hash, so that it is sent nowhere by itself. */
export const FirstAdministratorPage = () => {
  const say = useText(SESSION);
  const common = useText(COMMON);
  const navigate = useNavigate();
  const [invitation] = useState(() => location.hash.slice(1));
  const [name, setName] = useState('');
  const [display, setDisplay] = useState('');
  const [password, setPassword] = useState('');
  const sending = useSend(() => {
    void navigate({ to: '/registers' });
  });
  return (
    <>
      <PageHead title={say('first')} lead={say('firstLead')} />
      {invitation === '' ? (
        <p role="alert">{say('noLink')}</p>
      ) : (
        <Sheet
          label={say('open')}
          error={sending.error}
          busy={sending.isPending}
          submit={() => {
            const body = { invitation, name, display, password };
            sending.mutate({ method: 'POST', address: '/api/v1/first-administrator', body });
          }}
        >
          <TextField
            label={say('name')}
            value={name}
            onChange={setName}
            autoComplete="username"
            hint={common('nameHint')}
          />
          <TextField
            label={say('display')}
            value={display}
            onChange={setDisplay}
            autoComplete="name"
            hint={say('displayHint')}
          />
          <TextField
            label={say('password')}
            value={password}
            onChange={setPassword}
            type="password"
            autoComplete="new-password"
            hint={say('passwordHint')}
          />
        </Sheet>
      )}
    </>
  );
};
