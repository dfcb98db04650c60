/** Assigned quota against people present, day by day: steps, since both change on days and not between them. */
import { scaleLinear } from 'd3-scale';
import { type Day, civil } from '../../../../src/domain/time/day.ts';
import { dayText, numberText } from '../../../../src/words/language.ts';
import type { OverviewPoint } from '../../api/schema.ts';
import { COMMON } from '../../words/common.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { OVERVIEW } from './overview-words.ts';
import style from './Overview.module.css';

const WIDTH = 640;
const HEIGHT = 240;
const LEFT = 48;
const BOTTOM = 24;

const stamp = (day: Day): number => {
  const { year, month, day: dom } = civil(day);
  return Date.UTC(year, month - 1, dom);
};

const sum = (numbers: Readonly<Record<string, number>>): number =>
  Object.values(numbers).reduce((a, b) => a + b, 0);

/** The picture with its table. */
export const QuotaLines = ({
  points,
  day,
}: {
  readonly points: readonly OverviewPoint[];
  readonly day: Day;
}) => {
  const say = useText(OVERVIEW);
  const common = useText(COMMON);
  const language = useLanguage();
  const rows = points.map((p) => ({
    day: p.day as Day,
    quota: sum(p.quota),
    people: sum(p.people),
  }));
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return null;
  const end = Math.max(stamp(last.day), stamp(day));
  const x = scaleLinear([stamp(first.day), end], [LEFT, WIDTH - 8]);
  const most = Math.max(1, ...rows.flatMap((r) => [r.quota, r.people]));
  const y = scaleLinear([0, most], [HEIGHT - BOTTOM, 10]).nice(4);
  const steps = (of: 'quota' | 'people'): string =>
    rows
      .map(
        (r, i) =>
          `${i === 0 ? 'M' : 'H'}${x(stamp(r.day))}${i === 0 ? `,${y(r[of])}` : `V${y(r[of])}`}`,
      )
      .join('') + `H${x(end)}`;
  const from = civil(first.day).year;
  const to = new Date(end).getUTCFullYear();
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter(
    (year) => stamp(`${year}-01-01` as Day) >= stamp(first.day),
  );
  return (
    <figure className={style['figure']}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={say('overTime')}>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line x1={LEFT} x2={WIDTH - 8} y1={y(tick)} y2={y(tick)} className={style['grid']} />
            <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
              {numberText(tick, language)}
            </text>
          </g>
        ))}
        {years.map((year, i) => (
          <text key={year} x={x(stamp(`${year}-01-01` as Day))} y={HEIGHT - 6} textAnchor="middle">
            {i % (years.length > 12 ? 2 : 1) === 0 ? year : ''}
          </text>
        ))}
        <path d={steps('quota')} className={style['quota']} />
        <path d={steps('people')} className={style['people']} />
        <line
          x1={x(stamp(day < first.day ? first.day : day))}
          x2={x(stamp(day < first.day ? first.day : day))}
          y1="6"
          y2={HEIGHT - BOTTOM}
          className={style['here']}
        />
      </svg>
      <figcaption>
        <span className={style['quotaKey']}>{say('quota')}</span>
        <span className={style['peopleKey']}>{say('people')}</span>
      </figcaption>
      <details>
        <summary>{say('asTable')}</summary>
        <div className={style['scroll']} tabIndex={0} role="region" aria-label={say('overTime')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{common('day')}</th>
                <th scope="col">{say('quota')}</th>
                <th scope="col">{say('people')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((r) => (
                <tr key={r.day}>
                  <th scope="row">{dayText(r.day, language)}</th>
                  <td>{numberText(r.quota, language)}</td>
                  <td>{numberText(r.people, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
};
