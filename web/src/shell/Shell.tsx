/** The frame around every page: sections, language, time bar, search. */
import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useApi } from '../api/use-api.ts';
import { keepTo } from '../api/register.ts';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { LanguageContext, sayFrom } from '../words/text.ts';
import { AccountMenu } from '../session/AccountMenu.tsx';
import { SearchBox } from './SearchBox.tsx';
import style from './Shell.module.css';
import { PaperHead } from './PaperHead.tsx';
import { SHELL } from './shell-words.ts';
import { TimeBar } from './TimeBar.tsx';
import { useTimes } from './times.ts';

/** What React Aria calls the two languages. */
const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;

const SECTIONS = [
  ['/', 'overview'],
  ['/structure', 'structure'],
  ['/compare', 'compare'],
  ['/acts', 'acts'],
  ['/report', 'report'],
  ['/tables', 'tables'],
  ['/review', 'review'],
  ['/models', 'models'],
  ['/law', 'law'],
  ['/drafts', 'draft'],
] as const;

const Title = () => {
  const { data } = useApi('/api/v1/register');
  return data ? data.data.title : null;
};

const Version = () => {
  const { data } = useApi('/api/v1/register');
  const say = sayFrom(SHELL, useTimes().lang ?? 'vi');
  if (!data) return null;
  const { head } = data.data;
  return (
    <span title={head}>
      {say('version', { n: data.version })} · {say('head')} <code>{head.slice(0, 12)}</code>
    </span>
  );
};

/** Keeps the page to its register; where there are several, its address says which, so that it can be sent to others. */
const OfRegister = () => {
  const register = useApi('/api/v1/register').data?.data;
  const { register: said } = useTimes();
  const navigate = useNavigate();
  useEffect(() => {
    if (!register) return;
    keepTo(register.id);
    if (!register.several || said !== undefined) return;
    void navigate({
      to: '.',
      search: (now) => ({ ...now, register: register.id }),
      hash: true,
      replace: true,
    });
  }, [register, said, navigate]);
  return null;
};

/** The frame. */
export const Shell = () => {
  const { lang = 'vi' } = useTimes();
  const say = sayFrom(SHELL, lang);
  const navigate = useNavigate();
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const { pathname } = useLocation();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    setShown(false);
  }, [pathname]);
  const other = (): void => {
    void navigate({
      to: '.',
      search: (now) => ({ ...now, lang: lang === 'vi' ? ('en' as const) : undefined }) as never,
    });
  };
  return (
    <LanguageContext value={lang}>
      <I18nProvider locale={LOCALES[lang]}>
        <OfRegister />
        <a className={style['skip']} href="#main">
          {say('skip')}
        </a>
        <header className={style['header']} data-screen>
          <div className={style['bar']}>
            <Link to="/" search className={style['brand']}>
              <img src="/assets/mark.svg" alt="" width="28" height="28" />
              <span>
                <strong>{say('product')}</strong>
                <small>
                  <Title />
                </small>
              </span>
            </Link>
            <button
              type="button"
              className={style['toggle']}
              aria-expanded={shown}
              aria-controls="sections"
              onClick={() => {
                setShown(!shown);
              }}
            >
              {say('sections')}
            </button>
            <nav
              id="sections"
              aria-label={say('sections')}
              className={style['nav']}
              data-shown={shown}
            >
              {SECTIONS.map(([to, name]) => (
                <Link
                  key={to}
                  to={to}
                  search
                  activeOptions={{ exact: to === '/', includeSearch: false }}
                  activeProps={{ 'aria-current': 'page' }}
                >
                  {say(name)}
                </Link>
              ))}
            </nav>
            <SearchBox />
            <AccountMenu />
            <button
              type="button"
              className={style['language']}
              onClick={other}
              lang={lang === 'vi' ? 'en' : 'vi'}
            >
              <span>{say('otherLanguage')}</span>
              <abbr aria-hidden="true">{lang === 'vi' ? 'EN' : 'VI'}</abbr>
            </button>
          </div>
          <TimeBar />
        </header>
        <main id="main" tabIndex={-1} className={style['main']}>
          <PaperHead />
          <Outlet />
        </main>
        <footer className={style['footer']} data-screen>
          <span>{say('motto')}</span>
          <Version />
          <Link to="/help" search>
            {say('help')}
          </Link>
          <a href={lang === 'en' ? '/en' : '/'}>{say('portal')}</a>
          <a href="/docs">{say('api')}</a>
        </footer>
      </I18nProvider>
    </LanguageContext>
  );
};
