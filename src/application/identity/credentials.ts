/** What a name and a password must be. */

import { cleanText } from '../../words/clean-text.ts';

/** Shortest password, in characters: long rather than intricate (NIST SP 800-63B §3.1.1.2). */
export const SHORTEST_PASSWORD = 12;

const LONGEST_PASSWORD = 256;

/** What is wrong with a name or a password. */
export type CredentialFault = 'bad-name' | 'short-password' | 'long-password' | 'password-is-name';

/** A name as it is kept: lower case, in one form of Unicode. */
export const nameOf = (text: string): string => cleanText(text).toLowerCase();

/** A password as it is hashed. */
export const passwordOf = (text: string): string => text.normalize('NFC');

/** What is wrong with a name; `undefined` where nothing is. */
export const nameFault = (name: string): CredentialFault | undefined =>
  /^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,63}$/u.test(name) ? undefined : 'bad-name';

/** What is wrong with a password; `undefined` where nothing is. */
export const passwordFault = (password: string, name: string): CredentialFault | undefined => {
  if (password.length < SHORTEST_PASSWORD) return 'short-password';
  if (password.length > LONGEST_PASSWORD) return 'long-password';
  return password.toLowerCase().includes(name) ? 'password-is-name' : undefined;
};
