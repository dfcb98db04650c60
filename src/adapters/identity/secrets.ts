/** Secrets from the system's random numbers. */
import { randomBytes, randomInt } from 'node:crypto';
import type { Secrets } from '../../application/identity/ports.ts';
import { sha256 } from '../hash.ts';

/** Letters and digits that are not mistaken for one another when read out. */
const CLEAR = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;

const group = (): string =>
  Array.from({ length: 4 }, () => CLEAR[randomInt(CLEAR.length)]).join('');

/** The secrets. */
export const secrets: Secrets = {
  make: () => randomBytes(32).toString('base64url'),
  digest: sha256,
  password: () => Array.from({ length: GROUPS }, group).join('-'),
};
