/** Installs the dependencies, saying so on standard error, and no package's own scripts are run. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';

import { linkPostgresLibraries } from './postgres-links.mjs';
import { isInstalled, stampOf } from './ready.mjs';

const say = (vi, en) => process.stderr.write(`tinhgon: ${vi} / ${en}\n`);

/** Makes the installation what the lockfile says; the exit code, 0 where all is well. */
export const install = async (root) => {
  if (!isInstalled(root)) {
    const started = Date.now();
    const seconds = () => Math.round((Date.now() - started) / 1000);
    say('đang cài thư viện, khoảng một phút…', 'installing dependencies, about a minute…');
    const beat = setInterval(
      () => say(`vẫn đang cài, ${seconds()} giây…`, 'still installing…'),
      10_000,
    );
    const code = await npmCi(root);
    clearInterval(beat);
    if (code !== 0) {
      say('cài không thành công, xem lỗi ở trên', 'installation failed, see the errors above');
      return code;
    }
    say(`đã cài xong sau ${seconds()} giây`, 'dependencies are installed');
  }
  linkPostgresLibraries(root);
  writeFileSync(stampOf(root), '');
  return 0;
};

/** Runs `npm ci`, with its output on standard error. */
const npmCi = (root) =>
  new Promise((resolve) => {
    const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const stdio = ['ignore', 2, 2];
    const { npm_execpath: npm, npm_node_execpath: node } = process.env;
    // The npm that started us, on the Node it runs on, or else the one on the path.
    const child =
      npm === undefined || node === undefined
        ? spawn('npm', options, { cwd: root, stdio, shell: process.platform === 'win32' })
        : spawn(node, [npm, ...options], { cwd: root, stdio });
    child.on('error', (error) => {
      process.stderr.write(`tinhgon: npm: ${error.message}\n`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
