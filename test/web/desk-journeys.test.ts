/** A reorganisation drafted, argued and decided in a real browser: by several people, by mouse and by keyboard alone. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Desk, LOOKS, axeOf, faultsOf, overflowOf } from './browser.ts';
import { openFreshDesk } from './fresh-desk.ts';
import { PASSWORD, beginFrom, openAccounts, pageOf } from './people.ts';
import { begin, pick, press, promulgate, settled, step, walkTo } from './steps.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openFreshDesk('server');
  await openAccounts(desk);
});
// Tests of two languages run side by side, and see to their own.
afterEach(async ({ task }) => {
  if (task.concurrent !== true) await desk.closePages();
});
afterAll(async () => desk.close());

const RENAME = { rename: { unit: 'phong-y-te', name: 'Phòng Y tế thành phố' } };

it('four people take a merger from the first line to an act in force, and it can be undone', async () => {
  const drafter = await pageOf(desk, 'soan');
  const id = await begin(
    drafter,
    '/drafts',
    'Hợp nhất hai Ban Quản lý',
    'Ủy ban nhân dân phường Uông Bí',
  );
  await pick(drafter, 'Các đơn vị hợp nhất 1', 'ban quan ly dich vu cong ich');
  await pick(drafter, 'Các đơn vị hợp nhất 2', 'ban quan ly du an');
  await drafter.getByLabel('Tên đơn vị').fill('Ban Quản lý dự án và công ích');
  await drafter.getByLabel('Loại đơn vị').selectOption('service-unit');
  await pick(drafter, 'Cấp trên hành chính (không bắt buộc)', 'uy ban nhan dan phuong uong bi');
  await drafter.getByRole('button', { name: 'Thêm', exact: true }).click();
  await drafter.getByText('✓ Đủ điều kiện trình').waitFor();
  await drafter.getByRole('tab', { name: /Thay đổi/ }).click();
  await drafter
    .getByRole('row', { name: /Ban Quản lý dự án và công ích kế thừa/ })
    .first()
    .waitFor();
  await drafter.getByRole('img', { name: 'Từ đơn vị nào thành đơn vị nào' }).waitFor();
  await drafter.getByRole('tab', { name: /Cân đối/ }).click();
  await drafter.getByLabel('Loại việc').selectOption('dissolve');
  await pick(drafter, 'Đơn vị', 'doi kiem tra trat tu');
  await drafter.getByRole('button', { name: 'Thêm', exact: true }).click();
  await drafter.getByText('Chưa đủ điều kiện trình').waitFor();
  await drafter.getByRole('button', { name: 'Trình', exact: true }).click();
  await drafter.getByText('Văn bản không thi hành được').waitFor();
  await drafter.getByRole('button', { name: /Đặt cả \d+ mục/ }).click();
  await drafter.getByText('Mọi thứ đã có nơi đến.').waitFor();
  await drafter.getByText('✓ Đủ điều kiện trình').waitFor();
  await settled(drafter);
  expect(await axeOf(drafter)).toEqual([]);
  await drafter.getByRole('button', { name: 'Trình', exact: true }).click();
  await drafter.getByText('Đã trình').waitFor();

  const registrar = await promulgate(desk, id, '11/QĐ-UBND');
  await registrar.getByText('Đã thành văn bản').waitFor();
  await registrar.getByText('Mọi thứ đã có nơi đến.').waitFor();
  expect(await registrar.getByText('Sổ bộ đã thay đổi').count()).toBe(0);
  await registrar.getByRole('link', { name: 'Mở văn bản' }).click();
  await registrar.getByText('11/QĐ-UBND').first().waitFor();

  await registrar.goto('/desk/structure', { waitUntil: 'networkidle' });
  await registrar.keyboard.press('Control+k');
  await registrar
    .getByRole('searchbox', { name: 'Tìm kiếm' })
    .fill('ban quan ly du an va cong ich');
  await registrar.locator('[role=option]').first().click();
  await registrar
    .getByRole('heading', { level: 1, name: 'Ban Quản lý dự án và công ích' })
    .waitFor();

  await drafter.goto('/desk/acts/11-qd-ubnd-2026');
  await drafter.getByRole('button', { name: 'Soạn dự thảo hủy bỏ' }).click();
  await drafter.getByRole('heading', { level: 1, name: /Hủy bỏ việc ghi nhận/ }).waitFor();
  await drafter.getByText('✓ Đủ điều kiện trình').waitFor();
  expect(await drafter.getByText('Hủy bỏ việc ghi nhận').count()).toBeGreaterThan(0);
});

it('two divisions are merged on 1 March 2024: seen in the tree, ended by the act of 2025, and undone', async () => {
  const drafter = await pageOf(desk, 'soan');
  const id = await begin(
    drafter,
    '/drafts?asAt=2024-03-01',
    'Hợp nhất hai phòng',
    'Hội đồng nhân dân thành phố Uông Bí',
  );
  await pick(drafter, 'Các đơn vị hợp nhất 1', 'phong kinh te');
  await pick(drafter, 'Các đơn vị hợp nhất 2', 'phong quan ly do thi');
  await drafter.getByLabel('Tên đơn vị').fill('Phòng Kinh tế và Đô thị');
  await drafter.getByRole('button', { name: 'Thêm', exact: true }).click();
  await drafter.getByText('Chưa đủ điều kiện trình').waitFor();
  await drafter.getByRole('tab', { name: /Kiểm tra/ }).click();
  await drafter.getByRole('button', { name: /Đính chính việc ghi nhận Bố trí công chức/ }).click();
  await drafter.getByText('✓ Đủ điều kiện trình').waitFor();
  await drafter.getByText('Chấp nhận lưu ý này').first().click();
  await drafter.getByLabel('Lý do').first().fill('Bố trí trong quý II');
  await drafter.getByRole('button', { name: 'Chấp nhận lưu ý này' }).first().click();
  await drafter.getByText('Được chấp nhận vì: Bố trí trong quý II').waitFor();
  expect([await axeOf(drafter), await overflowOf(drafter)]).toEqual([[], 0]);
  await settled(drafter);
  await drafter.getByRole('button', { name: 'Trình', exact: true }).click();
  await drafter.getByText('Đã trình').waitFor();
  await promulgate(desk, id, '21/QĐ-UBND');
  const tree = async (day: string): Promise<readonly string[]> => {
    const answer = await drafter.request.get(
      `/api/v1/units/ubnd-thanh-pho/children?asAt=${day}&limit=500`,
    );
    const { data } = (await answer.json()) as { data: { name: string }[] };
    return data
      .map(({ name }) => name)
      .filter((name) => /^Phòng (Kinh tế|Quản lý đô thị)/.test(name));
  };
  expect(await tree('2024-02-29')).toEqual(['Phòng Kinh tế', 'Phòng Quản lý đô thị']);
  expect(await tree('2024-03-01')).toEqual(['Phòng Kinh tế và Đô thị']);
  await drafter.goto('/desk/units/phong-kinh-te-va-do-thi-2024?asAt=2025-07-01');
  await drafter.getByRole('heading', { level: 1, name: 'Phòng Kinh tế và Đô thị' }).waitFor();
  await drafter
    .getByText(/Đã chấm dứt từ ngày 01\/07\/2025, theo Quyết định 20\/06\/2025/)
    .first()
    .waitFor();
  await drafter.goto('/desk/structure?asAt=2024-03-01', { waitUntil: 'networkidle' });
  await drafter.getByRole('treegrid').focus();
  await walkTo(drafter, 'Phòng Kinh tế và Đô thị');
  await drafter.getByRole('row', { name: /Phòng Kinh tế và Đô thị/ }).waitFor();

  await drafter.goto('/desk/acts/21-qd-ubnd-2024');
  await drafter.getByRole('button', { name: 'Soạn dự thảo hủy bỏ' }).click();
  await drafter.getByText('✓ Đủ điều kiện trình').waitFor();
  await settled(drafter);
  const undoing = /\/drafts\/(\d+)/.exec(drafter.url())?.[1] ?? '';
  await drafter.getByRole('button', { name: 'Trình', exact: true }).click();
  await drafter.getByText('Đã trình').waitFor();
  await promulgate(desk, undoing, '22/QĐ-UBND');
  expect(await tree('2024-03-01')).toEqual(['Phòng Kinh tế', 'Phòng Quản lý đô thị']);
});

it('an official signs in with a first password and must change it', async () => {
  const admin = await pageOf(desk, 'quan-tri');
  await admin.goto('/desk/accounts', { waitUntil: 'networkidle' });
  await admin.getByLabel('Tên đăng nhập').fill('moi');
  await admin.getByLabel('Họ tên, chức danh').fill('Người mới');
  await admin.getByRole('button', { name: 'Mở tài khoản' }).click();
  const told = await admin.getByText(/Mật khẩu đầu tiên của moi/).textContent();
  const password = /: (\S+)$/.exec(told ?? '')?.[1] ?? '';
  const row = admin.getByRole('listitem').filter({ hasText: 'Quản lý Người mới' });
  await row.getByRole('combobox', { name: /Trên đơn vị/ }).fill('phuong vang danh');
  await admin.locator('[role=option]').first().click();
  await row.getByRole('button', { name: 'Giao vai trò' }).click();
  await row.getByText('Phường Vàng Danh').waitFor();
  expect(await axeOf(admin)).toEqual([]);

  const { page } = await desk.page(390);
  await page.goto('/desk/sign-in');
  await page.getByLabel('Tên đăng nhập').fill('moi');
  await page.getByLabel('Mật khẩu').fill('sai');
  await page.keyboard.press('Enter');
  await page.getByText('Tên hoặc mật khẩu không đúng.').waitFor();
  await page.getByLabel('Mật khẩu').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Đổi mật khẩu' }).waitFor();
  await page.getByLabel('Mật khẩu hiện nay').fill(password);
  await page.getByLabel('Mật khẩu mới').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByText('Đã đổi mật khẩu.').waitFor();
  expect([await axeOf(page), await overflowOf(page)]).toEqual([[], 0]);
});

it('two people write in one draft: neither loses what they wrote without being asked', async () => {
  const [one, two] = [await pageOf(desk, 'soan'), await pageOf(desk, 'soan-2')];
  const id = await beginFrom(one, 'Hai người một dự thảo', RENAME);
  await Promise.all([one, two].map(async (p) => p.goto(`/desk/drafts/${id}`)));
  await Promise.all([one, two].map(async (p) => p.getByLabel('Trích yếu').waitFor()));
  await one.getByLabel('Trích yếu').fill('Bản của người thứ nhất');
  await two.getByLabel('Trích yếu').fill('Bản của người thứ hai');
  const asked = (p: Page) => p.getByText('Người khác vừa sửa dự thảo này.');
  await Promise.race([one, two].map(async (p) => asked(p).waitFor()));
  const loser = (await asked(one).isVisible()) ? one : two;
  const winner = loser === one ? two : one;
  await loser.getByRole('button', { name: /Lưu bản của tôi/ }).click();
  await asked(loser).waitFor({ state: 'hidden' });
  const text = await loser.getByLabel('Trích yếu').inputValue();
  await winner.getByRole('heading', { level: 1, name: text }).waitFor();
  expect(await winner.getByLabel('Trích yếu').inputValue()).toBe(text);
});

it('the register moves under a draft: what meets it is shown, base, theirs and mine', async () => {
  const drafter = await pageOf(desk, 'soan');
  const mine = await beginFrom(drafter, 'Đổi tên của tôi', RENAME);
  const theirs = await beginFrom(drafter, 'Đổi tên của họ', {
    rename: { unit: 'phong-y-te', name: 'Phòng Y tế của họ' },
  });
  await step(drafter, String(theirs), 'Trình');
  await drafter.getByText('Đã trình').waitFor();
  await step(await pageOf(desk, 'tham-dinh'), String(theirs), 'Thẩm định');
  const approver = await pageOf(desk, 'duyet');
  await step(approver, String(theirs), 'Duyệt');
  await approver.getByText('Đã duyệt').waitFor();
  const registrar = await pageOf(desk, 'van-thu');
  await registrar.goto(`/desk/drafts/${theirs}`);
  await registrar.getByLabel('Số, ký hiệu').fill('12/QĐ-UBND');
  await registrar.getByRole('button', { name: 'Ban hành', exact: true }).click();
  await registrar.getByRole('link', { name: 'Mở văn bản' }).waitFor();
  await drafter.goto(`/desk/drafts/${mine}`);
  const conflict = drafter.getByRole('region', { name: 'Cập nhật theo sổ bộ hiện nay' }).first();
  for (const name of ['Phòng Y tế', 'Phòng Y tế của họ', 'Phòng Y tế thành phố'])
    await conflict.getByRole('cell', { name, exact: true }).waitFor();
  expect(await axeOf(drafter)).toEqual([]);
  await drafter.getByRole('button', { name: 'Cập nhật theo sổ bộ hiện nay' }).click();
  await conflict.waitFor({ state: 'detached' });
});

it('a reader comments and suggests, and cannot write; a suggestion is taken in', async () => {
  const drafter = await pageOf(desk, 'soan');
  const id = await beginFrom(drafter, 'Để góp ý', RENAME);
  const reader = await pageOf(desk, 'doc', 390);
  await reader.goto(`/desk/drafts/${id}`, { waitUntil: 'networkidle' });
  expect(await reader.getByLabel('Trích yếu').count()).toBe(0);
  expect(await reader.getByRole('button', { name: 'Trình', exact: true }).count()).toBe(0);
  await reader.getByRole('tab', { name: /Trao đổi/ }).click();
  await reader.getByRole('textbox', { name: 'Góp ý', exact: true }).fill('Vì sao đổi tên?');
  await reader.getByRole('button', { name: 'Gửi góp ý' }).click();
  await reader.getByText('Vì sao đổi tên?').first().waitFor();
  await reader.getByText('Đề xuất một việc').click();
  await reader.getByLabel('Loại việc').selectOption('assign-quota');
  await pick(reader, 'Đơn vị', 'phong y te');
  await reader.getByLabel('Số lượng').fill('7');
  await reader.getByRole('button', { name: 'Thêm', exact: true }).click();
  await reader.getByText('đề xuất').first().waitFor();
  expect([await axeOf(reader), await overflowOf(reader)]).toEqual([[], 0]);
  await drafter.goto(`/desk/drafts/${id}`, { waitUntil: 'networkidle' });
  await drafter.getByRole('tab', { name: /Trao đổi/ }).click();
  await drafter.getByRole('button', { name: 'Lấy vào dự thảo' }).click();
  await drafter
    .getByText(/đã giải quyết/)
    .first()
    .waitFor();
  expect(await drafter.getByRole('button', { name: /^Bỏ:/ }).count()).toBe(2);
});

it('what an act says of posts and people is entered by form', async () => {
  const drafter = await pageOf(desk, 'soan');
  const id = await beginFrom(drafter, 'Bố trí nhân sự', RENAME);
  await drafter.goto(`/desk/drafts/${id}`, { waitUntil: 'networkidle' });
  const choose = async (operation: string): Promise<void> => {
    await drafter.getByLabel('Loại việc').selectOption(operation);
  };
  const addIt = async (): Promise<void> => {
    await drafter.getByRole('button', { name: 'Thêm', exact: true }).click();
  };
  await choose('create-post');
  await pick(drafter, 'Đơn vị', 'phong y te');
  await drafter.getByLabel('Tên chức danh').fill('Chuyên viên dân số');
  await drafter.getByLabel('Cấp trưởng, cấp phó, nhân viên').selectOption('staff');
  await addIt();
  await drafter.getByRole('button', { name: /^Bỏ:.*Chuyên viên dân số/ }).waitFor();
  await drafter.getByRole('button', { name: /^Sửa:.*Chuyên viên dân số/ }).click();
  const changed = drafter.getByRole('form', { name: /^Sửa:/ });
  await changed.getByLabel('Tên chức danh').fill('Chuyên viên y tế dự phòng');
  await changed.getByRole('button', { name: 'Ghi lại việc này' }).click();
  await drafter.getByRole('button', { name: /^Lên trước:.*Chuyên viên y tế dự phòng/ }).click();
  await expect
    .poll(async () =>
      drafter.getByRole('button', { name: /^Bỏ:/ }).first().getAttribute('aria-label'),
    )
    .toContain('Chuyên viên y tế dự phòng');
  await choose('engage');
  await drafter.getByLabel('Mã người').fill('UB-9001');
  await pick(drafter, 'Về đơn vị', 'phong y te');
  await addIt();
  await drafter.getByRole('button', { name: /^Bỏ:.*ub-9001/i }).waitFor();
  await choose('abolish-post');
  await pick(drafter, 'Đơn vị của: Chức danh', 'van phong hdnd');
  await drafter.getByLabel('Chức danh', { exact: true }).selectOption({ index: 1 });
  await addIt();
  await expect.poll(async () => drafter.getByRole('button', { name: /^Bỏ:/ }).count()).toBe(4);
  await settled(drafter);
  expect([await axeOf(drafter), await overflowOf(drafter)]).toEqual([[], 0]);
});

it('by mouse: a unit is dragged onto another and absorbed by it', async () => {
  const drafter = await pageOf(desk, 'soan');
  const id = await beginFrom(drafter, 'Kéo thả', RENAME);
  await drafter.goto(`/desk/drafts/${id}`, { waitUntil: 'networkidle' });
  await drafter.getByRole('tab', { name: 'Cây' }).click();
  const row = (name: string) => drafter.getByRole('row', { name }).first();
  await row('Thành ủy Uông Bí').getByRole('button', { name: 'Mở' }).click();
  // Chromium without a window has no drag and drop of its own: the events are sent as the browser would.
  const dataTransfer = await drafter.evaluateHandle(
    `Object.defineProperties(new DataTransfer(), {
      effectAllowed: { value: 'move', writable: true },
      dropEffect: { value: 'none', writable: true },
    })`,
  );
  const middleOf = async (name: string) => {
    const { x = 0, y = 0, width = 0, height = 0 } = (await row(name).boundingBox()) ?? {};
    return { clientX: x + width / 2, clientY: y + height / 2, dataTransfer, bubbles: true };
  };
  const [from, to] = ['Ban Dân vận Thành ủy', 'Ban Tuyên giáo Thành ủy'] as const;
  await row(from).dispatchEvent('dragstart', await middleOf(from));
  for (const event of ['dragenter', 'dragover', 'drop'])
    await row(to).dispatchEvent(event, await middleOf(to));
  await row(from).dispatchEvent('dragend', await middleOf(from));
  await drafter.getByText('Ban Dân vận Thành ủy → Ban Tuyên giáo Thành ủy').waitFor();
  await drafter.getByRole('button', { name: 'Sáp nhập vào' }).click();
  await drafter.getByRole('button', { name: /^Bỏ:.*Ban Dân vận Thành ủy/ }).waitFor();
  await drafter.locator('del', { hasText: 'Ban Dân vận Thành ủy' }).waitFor();
  await settled(drafter);
  expect(await drafter.getByRole('button', { name: /^Bỏ:/ }).count()).toBe(2);
});

it('by keyboard alone: a unit is put under another on the tree, and the draft withdrawn', async () => {
  const drafter = await pageOf(desk, 'soan');
  const id = await beginFrom(drafter, 'Bằng bàn phím', RENAME);
  await drafter.goto(`/desk/drafts/${id}`, { waitUntil: 'networkidle' });
  await drafter.getByRole('tab', { name: /Cân đối/ }).focus();
  for (let i = 0; i < 4; i += 1) await drafter.keyboard.press('ArrowRight');
  await drafter.getByRole('treegrid').focus();
  await walkTo(drafter, 'Phòng Y tế thành phố');
  await drafter.keyboard.press('Enter');
  await drafter.getByText('Đang chọn: Phòng Y tế thành phố').waitFor();
  await walkTo(drafter, 'Thành ủy Uông Bí');
  await drafter.keyboard.press('Enter');
  await press(drafter, 'Chuyển về trực thuộc');
  await drafter.getByRole('button', { name: /^Bỏ:.*Thành ủy Uông Bí/ }).waitFor();
  await drafter.getByRole('treegrid').focus();
  await walkTo(drafter, 'Phòng Y tế thành phố');
  await drafter.getByText('→ Thành ủy Uông Bí').waitFor();
  expect(await axeOf(drafter)).toEqual([]);
  await settled(drafter);
  await press(drafter, 'Rút');
  await drafter.getByText('Đã rút').waitFor();
  expect(await drafter.getByLabel('Trích yếu').count()).toBe(0);
});

it('plans stand side by side', async () => {
  const drafter = await pageOf(desk, 'soan');
  const id = await beginFrom(drafter, 'Phương án một', RENAME);
  await drafter.goto(`/desk/drafts/${id}`, { waitUntil: 'networkidle' });
  await drafter.getByRole('button', { name: 'Tạo phương án khác' }).click();
  await drafter.getByText(`Phương án khác của số ${id}`).waitFor();
  await drafter.getByLabel('Trích yếu').fill('Phương án hai');
  await drafter.getByRole('heading', { level: 1, name: 'Phương án hai' }).waitFor();
  await settled(drafter);
  await drafter.goto('/desk/drafts', { waitUntil: 'networkidle' });
  await drafter.getByLabel('Chọn Phương án một').check();
  await drafter.getByLabel('Chọn Phương án hai').check();
  await drafter.getByRole('link', { name: /So sánh phương án đã chọn/ }).click();
  await drafter.getByRole('columnheader', { name: /Phương án hai/ }).waitFor();
  await drafter.getByRole('columnheader', { name: /Phương án một/ }).waitFor();
  expect(await drafter.getByRole('row').count()).toBeGreaterThan(8);
  expect(await axeOf(drafter)).toEqual([]);
});

it('a finding of the review becomes a draft that the law is told of', async () => {
  const drafter = await pageOf(desk, 'soan');
  await drafter.goto('/desk/review?asAt=2015-06-01', { waitUntil: 'networkidle' });
  await drafter
    .getByRole('row', { name: /Quản lý tổ chức bộ máy và biên chế/ })
    .getByRole('button', { name: 'Soạn phương án về một đầu mối' })
    .click();
  await drafter.waitForURL(/\/drafts\/\d+/);
  await drafter
    .getByText(/Chuyển .*Quản lý tổ chức bộ máy và biên chế/)
    .first()
    .waitFor();
  await drafter.getByText('✓ Đủ điều kiện trình').waitFor();
  await drafter.goto('/desk/law?asAt=2016-06-01', { waitUntil: 'networkidle' });
  await drafter.getByRole('button', { name: /DV-01b/ }).click();
  await drafter.getByRole('cell', { name: /dân số 1\.853, ít nhất 5\.000/ }).waitFor();
  expect(await axeOf(drafter)).toEqual([]);
});

it.concurrent.each(LOOKS)(
  'in %s, at every width: the pages of whoever has signed in without a fault',
  async (...look) => {
    const faults: string[] = [];
    for (const [name, pages] of [
      [
        'quan-tri',
        ['/accounts', '/desk/paper-templates', '/password', '/sign-in', '/first-administrator'],
      ],
      ['kiem-tra', ['/audit']],
      ['soan', ['/drafts', '/drafts/1', '/drafts/2', '/drafts/compare?ids=1,2', '/drafts/try']],
    ] as const) {
      const page = await pageOf(desk, name);
      for (const address of pages) faults.push(...(await faultsOf(page, address, look)));
      await page.context().close();
    }
    expect(faults).toEqual([]);
  },
);
