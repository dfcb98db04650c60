/** Finding anything by name, code or number: the button, Ctrl-K, and the dialog with its results. */
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
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

const Results = ({
  found,
  chosen,
  listId,
  open,
}: {
  readonly found: readonly Found[];
  readonly chosen: number;
  readonly listId: string;
  readonly open: (found: Found) => void;
}) => {
  const language = useLanguage();
  return (
    <ul role="listbox" id={listId} className={style['results']}>
      {found.map((f, i) => (
        <li
          key={`${f.kind} ${f.id} ${f.from}`}
          id={`${listId}-${i}`}
          role="option"
          aria-selected={i === chosen}
          onClick={() => {
            open(f);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') open(f);
          }}
        >
          <span>{f.text}</span>
          <span className="quiet small">
            <strong>{f.what}</strong>
            {f.more !== '' && ` · ${f.more}`}
            {f.kind !== 'act' &&
              ` · ${periodText({ from: f.from as Day, to: f.to as Day }, language)}`}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** The button and the dialog. */
export const SearchBox = () => {
  const say = useText(SHELL);
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const q = text.trim();
  const { data } = useApi('/api/v1/search', { query: { q }, enabled: q.length > 1 });
  const found = q.length > 1 ? (data?.data ?? []) : [];
  const show = (): void => {
    setText('');
    setChosen(0);
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
        <input
          type="search"
          role="combobox"
          aria-label={say('search')}
          aria-expanded={found.length > 0}
          aria-controls={listId}
          aria-activedescendant={found.length > 0 ? `${listId}-${chosen}` : undefined}
          placeholder={say('searchHint')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setChosen(0);
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') setChosen(Math.min(found.length - 1, chosen + 1));
            else if (event.key === 'ArrowUp') setChosen(Math.max(0, chosen - 1));
            else if (event.key === 'Enter') {
              const f = found[chosen];
              if (f) open(f);
            } else return;
            event.preventDefault();
          }}
        />
        {q.length > 1 && data && found[0]?.whole !== true && (
          <p className="quiet" role="status">
            {say(found.length === 0 ? 'foundNothing' : 'foundNear')}
          </p>
        )}
        <Results found={found} chosen={chosen} listId={listId} open={open} />
      </dialog>
    </>
  );
};
