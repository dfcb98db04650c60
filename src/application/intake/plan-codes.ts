/** Lists of official codes: communes with the districts and provinces that they name, found again by code and name. */
import type { Operation } from '../../domain/operations/operation.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import type { UnitKind } from '../../domain/register/kinds.ts';
import { type RowFate, RowReader } from './fates.ts';
import { type KnownUnit, nameKey } from './known.ts';
import type { Planning } from './plan-units.ts';
import type { SheetRow } from './sheet.ts';
import { kindByName, readKind } from './words.ts';

/** Plans a list. */
export const planCodes = (planning: Planning, rows: readonly SheetRow[]): readonly RowFate[] => {
  const { known, mapping, opening, answers } = planning;

  const founded = (
    name: string,
    kind: UnitKind,
    code: string,
    superior: UnitId | undefined,
    apart: string | undefined,
  ): readonly [UnitId, Operation] => {
    const unit = known.freshId(name, apart, code === '' ? undefined : code);
    const more = {
      ...(code !== '' && { code }),
      ...(superior !== undefined && { superior }),
    };
    known.add({ id: unit, name, kind, fresh: true, ...more });
    return [unit, { op: 'establish', unit, name, kind, ...more, ...(opening && { opening }) }];
  };

  /** The area that a row names above its own, with what founds it where nobody has. */
  const above = (
    reader: RowReader,
    nameField: string,
    codeField: string,
    superior: UnitId | undefined,
  ): readonly [UnitId | undefined, readonly Operation[]] => {
    const [name, code] = [reader.text(nameField), reader.text(codeField)];
    if (name === '') return [superior, []];
    const found = known
      .named(name)
      .find(
        (unit) =>
          (superior === undefined || unit.superior === superior) &&
          (code === '' || unit.code === undefined || unit.code === code),
      );
    if (found) return [found.id, []];
    const kind = kindByName(name);
    if (!kind) {
      reader.say('no-kind', nameField, { params: { name } });
      return [undefined, []];
    }
    const province = superior === undefined ? undefined : known.byId(superior)?.name;
    const [unit, operation] = founded(name, kind, code, superior, province);
    return [unit, [operation]];
  };

  const changed = (unit: KnownUnit, code: string): readonly Operation[] =>
    unit.code === code ? [] : [{ op: 'recode', unit: unit.id, code }];

  return rows.map((row) => {
    const reader = new RowReader(row, mapping, answers);
    const name = reader.needed('name');
    const code = reader.needed('code');
    if (name === undefined || code === undefined) return reader.fate('wrong', name ?? '');
    const written = reader.text('kind');
    const read = written === '' ? {} : readKind(written);
    const kind = 'word' in read ? read.word : kindByName(name);
    if (!kind) reader.say('no-kind', 'name', { params: { name } });
    const [province, first] = above(reader, 'province', 'provinceCode', undefined);
    const [superior, second] = above(reader, 'district', 'districtCode', province);
    if (!kind || reader.said.length > 0) return reader.fate('wrong', name);
    const coded = known.byCode(code);
    const answer = reader.answer();
    if (coded && nameKey(coded.name) !== nameKey(name) && answer === undefined) {
      reader.say('code-of-another', 'code', {
        params: { code, name: coded.name },
        choices: [
          { id: coded.id, name: coded.name },
          { id: 'new', name },
        ],
      });
      return reader.fate('asked', name);
    }
    const there = known
      .named(name)
      .filter((unit) => superior !== undefined && unit.superior === superior);
    const unit =
      answer === undefined || answer === 'new'
        ? (coded ?? (there.length === 1 ? there[0] : undefined))
        : known.byId(answer);
    if (unit?.fresh) {
      reader.say('twice', 'name', { params: { name } });
      return reader.fate('wrong', name);
    }
    if (unit) {
      const renamed: readonly Operation[] =
        nameKey(unit.name) === nameKey(name) ? [] : [{ op: 'rename', unit: unit.id, name }];
      const operations = [...first, ...second, ...renamed, ...changed(unit, code)];
      return reader.fate(operations.length === 0 ? 'same' : 'changed', name, operations);
    }
    const district = superior === undefined ? undefined : known.byId(superior)?.name;
    const [, operation] = founded(name, kind, code, superior, district);
    return reader.fate('new', name, [...first, ...second, operation]);
  });
};
