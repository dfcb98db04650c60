/**
 * `npm run bench:chart`: the organisation chart of a city, a province and as many boxes as there may be, as a drawing, a picture and
 * sheets of A3; the picture beside the same drawing painted at once by an image library (librsvg).
 */
import sharp from 'sharp';
import { writeChart } from '../src/adapters/papers/write-chart.ts';
import type { OrganisationChart } from '../src/application/queries/chart.ts';
import { setName } from '../src/words/chart/box-text.ts';
import type { ChartNode } from '../src/words/chart/layout.ts';
import { line, once } from './timing.ts';

const BLOCS = ['party', 'state', 'front', 'service'] as const;

/** A province of so many communes with so many bodies each. */
const chartOf = (communes: number, bodies: number): OrganisationChart => {
  const boxes = new Map<string, ReturnType<OrganisationChart['boxes']['get']> & object>();
  const node = (id: string, name: string, bloc: string, children: ChartNode[] = []): ChartNode => {
    boxes.set(id, { name: setName(name), counts: '12 biên chế · 11 có mặt', bloc });
    return { id, group: bloc, children };
  };
  const commune = (i: number): ChartNode =>
    node(
      `xa-${i}`,
      `Xã số ${i}`,
      'territory',
      Array.from({ length: bodies }, (_, j) =>
        node(
          `xa-${i}-${j}`,
          `Phòng Kinh tế, Hạ tầng và Đô thị số ${j}`,
          BLOCS[j % BLOCS.length] ?? 'state',
        ),
      ),
    );
  const communesOf = Array.from({ length: communes }, (_, i) => commune(i));
  const roots = [node('tinh', 'Tỉnh Thử', 'territory', communesOf)];
  return { roots, boxes, titles: ['Tỉnh Thử', 'ngày 01/01/2026'], groups: {} };
};

for (const [communes, bodies] of [
  [6, 20],
  [54, 24],
  [54, 90],
] as const) {
  const chart = chartOf(communes, bodies);
  const written = new Map<string, Uint8Array>();
  process.stdout.write(`${chart.boxes.size} boxes\n`);
  for (const form of ['svg', 'pdf', 'png'] as const) {
    const time = await once(async () => {
      written.set(form, await writeChart({ chart, form, paper: 'A3', language: 'vi' }));
    });
    if (form !== 'png') {
      line(form, time);
      continue;
    }
    const { width } = await sharp(written.get('png') ?? new Uint8Array(), {
      limitInputPixels: false,
    }).metadata();
    const svg = Buffer.from(written.get('svg') ?? new Uint8Array());
    const { width: units } = await sharp(svg, { limitInputPixels: false }).metadata();
    const options = { density: (72 * width) / units, limitInputPixels: false, unlimited: true };
    const peer = await once(async () => sharp(svg, options).png().toBuffer());
    line(`png, ${width} pixels wide`, time, ['painted at once, librsvg', peer]);
  }
}
