/** The organisation chart of the case as files: every unit that is shown can be read on it. */
import { beforeAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';
import { type ChartFile, writeChart } from '../../src/adapters/papers/write-chart.ts';
import { Image } from '../../src/application/image.ts';
import { type OrganisationChart, organisationChart } from '../../src/application/queries/chart.ts';
import { indexDay } from '../../src/application/queries/index-day.ts';
import { unitsAt } from '../../src/application/queries/units.ts';
import type { ChartNode } from '../../src/words/chart/layout.ts';
import type { UnitId } from '../../src/domain/register/ids.ts';
import { day } from '../../src/domain/time/day.ts';
import { NOW } from '../law/world.ts';
import { REGISTER, caseActs } from '../store/stores.ts';

const image = new Image(REGISTER);
const DAY = day('2018-06-01');

beforeAll(async () => {
  for (const act of await caseActs()) image.advance(act, NOW, image.draft(act));
});

const chartOf = (levels: number, of?: string): OrganisationChart => {
  const branch = { facts: image.facts, day: DAY, index: indexDay(image.facts, DAY) };
  const extent = { levels, open: new Set<string>(), ...(of !== undefined && { of: of as UnitId }) };
  const chart = organisationChart(branch, extent, 'vi', 'Thành phố Uông Bí');
  if (!chart) throw new Error('too large');
  return chart;
};

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '');

describe('the chart of a city', () => {
  it('has every unit of the day once, down to the last level', () => {
    const { boxes } = chartOf(64);
    const all = unitsAt(image.facts, DAY).map((unit) => unit.id);
    expect([...boxes.keys()].toSorted()).toEqual(all.toSorted());
  });

  it('opens what is asked for and no more', () => {
    const one = chartOf(1);
    expect([...one.boxes.keys()]).toEqual(['tinh-quang-ninh']);
    expect(chartOf(2).boxes.size).toBeGreaterThan(1);
    expect([...chartOf(1, 'tp-uong-bi').boxes.keys()]).toEqual(['tp-uong-bi']);
    expect(chartOf(1, 'tp-uong-bi').titles[1]).toBe('Thành phố Uông Bí · ngày 01/06/2018');
  });

  it('is printed on as many sheets as it needs, with every name as text', async () => {
    const chart = chartOf(64);
    const file = { chart, form: 'pdf', paper: 'A3', language: 'vi' } as const;
    const pdf = await getDocumentProxy(await writeChart(file));
    const { text, totalPages } = await extractText(pdf, { mergePages: true });
    expect(totalPages).toBeGreaterThan(1);
    const printed = squeezed(text);
    for (const { name } of chart.boxes.values())
      for (const line of name.lines) expect(printed).toContain(squeezed(line));
    expect(printed).toContain(squeezed(`Tờ 1/${totalPages}`));
    const { view } = await pdf.getPage(1);
    expect(view.map(Math.round)).toEqual([0, 0, 1191, 842]);
  });

  it('is a picture, and a drawing with texts that others can go on with', async () => {
    const chart = chartOf(3);
    const svg = new TextDecoder().decode(
      await writeChart({ chart, form: 'svg', paper: 'A3', language: 'vi' }),
    );
    expect(svg.match(/<text /gu)?.length).toBeGreaterThan(chart.boxes.size);
    expect(svg).toContain('>Thành phố Uông Bí<');
    const png = await writeChart({ chart, form: 'png', paper: 'A3', language: 'vi' });
    const { format, width, height } = await sharp(Buffer.from(png)).metadata();
    expect(format).toBe('png');
    expect(Math.min(width, height)).toBeGreaterThan(800);
    // Letters are drawn without any font of the machine: the picture is not empty where the names stand.
    const { dominant } = await sharp(Buffer.from(png)).stats();
    expect(dominant.r + dominant.g + dominant.b).toBeGreaterThan(600);
    const { data } = await sharp(Buffer.from(png))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data.filter((shade) => shade < 60).length).toBeGreaterThan(2_000);
    // It is painted in strips: nothing stands below the last, and none is black for want of paint.
    expect(data.filter((shade) => shade < 60).length).toBeLessThan(data.length / 20);
    expect(data.subarray(-width).every((shade) => shade === 255)).toBe(true);
  });

  it('is no ribbon, however many boxes it has', async () => {
    const chart = chartOf(64);
    const sizes = [];
    for (const copies of [1, 12]) {
      const boxes = new Map<string, NonNullable<ReturnType<typeof chart.boxes.get>>>();
      const again = (node: ChartNode, of: number): ChartNode => {
        const box = chart.boxes.get(node.id);
        if (box) boxes.set(`${of} ${node.id}`, box);
        return {
          ...node,
          id: `${of} ${node.id}`,
          children: node.children.map((n) => again(n, of)),
        };
      };
      const roots = Array.from({ length: copies }, (_, of) =>
        chart.roots.map((node) => again(node, of)),
      ).flat();
      const file = { chart: { ...chart, roots, boxes }, form: 'svg', paper: 'A3', language: 'vi' };
      const svg = new TextDecoder().decode(await writeChart(file as ChartFile));
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/u.exec(svg) ?? [];
      sizes.push([boxes.size > 100 * copies, Number(height) / Number(width) < 4.5]);
    }
    expect(sizes).toEqual([
      [true, true],
      [true, true],
    ]);
  });
});
