/** Passwords as Argon2id (RFC 9106), kept in the PHC string format. */
import { argon2 as hashInNode, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { PasswordHash } from '../../application/identity/ports.ts';

const argon2 = promisify(hashInNode);

/** OWASP's recommended minimum: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const SALT_BYTES = 16;

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

const base64 = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');

const tagOf = async (
  password: string,
  nonce: Buffer,
  cost: { memory: number; passes: number; parallelism: number; tagLength: number },
): Promise<Buffer> => Buffer.from(await argon2('argon2id', { message: password, nonce, ...cost }));

/** The hash. A stored one carries its own cost, so that the cost can be raised later. */
export const argon2id: PasswordHash = {
  hash: async (password) => {
    const salt = randomBytes(SALT_BYTES);
    const { memory, passes, parallelism } = COST;
    const tag = await tagOf(password, salt, COST);
    return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(tag)}`;
  },
  verify: async (password, hash) => {
    const [, m, t, p, salt = '', tag = ''] = PHC.exec(hash) ?? [];
    if (tag === '') return false;
    const kept = Buffer.from(tag, 'base64');
    const given = await tagOf(password, Buffer.from(salt, 'base64'), {
      memory: Number(m),
      passes: Number(t),
      parallelism: Number(p),
      tagLength: kept.length,
    });
    return timingSafeEqual(kept, given);
  },
};
