/** The names that go with an answer. */
import { type Names, namesOf } from '../../application/queries/names.ts';
import type { Aspect } from '../../domain/register/aspects.ts';
import { type Ref, ref } from '../../domain/register/ids.ts';
import { referencesOf } from '../../domain/register/references.ts';
import type { Reading } from './live-register.ts';

/** The things that a fact names, itself included. */
export const refsOf = (aspect: Aspect, key: readonly string[], value: unknown): readonly Ref[] => {
  const [first = '', second = ''] = key;
  if (aspect === 'succession') return [ref('unit', first), ref('unit', second)];
  if (aspect === 'function' || aspect === 'post' || aspect === 'premises')
    return [ref(aspect, first), ...referencesOf(aspect, key as never, value as never)];
  return referencesOf(aspect, key as never, value as never);
};

/** Names of things and acts as of the reading's day. */
export const namesFor = (
  { facts, acts: recorded, asAt }: Reading,
  refs: Iterable<Ref>,
  acts: Iterable<string>,
): Names => namesOf(facts, recorded, asAt, refs, acts);
