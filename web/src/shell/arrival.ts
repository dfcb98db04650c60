/** Where the reader has come to: a page that is gone to within the desk is told to whoever cannot see that it has changed. */

let last: string | undefined;

/** Whether this page has just been gone to; true once for each. The page that the desk opens with is told by the browser. */
export const arrivesAt = (pathname: string): boolean => {
  if (last === pathname) return false;
  const first = last === undefined;
  last = pathname;
  return !first;
};
