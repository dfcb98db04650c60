/** First passwords as they were made: shown until whoever made them says that they are handed on, wherever they go meanwhile. */
import { useState } from 'react';
import { COMMON } from '../../words/common.ts';
import { useText } from '../../words/text.ts';
import style from './Accounts.module.css';
import { ACCOUNTS } from './accounts-words.ts';

/** A first password as it was made. */
export interface Told {
  readonly name: string;
  readonly firstPassword: string;
}

/** Those not handed on yet, for as long as the desk is open; nothing of them is kept by the browser. */
let waiting: readonly Told[] = [];

/** What is waiting, one more of it, and one less. */
export const useFirstPasswords = () => {
  const [shown, setShown] = useState(waiting);
  const set = (next: readonly Told[]): void => {
    waiting = next;
    setShown(next);
  };
  return {
    shown,
    tell: (told: Told): void => {
      set([...waiting.filter(({ name }) => name !== told.name), told]);
    },
    done: (name: string): void => {
      set(waiting.filter((one) => one.name !== name));
    },
  };
};

const Password = ({ told, done }: { readonly told: Told; readonly done: () => void }) => {
  const say = useText(ACCOUNTS);
  const common = useText(COMMON);
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(told.firstPassword);
    setCopied(true);
  };
  return (
    <li className={style['told']}>
      <p>
        {say('told', { name: told.name })} <code>{told.firstPassword}</code>
      </p>
      <button
        type="button"
        onClick={() => {
          void copy();
        }}
      >
        {common(copied ? 'copied' : 'copy')}
      </button>
      <button type="button" onClick={done}>
        {say('handedOn')}
      </button>
    </li>
  );
};

/** The list; nothing where none is waiting. */
export const FirstPasswords = ({
  shown,
  done,
}: {
  readonly shown: readonly Told[];
  readonly done: (name: string) => void;
}) =>
  shown.length === 0 ? null : (
    <div role="status">
      <ul role="list" className={style['passwords']}>
        {shown.map((told) => (
          <Password
            key={`${told.name} ${told.firstPassword}`}
            told={told}
            done={() => {
              done(told.name);
            }}
          />
        ))}
      </ul>
    </div>
  );
