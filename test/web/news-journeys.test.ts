/** An article from the first word to its withdrawal, by those whose work it is, and as a visitor reads it. */
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Desk, axeOf, overflowOf } from './browser.ts';
import { openFreshDesk } from './fresh-desk.ts';
import { beginFrom, openAccounts, pageOf } from './people.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openFreshDesk('server');
  await openAccounts(desk);
});
afterEach(async () => desk.closePages());
afterAll(async () => desk.close());

/** What Word puts on the clipboard: looks, signs of lists, elements of its own. */
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style></head><body>
<!--StartFragment--><p class=MsoNormal style='font-family:"Times New Roman"'><b><span style='color:red'>Lịch tiếp dân</span></b><o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Thứ hai</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2. </span>Thứ năm</p>
<p class=MsoNormal onclick="alert(1)">Tại <a href="javascript:alert(1)">trụ sở</a><script>alert(1)</script></p><!--EndFragment--></body></html>`;

const paste = async (page: Page, html: string): Promise<void> => {
  await page.evaluate(`{
    const data = new DataTransfer();
    data.setData('text/html', ${JSON.stringify(html)});
    document.querySelector('.ProseMirror')
      .dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }`);
};

const picture = async () => {
  const of = { width: 64, height: 40, channels: 3, background: '#8f1d21' } as const;
  const buffer = await sharp({ create: of }).png().toBuffer();
  return { name: 'anh.png', mimeType: 'image/png', buffer };
};

it('is written, illustrated, given a figure, checked by another, published and withdrawn', async () => {
  const page = await pageOf(desk, 'bien-tap');
  await page.goto('/desk/articles', { waitUntil: 'networkidle' });
  expect(await axeOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Viết bài mới' }).click();
  await page.getByLabel('Tiêu đề').fill('Cán bộ được luân chuyển');
  await page.getByLabel('Tóm tắt').fill('Năm năm luân chuyển, điều động.');
  await page.getByLabel('Chuyên mục').selectOption({ label: '\u00A0\u00A0Công tác cán bộ' });
  const text = page.getByRole('textbox', { name: 'Nội dung' });
  await text.focus();
  await page.keyboard.type('Trong kỳ có ');
  await page.getByRole('button', { name: 'Đặt con số' }).click();
  const insert = page.getByRole('form', { name: 'Đặt con số' });
  await insert
    .getByLabel('Con số nào')
    .selectOption({ label: 'Lượt luân chuyển, điều động, bổ nhiệm, giới thiệu ứng cử' });
  await insert.getByLabel('Đến ngày').fill('18/09/2020');
  await page.keyboard.press('Tab');
  await insert.getByText('Hiện: 133').waitFor();
  await insert.getByRole('button', { name: 'Đặt vào bài' }).click();
  await page.waitForFunction(`document.activeElement?.closest('.ProseMirror') !== null`);
  await page.keyboard.type(' lượt.');
  await page.keyboard.press('Enter');
  await paste(page, FROM_WORD);
  await page.getByRole('button', { name: 'Đặt ảnh' }).click();
  const photo = page.getByRole('form', { name: 'Đặt ảnh' });
  await photo.getByLabel('Tệp ảnh').setInputFiles(await picture());
  await photo.getByLabel('Lời thay thế: ảnh cho thấy gì').fill('Một hình chữ nhật đỏ');
  await photo.getByRole('button', { name: 'Đặt vào bài' }).click();
  await page.locator('.ProseMirror img').waitFor();
  expect(await axeOf(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  await page.getByRole('button', { name: 'Lưu bài' }).click();
  await page.waitForURL(/\/articles\/\d+/);
  await page.getByText('Đã lưu bản thứ 1.').waitFor();
  const address = page.url();
  const id = /\d+(?=\?|$)/u.exec(new URL(address).pathname)?.[0] ?? '';
  const list = page.locator('.ProseMirror ol li');
  expect(await list.allInnerTexts()).toEqual(['Thứ hai', 'Thứ năm']);
  await page.getByRole('button', { name: 'Trình kiểm duyệt' }).click();
  await page.getByText('chờ kiểm duyệt').waitFor();
  expect(await page.getByRole('button', { name: 'Kiểm duyệt', exact: true }).count()).toBe(0);

  const visitor = (await desk.page(390, 'no-scripts')).page;
  expect((await visitor.goto(`/bai/${id}`))?.status()).toBe(404);

  const moderator = await pageOf(desk, 'kiem-duyet', 390);
  await moderator.goto(address, { waitUntil: 'networkidle' });
  expect(await overflowOf(moderator)).toBe(0);
  await moderator.getByRole('button', { name: 'Kiểm duyệt', exact: true }).click();
  await moderator.getByText('chờ xuất bản').waitFor();

  const publisher = await pageOf(desk, 'xuat-ban');
  await publisher.goto(address, { waitUntil: 'networkidle' });
  expect(await publisher.getByLabel('Tiêu đề').isDisabled()).toBe(true);
  expect(await publisher.getByLabel('Chuyên mục').innerText()).toContain('Công tác cán bộ');
  await publisher.getByRole('button', { name: 'Xuất bản' }).focus();
  await publisher.keyboard.press('Enter');
  await publisher.getByText('đã xuất bản').first().waitFor();

  await visitor.goto('/tim?q=luan+chuyen&loai=article');
  await visitor.getByRole('link', { name: 'Cán bộ được luân chuyển' }).click();
  const article = visitor.getByRole('article');
  expect(await article.getByRole('img').getAttribute('alt')).toBe('Một hình chữ nhật đỏ');
  expect(await article.innerText()).toContain('Trong kỳ có 133 lượt.');
  const inside = await article.innerHTML();
  expect(inside).not.toMatch(/javascript|onclick|style=|Mso/u);
  await article.getByRole('link', { name: '133' }).click();
  await visitor.getByText('Số đã công bố').waitFor();
  expect(await visitor.locator('.rows').innerText()).toMatch(/Theo sổ bộ\s+46/u);

  await publisher.getByLabel('Lý do hoặc thông báo').fill('Đăng nhầm số liệu');
  await publisher.getByRole('button', { name: 'Gỡ bài' }).click();
  await publisher.getByText('Bài đã gỡ: Đăng nhầm số liệu').waitFor();
  expect((await visitor.goto(`/bai/${id}`))?.status()).toBe(410);
  await visitor.getByText('Đăng nhầm số liệu').waitFor();
});

it('sections are kept by who publishes, and one that is used stays', async () => {
  const page = await pageOf(desk, 'xuat-ban');
  await page.goto('/desk/sections', { waitUntil: 'networkidle' });
  const form = page.getByRole('form', { name: 'Lập hoặc sửa chuyên mục' });
  await form.getByLabel('Mã (chữ thường, số, gạch nối)').fill('thu-tuc');
  await form.getByLabel('Tên tiếng Việt').fill('Thủ tục');
  await form.getByLabel('Tên tiếng Anh').fill('Procedures');
  await form.getByLabel('Trong chuyên mục').selectOption({ label: 'Người dân cần biết' });
  await form.getByRole('button', { name: 'Lưu chuyên mục' }).click();
  await page.getByRole('link', { name: 'Thủ tục' }).waitFor();
  await page.getByRole('button', { name: 'Bỏ Xây dựng bộ máy' }).click();
  await page.getByText('Chuyên mục còn bài hoặc chuyên mục con').waitFor();
  expect(await axeOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bỏ Thủ tục' }).click();
  await page.getByRole('link', { name: 'Thủ tục' }).waitFor({ state: 'detached' });
});

it('the calendar has what is wanted twice told, and visitors see what is theirs', async () => {
  const page = await pageOf(desk, 'xuat-ban');
  await page.goto('/desk/calendar?day=2019-12-23', { waitUntil: 'networkidle' });
  await page.getByText(/Trùng lịch: .*Chủ tịch UBND thành phố/u).waitFor();
  expect(await axeOf(page)).toEqual([]);
  const form = page.getByRole('form', { name: 'Thêm vào lịch' });
  await form.getByRole('combobox').fill('Trưng Vương');
  await page
    .getByRole('option', { name: /^Phường Trưng Vương/u })
    .first()
    .click();
  await form.getByLabel('Nội dung').fill('Họp dân khu Đền Công');
  await form.getByRole('button', { name: 'Thêm vào lịch' }).click();
  await page.getByRole('rowheader', { name: /Họp dân khu Đền Công/u }).waitFor();
  const visitor = (await desk.page(390, 'no-scripts')).page;
  await visitor.goto('/lich/2019-12-25');
  await visitor.getByText('08:00 Họp dân khu Đền Công').waitFor();
  expect(await visitor.getByText('Giao ban khối nội chính').count()).toBe(0);
  await visitor.getByRole('link', { name: 'Tuần trước' }).click();
  await visitor.getByText('Lịch công tác tuần này trống.').waitFor();
  const feed = await visitor.request.get('/lich.ics');
  expect(await feed.text()).toContain('SUMMARY:Tiếp công dân định kỳ');
  await page.goto('/desk/links', { waitUntil: 'networkidle' });
  expect(await axeOf(page)).toEqual([]);
  expect(await page.getByRole('rowheader').count()).toBe(3);
});

it('a draft is put to the people, a citizen with a phone and no script answers, and is answered', async () => {
  const drafter = await pageOf(desk, 'soan');
  const draft = await beginFrom(
    drafter,
    'Đổi tên Khu số 1',
    { rename: { unit: 'nam-khe-khu-01', name: 'Khu Nam Khê Một' } },
    '2026-06-01',
  );
  const publisher = await pageOf(desk, 'xuat-ban');
  await publisher.goto('/desk/consultations', { waitUntil: 'networkidle' });
  expect(await axeOf(publisher)).toEqual([]);
  const form = publisher.getByRole('form', { name: 'Đưa ra lấy ý kiến' });
  await form.getByLabel('Dự thảo số').fill(String(draft));
  await form.getByLabel('Đến hết ngày').fill('10/01/2026');
  await form.getByLabel('Tên').fill('Tên mới của Khu số 1');
  await form.getByLabel('Hỏi gì').fill('Khu nên mang tên gì?');
  await form.getByRole('button', { name: 'Đưa ra lấy ý kiến' }).click();
  await form.getByText('là ngắn hơn 20 ngày theo Luật 64/2025/QH15').waitFor();

  const citizen = (await desk.page(390, 'no-scripts')).page;
  await citizen.goto('/gop-y');
  await citizen.getByRole('link', { name: 'Tên mới của Khu số 1' }).click();
  expect(await overflowOf(citizen)).toBe(0);
  await citizen.getByLabel('Về phần nào').selectOption({ label: 'Điều 1' });
  await citizen.getByLabel('Ý kiến', { exact: true }).fill('Giữ tên Nam Khê.');
  await citizen.waitForTimeout(2_100);
  await citizen.getByRole('button', { name: 'Gửi ý kiến' }).focus();
  await citizen.keyboard.press('Enter');
  await citizen.getByRole('heading', { name: 'Đã nhận ý kiến số 1' }).waitFor();

  const moderator = await pageOf(desk, 'kiem-duyet', 390);
  await moderator.goto('/desk/consultations', { waitUntil: 'networkidle' });
  await moderator.getByRole('link', { name: 'Tên mới của Khu số 1' }).click();
  await moderator.getByRole('button', { name: 'Cho hiện ý kiến 1', exact: true }).click();
  await moderator.getByText('đang hiện').waitFor();
  expect(await axeOf(moderator)).toEqual([]);
  expect(await overflowOf(moderator)).toBe(0);

  await drafter.goto('/desk/consultations', { waitUntil: 'networkidle' });
  await drafter.getByRole('link', { name: 'Tên mới của Khu số 1' }).click();
  await drafter.getByLabel('Cách trả lời').selectOption({ label: 'Tiếp thu' });
  await drafter.getByRole('textbox', { name: 'Trả lời' }).fill('Tên mới có chữ Nam Khê.');
  await drafter.getByRole('button', { name: 'Trả lời ý kiến 1' }).click();
  await drafter.getByText('Tiếp thu.').waitFor();
  await citizen.getByRole('link', { name: 'Quay lại' }).click();
  await citizen.getByText('Tên mới có chữ Nam Khê.').waitFor();
  await citizen.getByRole('link', { name: 'Xem báo cáo tổng hợp' }).click();
  expect(await citizen.locator('.rows').innerText()).toMatch(/Tiếp thu\s+1/u);
});
