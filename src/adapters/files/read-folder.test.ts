import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readActs } from './read-folder.ts';

const act = (id: string): string =>
  `act: ${id}\ntype: decision\ntitle: T\nissuer: I\nsigned: 2018-09-20\narticles: []\n`;

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tinhgon-acts-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('readActs', () => {
  it('reads files by name, folders too, and leaves other files alone', async () => {
    await mkdir(join(folder, '02-b'));
    await writeFile(join(folder, '03.yaml'), act('c'));
    await writeFile(join(folder, '01.yml'), act('a'));
    await writeFile(join(folder, '02-b', '9.yaml'), act('b'));
    await writeFile(join(folder, 'README.md'), 'no act');
    const { acts, problems } = await readActs([folder, join(folder, '01.yml')]);
    expect(problems).toEqual([]);
    expect(acts.map((item) => [relative(folder, item.file), item.act.id])).toEqual([
      ['01.yml', 'a'],
      [join('02-b', '9.yaml'), 'b'],
      ['03.yaml', 'c'],
    ]);
  });

  it('says which paths are missing, empty or not in UTF-8, and reads the rest', async () => {
    await mkdir(join(folder, 'empty'));
    await writeFile(join(folder, 'a.yaml'), act('a'));
    await writeFile(join(folder, 'b.yaml'), Buffer.from(act('b'), 'utf16le').fill(0xff, 0, 1));
    await writeFile(join(folder, 'c.yaml'), `${act('c')}number: 1\n`);
    const { acts, problems } = await readActs([
      join(folder, 'none'),
      join(folder, 'empty'),
      folder,
    ]);
    expect(acts.map((item) => item.act.id)).toEqual(['a']);
    expect(problems.map((p) => `${relative(folder, p.file)} ${p.code}`).slice(0, 4)).toEqual([
      'none path-missing',
      'empty no-acts',
      'b.yaml not-utf-8',
      'c.yaml wrong-shape',
    ]);
  });
});
