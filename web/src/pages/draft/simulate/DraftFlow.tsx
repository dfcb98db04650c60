/** Which unit a draft makes of which: drawn, and as the table (bảng chuyển đổi). */
import {
  type CorrespondenceRow,
  correspondence,
} from '../../../../../src/domain/history/correspondence.ts';
import { previousDay } from '../../../../../src/domain/time/day.ts';
import { shareText } from '../../../../../src/words/word-entry.ts';
import { saveCsv } from '../../../parts/csv.ts';
import { Flow } from '../../../parts/Flow.tsx';
import { useLanguage, useText } from '../../../words/text.ts';
import { COMPARE } from '../../compare/compare-words.ts';
import style from '../Draft.module.css';
import type { Simulation } from './simulate.ts';

/** The lines that are of the draft's own doing, other acts of the same day left out. */
const rowsOf = ({ act, enactment, diff }: Simulation): readonly CorrespondenceRow[] => {
  const begun = new Set(diff.begun.map(({ unit }) => unit));
  const ended = new Set(diff.ended.map(({ unit }) => unit));
  return correspondence(enactment.after, previousDay(act.effect), act.effect).filter((row) => {
    if (row.how === 'succeeded') return row.acts.includes(act.id);
    if (row.how === 'new') return row.new !== undefined && begun.has(row.new.unit);
    return row.how === 'ended' && row.old !== undefined && ended.has(row.old.unit);
  });
};

/** The picture and the table; nothing where no unit begins or ends. */
export const DraftFlow = ({ simulation }: { readonly simulation: Simulation }) => {
  const say = useText(COMPARE);
  const language = useLanguage();
  const rows = rowsOf(simulation);
  if (rows.length === 0) return null;
  const how = (row: CorrespondenceRow): string =>
    row.how === 'new' ? say('begun') : row.how === 'ended' ? say('ended') : say(row.how);
  const save = (): void => {
    const { act } = simulation;
    saveCsv(
      'bang-chuyen-doi-du-thao.csv',
      [say('old'), say('oldCode'), say('new'), say('newCode'), say('how'), say('share'), say('by')],
      rows.map((r) => [
        r.old?.name ?? '',
        r.old?.code ?? '',
        r.new?.name ?? '',
        r.new?.code ?? '',
        how(r),
        shareText(r.share, language),
        act.number ?? act.title,
      ]),
    );
  };
  return (
    <>
      <h3>{say('flow')}</h3>
      <Flow rows={rows} label={say('flow')} />
      <div
        className={style['wide']}
        role="region"
        aria-label={`${say('table')}: ${simulation.act.title}`}
        tabIndex={0}
      >
        <table className="small">
          <thead>
            <tr>
              <th scope="col">{say('old')}</th>
              <th scope="col">{say('new')}</th>
              <th scope="col">{say('how')}</th>
              <th scope="col">{say('share')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((r) => (
              <tr key={`${r.old?.unit ?? ''} ${r.new?.unit ?? ''}`}>
                <td>{r.old?.name}</td>
                <td>{r.new?.name}</td>
                <td>{how(r)}</td>
                <td>{shareText(r.share, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <button type="button" data-screen onClick={save}>
          {say('csv')}
        </button>
      </p>
    </>
  );
};
