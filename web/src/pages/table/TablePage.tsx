/** One table on the day; a number that is chosen shows the acts behind it. */
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type Day, parseDay } from '../../../../src/domain/time/day.ts';
import { dayText, numberText } from '../../../../src/words/language.ts';
import type { Answer } from '../../api/client.ts';
import type { Names } from '../../api/schema.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { ActLink, ThingLink } from '../../parts/links.tsx';
import { DayField } from '../../parts/DayField.tsx';
import { Signatures } from '../../parts/Signatures.tsx';
import { PaperLinks } from '../../parts/PaperLinks.tsx';
import { FileLink } from '../../parts/FileLink.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { PickField } from '../../parts/PickField.tsx';
import { COMMON } from '../../words/common.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { TABLE } from './table-words.ts';
import style from './Table.module.css';

type Cell = Answer<'/api/v1/tables/{code}'>['data'][number]['cells'][number];

/** Where a chosen number stands. */
interface Chosen {
  readonly row: string;
  readonly column: number;
}

const Figure = ({
  cell,
  label,
  chosen,
  choose,
}: {
  readonly cell: Cell;
  readonly label: string;
  readonly chosen: boolean;
  readonly choose: () => void;
}) => {
  const say = useText(TABLE);
  const mark = cell.wrong ? (
    <abbr className={style['wrong']} title={say('wrong')}>
      !
    </abbr>
  ) : null;
  return (
    <button
      type="button"
      className={style['number']}
      aria-pressed={chosen}
      aria-label={`${label}: ${cell.text}${cell.wrong ? `, ${say('wrong')}` : ''}`}
      onClick={choose}
    >
      {cell.text}
      {mark}
    </button>
  );
};

const Behind = ({ cell, names }: { readonly cell: Cell | undefined; readonly names: Names }) => {
  const say = useText(TABLE);
  const language = useLanguage();
  const left = cell ? cell.behind - cell.acts.length : 0;
  return (
    <section className={style['behind']} aria-live="polite" aria-label={say('behind')}>
      <h2>{say('behind')}</h2>
      {cell === undefined && <p className="quiet">{say('choose')}</p>}
      {cell !== undefined && cell.behind === 0 && (
        <p className="quiet">{say(cell.value === 0 ? 'nought' : 'isSum')}</p>
      )}
      {cell !== undefined && cell.behind > 0 && (
        <ul>
          {cell.acts.map((act) => (
            <li key={act}>
              <ActLink id={act} names={names} /> {names.acts[act]?.title}
            </li>
          ))}
          {left > 0 && <li className="quiet">{say('more', { n: numberText(left, language) })}</li>}
        </ul>
      )}
    </section>
  );
};

/** A thing or an act with a link to its page, or text. */
const Named = ({ cell, names }: { readonly cell: Cell; readonly names: Names }) => {
  const [act] = cell.acts;
  if (cell.ref !== null) return <ThingLink of={cell.ref} names={names} />;
  if (act === undefined) return cell.text;
  return (
    <>
      <ActLink id={act} names={names} /> {names.acts[act]?.title}
    </>
  );
};

