/**
 * Vitest reporter for a supervisor: says which files run, and the counts at the end. Where nobody supervises, the run ends
 * with its counts, alone on a line: `N passed, N failed`.
 */
import { countLine } from './lib/count-line.mjs';

const tell = (message) => {
  if (process.connected) process.send(message);
};

export default class CountReporter {
  onTestModuleStart({ moduleId }) {
    tell({ began: moduleId });
  }

  onTestModuleEnd({ moduleId }) {
    tell({ ended: moduleId });
  }

  /** A file that could not be run counts as one failure, and so does an error outside every test. */
  onTestRunEnd(modules, unhandled = []) {
    const count = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const file of modules) {
      for (const test of file.children.allTests()) {
        const { state } = test.result();
        count[state === 'pending' ? 'failed' : state] += 1;
      }
      count.failed += file.errors().length;
      for (const suite of file.children.allSuites()) count.failed += suite.errors().length;
    }
    if (process.connected) tell({ count });
    else process.stdout.write(`${countLine(count)}\n`);
  }
}
