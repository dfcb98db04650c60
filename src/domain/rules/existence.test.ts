import { expect, it } from 'vitest';
import type { Aspect, Key, Value } from '../register/aspects.ts';
import type { Entry } from '../register/entry.ts';
import type { ActId, PersonId, PostId, UnitId } from '../register/ids.ts';
import { MemoryFacts } from '../register/memory-facts.ts';
import { type Day, day } from '../time/day.ts';
import { checkExistence } from './existence.ts';
import { touchedBy } from './touched.ts';

const entry = <A extends Aspect>(
  aspect: A,
  key: Key<A>,
  on: Day,
  value: Value<A> | null,
): Entry<A> => ({
  aspect,
  key,
  day: on,
  value,
  act: 'thu' as ActId,
  article: '1',
  seq: 1,
  step: 0,
  ordinal: 0,
  known: 1,
  source: { mark: 'model' },
});

const POST = ['truong' as PostId] as const;

// Ending a thing ends what refers to it, so that no act comes to break this: it is held against entries made here.
it('a tenure needs its post on every day, and one that goes on without it is found from then on', () => {
  const opened = day('2020-01-01');
  const post = { unit: 'phong' as UnitId, title: 'Trưởng phòng', rank: 'head', places: 1 } as const;
  const entries: readonly Entry[] = [
    entry('unit.life', ['phong' as UnitId], opened, { born: 'opening' }),
    entry('post', POST, opened, post),
    entry('person', ['a' as PersonId], opened, { unit: 'phong' as UnitId, pool: 'state' }),
    entry('tenure', [...POST, 'a' as PersonId], opened, { mode: 'appointment', concurrent: false }),
  ];
  const gone = entry('post', POST, day('2021-01-01'), null);
  const foundIn = (all: readonly Entry[]) => checkExistence(new MemoryFacts(all), touchedBy(all));
  expect(foundIn(entries)).toEqual([]);
  expect(foundIn([...entries, gone])).toMatchObject([
    { code: 'absent', subject: 'post:truong', over: { from: '2021-01-01', to: 'infinity' } },
  ]);
});