const OtherTables = ({ code }: { readonly code: string }) => {
  const say = useText(TABLE);
  const { data } = useApi('/api/v1/tables');
  const others = data?.data.filter((table) => table.code !== code) ?? [];
  return (
    <details className={style['other']}>
      <summary>{say('other')}</summary>
      <nav aria-label={say('other')}>
        {[...Map.groupBy(others, ({ group }) => group)].map(([group, tables]) => (
          <section key={group}>
            <h2>{group}</h2>
            <ul>
              {tables.map((table) => (
                <li key={table.code}>
                  <Link to="/tables/$code" params={{ code: table.code }} search>
                    {table.title}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </details>
  );
};

/** The page. */
export const TablePage = () => {
  const { code } = useParams({ from: '/tables/$code' });
  const say = useText(TABLE);
  const common = useText(COMMON);
  const language = useLanguage();
  const [chosen, setChosen] = useState<Chosen>();
  const given = useSearch({ from: '/tables/$code' });
  const navigate = useNavigate();
  const from = parseDay(given.from ?? '');
  const query = useApi('/api/v1/tables/{code}', {
    params: { code },
    query: { ...(given.unit && { unit: given.unit }), ...(from && { from }) },
  });
  const search = (change: Readonly<Record<string, string | undefined>>): void => {
    setChosen(undefined);
    void navigate({
      to: '/tables/$code',
      params: { code },
      search: (now) => ({ ...now, ...change }),
      replace: true,
    });
  };
  return (
    <Answered whole query={query}>
      {({ data, columns, title, about, names, asAt, total, unit, of, overTime, from: first }) => {
        const cell = data.find(({ key }) => key === chosen?.row)?.cells[chosen?.column ?? 0];
        const isFigure = columns.map((_, i) =>
          data.some(({ cells }) => typeof cells[i]?.value === 'number'),
        );
        const labelOf = (row: (typeof data)[number], i: number): string =>
          `${row.cells[0]?.text ?? ''}, ${columns[i] ?? ''}`;
        const fileOf = `/api/v1/tables/${code}/file?${new URLSearchParams({
          asAt,
          lang: language,
          ...(unit !== null && { unit }),
          ...(overTime && first !== null && { from: first }),
        }).toString()}`;
        return (
          <>
            <PageHead
              title={of === null ? title : say('titleOf', { title, of })}
              lead={`${
                first === null
                  ? say('onDay', { day: dayText(asAt as Day, language) })
                  : say('overTime', {
                      from: dayText(first as Day, language),
                      day: dayText(asAt as Day, language),
                    })
              } ${about}`}
            >
              <PickField
                label={say('body')}
                kind="unit"
                day={asAt}
                value={unit === null ? undefined : { id: unit, text: of ?? unit }}
                onPick={(picked) => {
                  search({ unit: picked?.id });
                }}
              />
              {overTime && (
                <DayField
                  label={say('first')}
                  value={first === null ? undefined : (first as Day)}
                  onChange={(day) => {
                    search({ from: day });
                  }}
                />
              )}
              <FileLink address={fileOf}>{say('download')}</FileLink>
              <PaperLinks papers={[[title, fileOf]]} />
              <button
                type="button"
                onClick={() => {
                  print();
                }}
              >
                {common('print')}
              </button>
            </PageHead>
            <div data-screen>
              <OtherTables code={code} />
            </div>
            {data.length === 0 && <p className="quiet">{say('none')}</p>}
            {data.length > 0 && (
              <div className={style['scroll']} tabIndex={0} role="region" aria-label={title}>
                <table>
                  <thead>
                    <tr>
                      {columns.map((column, i) => (
                        <th
                          key={column}
                          scope="col"
                          className={isFigure[i] ? style['figure'] : undefined}
                        >
                          {column}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {data.map((row) => (
                      <tr key={row.key} className={row.total ? style['total'] : undefined}>
                        {row.cells.map((of, i) => {
                          const key = columns[i] ?? i;
                          if (i === 0)
                            return (
                              <th
                                key={key}
                                scope="row"
                                style={{ paddingInlineStart: `${0.5 + row.level}rem` }}
                              >
                                <Named cell={of} names={names} />
                              </th>
                            );
                          if (of.value === null)
                            return (
                              <td key={key} className={isFigure[i] ? style['figure'] : undefined}>
                                <Named cell={of} names={names} />
                              </td>
                            );
                          const here = chosen?.row === row.key && chosen.column === i;
                          return (
                            <td key={key} className={style['figure']}>
                              <Figure
                                cell={of}
                                label={labelOf(row, i)}
                                chosen={here}
                                choose={() => setChosen({ row: row.key, column: i })}
                              />
                            </td>
                          );
                        })}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
            {total > data.length && (
              <p className="quiet">
                {say('rest', { n: numberText(total - data.length, language) })}
              </p>
            )}
            {data.length > 0 && (
              <div data-screen>
                <Behind cell={cell} names={names} />
              </div>
            )}
            {data.length > 0 && <Signatures />}
          </>
        );
      }}
    </Answered>
  );
};
