/**
 * React Aria speaks over thirty languages, Vietnamese not among them. Its tables are put in place of by
 * English and `src/words/aria-strings.ts`: the desk says what it says in the reader's language, and the
 * languages that nobody reads here are not sent.
 */
import type { Plugin } from 'vite';

const TABLE = /react-aria\/dist\/private\/(\w+)\/intlStrings\.mjs$/u;

/** The plugin. */
export const reactAriaStrings = (): Plugin => ({
  name: 'react-aria-strings',
  load: (id) => {
    const name = TABLE.exec(id)?.[1];
    if (name === undefined) return undefined;
    return `
      import english from '../intl/${name}/en-US.mjs';
      import { ARIA_STRINGS } from '/src/words/aria-strings.ts';
      export default { 'en-US': english, 'vi-VN': { ...english, ...ARIA_STRINGS['${name}'] } };`;
  },
});
