/** Tables of what units have: posts, people, quotas, premises, functions. */
import type { Operation } from '../../domain/operations/operation.ts';
import { valueAt } from '../../domain/register/facts.ts';
import {
  type FunctionId,
  type PersonId,
  type PostId,
  type PremisesId,
  isId,
} from '../../domain/register/ids.ts';
import { kindInfo, tierOf } from '../../domain/register/kinds.ts';
import {
  holdersAt,
  ofUnitAt,
  peopleAt,
  postsAt,
  postsHeldAt,
  premisesAt,
} from '../../domain/register/unit-at.ts';
import { POOLS, type Pool } from '../../domain/register/vocabulary.ts';
import { slugOf } from '../../words/slug.ts';
import { poolColumn } from '../../words/intake-columns.ts';
import { type RowFate, RowReader } from './fates.ts';
import { type KnownUnit, nameKey } from './known.ts';
import { type Planning, namedUnit, unread } from './plan-units.ts';
import type { SheetRow } from './sheet.ts';
import { type Read, rankByTitle, readPool, readRank, readUse } from './words.ts';

/** The unit that a row names. */
const unitOf = (reader: RowReader, { known }: Planning): KnownUnit | undefined =>
  reader.needed('unit') === undefined ? undefined : namedUnit(reader, known, 'unit');

