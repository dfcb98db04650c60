/** A table of units: found again, new, or changed, each by code and name or by name and place, never by one of them alone. */
import type { Operation } from '../../domain/operations/operation.ts';
import { type Facts, valueAt } from '../../domain/register/facts.ts';
import { type UnitId, isId } from '../../domain/register/ids.ts';
import type { UnitKind } from '../../domain/register/kinds.ts';
import type { Day } from '../../domain/time/day.ts';
import { type Answers, type Asked, type RowFate, RowReader } from './fates.ts';
import type { Mapping } from './mapping.ts';
import { type KnownUnit, type KnownUnits, nameKey } from './known.ts';
import type { SheetRow } from './sheet.ts';
import { cellText, indentOf } from './values.ts';
import { type SaidKind, readForm, saidByName } from './words.ts';

/** What a plan is made of. */
export interface Planning {
  readonly facts: Facts;
  readonly day: Day;
  readonly known: KnownUnits;
  readonly mapping: Mapping;
  readonly answers: Answers;
  /** What a table finds is there already: an opening balance. */
  readonly opening: boolean;
}

/** What a unit is found to be: one of the register, a new one, or not told. */
type Found = KnownUnit | 'new' | undefined;

/** Units to choose from, each with where it stands. */
const choices = (units: readonly KnownUnit[], known: KnownUnits) =>
  units.map(({ id, name, superior }) => ({
    id,
    name: superior === undefined ? name : `${name}, ${known.byId(superior)?.name ?? superior}`,
  }));

/** The unit that a field names; what is meant is asked where there are several of the name. */
export const namedUnit = (
  reader: RowReader,
  known: KnownUnits,
  field: Asked,
): KnownUnit | undefined => {
  const text = reader.text(field);
  const answer = reader.answer(field);
  const resolved = known.resolve(answer !== undefined && known.byId(answer) ? answer : text);
  if (resolved.is === 'one') return resolved.unit;
  if (resolved.is === 'several')
    reader.say('several-units', field, {
      params: { text },
      choices: choices(resolved.units, known),
      asks: field,
    });
  else
    reader.say('unknown-unit', field, {
      params: { text },
      ...(resolved.nearest !== undefined && { nearest: resolved.nearest }),
    });
  return undefined;
};

/** What becomes of a row that is not read to its end. */
export const unread = (reader: RowReader, what: string): RowFate =>
  reader.fate(
    reader.said.every(({ choices: among }) => among !== undefined) ? 'asked' : 'wrong',
    what,
  );

/** Whom a row is about. */
const identify = (
  reader: RowReader,
  { known }: Planning,
  name: string,
  superior: UnitId | undefined,
): Found => {
  const answer = reader.answer();
  if (answer === 'new') return 'new';
  const given = answer ?? reader.text('id');
  if (given !== '') {
    if (isId(given)) return known.byId(given) ?? 'new';
    reader.say('bad-id', 'id', { params: { text: given } });
    return undefined;
  }
  const code = reader.text('code');
  const coded = code === '' ? undefined : known.byCode(code);
  if (coded && nameKey(coded.name) === nameKey(name)) return coded;
  if (coded) {
    reader.say('code-of-another', 'code', {
      params: { code, name: coded.name },
      choices: [...choices([coded], known), { id: 'new', name }],
    });
    return undefined;
  }
  const named = known.named(name).filter(({ fresh }) => !fresh);
  // What stands under nothing, here and there, is at the top of both.
  const there = named.filter((unit) => unit.superior === superior);
  const [one, another] = there;
  if (one && !another) return one;
  if (named.length === 0 || (superior !== undefined && there.length === 0)) return 'new';
  reader.say('name-alone', 'name', {
    params: { name },
    choices: [...choices(named, known), { id: 'new', name }],
  });
  return undefined;
};

const kindOf = (
  reader: RowReader,
  known: KnownUnits,
  name: string,
  usual?: SaidKind,
): SaidKind | undefined => {
  const written = reader.text('kind');
  if (written === '') {
    const said = saidByName(name) ?? usual;
    if (!said) reader.say('no-kind', 'name', { params: { name } });
    return said;
  }
  const read = readForm(written, known.forms);
  if ('said' in read) return read.said;
  // “Phòng Nội vụ” of a column “Phòng thuộc UBND”: the name tells.
  const said = saidByName(name);
  if (said) return said;
  reader.say('unknown-word', 'kind', {
    params: { text: written },
    ...(read.nearest !== undefined && { nearest: read.nearest }),
  });
  return undefined;
};

/** Whether what a row says of a unit's kind is not what it is: a kind without a form says nothing against the form it has. */
const isOther = (unit: KnownUnit, { kind, form }: SaidKind): boolean =>
  kind !== unit.kind || (form !== undefined && form !== unit.form);

/** Operations by which a unit that is known becomes what the row says. */
const changes = (
  reader: RowReader,
  { facts, day }: Planning,
  unit: KnownUnit,
  name: string,
  said: SaidKind | undefined,
  superior: UnitId | undefined,
): readonly Operation[] => {
  const { id } = unit;
  const code = reader.text('code');
  const area = reader.number('area', false);
  const population = reader.number('population');
  const households = reader.number('households');
  const has = {
    area: valueAt(facts, 'territory', [id], day)?.amount,
    population: valueAt(facts, 'population', [id], day)?.amount,
    households: valueAt(facts, 'unit.statistic', [id, 'households'], day)?.value,
  };
  const surveyed = {
    ...(area !== undefined && area !== has.area && { area }),
    ...(population !== undefined && population !== has.population && { population }),
  };
  return [
    ...(nameKey(unit.name) !== nameKey(name) ? [{ op: 'rename', unit: id, name } as const] : []),
    ...(said && isOther(unit, said) ? [{ op: 'convert', unit: id, ...said } as const] : []),
    ...(code !== '' && code !== unit.code ? [{ op: 'recode', unit: id, code } as const] : []),
    ...(superior !== undefined && superior !== unit.superior
      ? [{ op: 'change-superior', unit: id, superior } as const]
      : []),
    ...(Object.keys(surveyed).length > 0 ? [{ op: 'survey', unit: id, ...surveyed } as const] : []),
    ...(households !== undefined && households !== has.households
      ? [{ op: 'record-statistics', unit: id, figures: { households } } as const]
      : []),
  ];
};

