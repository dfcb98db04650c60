/** Set-up of every test file: leaves word of the test under way, for a supervisor that has to end it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect } from 'vitest';

const { TINHGON_TEST_UNDER_WAY: folder } = process.env;
if (folder !== undefined) mkdirSync(folder, { recursive: true });

beforeEach(() => {
  if (folder === undefined) return;
  const { testPath, currentTestName } = expect.getState();
  writeFileSync(join(folder, String(process.pid)), JSON.stringify([testPath, currentTestName]));
});
