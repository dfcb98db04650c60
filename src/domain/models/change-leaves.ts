/** A value of a shape with other single values, of which some may be missing: then what needs them goes too. */
import type { FieldShapes, Fields, Shape } from '../shape/shape.ts';

/** There is nothing to put there. */
export const GONE = Symbol('gone');

/** What becomes of a single value; {@link GONE} where there is nothing to put there. */
export type ChangeLeaf = (shape: Shape, value: unknown) => unknown;

type Plain = Readonly<Record<string, unknown>>;

/** The fields, without those that are gone; all of them gone where one that is needed is. */
export const changeFields = (
  shapes: FieldShapes,
  values: Plain,
  change: ChangeLeaf,
): Plain | typeof GONE => {
  const changed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const shape = shapes[name];
    const now = shape && value !== undefined ? changedIn(shape, value, change) : value;
    if (now !== GONE) changed[name] = now;
    else if (shape?.optional !== true) return GONE;
  }
  return changed;
};

const inFields = (shape: Fields, value: Plain, change: ChangeLeaf): unknown => {
  const now = changeFields(shape.fields, value, change);
  if (now === GONE || !shape.oneOf) return now;
  return shape.oneOf.some((name) => now[name] !== undefined) ? now : GONE;
};

const changedIn = (shape: Shape, value: unknown, change: ChangeLeaf): unknown => {
  switch (shape.is) {
    case 'list': {
      const items = (value as readonly unknown[])
        .map((item) => changedIn(shape.of, item, change))
        .filter((item) => item !== GONE);
      return items.length === 0 ? GONE : items;
    }
    case 'pair': {
      const items = (value as readonly unknown[]).map((item) => changedIn(shape.of, item, change));
      return items.includes(GONE) ? GONE : items;
    }
    case 'table':
      return Object.fromEntries(
        Object.entries(value as Plain).flatMap(([word, item]) => {
          const now = item === undefined ? GONE : changedIn(shape.of, item, change);
          return now === GONE ? [] : [[word, now]];
        }),
      );
    case 'fields':
      return inFields(shape, value as Plain, change);
    case 'or-none':
      return value === null ? null : changedIn(shape.of, value, change);
    case 'operations':
    case 'some-fields':
      return GONE;
    default:
      return change(shape, value);
  }
};
