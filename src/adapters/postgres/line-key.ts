/** Keys of the database for the texts that name things: see 002-register.sql for why. */
import { hash } from 'node:crypto';

/** The first 16 bytes of the SHA-256 of a text, as `uuid`. */
export const lineKey = (text: string): string => hash('sha256', text, 'hex').slice(0, 32);
