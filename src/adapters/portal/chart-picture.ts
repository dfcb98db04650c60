/** A number of the apparatus over a time, as a line with steps; the table under it says the same. */
import { countAt } from '../../application/portal/figure-value.ts';
import type { ChartRef } from '../../domain/portal/document.ts';
import { type Day, daysBetween } from '../../domain/time/day.ts';
import { dayText, numberText } from '../../words/language.ts';
import { type Html, html } from '../http/html.ts';
import type { News } from './news.ts';
import type { PortalContext } from './page.ts';

const WIDTH = 400;
const HEIGHT = 180;
const LEFT = 8;
const TOP = 28;
const BOTTOM = 28;

interface Step {
  readonly day: Day;
  readonly value: number;
}

const stepsOf = ({ source }: News, { id, from, to }: ChartRef): readonly Step[] => {
  const points = source.points();
  const at = (day: string): number =>
    countAt(
      points.findLast((point) => point.day <= day),
      id,
    );
  const between = points.filter(({ day }) => day > from && day <= to);
  const all = [
    { day: from as Day, value: at(from) },
    ...between.map((point) => ({ day: point.day as Day, value: countAt(point, id) })),
  ];
  return all.filter(({ value }, i) => i === 0 || value !== all[i - 1]?.value);
};

/** The picture. */
export const chartIn = (context: PortalContext, news: News, chart: ChartRef): Html => {
  const { say, language } = context;
  const steps = stepsOf(news, chart);
  const most = Math.max(1, ...steps.map(({ value }) => value));
  const whole = Math.max(1, daysBetween(chart.from as Day, chart.to as Day));
  const x = (day: Day): number =>
    Math.round(LEFT + (daysBetween(chart.from as Day, day) / whole) * (WIDTH - 2 * LEFT));
  const y = (value: number): number =>
    Math.round(HEIGHT - BOTTOM - (value / most) * (HEIGHT - TOP - BOTTOM));
  const [first, last] = [steps[0], steps.at(-1)];
  const line = steps.map(({ day, value }, i) =>
    i === 0 ? `M${x(day)},${y(value)}` : `H${x(day)}V${y(value)}`,
  );
  const name = say(chart.id);
  const caption = say('chartOf', {
    name,
    from: dayText(chart.from as Day, language),
    to: dayText(chart.to as Day, language),
  });
  return html`<figure class="chart">
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${caption}">
      <path class="base" d="M${LEFT},${y(0)}H${WIDTH - LEFT}" />
      <path class="steps" d="${line.join('')}H${WIDTH - LEFT}" />
      ${
        first &&
        html`<text x="${LEFT}" y="${y(first.value) - 8}"
          >${numberText(first.value, language)}</text
        >`
      }
      ${
        last &&
        html`<text x="${WIDTH - LEFT}" y="${y(last.value) - 8}" text-anchor="end">
          ${numberText(last.value, language)}
        </text>`
      }
      <text class="day" x="${LEFT}" y="${HEIGHT - 8}">${dayText(chart.from as Day, language)}</text>
      <text class="day" x="${WIDTH - LEFT}" y="${HEIGHT - 8}" text-anchor="end">
        ${dayText(chart.to as Day, language)}
      </text>
    </svg>
    <figcaption>${caption}</figcaption>
    <details>
      <summary>${say('asTable')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${say('sinceDay')}</th>
            <th scope="col">${name}</th>
          </tr>
        </thead>
        <tbody>
          ${steps.map(
            ({ day, value }) =>
              html`<tr>
                <th scope="row">${dayText(day, language)}</th>
                <td>${numberText(value, language)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
  </figure>`;
};
