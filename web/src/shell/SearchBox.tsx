/** Finding anything by name, code or number: the button, Ctrl-K, and the dialog with its results. */
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import { FOREVER, type Day } from '../../../src/domain/time/day.ts';
import { periodText } from '../../../src/words/language.ts';
import type { Found } from '../api/schema.ts';
import { useApi } from '../api/use-api.ts';
import { useLanguage, useText } from '../words/text.ts';
import style from './SearchBox.module.css';
import { SHELL } from './shell-words.ts';

const PATHS = {
  unit: '/units/$id',
  function: '/functions/$id',
  person: '/people/$id',
  act: '/acts/$id',
} as const;

/** What was so only once is opened as at its last day. */
const dayFor = (found: Found): Day | undefined => {
  if (found.holds || found.kind === 'act' || found.to === FOREVER) return undefined;
  return found.from as Day;
};

/** Each hit once: what was twice is told by when. */
const keyOf = ({ kind, id, from }: Found): string => `${kind} ${id} ${from}`;

const Results = ({
  found,
  label,
  open,
}: {
  readonly found: readonly Found[];
  readonly label: string;
  readonly open: (found: Found) => void;
}) => {
  const language = useLanguage();
  return (
    <ListBox
      aria-label={label}
      items={found.map((f) => ({ id: keyOf(f), f }))}
      className={style['results'] ?? ''}
      onAction={(key) => {
        const f = found.find((one) => keyOf(one) === key);
        if (f) open(f);
      }}
    >
      {({ id, f }) => (
        <ListBoxItem id={id} textValue={f.text} className={style['result'] ?? ''}>
          <span>{f.text}</span>
          <span className="quiet small">
            <strong>{f.what}</strong>
            {f.more !== '' && ` · ${f.more}`}
            {f.kind !== 'act' &&
              ` · ${periodText({ from: f.from as Day, to: f.to as Day }, language)}`}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
};

/** The button and the dialog. */
export const SearchBox = () => {
  const say = useText(SHELL);
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const q = text.trim();
  const { data } = useApi('/api/v1/search', { query: { q }, enabled: q.length > 1 });
  const found = q.length > 1 ? (data?.data ?? []) : [];
  const show = (): void => {
    setText('');
    dialog.current?.showModal();
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        show();
      }
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, []);
  const open = (f: Found): void => {
    dialog.current?.close();
    const day = dayFor(f);
    void navigate({
      to: PATHS[f.kind],
      params: { id: f.id },
      search: (now) => (day === undefined ? now : { ...now, asAt: day }) as never,
    });
  };
  return (
    <>
      <button type="button" className={style['button']} onClick={show}>
        {say('search')} <kbd>Ctrl K</kbd>
      </button>
      <dialog ref={dialog} className={style['dialog']} aria-label={say('search')}>
        <Autocomplete inputValue={text} onInputChange={setText}>
          <SearchField aria-label={say('search')} autoComplete="off">
            <Input placeholder={say('searchHint')} />
          </SearchField>
          {q.length > 1 && data && found[0]?.whole !== true && (
            <p className="quiet" role="status">
              {say(found.length === 0 ? 'foundNothing' : 'foundNear')}
            </p>
          )}
          {found.length > 0 && <Results found={found} label={say('search')} open={open} />}
        </Autocomplete>
      </dialog>
    </>
  );
};
