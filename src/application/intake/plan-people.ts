/** Tables of people and of what they hold. */
import type { Operation } from '../../domain/operations/operation.ts';
import { valueAt } from '../../domain/register/facts.ts';
import { type PersonId, type PostId, isId } from '../../domain/register/ids.ts';
import { kindInfo, tierOf } from '../../domain/register/kinds.ts';
import { holdersAt, peopleAt, postsHeldAt } from '../../domain/register/unit-at.ts';
import type { Pool } from '../../domain/register/vocabulary.ts';
import { slugOf } from '../../words/slug.ts';
import { type RowFate, RowReader } from './fates.ts';
import { type KnownUnit, nameKey } from './known.ts';
import { type Planning, namedUnit, unread } from './plan-units.ts';
import { FreshIds, titled, unitOf, wordOf } from './rows-of-units.ts';
import type { SheetRow } from './sheet.ts';
import { rankByTitle, readPool } from './words.ts';

/** The pool that people of a unit are counted in where nothing is written. */
const usualPool = ({ kind, superior }: KnownUnit, { known }: Planning): Pool => {
  const tier = tierOf(kind);
  if (tier === 'residential') return 'part-time';
  const { bloc } = kindInfo(kind);
  const area = superior === undefined ? undefined : known.byId(superior);
  const ofCommune = [kind, area?.kind].some(
    (one) => one !== undefined && tierOf(one) === 'commune',
  );
  if (bloc === 'service') return 'service';
  if (ofCommune) return 'commune';
  return bloc === 'party' || bloc === 'front' ? bloc : 'state';
};

/** A post by its title and unit. */
interface Holding {
  readonly unit: KnownUnit;
  readonly title: string;
}

const postKey = ({ unit, title }: Holding): string => `${unit.id}|${nameKey(title)}`;

/** The posts of a row, each once: one, and one held besides it in the same unit or another; nothing where that is not told. */
const holdingsOf = (
  reader: RowReader,
  { known }: Planning,
  unit: KnownUnit,
): readonly Holding[] | undefined => {
  const [title, besides] = [reader.text('title'), reader.text('besides')];
  const elsewhere = reader.text('besidesUnit') !== '';
  // A unit without the post that is held there would be lost without a word.
  if (elsewhere && besides === '') reader.say('needed', 'besides');
  const named = elsewhere ? namedUnit(reader, known, 'besidesUnit') : unit;
  if (!named) return undefined;
  const held = [
    ...(title === '' ? [] : [{ unit, title }]),
    ...(besides === '' ? [] : [{ unit: named, title: besides }]),
  ];
  return [...new Map(held.map((holding) => [postKey(holding), holding])).values()];
};