/** Where units stand that are set in under others, or numbered 1, 1.1, 1.1.1. */
class Outline {
  readonly #above: { readonly level: number; readonly unit: UnitId }[] = [];

  /** The unit under which one of a level stands. */
  superior(level: number): UnitId | undefined {
    return this.#above.findLast((above) => above.level < level)?.unit;
  }

  enter(level: number, unit: UnitId): void {
    while ((this.#above.at(-1)?.level ?? -1) >= level) this.#above.pop();
    this.#above.push({ level, unit });
  }
}

const levelOf = (row: SheetRow, mapping: Mapping): number => {
  const { name, order } = mapping.columns;
  const number = order === undefined ? '' : cellText(row.values[order]);
  if (/^\d+(?:\.\d+)*\.?$/u.test(number)) return number.replace(/\.$/u, '').split('.').length;
  return name === undefined ? 0 : indentOf(row.values[name]);
};

/** Plans the rows of a table of units. `usual`: their kind where neither a column nor the name tells. */
export const planUnits = (
  planning: Planning,
  rows: readonly SheetRow[],
  usual?: UnitKind,
): readonly RowFate[] => {
  const { known, mapping, answers, opening } = planning;
  const outline = new Outline();
  const met = new Set<UnitId>();
  const founded = (row: SheetRow): RowFate => {
    const reader = new RowReader(row, mapping, answers);
    const name = reader.needed('name');
    if (name === undefined) return reader.fate('wrong', '');
    const above = reader.text('superior');
    const level = levelOf(row, mapping);
    const named = above === '' ? undefined : namedUnit(reader, known, 'superior');
    if (above !== '' && !named) return unread(reader, name);
    const superior = named?.id ?? outline.superior(level);
    const found = identify(reader, planning, name, superior);
    if (!found) return unread(reader, name);
    const said = kindOf(reader, known, name, found === 'new' ? usual && { kind: usual } : found);
    if (!said) return reader.fate('wrong', name);
    if (found !== 'new') {
      if (met.has(found.id)) {
        reader.say('twice', 'name', { params: { name } });
        return reader.fate('wrong', name);
      }
      met.add(found.id);
      outline.enter(level, found.id);
      const written = reader.text('kind') === '' ? undefined : said;
      const operations = changes(reader, planning, found, name, written, superior);
      if (reader.said.length > 0) return reader.fate('wrong', name);
      return reader.fate(operations.length === 0 ? 'same' : 'changed', name, operations);
    }
    const code = reader.text('code');
    const given = reader.text('id');
    const unit = isId(given)
      ? (given as UnitId)
      : known.freshId(name, superior && known.byId(superior)?.name, code === '' ? undefined : code);
    const short = reader.text('short');
    const [area, population, households] = [
      reader.number('area', false),
      reader.number('population'),
      reader.number('households'),
    ];
    if (known.named(name).some((one) => one.fresh && one.superior === superior)) {
      reader.say('twice', 'name', { params: { name } });
      return reader.fate('wrong', name);
    }
    if (reader.said.length > 0) return reader.fate('wrong', name);
    known.add(
      {
        id: unit,
        name,
        ...said,
        fresh: true,
        ...(code !== '' && { code }),
        ...(superior !== undefined && { superior }),
      },
      short === '' ? undefined : short,
    );
    outline.enter(level, unit);
    return reader.fate('new', name, [
      {
        op: 'establish',
        unit,
        name,
        ...(short !== '' && { short }),
        ...said,
        ...(code !== '' && { code }),
        ...(superior !== undefined && { superior }),
        ...(area !== undefined && { area }),
        ...(population !== undefined && { population }),
        ...(opening && { opening: true }),
      },
      ...(households === undefined
        ? []
        : [{ op: 'record-statistics', unit, figures: { households } } as const]),
    ]);
  };
  return inOrder(rows, mapping, known).map(founded);
};

/**
 * Rows with those first that others stand under by name or code: a table may name a superior before it brings it. Rows keep
 * their order otherwise, so that what is set in stays under what it is set in under.
 */
const inOrder = (
  rows: readonly SheetRow[],
  { columns }: Mapping,
  known: KnownUnits,
): readonly SheetRow[] => {
  const { name, code, id, superior } = columns;
  if (superior === undefined) return rows;
  const at = (row: SheetRow, column: number | undefined): string =>
    column === undefined ? '' : cellText(row.values[column]);
  const brought = new Map<string, SheetRow>();
  for (const row of rows)
    for (const text of [at(row, id), at(row, code), nameKey(at(row, name))])
      if (text !== '' && !brought.has(text)) brought.set(text, row);
  const done = new Set<SheetRow>();
  const ordered: SheetRow[] = [];
  const take = (row: SheetRow, under: ReadonlySet<SheetRow>): void => {
    if (done.has(row) || under.has(row)) return;
    const above = at(row, superior);
    const first =
      above === '' || known.has(above)
        ? undefined
        : (brought.get(above) ?? brought.get(nameKey(above)));
    if (first && first !== row) take(first, new Set([...under, row]));
    done.add(row);
    ordered.push(row);
  };
  for (const row of rows) take(row, new Set());
  return ordered;
};
