/** Facts on both axes of time, each with its act. */
import type { Aspect } from '../../../src/domain/register/aspects.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { periodText } from '../../../src/words/language.ts';
import { aspectText } from '../../../src/words/word-entry.ts';
import type { HistoryRow, Names } from '../api/schema.ts';
import { UNIT } from '../pages/unit/unit-words.ts';
import { COMMON } from '../words/common.ts';
import { useLanguage, useText } from '../words/text.ts';
import { Fold } from './Fold.tsx';
import style from './HistoryTable.module.css';
import { ActLink, Source, ThingLink } from './links.tsx';

/** The unit that a row is about, where that is not plain: who has a function; who was under the unit of the page. */
const about = ({ aspect, key }: HistoryRow, of: string | undefined): string | undefined => {
  const [first, second] = key.split('|');
  if (aspect === 'mandate') return second;
  return aspect === 'unit.superior' && first !== of ? first : undefined;
};

/** What is told; `of`: the unit whose page it stands on. */
interface Told {
  readonly of?: string;
  readonly rows: readonly HistoryRow[];
  readonly names: Names;
}

/** Rows of one group. */
const Rows = ({ rows, names, of }: Told) => {
  const say = useText(UNIT);
  const common = useText(COMMON);
  const language = useLanguage();
  const known = ({ recorded: { from, to } }: HistoryRow): string =>
    to === undefined ? say('knownFrom', { n: from }) : say('knownUntil', { from, to });
  return (
    <div className={style['scroll']}>
      <table className={style['table']}>
        <thead>
          <tr>
            <th scope="col">{say('valid')}</th>
            <th scope="col">{say('what')}</th>
            <th scope="col">{common('value')}</th>
            <th scope="col">{say('basis')}</th>
            <th scope="col" className="roomy">
              {say('known')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <tr
              key={`${r.aspect} ${r.key} ${r.valid.from} ${r.recorded.from}`}
              data-holds={r.holds}
              data-old={r.recorded.to !== undefined || undefined}
            >
              <td>{periodText({ from: r.valid.from as Day, to: r.valid.to as Day }, language)}</td>
              <td>{aspectText(r.aspect as Aspect, r.key.split('|'), language)}</td>
              <th scope="row">
                {about(r, of) && (
                  <>
                    <ThingLink of={`unit:${about(r, of) ?? ''}`} names={names} />:{' '}
                  </>
                )}
                {r.text}
                <Source mark={r.source} />
                <span className="tight quiet small">{known(r)}</span>
              </th>
              <td>
                <ActLink id={r.act} names={names} article={r.article} />
              </td>
              <td className="quiet roomy">{known(r)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** Rows up to which a history is told whole. */
const SHORT = 12;

/** Rows by what they say, each group in the order of its first row. */
const groupsOf = (
  rows: readonly HistoryRow[],
  nameOf: (row: HistoryRow) => string,
): ReadonlyMap<string, readonly HistoryRow[]> => {
  const groups = new Map<string, HistoryRow[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
};

/** The history; `of`: the unit whose page it stands on. A long one is told in groups that open on demand. */
export const HistoryTable = ({ rows, names, of }: Told) => {
  const say = useText(UNIT);
  const language = useLanguage();
  const given = of === undefined ? {} : { of };
  if (rows.length <= SHORT) return <Rows rows={rows} names={names} {...given} />;
  const groups = groupsOf(rows, (row) =>
    row.aspect === 'unit.superior' && about(row, of) !== undefined
      ? say('children')
      : aspectText(row.aspect as Aspect, row.key.split('|'), language),
  );
  return [...groups].map(([name, found]) => {
    const now = found.filter(({ holds }) => holds);
    const [only] = now;
    return (
      <Fold
        key={name}
        title={
          <>
            <strong>{name}</strong>
            {now.length === 1 && only && <span>{only.text}</span>}
            <span className="quiet small">{say('values', { n: found.length })}</span>
          </>
        }
      >
        <Rows rows={found} names={names} {...given} />
      </Fold>
    );
  });
};
