import { expect, it } from 'vitest';
import { wordStoreError } from './word-store-error.ts';

it.each([
  ['the system', Object.assign(new Error('write failed'), { code: 'ENOSPC' })],
  ['a server', Object.assign(new Error('could not extend file'), { code: '53100' })],
  ['a server without a number', new Error('No space left on device')],
  // As it throws it: no error of this language, and a number of its own C library.
  ['the embedded database', { name: 'ErrnoError', errno: 51 }],
])('a full disk told by %s is one sentence', (_by, error) => {
  expect(wordStoreError(error, 'vi')).toMatch(/đã đầy/);
  expect(wordStoreError(error, 'en')).toMatch(/is full/);
});
