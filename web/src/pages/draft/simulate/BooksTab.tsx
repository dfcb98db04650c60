/** What has nowhere to go yet, each with its destinations one click away, and the people among it. */
import { useMemo } from 'react';
import type { Destination } from '../../../../../src/domain/acts/finding.ts';
import { refParts } from '../../../../../src/domain/register/ids.ts';
import { type Unplaced, booksOf } from '../../../../../src/domain/ledger/books.ts';
import { bookText, moveText, moves } from '../../../../../src/words/amount-text.ts';
import { labelOf } from '../../../../../src/words/labels.ts';
import { COMMON } from '../../../words/common.ts';
import { dayText, numberText } from '../../../../../src/words/language.ts';
import { type Naming, holdingText, namingAt } from '../../../../../src/words/naming.ts';
import { destinationText } from '../../../../../src/words/word-finding.ts';
import { useLanguage, useText } from '../../../words/text.ts';
import { DRAFT } from '../draft-words.ts';
import style from '../Draft.module.css';
import type { Simulation } from './simulate.ts';

/** Puts unplaced things where they go. */
export type PlaceThem = (placed: readonly (readonly [Unplaced, Destination])[]) => void;

const useNaming = ({ act, enactment }: Simulation): Naming => namingAt(enactment.after, act.effect);

/** The people that the draft leaves without a place: always in sight. */
export const PeoplePool = ({ simulation }: { readonly simulation: Simulation }) => {
  const say = useText(DRAFT);
  const unplaced = simulation.unplaced.flatMap(({ holding }) =>
    holding.startsWith('person:') ? [holding.slice('person:'.length)] : [],
  );
  const without = simulation.checks.flatMap((f) =>
    f.code === 'rule' && f.rule === 'no-post' ? [refParts(f.subject).id] : [],
  );
  const people = [...new Set([...unplaced, ...without])];
  return (
    <p className={style['pool']} data-some={people.length > 0}>
      <strong>
        {say('pool0')} ({people.length}):
      </strong>{' '}
      {people.length === 0 ? say('noPool') : people.join(', ')}
    </p>
  );
};

/** What each unit had, what comes, what goes, what it will have: `before + in − out = after`. */
const Accounts = ({ simulation }: { readonly simulation: Simulation }) => {
  const say = useText(DRAFT);
  const common = useText(COMMON);
  const language = useLanguage();
  const { before, enactment } = simulation;
  const naming = useNaming(simulation);
  const rows = useMemo(
    () => booksOf(before, enactment).rows.filter((r) => moves(r, 'in') || moves(r, 'out')),
    [before, enactment],
  );
  if (rows.length === 0) return null;
  return (
    <div className={style['wide']} role="region" aria-label={say('accounts')} tabIndex={0}>
      <table>
        <caption>{say('accounts')}</caption>
        <thead>
          <tr>
            <th scope="col">{common('unit')}</th>
            <th scope="col">{common('kind')}</th>
            <th scope="col" className="number">
              {say('opening')}
            </th>
            <th scope="col" className="number">
              {say('in')}
            </th>
            <th scope="col" className="number">
              {say('out')}
            </th>
            <th scope="col" className="number">
              {say('closing')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <tr key={`${r.day} ${r.kind} ${r.unit}`}>
              <th scope="row">{naming.name(`unit:${r.unit}`)}</th>
              <td>{labelOf('holding', r.kind, language)}</td>
              <td className="number">{bookText(r, 'opening', language)}</td>
              <td className="number">{moveText(r, 'in', language)}</td>
              <td className="number">{moveText(r, 'out', language)}</td>
              <td className="number">{bookText(r, 'closing', language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** The tab. `placeThem`: absent where the draft cannot be changed. */
export const BooksTab = ({
  simulation,
  placeThem,
}: {
  readonly simulation: Simulation;
  readonly placeThem: PlaceThem | undefined;
}) => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const naming = useNaming(simulation);
  const { act, unplaced } = simulation;
  if (unplaced.length === 0)
    return (
      <>
        <p className="quiet">{say('allPlaced')}</p>
        <Accounts simulation={simulation} />
      </>
    );
  const firsts = unplaced.flatMap((item) => {
    const [first] = item.destinations;
    return first ? [[item, first] as const] : [];
  });
  return (
    <>
      <p role="status">
        {say('unplaced', { n: numberText(unplaced.length, language) })}{' '}
        {placeThem && firsts.length > 1 && (
          <button
            type="button"
            onClick={() => {
              placeThem(firsts);
            }}
          >
            {say('placeAll', { n: numberText(firsts.length, language) })}
          </button>
        )}
      </p>
      <ul role="list" className={style['unplaced']}>
        {unplaced.map((item) => {
          const what = holdingText(item.holding, language, naming);
          return (
            <li key={`${item.unit} ${item.holding}`}>
              <span>
                {what}
                {item.over.from > act.effect && (
                  <span className="quiet">
                    {' '}
                    ({say('sinceDay', { day: dayText(item.over.from, language) })})
                  </span>
                )}
              </span>
              {item.destinations.length === 0 && (
                <span className="quiet small">{say('noSuggestion')}</span>
              )}
              <span className={style['choices']}>
                {item.destinations.map((destination) => {
                  const where = destinationText(destination, language, naming);
                  return placeThem ? (
                    <button
                      key={where}
                      type="button"
                      aria-label={`${where} (${what})`}
                      onClick={() => {
                        placeThem([[item, destination]]);
                      }}
                    >
                      {where}
                    </button>
                  ) : (
                    <span key={where} className="quiet small">
                      {where}
                    </span>
                  );
                })}
              </span>
            </li>
          );
        })}
      </ul>
      <Accounts simulation={simulation} />
    </>
  );
};
