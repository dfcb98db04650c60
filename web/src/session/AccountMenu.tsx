/** Who has signed in, in the head of every page, and what is theirs alone. */
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useText } from '../words/text.ts';
import { SESSION } from './session-words.ts';
import style from './Session.module.css';
import { useMe, useSend } from './use-me.ts';

/** The menu, or the way to sign in. */
export const AccountMenu = () => {
  const say = useText(SESSION);
  const me = useMe();
  const sending = useSend();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const mustChange = me?.account?.mustChange === true;
  useEffect(() => {
    // Nothing else is answered before the first password is changed.
    if (mustChange && pathname !== '/password') void navigate({ to: '/password', search: true });
  }, [mustChange, pathname, navigate]);
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [pathname]);
  if (!me) return null;
  if (!me.account)
    return (
      <Link to="/sign-in" search={{ back: pathname } as never} className={style['button']}>
        {say('signIn')}
      </Link>
    );
  return (
    <details ref={menu} className={style['menu']}>
      <summary aria-label={say('account', { name: me.account.display })}>
        {me.account.display}
      </summary>
      <div>
        <strong>{me.account.display}</strong>
        {me.rights.includes('administer') && (
          <Link to="/accounts" search>
            {say('accounts')}
          </Link>
        )}
        {me.rights.includes('administer') && (
          <Link to="/paper-templates" search>
            {say('paperTemplates')}
          </Link>
        )}
        {me.rights.includes('records') && (
          <Link to="/staff" search>
            {say('staff')}
          </Link>
        )}
        {me.rights.includes('edit') && (
          <Link to="/articles" search>
            {say('articles')}
          </Link>
        )}
        {me.rights.includes('edit') && (
          <Link to="/calendar" search>
            {say('calendar')}
          </Link>
        )}
        {(me.rights.includes('edit') || me.rights.includes('draft')) && (
          <Link to="/consultations" search>
            {say('consultations')}
          </Link>
        )}
        {me.rights.includes('publish') && (
          <Link to="/holders" search>
            {say('holders')}
          </Link>
        )}
        {me.rights.includes('publish') && (
          <Link to="/links" search>
            {say('links')}
          </Link>
        )}
        {me.rights.includes('audit') && (
          <Link to="/audit" search>
            {say('audit')}
          </Link>
        )}
        <Link to="/registers" search>
          {say('registers')}
        </Link>
        <Link to="/password" search>
          {say('changePassword')}
        </Link>
        <button
          type="button"
          onClick={() => {
            sending.mutate({ method: 'DELETE', address: '/api/v1/session' });
          }}
        >
          {say('signOut')}
        </button>
      </div>
    </details>
  );
};
