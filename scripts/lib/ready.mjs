/** Whether what is installed is what the lockfile says. Asked at every start, so it must be quick. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Written at the end of a complete installation; goes with `node_modules`. */
export const stampOf = (root) => join(root, 'node_modules', '.tinhgon-ready');

const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs;

/** True where an installation has been completed since the lockfile last changed. Two `stat` calls. */
export const isReady = (root) => {
  const stamp = modified(stampOf(root));
  const lock = modified(join(root, 'package-lock.json'));
  return stamp !== undefined && lock !== undefined && stamp >= lock;
};

const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
};

/** True where every package of the lockfile is installed in its version. Optional ones may be missing. */
export const isInstalled = (root) => {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const found = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || found === undefined) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const installed = found[path];
    return installed === undefined ? optional === true : installed.version === version;
  });
};
