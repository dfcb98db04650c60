import { defineConfig } from 'vitest/config';
import LongestFirst from './scripts/lib/longest-first.ts';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
    setupFiles: ['scripts/lib/say-test.mjs'],
    globalSetup: ['test/postgres/global-setup.ts'],
    sequence: { sequencer: LongestFirst },
    pool: 'forks',
    maxWorkers: 2,
    isolate: false,
    // No verdict hangs on speed: a test that is stuck ends, one on a busy machine does not.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
    reporters: ['default', './scripts/count-reporter.mjs'],
    restoreMocks: true,
  },
});
