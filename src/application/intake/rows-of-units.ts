/** What tables of things that units have are read by. */
import { postsAt } from '../../domain/register/unit-at.ts';
import { slugOf } from '../../words/slug.ts';
import type { RowReader } from './fates.ts';
import { type KnownUnit, nameKey } from './known.ts';
import { type Planning, namedUnit } from './plan-units.ts';
import type { Read } from './words.ts';

/** The unit that a row names. */
export const unitOf = (reader: RowReader, { known }: Planning): KnownUnit | undefined =>
  reader.needed('unit') === undefined ? undefined : namedUnit(reader, known, 'unit');

/** A word of a field, or what follows where nothing is written. */
export const wordOf = <W extends string>(
  reader: RowReader,
  field: string,
  read: (text: string) => Read<W>,
  usual: W,
): W | undefined => {
  const text = reader.text(field);
  if (text === '') return usual;
  const found = read(text);
  if ('word' in found) return found.word;
  reader.say('unknown-word', field, {
    params: { text },
    ...(found.nearest !== undefined && { nearest: found.nearest }),
  });
  return undefined;
};

/** Ids that new things of one table are given, none twice. */
export class FreshIds {
  readonly #taken = new Set<string>();

  of(taken: (id: string) => boolean, ...parts: readonly string[]): string {
    const own = slugOf(parts.join('-')) || 'moi';
    for (let n = 1; ; n += 1) {
      const id = n === 1 ? own : `${own}-${n}`;
      if (this.#taken.has(id) || taken(id)) continue;
      this.#taken.add(id);
      return id;
    }
  }
}

/** Posts of a unit of a title: a unit that others went into may have several. */
export const titled = ({ facts, day }: Planning, unit: KnownUnit, title: string) =>
  postsAt(facts, unit.id, day).filter(({ value }) => nameKey(value.title) === nameKey(title));
