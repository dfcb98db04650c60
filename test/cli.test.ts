/** The command line as its user meets it: right input, and wrong input of every kind. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshFolder, freshServerDatabase } from './postgres/harness.ts';
import { startProgram } from './processes.ts';
import { CASE_SIZE } from './store/stores.ts';

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let folder = '';
let data = '';
let server: FreshDatabase;

const PROGRAM = join(import.meta.dirname, '../src/cli/main.ts');

/** Runs the program over the server's database, where most is asked: it starts in a quarter of the time. */
const run = async (...args: readonly string[]): Promise<Outcome> => {
  const { ended, said } = startProgram([PROGRAM, ...args], { DATABASE_URL: server.place });
  return { code: await ended, ...said };
};

/** Runs it over a data folder. */
const runInFolder = async (...args: readonly string[]): Promise<Outcome> => {
  const { ended, said } = startProgram([PROGRAM, '--data', data, ...args]);
  return { code: await ended, ...said };
};

const jsonOf = async (...args: readonly string[]): Promise<unknown> =>
  JSON.parse((await run('--json', ...args)).out);

const jsonInFolder = async (...args: readonly string[]): Promise<unknown> =>
  JSON.parse((await runInFolder('--json', ...args)).out);

const write = async (name: string, text: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};

const act = (id: string, effect: string, operation: string, number = ''): string =>
  `act: ${id}\ntype: decision\n${number}title: Thử\nissuer: Người thử\nsigned: ${effect}\neffect: ${effect}\nsource: { mark: M }\narticles:\n  - article: 1\n    do:\n      - ${operation}\n`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tinhgon-cli-'));
  data = await freshFolder();
  server = await freshServerDatabase();
  const { code, err } = await run('load', 'cases/uong-bi');
  if (code !== 0) throw new Error(err);
});

afterAll(async () => {
  await server.discard();
  for (const made of [folder, data]) await rm(made, { recursive: true, force: true });
});

describe('reading', () => {
  it('lists communes with what machines need', async () => {
    const units = await jsonOf('units', '--tier', 'commune', '--at', '2019-12-31');
    expect(units).toHaveLength(11);
    expect((units as object[])[0]).toMatchObject({
      id: 'phuong-bac-son',
      code: '06814',
      name: 'Phường Bắc Sơn',
      kind: 'ward',
      tier: 'commune',
      bloc: 'territory',
      parent: 'tp-uong-bi',
    });
  });

  it('draws the lineage of a ward that was merged and split', async () => {
    const edges = (await jsonOf('lineage', 'phuong-trung-vuong')) as {
      to: string;
      share: string;
    }[];
    expect(edges.map((e) => [e.to, e.share])).toEqual([
      ['phuong-trung-vuong', 'full'],
      ['phuong-vang-danh-2025', 'partial'],
      ['phuong-uong-bi', 'partial'],
    ]);
  });

  it('exports acts that make the same register in a data folder', async () => {
    const out = join(folder, 'export');
    expect((await run('export', 'acts', out)).code).toBe(0);
    expect(await readdir(out)).toHaveLength(CASE_SIZE + 1);
    const loaded = await runInFolder('load', '--as-recorded', out);
    expect([loaded.code, loaded.err]).toEqual([0, expect.any(String)]);
    for (const asked of [['verify'], ['acts'], ['units', '--at', '2025-07-01']])
      expect(await jsonInFolder(...asked)).toEqual(await jsonOf(...asked));
  });

  it('gives a table with what machines need, and refuses one that is not there by naming the nearest', async () => {
    const given = await jsonOf('--at', '2019-06-01', 'table', 'flow');
    expect(given).toMatchObject({ code: 'flow', at: '2019-06-01' });
    const shown = await run('--at', '2019-06-01', '--lang', 'en', 'table', 'flow');
    expect(shown.out).toMatch(/support contract/i);
    const { code, err } = await run('table', 'quota');
    expect(code).not.toBe(0);
    expect(err).toContain('«quotas»');
  });

  it('gives a table of a body over a time, and refuses a body, a time or an order that is none', async () => {
    const at = ['--at', '2020-09-18', 'table'];
    const given = await jsonOf(...at, 'flow', '--of', 'phuong-trung-vuong', '--from', '2019-12-31');
    expect(given).toMatchObject({ unit: 'phuong-trung-vuong', from: '2019-12-31' });
    const whole = await jsonOf(...at, 'flow', '--from', '2019-12-31');
    expect(given).not.toMatchObject({ rows: (whole as { rows: unknown }).rows });
    const shown = await run(...at, 'flow', '--of', 'phuong-trung-vuong', '--from', '2019-12-31');
    expect(shown.out).toContain('Phường Trưng Vương — 31/12/2019 – 18/09/2020');
    for (const [wrong, word] of [
      [['flow', '--of', 'phuong-trung-vuon'], '«phuong-trung-vuong»'],
      [['quotas', '--from', '2020-01-01'], 'của một ngày'],
      [['flow', '--from', '2021-01-01'], 'đổi chỗ hai ngày'],
      [['flow', '--from', '2021-02-30'], '2021-02-30'],
    ] as const) {
      const { code, err } = await run(...at, ...wrong);
      expect(code).not.toBe(0);
      expect(err).toContain(word);
    }
  });

  it('verifies', async () => {
    expect(await jsonOf('verify')).toMatchObject({ acts: CASE_SIZE, clean: true, differences: [] });
  });
});

