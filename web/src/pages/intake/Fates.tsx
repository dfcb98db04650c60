/** What would become of each row: counted, those that are open first, each at its cell. */
import { Fragment, useState } from 'react';
import { FATE_WORDS } from '../../../../src/words/intake-words.ts';
import { columnLetters } from '../../../../src/words/column-letters.ts';
import { inLanguage, numberText } from '../../../../src/words/language.ts';
import { Choice } from '../../parts/Choice.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { INTAKE } from './intake-words.ts';
import style from './Intake.module.css';

/** What becomes of a row. */
export type Fate = keyof typeof FATE_WORDS;

/** A row, told. */
export interface ToldRow {
  readonly row: number;
  readonly fate: Fate;
  readonly what: string;
  readonly operations: number;
  readonly said: readonly {
    readonly column: number | null;
    readonly text: string;
    readonly choices: readonly { readonly id: string; readonly name: string }[];
    /** What an answer to it is given by; nothing where it asks nothing. */
    readonly answer: string | null;
  }[];
}

/** The rows of a table, told. */
export interface ToldPart {
  readonly name: string;
  readonly counts: Readonly<Record<Fate, number>>;
  /** Columns that nothing is read from, by what stands above them. */
  readonly unread: readonly { readonly column: number; readonly head: string }[];
  readonly rows: readonly ToldRow[];
}

/** Everything, told. */
export interface Told {
  readonly parts: readonly ToldPart[];
  readonly act: { readonly articles: readonly { readonly do?: readonly unknown[] }[] };
}

/** Rows that are listed at most. */
const LISTED = 300;

const isOpen = ({ fate }: ToldRow): boolean => fate === 'asked' || fate === 'wrong';

/** A question, by what is asked and what could be meant. */
const Asked = ({
  label,
  among,
  answer,
  onAnswer,
}: {
  readonly label: string;
  readonly among: ToldRow['said'][number]['choices'];
  readonly answer: string | undefined;
  readonly onAnswer: (answer: string) => void;
}) => {
  const say = useText(INTAKE);
  return (
    <Choice
      label={label}
      value={answer ?? ''}
      options={[
        ['', say('unsaid')],
        ...among.map(({ id, name }) => [id, id === 'new' ? say('isNew') : name] as const),
      ]}
      onChange={onAnswer}
    />
  );
};

/** The list. */
export const Fates = ({
  told,
  named,
  answers,
  onAnswer,
}: {
  readonly told: ToldPart;
  /** Its name is said: it is one of several. */
  readonly named: boolean;
  readonly answers: Readonly<Record<string, string>>;
  readonly onAnswer: (key: string, answer: string) => void;
}) => {
  const say = useText(INTAKE);
  const language = useLanguage();
  const open = told.rows.some(isOpen);
  const [only, setOnly] = useState<'open' | 'all'>(open ? 'open' : 'all');
  const listed = told.rows.filter((row) => only === 'all' || isOpen(row));
  const counts = Object.entries(told.counts)
    .filter(([, n]) => n > 0)
    .map(([fate, n]) =>
      say('counted', {
        n: numberText(n, language),
        fate: inLanguage(language, FATE_WORDS[fate as Fate]),
      }),
    );
  return (
    <div>
      {named && <h3>{told.name}</h3>}
      <p role="status">{counts.join(', ')}</p>
      {told.unread.length > 0 && (
        <p>
          {say('unread', {
            n: numberText(told.unread.length, language),
            columns: told.unread
              .map(({ column, head }) =>
                head === '' ? columnLetters(column) : `${columnLetters(column)} “${head}”`,
              )
              .join(', '),
          })}
        </p>
      )}
      <Choice
        label={say('show')}
        value={only}
        options={[
          ['open', say('open')],
          ['all', say('all')],
        ]}
        onChange={(next) => {
          setOnly(next === 'open' ? 'open' : 'all');
        }}
      />
      {listed.length > 0 && (
        <div
          className={style['wide']}
          role="region"
          aria-label={named ? told.name : say('rows')}
          tabIndex={0}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{say('row')}</th>
                <th scope="col">{say('fate')}</th>
                <th scope="col">{say('what')}</th>
                <th scope="col">{say('why')}</th>
              </tr>
            </thead>
            <tbody>
              {listed.slice(0, LISTED).map((row) => (
                <tr key={row.row} data-fate={row.fate}>
                  <th scope="row">{row.row}</th>
                  <td>{inLanguage(language, FATE_WORDS[row.fate])}</td>
                  <td>{row.what}</td>
                  <td>
                    {row.said.map(({ column, text, choices, answer: key }, i) => (
                      <Fragment key={i}>
                        <p>
                          {column !== null && (
                            <strong>
                              {columnLetters(column)}
                              {row.row}:{' '}
                            </strong>
                          )}
                          {text}
                        </p>
                        {key !== null && (
                          <Asked
                            label={say(key.includes('.') ? 'chooseUnit' : 'choose', {
                              n: String(row.row),
                            })}
                            among={choices}
                            answer={answers[key]}
                            onAnswer={(answer) => {
                              onAnswer(key, answer);
                            }}
                          />
                        )}
                      </Fragment>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
};
