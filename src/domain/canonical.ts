/** One text for one value: JSON with members in order of code units and nothing between tokens (after RFC 8785). */

const member = (name: string, value: unknown): string =>
  `${JSON.stringify(name)}:${canonical(value)}`;

/** The canonical text of a plain value. Members that are `undefined` are left out, as JSON does. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${members.map(([name, v]) => member(name, v)).join(',')}}`;
};
