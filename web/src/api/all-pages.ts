/** Lists that the service gives page by page, whole. */

/** One page, and how many there are of all. */
interface Page<T> {
  readonly data: readonly T[];
  readonly total: number;
}

/** All pages, one after another; the answer is the first with the data of all. */
export const allPages = async <T, P extends Page<T>>(
  page: (page: number) => Promise<P & Page<T>>,
): Promise<P & Page<T>> => {
  const first = await page(1);
  const data = [...first.data];
  for (let n = 2; data.length < first.total; n += 1) {
    const next = await page(n);
    if (next.data.length === 0) break;
    data.push(...next.data);
  }
  return { ...first, data };
};
