/** Pages of the desk and their style sheets agree: no class is asked for that no sheet has, and none is there for nobody. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../web/src');

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' });

/** Classes asked for by sheet: `undefined` where a page asks by a name that it works out. */
const asked = new Map<string, Set<string> | undefined>();
for (const file of files.filter((one) => one.endsWith('.tsx'))) {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const sheet = /import style from '([^']+\.module\.css)'/u.exec(text)?.[1];
  if (sheet === undefined) continue;
  const path = join(dirname(file), sheet);
  const workedOut = [...text.matchAll(/style\[(?!'[\w-]+'\])([^\]]*)\]/gu)].map(([, by = '']) =>
    [...by.matchAll(/'([\w-]+)'/gu)].map(([, name = '']) => name),
  );
  // By a name that stands elsewhere: any class may be meant.
  const free = workedOut.some((named) => named.length === 0);
  const names = [...text.matchAll(/style\['([\w-]+)'\]/gu)].map(([, name = '']) => name);
  const before = asked.get(path) ?? new Set();
  asked.set(
    path,
    free || (asked.has(path) && asked.get(path) === undefined)
      ? undefined
      : new Set([...before, ...names, ...workedOut.flat()]),
  );
}

const classesOf = (path: string): ReadonlySet<string> =>
  new Set(
    [
      ...readFileSync(join(ROOT, path), 'utf8')
        .replaceAll(/\/\*.*?\*\//gsu, '')
        .replaceAll(/\{[^{}]*\}/gu, ';')
        // What another library draws has names of its own.
        .replaceAll(/:global\([^)]*\)/gu, '')
        .matchAll(/\.([A-Za-z][\w-]*)/gu),
    ].map(([, name = '']) => name),
  );

it('asks for no class that its sheet does not have', () => {
  const missing = [...asked].flatMap(([path, names]) =>
    [...(names ?? [])]
      .filter((name) => !classesOf(path).has(name))
      .map((name) => `${path} .${name}`),
  );
  expect(missing).toEqual([]);
});

it('has no class that nobody asks for', () => {
  const sheets = files.filter((one) => one.endsWith('.module.css'));
  const unused = sheets.flatMap((path) => {
    if (asked.has(path) && asked.get(path) === undefined) return [];
    return [...classesOf(path)]
      .filter((name) => !asked.get(path)?.has(name))
      .map((name) => `${path} .${name}`);
  });
  expect(unused).toEqual([]);
});
