/** The part of the register that a draft needs, for whoever simulates it elsewhere. */
import { openImageFor, scopeFor } from '../../../application/image.ts';
import type { Store } from '../../../application/store.ts';
import { keysOf } from '../../../domain/register/facts.ts';
import { Problem } from '../problem.ts';
import type { JobTable } from './job.ts';
import { actIn } from './read-sent.ts';

/** As JSON: `{ version, entries, lines }`; and of how many persons it tells. */
export const draftBase = async (
  store: Store,
  given: JobTable['draft-base']['given'],
): Promise<JobTable['draft-base']['gives']> => {
  const { register, known, allowance } = given;
  const act = actIn(given);
  const image = await openImageFor(store, register, [act]);
  const facts =
    known === undefined
      ? image.facts
      : await store.load(register, await scopeFor(store, register, [act]), known);
  if (facts.size > allowance.entries)
    throw new Problem('too-much-asked', { limit: allowance.entries, found: facts.size });
  const json = JSON.stringify({
    version: image.version,
    entries: [...facts.all()],
    lines: [...image.acts],
  });
  return { json, persons: keysOf(facts, 'person').length };
};
