/**
 * Takes the pictures of the documentation into docs/pictures: `node scripts/run.mjs scripts/screenshots.mjs`. With a
 * folder, takes every page there instead, wide and narrow, in both languages, light and dark, to be looked at.
 */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDesk } from '../test/web/browser.ts';
import { beginFrom, openAccounts, pageOf } from '../test/web/people.ts';

const PICTURES = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs', 'pictures');

const EVERYBODY = [
  ['portal', '/don-vi/xa-dien-cong'],
  ['portal-home', '/'],
  ['portal-apparatus', '/bo-may/2019-06-01'],
  ['portal-act', '/van-ban/nq-837-ubtvqh14'],
  ['portal-search', '/tim?q=dien+cong'],
  ['portal-data', '/du-lieu'],
  ['overview', '/desk?asAt=2019-06-01'],
  ['structure', '/desk/structure?asAt=2019-06-01&sel=co-quan-to-chuc-noi-vu'],
  ['chart', '/desk/structure?asAt=2019-06-01&view=chart'],
  ['unit', '/desk/units/phuong-trung-vuong?asAt=2020-06-01'],
  ['function', '/desk/functions/quan-ly-can-bo?asAt=2019-06-01'],
  ['person', '/desk/people/ub-0006?asAt=2019-06-01'],
  ['counted', '/desk/counted?of=posts&asAt=2019-06-01'],
  ['compare', '/desk/compare?from=2015-01-01&to=2020-09-18'],
  ['acts', '/desk/acts'],
  ['act', '/desk/acts/qd-hop-nhat-to-chuc-noi-vu-2018'],
  ['report', '/desk/report?figure=schools.sites_closed'],
  ['review', '/desk/review?asAt=2015-06-01&beside=2019-06-01'],
  ['law', '/desk/law?asAt=2019-12-01'],
  ['try', '/desk/drafts/try?asAt=2021-01-01'],
  ['models', '/desk/models'],
  ['review-paper', '/desk/report/paper?unit=tp-uong-bi'],
  ['appointments', '/desk/tables/appointments?asAt=2018-12-31'],
  ['sign-in', '/desk/sign-in'],
];

const MERGER = {
  consolidate: {
    sources: ['ban-quan-ly-cong-trinh', 'ban-quan-ly-du-an'],
    into: {
      unit: 'ban-quan-ly-du-an-cong-ich',
      name: 'Ban Quản lý dự án và công ích',
      kind: 'service-unit',
      superior: 'ubnd-phuong-uong-bi',
    },
    everything: 'follows',
  },
};
const CLOSING = { dissolve: { unit: 'doi-trat-tu-do-thi' } };

/** A desk with people and drafts at work. */
const withWork = async (desk) => {
  await openAccounts(desk);
  const page = await pageOf(desk, 'soan');
  const day = '2026-07-01';
  await beginFrom(page, 'Hợp nhất hai Ban Quản lý', MERGER, day);
  await beginFrom(page, 'Giải thể Đội Kiểm tra trật tự đô thị', CLOSING, day);
  await page.context().close();
};

const DRAFTS = [
  ['drafts', '/desk/drafts', 'soan'],
  ['draft', '/desk/drafts/2', 'soan'],
  ['plans', '/desk/drafts/compare?ids=1,2', 'soan'],
  ['accounts', '/desk/accounts', 'quan-tri'],
  ['audit', '/desk/audit', 'kiem-tra'],
  ['staff', '/desk/staff?asAt=2019-06-01', 'ho-so'],
  ['password', '/desk/password', 'soan'],
];

const take = async (page, address, file, whole) => {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.screenshot({ path: file, fullPage: whole });
};

/** The pictures of the documentation: what fits a window. */
const forDocs = async (desk) => {
  await mkdir(PICTURES, { recursive: true });
  const { page } = await desk.page(1280);
  for (const [name, address] of EVERYBODY.filter(([n]) =>
    ['portal', 'overview', 'chart', 'unit', 'compare', 'report', 'review', 'law'].includes(n),
  ))
    await take(page, address, join(PICTURES, `${name}.png`), false);
  const drafter = await pageOf(desk, 'soan', 1280);
  for (const [name, address] of DRAFTS.filter(([n]) => ['draft', 'plans'].includes(n)))
    await take(drafter, address, join(PICTURES, `${name}.png`), false);
};

/** Every page in every way. */
const everything = async (desk, folder) => {
  await mkdir(folder, { recursive: true });
  for (const width of [1440, 390])
    for (const language of ['vi', 'en'])
      for (const scheme of ['light', 'dark'])
        for (const who of [undefined, 'soan', 'quan-tri', 'kiem-tra', 'ho-so']) {
          const page = who ? await pageOf(desk, who, width) : (await desk.page(width)).page;
          await page.emulateMedia({ colorScheme: scheme });
          const pages = who ? DRAFTS.filter(([, , name]) => name === who) : EVERYBODY;
          for (const [name, address] of pages) {
            const full =
              language === 'vi'
                ? address
                : address.startsWith('/desk')
                  ? `${address}${address.includes('?') ? '&' : '?'}lang=en`
                  : `/en${address === '/' ? '' : address}`;
            const file = join(folder, `${name}-${width}-${language}-${scheme}.png`);
            await take(page, full, file, true);
          }
          await page.context().close();
        }
};

const desk = await openDesk();
try {
  await withWork(desk);
  const [folder] = process.argv.slice(2);
  await (folder ? everything(desk, folder) : forDocs(desk));
} finally {
  await desk.close();
}
