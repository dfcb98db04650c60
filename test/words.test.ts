/** The tables of words of the desk: nothing missing, nothing empty, nothing that no page says, no spelling of its own. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

type Table = Readonly<Record<string, readonly [string, string]>>;

const FILES = [...globSync('web/src/**/*words.ts', { cwd: ROOT }), 'web/src/words/common.ts'];

const tables = async (): Promise<readonly (readonly [file: string, name: string, Table])[]> => {
  const found: (readonly [string, string, Table])[] = [];
  for (const file of FILES) {
    const module = (await import(join(ROOT, file))) as Readonly<Record<string, unknown>>;
    for (const [name, value] of Object.entries(module))
      if (isTable(value)) found.push([file, name, value]);
  }
  return found;
};

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).length > 0 &&
  Object.values(value).every((one) => Array.isArray(one) && one.length === 2);

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '').toSorted();

/** Spellings that officials write otherwise: the tone stands on the first letter of “óa, ủy, óe”. */
const OLD_TONES = /(?<!\p{L})(?:huỷ|khoá|xoá|hoá|hoà|uỷ|thuỷ|toà|thoả|goá)(?!\p{L})/iu;

/** Letters that English has not. */
const VIETNAMESE = /[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵ]/iu;

/** What is called so in English too. */
const NAMES =
  /Tinh gọn|Việt Nam|Viet Nam|Uông Bí|Phường Yên Tử, tỉnh Quảng Ninh|Nghị định \S+|QĐ [\w-]+QĐ\/TW|Tiếng Việt|XÃ|Đảng|thôn|“[^”]*”/gu;

const SOURCES = globSync('web/src/**/*.{ts,tsx}', { cwd: ROOT }).map((file) =>
  readFileSync(join(ROOT, file), 'utf8'),
);

/** Words of closed lists, which pages say by the name they have in the domain. */
const LISTED = new Set(
  globSync('src/domain/**/*.ts', { cwd: ROOT }).flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/'([\w-]+)'/gu)].map(([, key]) => key),
  ),
);

/** What can say the words of a table: the files that name it. */
const sayersOf = (table: string): string =>
  SOURCES.filter((source) => new RegExp(`\\b${table}\\b`, 'u').test(source)).join('\n');

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Names that are put together: `paper-${kind}` says every word whose name fits. */
const composed = (source: string): readonly RegExp[] =>
  [...source.matchAll(/`((?:[\w-]*\$\{[^`}]*\})+[\w-]*)`/gu)].flatMap(([, text = '']) => {
    const parts = text.split(/\$\{[^}]*\}/u);
    return parts.some((part) => part.length > 1)
      ? [new RegExp(`^${parts.map(escaped).join('.+')}$`, 'u')]
      : [];
  });

describe('every table of words', () => {
  it('has a text in both languages, with the same things to fill in, and no space at its ends', async () => {
    const faults: string[] = [];
    for (const [file, name, table] of await tables())
      for (const [key, [vi, en]] of Object.entries(table)) {
        const where = `${file} ${name}.${key}`;
        if (vi.trim() === '' || en.trim() === '') faults.push(`${where}: empty`);
        if (vi !== vi.trim() || en !== en.trim()) faults.push(`${where}: space at an end`);
        if (placeholders(vi).join() !== placeholders(en).join())
          faults.push(`${where}: ${vi} / ${en}`);
      }
    expect(faults).toEqual([]);
    expect((await tables()).length).toBeGreaterThan(20);
  });

  it('is spelled as officials spell, and in one language at a time', async () => {
    const faults: string[] = [];
    for (const [file, name, table] of await tables())
      for (const [key, [vi, en]] of Object.entries(table)) {
        if (OLD_TONES.test(vi)) faults.push(`${file} ${name}.${key}: ${vi}`);
        if (vi !== vi.normalize('NFC')) faults.push(`${file} ${name}.${key}: decomposed`);
        const rest = en.replaceAll(NAMES, '');
        if (VIETNAMESE.test(rest)) faults.push(`${file} ${name}.${key}: ${en}`);
      }
    expect(faults).toEqual([]);
  });

  it('has no word that no page says', async () => {
    const unused: string[] = [];
    for (const [file, name, table] of await tables()) {
      const source = sayersOf(name);
      const patterns = composed(source);
      const said = new Set([...source.matchAll(/['"`]([\w-]+)['"`]/gu)].map(([, key]) => key));
      for (const key of Object.keys(table))
        if (!said.has(key) && !LISTED.has(key) && !patterns.some((pattern) => pattern.test(key)))
          unused.push(`${file} ${name}.${key}`);
    }
    expect(unused).toEqual([]);
  });
});
