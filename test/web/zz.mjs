import { chromium } from 'playwright-core';
import { chromiumOptions } from './browser.ts';
const b = await chromium.launch(await chromiumOptions());
const B = 'http://127.0.0.1:4555';
for (const [n, path, w] of [
  ['o1', '/?day=2026-03-01&lang=vi', 1440],
  ['o2', '/?day=2026-03-01&lang=en', 390],
  ['c1', '/counted?of=items&day=2026-03-01&lang=vi', 1440],
  ['c2', '/counted?of=items&day=2026-03-01&lang=en', 390],
  ['u1', '/units/phuong-uong-bi?day=2026-03-01&lang=vi', 1440],
  ['a1', '/acts/thu-dia-gioi?lang=vi', 1440],
]) {
  const c = await b.newContext({ viewport: { width: w, height: 900 } });
  const p = await c.newPage();
  await p.goto(B + path, { waitUntil: 'networkidle' });
  await p.screenshot({ path: `/tmp/s-${n}.png`, fullPage: n === 'a1' });
  await c.close();
}
await b.close();
