/** Timing: the median of several runs, in milliseconds, and its words. */

/** Runs once to warm up, then `runs` times; the median. */
export const median = async (runs: number, work: () => unknown): Promise<number> => {
  await work();
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
};

/** Runs once. */
export const once = async (work: () => unknown): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/** `12.3 ms`. */
export const ms = (time: number): string =>
  `${time < 10 ? time.toFixed(2) : time < 1000 ? time.toFixed(1) : time.toFixed(0)} ms`;

/** `1.42×`. */
export const ratio = (mine: number, theirs: number): string => `${(mine / theirs).toFixed(2)}×`;

/** One line of a result: what, ours, the peer's, and how they compare. */
export const line = (what: string, mine: number, peer?: readonly [string, number]): void => {
  const beside = peer
    ? `${ms(peer[1]).padStart(11)}  ${ratio(mine, peer[1]).padStart(7)}  ${peer[0]}`
    : '';
  process.stdout.write(`  ${what.padEnd(46)}${ms(mine).padStart(11)}${beside}\n`);
};