/** A word of a field, or what follows where nothing is written. */
const wordOf = <W extends string>(
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
class FreshIds {
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
const titled = ({ facts, day }: Planning, unit: KnownUnit, title: string) =>
  postsAt(facts, unit.id, day).filter(({ value }) => nameKey(value.title) === nameKey(title));

/** Posts. */
export const planPosts = (planning: Planning, rows: readonly SheetRow[]): readonly RowFate[] => {
  const { facts, mapping } = planning;
  const ids = new FreshIds();
  const met = new Set<PostId>();
  return rows.map((row) => {
    const reader = new RowReader(row, mapping, planning.answers);
    const title = reader.needed('title') ?? '';
    const unit = unitOf(reader, planning);
    const rank = wordOf(reader, 'rank', readRank, rankByTitle(title));
    const places = reader.number('places');
    if (!unit || !rank || title === '' || reader.said.length > 0) return unread(reader, title);
    const given = reader.text('id');
    const alike = titled(planning, unit, title).filter(({ key: [post] }) => !met.has(post));
    const has =
      alike.find(({ key: [post] }) => post === given) ??
      (given === ''
        ? (alike.find(({ value }) => places === undefined || value.places === places) ?? alike[0])
        : undefined);
    if (has) {
      met.add(has.key[0]);
      const differs = places !== undefined && places !== has.value.places;
      if (!differs) return reader.fate('same', title);
      reader.say('differs', 'places', { params: { has: String(has.value.places) } });
      return reader.fate('wrong', title);
    }
    const post = (
      isId(given)
        ? given
        : ids.of((id) => facts.entries('post', [id as PostId]).length > 0, title, unit.name)
    ) as PostId;
    return reader.fate('new', title, [
      {
        op: 'create-post',
        unit: unit.id,
        post,
        title,
        rank,
        ...(places !== undefined && places > 1 && { places }),
      },
    ]);
  });
};

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

/** People, and what they hold. Nobody is known by a name: who has no code gets one, and two of one name are asked about. */
export const planPeople = (planning: Planning, rows: readonly SheetRow[]): readonly RowFate[] => {
  const { facts, day, mapping } = planning;
  const ids = new FreshIds();
  const posts = new Map<string, PostId>();
  const met = new Set<PersonId>();
  const holding = new Set<PersonId>();
  const readers = rows.map((row) => new RowReader(row, mapping, planning.answers));
  const named = Map.groupBy(
    readers.filter((reader) => reader.text('person') === ''),
    (reader) => nameKey(reader.text('name')),
  );
  const isPerson = (id: string): boolean => facts.entries('person', [id as PersonId]).length > 0;
  /** Who is in a unit already, in posts of the title where one is told: somebody without a code may be one of them. */
  const peopleThere = (unit: KnownUnit, title: string): readonly PersonId[] =>
    title === ''
      ? peopleAt(facts, unit.id, day).map(({ key: [id] }) => id)
      : titled(planning, unit, title).flatMap(({ key: [post] }) => holdersAt(facts, post, day));
  const postOf = (
    unit: KnownUnit,
    title: string,
    person: PersonId,
  ): readonly [PostId, readonly Operation[]] => {
    const held = postsHeldAt(facts, person, day);
    const own = titled(planning, unit, title).find(({ key: [post] }) => held.includes(post));
    if (own) return [own.key[0], []];
    const name = `${unit.id}|${nameKey(title)}`;
    const known = posts.get(name);
    if (known !== undefined) return [known, []];
    const [has] = titled(planning, unit, title);
    const taken = (id: string): boolean => facts.entries('post', [id as PostId]).length > 0;
    const post = has?.key[0] ?? (ids.of(taken, title, unit.name) as PostId);
    posts.set(name, post);
    if (has) return [post, []];
    const places = readers.filter(
      (one) =>
        nameKey(one.text('title')) === nameKey(title) &&
        nameKey(one.text('unit')) === nameKey(unit.name),
    ).length;
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
  return readers.map((reader) => {
    const name = reader.text('name');
    const code = reader.text('person');
    const title = reader.text('title');
    const what = name === '' ? code : name;
    const unit = unitOf(reader, planning);
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
    if (!unit || !pool || reader.said.length > 0) return unread(reader, what);
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
    const [post, made] = title === '' ? [undefined, []] : postOf(unit, title, person);
    const holds = post !== undefined && postsHeldAt(facts, person, day).includes(post);
    const besides = holding.has(person) || postsHeldAt(facts, person, day).length > 0;
    if (post !== undefined) holding.add(person);
    const origin = reader.text('origin');
    const operations: readonly Operation[] = [
      ...made,
      ...(moves
        ? [{ op: 'engage', person, unit: unit.id, pool, ...(origin !== '' && { origin }) } as const]
        : []),
      ...(post === undefined || holds
        ? []
        : [
            {
              op: 'appoint',
              person,
              post,
              mode: 'appointment',
              ...(besides && { concurrent: true as const }),
            } as const,
          ]),
    ];
    const before = has === undefined ? 'new' : 'changed';
    return reader.fate(operations.length === 0 ? 'same' : before, what, operations);
  });
};

/** Quotas: a column to a pool, or a row to one. */
export const planQuotas = (planning: Planning, rows: readonly SheetRow[]): readonly RowFate[] => {
  const { facts, day, mapping } = planning;
  return rows.map((row) => {
    const reader = new RowReader(row, mapping, planning.answers);
    const unit = unitOf(reader, planning);
    const written = reader.text('pool');
    const pool = unit && written !== '' ? wordOf(reader, 'pool', readPool, 'state') : undefined;
    const number = reader.number('number');
    const given: readonly (readonly [Pool, number | undefined])[] = [
      ...POOLS.map((one) => [one, reader.number(poolColumn(one))] as const),
      ...(pool ? [[pool, number] as const] : []),
    ];
    const what = reader.text('unit');
    if (!unit || reader.said.length > 0) return unread(reader, what);
    const operations = given.flatMap(([one, n]): readonly Operation[] =>
      n === undefined || n === (valueAt(facts, 'quota', [unit.id, one], day)?.amount ?? 0)
        ? []
        : [{ op: 'assign-quota', unit: unit.id, pool: one, number: n }],
    );
    const first = POOLS.every((one) => valueAt(facts, 'quota', [unit.id, one], day) === undefined);
    const changed = first ? 'new' : 'changed';
    return reader.fate(operations.length === 0 ? 'same' : changed, what, operations);
  });
};

/** Premises. */
export const planPremises = (planning: Planning, rows: readonly SheetRow[]): readonly RowFate[] => {
  const { facts, day, mapping } = planning;
  const ids = new FreshIds();
  return rows.map((row) => {
    const reader = new RowReader(row, mapping, planning.answers);
    const name = reader.needed('name') ?? '';
    const unit = unitOf(reader, planning);
    const usual = unit?.kind === 'school' ? 'school-site' : 'office';
    const use = wordOf(reader, 'use', readUse, usual);
    if (!unit || !use || name === '' || reader.said.length > 0) return unread(reader, name);
    const given = reader.text('id');
    const at = isId(given) ? valueAt(facts, 'premises', [given as PremisesId], day) : undefined;
    if (at && at.unit !== unit.id)
      return reader.fate('changed', name, [
        { op: 'transfer-premises', premises: given as PremisesId, to: unit.id },
      ]);
    const has = premisesAt(facts, unit.id, day).some(
      ({ value }) => nameKey(value.name) === nameKey(name),
    );
    if (at || has) return reader.fate('same', name);
    const taken = (id: string): boolean => facts.entries('premises', [id as PremisesId]).length > 0;
    const premises = (isId(given) ? given : ids.of(taken, name, unit.name)) as PremisesId;
    return reader.fate('new', name, [{ op: 'open-premises', unit: unit.id, premises, name, use }]);
  });
};

/** What a unit is for where only its functions are listed. */
const UNTOLD = 'Thực hiện các nhiệm vụ trong bảng kèm theo.';

/** Functions: those of one unit are laid down by one operation, told with its first row. */
export const planFunctions = (
  planning: Planning,
  rows: readonly SheetRow[],
): readonly RowFate[] => {
  const { facts, day, mapping } = planning;
  const ids = new FreshIds();
  const taken = (id: string): boolean => facts.entries('function', [id as FunctionId]).length > 0;
  return rows.map((row) => {
    const reader = new RowReader(row, mapping, planning.answers);
    const name = reader.needed('name') ?? '';
    const unit = unitOf(reader, planning);
    if (!unit || name === '' || reader.said.length > 0) return unread(reader, name);
    const has = ofUnitAt(facts, 'mandate', unit.id, day).some(
      ({ key }) => nameKey(valueAt(facts, 'function', [key[0]], day)?.name ?? '') === nameKey(name),
    );
    if (has) return reader.fate('same', name);
    const given = reader.text('id');
    const id = (isId(given) ? given : ids.of(taken, name)) as FunctionId;
    const field = reader.text('area');
    const charter = valueAt(facts, 'unit.charter', [unit.id], day)?.text ?? UNTOLD;
    return reader.fate('new', name, [
      {
        op: 're-charter',
        unit: unit.id,
        charter,
        functions: [
          {
            function: id,
            ...(!taken(id) && { name }),
            ...(field !== '' && { field }),
            ...(/phoi hop|phối hợp/iu.test(reader.text('role')) && { role: 'support' as const }),
          },
        ],
      },
    ]);
  });
};
