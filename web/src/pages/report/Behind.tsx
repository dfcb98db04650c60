/** The records behind a figure, each with the act it stands on. */
import type { Day } from '../../../../src/domain/time/day.ts';
import { dayText } from '../../../../src/words/language.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { ActLink, ThingLink } from '../../parts/links.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { REPORT } from './report-words.ts';
import style from './Report.module.css';

/** The list. */
export const Behind = ({
  indicator,
  from,
  to,
  unit,
  label,
}: {
  readonly indicator: string;
  readonly from: Day;
  readonly to: Day;
  readonly unit: string | undefined;
  readonly label: string;
}) => {
  const say = useText(REPORT);
  const language = useLanguage();
  const behind = useApi('/api/v1/reports/term/{indicator}', {
    params: { indicator },
    query: { from, to, ...(unit !== undefined && { unit }) },
    ownDays: true,
    keep: false,
  });
  return (
    <Answered query={behind}>
      {({ data: { rows, names } }) =>
        rows.length === 0 ? (
          <p className="quiet">{say('noRecords')}</p>
        ) : (
          <ol className={style['records']} tabIndex={0} aria-label={label}>
            {rows.map((r, i) => (
              <li key={`${i} ${r.text}`}>
                {r.day !== null && `${dayText(r.day as Day, language)} · `}
                {r.subject === null ? (
                  r.text
                ) : (
                  <>
                    {r.text} (<ThingLink of={r.subject} names={names} />)
                  </>
                )}{' '}
                · <ActLink id={r.act} names={names} article={r.article ?? undefined} />
              </li>
            ))}
          </ol>
        )
      }
    </Answered>
  );
};
