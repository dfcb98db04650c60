/** Leaders, or who is planned for their posts, line by line after the forms. */
import { numberText } from '../../../../src/words/language.ts';
import type { Answer } from '../../api/client.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { FigureTable } from './FigureTable.tsx';
import { RECORD } from './record-words.ts';
import style from './Record.module.css';

type Row = Answer<'/api/v1/records/quality'>['leaders'][number];

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
  const number = (n: number): string => numberText(n, language);
  return (
    <section className={style['record']}>
      <h2>{title}</h2>
      {rows.length === 0 && <p className="quiet">{say('noLeaders')}</p>}
      {rows.length > 0 && (
        <>
          <p className="quiet small">{say('leadersLead')}</p>
          <FigureTable
            label={title}
            first={say('place')}
            columns={[
              say('people'),
              say('recorded'),
              say('women'),
              say('minorities'),
              say('graduates'),
              say('theory'),
              ...bands.map((band) => say('age', { band })),
            ]}
            lines={rows.map((row) => ({
              of: row.place,
              figures: [
                number(row.people),
                number(row.recorded),
                // Of nobody a record is kept: nothing is known, which is not nought.
                ...[row.women, row.minorities, row.graduates, row.advancedTheory, ...row.bands].map(
                  (n) => (row.recorded > 0 ? number(n) : '…'),
                ),
              ],
            }))}
          />
        </>
      )}
    </section>
  );
};