/** People, and what they hold. Nobody is known by a name: who has no code gets one, and two of one name are asked about. */
export const planPeople = (planning: Planning, rows: readonly SheetRow[]): readonly RowFate[] => {
  const { facts, day, mapping } = planning;
  const ids = new FreshIds();
  const posts = new Map<string, PostId>();
  const met = new Set<PersonId>();
  const holders = new Set<PersonId>();
  const readers = rows.map((row) => new RowReader(row, mapping, planning.answers));
  const named = Map.groupBy(
    readers.filter((reader) => reader.text('person') === ''),
    (reader) => nameKey(reader.text('name')),
  );
  const read = readers.map((reader) => {
    const unit = unitOf(reader, planning);
    return { reader, unit, holdings: unit && holdingsOf(reader, planning, unit) };
  });
  /** How many rows put somebody into a post: so many places a new one has. */
  const holdersOf = new Map<string, number>();
  for (const { holdings = [] } of read)
    for (const holding of holdings) {
      const name = postKey(holding);
      holdersOf.set(name, (holdersOf.get(name) ?? 0) + 1);
    }
  const isPerson = (id: string): boolean => facts.entries('person', [id as PersonId]).length > 0;
  /** Who is in a unit already, in posts of the title where one is told: somebody without a code may be one of them. */
  const peopleThere = (unit: KnownUnit, title: string): readonly PersonId[] =>
    title === ''
      ? peopleAt(facts, unit.id, day).map(({ key: [id] }) => id)
      : titled(planning, unit, title).flatMap(({ key: [post] }) => holdersAt(facts, post, day));
  const postOf = (
    { unit, title }: Holding,
    person: PersonId,
  ): readonly [PostId, readonly Operation[]] => {
    const held = postsHeldAt(facts, person, day);
    const own = titled(planning, unit, title).find(({ key: [post] }) => held.includes(post));
    if (own) return [own.key[0], []];
    const name = postKey({ unit, title });
    const known = posts.get(name);
    if (known !== undefined) return [known, []];
    const [has] = titled(planning, unit, title);
    const taken = (id: string): boolean => facts.entries('post', [id as PostId]).length > 0;
    const post = has?.key[0] ?? (ids.of(taken, title, unit.name) as PostId);
    posts.set(name, post);
    if (has) return [post, []];
    const places = holdersOf.get(name) ?? 1;
    return [
      post,
      [
        {
          op: 'create-post',
          unit: unit.id,
          post,
          title,
          rank: rankByTitle(title),
          ...(places > 1 && { places }),
        },
      ],
    ];
  };
  /** What puts a person into a post, besides what they hold already. */
  const putInto = (holding: Holding, person: PersonId): readonly Operation[] => {
    const [post, made] = postOf(holding, person);
    const held = postsHeldAt(facts, person, day);
    const besides = holders.has(person) || held.length > 0;
    holders.add(person);
    if (held.includes(post)) return made;
    return [
      ...made,
      {
        op: 'appoint',
        person,
        post,
        mode: 'appointment',
        ...(besides && { concurrent: true as const }),
      },
    ];
  };
  return read.map(({ reader, unit, holdings }) => {
    const name = reader.text('name');
    const code = reader.text('person');
    const title = reader.text('title');
    const what = name === '' ? code : name;
    const pool = unit && wordOf(reader, 'pool', readPool, usualPool(unit, planning));
    if (code !== '' && !isId(slugOf(code)))
      reader.say('bad-id', 'person', { params: { text: code } });
    if (code === '' && name === '') reader.say('needed', 'person');
    const alike = code === '' && name !== '' ? (named.get(nameKey(name)) ?? []) : [];
    const answer = reader.answer();
    const untold = answer === undefined || (answer !== 'new' && !isPerson(answer));
    if (alike.length > 1 && untold)
      reader.say('homonym', 'name', {
        params: { name },
        choices: [
          ...(unit ? peopleThere(unit, title) : []).map((id) => ({ id, name: id })),
          { id: 'new', name },
        ],
      });
    const there = unit && code === '' && untold ? peopleThere(unit, title) : [];
    if (there.length > 0 && alike.length < 2)
      reader.say('no-code', 'name', {
        params: { name },
        choices: [...there.map((id) => ({ id, name: id })), { id: 'new', name }],
      });
    if (!unit || !pool || !holdings || reader.said.length > 0) return unread(reader, what);
    const told = answer !== undefined && isPerson(answer) ? answer : undefined;
    const person = (
      code === '' ? (told ?? ids.of(isPerson, unit.id, 'nguoi')) : slugOf(code)
    ) as PersonId;
    const has = valueAt(facts, 'person', [person], day);
    // The first row of a person tells where they are counted; others tell what else they hold.
    const counted = has && `${has.unit}|${has.pool}`;
    const asWritten =
      reader.text('pool') === '' && has ? `${unit.id}|${has.pool}` : `${unit.id}|${pool}`;
    const moves = !met.has(person) && counted !== asWritten;
    met.add(person);
    const origin = reader.text('origin');
    const operations: readonly Operation[] = [
      ...(moves
        ? [{ op: 'engage', person, unit: unit.id, pool, ...(origin !== '' && { origin }) } as const]
        : []),
      ...holdings.flatMap((holding) => putInto(holding, person)),
    ];
    const before = has === undefined ? 'new' : 'changed';
    return reader.fate(operations.length === 0 ? 'same' : before, what, operations);
  });
};
