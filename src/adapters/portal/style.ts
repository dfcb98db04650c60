/** The one style sheet of the portal, under an address that changes with it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What it says. */
export const STYLE = readFileSync(new URL('style.css', import.meta.url), 'utf8');

/** Tells one style sheet from another. */
export const STYLE_HASH = createHash('sha256').update(STYLE).digest('hex').slice(0, 12);

/** Where it is. */
export const STYLE_ADDRESS = `/cong/${STYLE_HASH}.css`;