describe('wrong input', () => {
  const refused = async (name: string, text: string | Uint8Array): Promise<Outcome> =>
    run('draft', 'check', await write(name, text));

  it.each([
    ['malformed YAML', 'act: x\n  bad: [\n', /malformed\.yaml:\d+:\d+: /],
    ['an unknown field', act('x', '2020-01-01', 'rename: { unit: ubnd, tên: Mới }'), /:11:/],
    ['an impossible date', act('x', '2020-02-30', 'rename: { unit: x, name: y }'), /2020-02-30/],
  ])('%s: file, line and what to do', async (_name, text, pattern) => {
    const { code, out, err } = await refused('malformed.yaml', text);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(pattern);
  });

  it.each([
    ['an unknown unit', 'rename: { unit: khong-co, name: Mới }', 'unknown'],
    ['an effect before the unit is', 'dissolve: { unit: co-quan-to-chuc-noi-vu }', 'not-yet'],
    ['closing what still holds something', 'dissolve: { unit: phong-noi-vu }', 'unplaced'],
    [
      'a cycle of superiors',
      'change-superior: { unit: tp-uong-bi, superior: phuong-bac-son }',
      'cycle',
    ],
    [
      'two heads',
      'create-post: { unit: phong-noi-vu, post: thu-hai, title: Trưởng, rank: head }',
      'two-heads',
    ],
    [
      'a quota exceeded',
      'assign-quota: { unit: phong-noi-vu, pool: state, number: 1 }',
      'quota-exceeded',
    ],
  ])('%s', async (_name, operation, code) => {
    const file = await write('draft.yaml', act('thu', '2016-01-01', operation));
    const checked = await run('--json', 'draft', 'check', file);
    expect(checked.code).toBe(1);
    const { enactable, findings } = JSON.parse(checked.out) as {
      enactable: boolean;
      findings: { code: string; rule?: string }[];
    };
    expect(enactable).toBe(false);
    expect(findings.map((f) => f.rule ?? f.code)).toContain(code);
  });

  it('refuses to enact it and leaves the register as it was', async () => {
    const file = await write(
      'close.yaml',
      act('thu', '2016-01-01', 'dissolve: { unit: phong-noi-vu }'),
    );
    const { code, out, err } = await run('enact', file);
    expect([code, out]).toEqual([1, expect.stringContaining('Chưa có nơi đến')]);
    expect(err).toContain('sổ bộ như cũ');
    // What is not enactable is told as checking it tells it.
    expect(out).toBe((await run('draft', 'check', file)).out);
    expect(await jsonOf('acts')).toHaveLength(CASE_SIZE);
  });

  it('the same number of the same issuer twice', async () => {
    const first = await write(
      'first.yaml',
      act(
        'so-1',
        '2021-01-01',
        'publish-figure: { figure: thu, value: 1, from: 2020-01-01, to: 2021-01-01 }',
        'number: 01-QĐ/T\n',
      ),
    );
    const second = await write(
      'second.yaml',
      act(
        'so-2',
        '2021-02-01',
        'publish-figure: { figure: thu-2, value: 1, from: 2020-01-01, to: 2021-01-01 }',
        'number: 01-QĐ/T\n',
      ),
    );
    expect((await run('enact', first)).code).toBe(0);
    const again = await run('enact', second);
    expect([again.code, again.out]).toEqual([1, expect.stringContaining('01-QĐ/T')]);
    const twice = await run('enact', first);
    expect([twice.code, twice.err]).toEqual([0, expect.stringContaining('đã có trong sổ bộ')]);
    const listed = async (...known: readonly string[]) =>
      (
        (await jsonOf('acts', ...known)) as {
          id: string;
          recorded: string;
          undoneBy: string | null;
        }[]
      ).find(({ id }) => id === 'so-1');
    const before = await listed();
    expect((await run('undo', 'so-1')).code).toBe(0);
    expect(await listed()).toMatchObject({ undoneBy: expect.any(String) as string });
    expect(await listed('--known', before?.recorded ?? '')).toEqual(before);
    expect(await jsonOf('verify')).toMatchObject({ acts: CASE_SIZE + 2, clean: true });
  });

  it('a file of 50 MB', async () => {
    const { code, err } = await refused('large.yaml', Buffer.alloc(50 * (1 << 20), '#'));
    expect([code, err]).toEqual([1, expect.stringContaining('large.yaml')]);
  });

  it.each([
    ['an unknown act', ['act', 'khong-co'], 'khong-co'],
    ['an unknown unit', ['show', 'khong-co'], 'khong-co'],
    ['an impossible day', ['units', '--at', '2021-13-01'], '2021-13-01'],
    ['a file that is not there', ['load', 'khong-co.yaml'], 'khong-co.yaml'],
    ['a register that is not there', ['--register', 'khong-co', 'units'], 'khong-co'],
    ['an unknown command', ['lam-gi-do'], 'lam-gi-do'],
    ['an unknown tier', ['units', '--tier', 'comune'], 'commune'],
    ['an unknown kind', ['units', '--kind', 'wards'], '«ward»'],
    ['an unknown bloc', ['units', '--bloc', 'dang'], 'party, state'],
    ['an unit under which nothing can be', ['units', '--under', 'phong-noi-vuu'], 'phong-noi-vu'],
    [
      'a unit that has ended',
      ['show', 'phong-noi-vu', '--at', '2019-01-01'],
      'co-quan-to-chuc-noi-vu',
    ],
    [
      'a unit that is to come',
      ['show', 'co-quan-to-chuc-noi-vu', '--at', '2015-06-01'],
      'có từ ngày',
    ],
    ['a period turned round', ['diff', '--from', '2020-01-01', '--to', '2019-01-01'], 'đổi chỗ'],
    ['a folder where a file is', ['export', 'acts', 'package.json'], 'đã có một tệp'],
    ['what is no backup', ['restore', 'package.json'], 'đã có dữ liệu'],
  ])('%s ends with exit 1 and says which', async (_name, args, text) => {
    const { code, out, err } = await run(...args);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(text);
  });
});
