/** Leaders, or who is planned for their posts, line by line after the forms. */
import { numberText } from '../../../../src/words/language.ts';
import type { Answer } from '../../api/client.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { RECORD } from './record-words.ts';
import style from './Record.module.css';

type Row = Answer<'/api/v1/records/quality'>['leaders'][number];

const COLUMNS = ['people', 'recorded', 'women', 'minorities', 'graduates', 'theory'] as const;

/** The section. */
export const LeaderTable = ({
  title,
  rows,
  bands,
}: {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly bands: readonly string[];
}) => {
  const say = useText(RECORD);
  const language = useLanguage();
  const shown = (value: number, known: boolean): string =>
    known ? numberText(value, language) : '…';
  return (
    <section className={style['record']}>
      <h2>{title}</h2>
      {rows.length === 0 && <p className="quiet">{say('noLeaders')}</p>}
      {rows.length > 0 && (
        <>
          <p className="quiet small">{say('leadersLead')}</p>
          <div className={style['scroll']} tabIndex={0} role="region" aria-label={title}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('place')}</th>
                  {COLUMNS.map((column) => (
                    <th key={column} scope="col" className={style['figure']}>
                      {say(column)}
                    </th>
                  ))}
                  {bands.map((band) => (
                    <th key={band} scope="col" className={style['figure']}>
                      {say('age', { band })}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.place}>
                    <th scope="row">{row.place}</th>
                    {COLUMNS.map((column) => (
                      <td key={column} className={style['figure']}>
                        {shown(
                          row[column === 'theory' ? 'advancedTheory' : column],
                          row.recorded > 0 || column === 'people' || column === 'recorded',
                        )}
                      </td>
                    ))}
                    {bands.map((band, i) => (
                      <td key={band} className={style['figure']}>
                        {shown(row.bands[i] ?? 0, row.recorded > 0)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
};
