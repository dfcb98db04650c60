/**
 * The processes of a run, whoever their parent is by now: each inherits a mark in its environment, and the system shows
 * it. Where it does not (Windows), none is found.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** A live process. */
export interface MarkedProcess {
  readonly pid: number;
  readonly command: string;
}

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // it has ended, or is another user's
  }
};

const onLinux = (mark: string): readonly MarkedProcess[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && textOf(`/proc/${name}/environ`).includes(mark))
    .map((pid) => ({
      pid: Number(pid),
      command: textOf(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim(),
    }));

const onMac = (mark: string): readonly MarkedProcess[] => {
  const { stdout } = spawnSync('ps', ['-axEww', '-o', 'pid=,command='], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter((line) => line.includes(mark))
    .map((line) => {
      const [, pid, command = ''] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
      return { pid: Number(pid), command: command.split(' TINHGON_')[0] ?? '' };
    });
};

/** Live processes that carry the mark, `NAME=value`, save this one. A zombie shows no environment. */
export const markedProcesses = (mark: string): readonly MarkedProcess[] => {
  const found =
    process.platform === 'linux' ? onLinux(mark) : process.platform === 'darwin' ? onMac(mark) : [];
  return found.filter(({ pid }) => pid !== process.pid);
};

/** Ends them all, those that they start meanwhile too. */
export const endMarked = (mark: string): void => {
  for (let round = 0; round < 5; round += 1) {
    const found = markedProcesses(mark);
    for (const { pid } of found) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // it has ended by itself
      }
    }
    if (found.length === 0) return;
  }
};

/** Those that are still there after some time to end by themselves. */
export const survivorsOf = async (
  mark: string,
  milliseconds: number,
): Promise<readonly MarkedProcess[]> => {
  const until = performance.now() + milliseconds;
  for (;;) {
    const found = markedProcesses(mark);
    if (found.length === 0 || performance.now() > until) return found;
    await wait(100);
  }
};
