/** How the web client is built: to web/dist, one chunk for each page. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { reactAriaStrings } from './react-aria-strings.ts';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: 'public',
  clearScreen: false,
  logLevel: 'error',
  plugins: [reactAriaStrings()],
  build: {
    target: 'es2023',
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 400,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4690' } },
});
