/** Vitest reporter that ends a run with its counts, alone on a line: `N passed, N failed`. */
export default class CountReporter {
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
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    process.stdout.write(`${count.passed} passed, ${count.failed} failed${skipped}\n`);
  }
}
