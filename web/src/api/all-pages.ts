/** Lists that the service gives page by page, whole. */

interface Named {
  readonly things: Readonly<Record<string, string>>;
  readonly acts: Readonly<Record<string, unknown>>;
}

/** One page, and how many there are of all. */
interface Page<T> {
  readonly data: readonly T[];
  readonly total: number;
  readonly names?: Named;
}

const joined = (a: Named, b: Named): Named => ({
  things: { ...a.things, ...b.things },
  acts: { ...a.acts, ...b.acts },
});

/** All pages, one after another; the answer is the first with the data and the names of all. */
export const allPages = async <T, P extends Page<T>>(
  page: (page: number) => Promise<P & Page<T>>,
): Promise<P & Page<T>> => {
  const first = await page(1);
  const data = [...first.data];
  let { names } = first;
  for (let n = 2; data.length < first.total; n += 1) {
    const next = await page(n);
    if (next.data.length === 0) break;
    data.push(...next.data);
    names = names && next.names ? joined(names, next.names) : names;
  }
  return { ...first, data, ...(names && { names }) };
};
