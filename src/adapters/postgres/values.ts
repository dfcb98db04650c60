/** Values on their way in and out, the same for both drivers: everything is text on the wire. */

/** Type numbers of PostgreSQL's catalogue (pg_type.dat), those whose reading is settled here. */
const OID = {
  bytea: 17,
  int8: 20,
  timestamp: 1114,
  timestamptz: 1184,
  date: 1082,
  interval: 1186,
  numeric: 1700,
  byteaArray: 1001,
  int8Array: 1016,
  timestampArray: 1115,
  dateArray: 1182,
  timestamptzArray: 1185,
  numericArray: 1231,
} as const;

/** Reads one value's text. */
export type Parse = (text: string) => unknown;

const same: Parse = (text) => text;

const UTC = /^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/;

/** `2024-01-01 00:00:00.1234+00` to `2024-01-01T00:00:00.123Z`; `infinity` and `-infinity` stay. */
const instantText: Parse = (text) => {
  const match = UTC.exec(text);
  if (match === null) return text;
  const [, day, time, fraction = ''] = match;
  return `${day}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
};

const wholeNumber: Parse = (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint out of range: ${text}`);
  return value;
};

const bytes: Parse = (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex'));

/** How values of single types are read, by type number; arrays follow from these. */
export const PARSERS: Readonly<Record<number, Parse>> = {
  [OID.bytea]: bytes,
  [OID.int8]: wholeNumber,
  [OID.timestamp]: same,
  [OID.timestamptz]: instantText,
  [OID.date]: same,
  [OID.interval]: same,
  [OID.numeric]: same,
};

/** Array types to the type of their elements, for those of {@link PARSERS}. */
export const ELEMENT_OF: Readonly<Record<number, number>> = {
  [OID.byteaArray]: OID.bytea,
  [OID.int8Array]: OID.int8,
  [OID.timestampArray]: OID.timestamp,
  [OID.dateArray]: OID.date,
  [OID.timestamptzArray]: OID.timestamptz,
  [OID.numericArray]: OID.numeric,
};

const hex = (value: Uint8Array): string => `\\x${Buffer.from(value).toString('hex')}`;

const element = (value: unknown): string => {
  if (Array.isArray(value)) return arrayText(value);
  const text = encode(value);
  return text === null ? 'NULL' : `"${text.replace(/["\\]/g, '\\$&')}"`;
};

const arrayText = (values: readonly unknown[]): string => `{${values.map(element).join(',')}}`;

/** The text PostgreSQL reads for a value; null for null and undefined. Arrays are PostgreSQL arrays, other objects JSON. */
export const encode = (value: unknown): string | null => {
  switch (typeof value) {
    case 'undefined':
      return null;
    case 'string':
      return value;
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value);
    case 'object':
      if (value === null) return null;
      if (value instanceof Date) return value.toISOString();
      if (value instanceof Uint8Array) return hex(value);
      return Array.isArray(value) ? arrayText(value) : JSON.stringify(value);
    default:
      throw new TypeError(`no SQL value: ${typeof value}`);
  }
};
