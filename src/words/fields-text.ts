/** Fields of operations with what they say, by their shapes. */
import type { OperationName } from '../domain/operations/operation.ts';
import { shapeOf } from '../domain/operations/operations.ts';
import { ref } from '../domain/register/ids.ts';
import type { FieldShapes, Shape, SomeFields, ThingKind } from '../domain/shape/shape.ts';
import type { Day } from '../domain/time/day.ts';
import { labelOf } from './labels.ts';
import { type Language, dayText, inLanguage, listText, numberText, say } from './language.ts';
import { type Naming, holdingText, itemText } from './naming.ts';

type Plain = Readonly<Record<string, unknown>>;

const thingText = (kind: ThingKind, id: string, language: Language, naming: Naming): string => {
  switch (kind) {
    case 'act':
      return naming.act(id);
    case 'item':
      return itemText(id as never, language, naming);
    case 'figure':
      return id;
    default:
      return naming.name(ref(kind, id));
  }
};

const valueText = (shape: Shape, value: unknown, language: Language, naming: Naming): string => {
  const inner = (of: Shape, given: unknown): string => valueText(of, given, language, naming);
  switch (shape.is) {
    case 'thing':
      return thingText(shape.kind, value as string, language, naming);
    case 'number':
      return numberText(value as number, language);
    case 'share':
      return typeof value === 'number' ? numberText(value, language) : String(value);
    case 'word':
      return labelOf(shape.list, value as never, language);
    case 'flag':
      return value === true ? say(language, 'có', 'yes') : say(language, 'không', 'no');
    case 'day':
      return dayText(value as Day, language);
    case 'holding':
      return holdingText(value as never, language, naming);
    case 'or-none':
      return value === null ? say(language, 'không còn', 'none any more') : inner(shape.of, value);
    case 'list':
    case 'pair':
      return listText(
        (value as readonly unknown[]).map((item) => inner(shape.of, item)),
        language,
      );
    case 'table':
      return listText(
        Object.entries(value as Plain).map(
          ([word, item]) =>
            `${labelOf(shape.by.list, word as never, language)} ${inner(shape.of, item)}`,
        ),
        language,
      );
    case 'fields':
      return inFields(shape.fields, value as Plain, language, naming);
    case 'operations':
    case 'some-fields':
      return '…';
    default:
      return String(value);
  }
};

const inFields = (fields: FieldShapes, values: Plain, language: Language, naming: Naming): string =>
  Object.entries(fields)
    .flatMap(([name, field]) => {
      const value = values[name];
      if (value === undefined) return [];
      return [`${inLanguage(language, field.label)}: ${valueText(field, value, language, naming)}`];
    })
    .join('; ');

/** Some fields of an operation: “Diện tích: 250; Tên gọi: …”. */
export const fieldsText = (some: SomeFields, language: Language, naming: Naming): string =>
  inFields(shapeOf(some.op as OperationName).fields, some, language, naming);
