/** The hash of the chain of acts. */
import { createHash } from 'node:crypto';

import type { Hash } from '../application/chain.ts';

/** SHA-256 (FIPS 180-4). */
export const sha256: Hash = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
