/** Tables of what units have: posts, quotas, premises, functions. */
import type { Operation } from '../../domain/operations/operation.ts';
import { valueAt } from '../../domain/register/facts.ts';
import { type FunctionId, type PostId, type PremisesId, isId } from '../../domain/register/ids.ts';
import { ofUnitAt, premisesAt } from '../../domain/register/unit-at.ts';
import { POOLS, type Pool } from '../../domain/register/vocabulary.ts';
import { poolColumn } from '../../words/intake-columns.ts';
import { type RowFate, RowReader } from './fates.ts';
import { nameKey } from './known.ts';
import { type Planning, unread } from './plan-units.ts';
import { FreshIds, titled, unitOf, wordOf } from './rows-of-units.ts';
import type { SheetRow } from './sheet.ts';
import { rankByTitle, readPool, readRank, readUse } from './words.ts';

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
