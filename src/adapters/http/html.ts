/** HTML from templates: everything put into one is escaped, unless it is HTML already. */

/** A piece of HTML. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What can be put into a template. Nothing comes of `undefined`, `null` and `false`. */
export type Insert = Html | string | number | boolean | null | undefined | readonly Insert[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it, within elements and in quoted attributes. */
const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

const insert = (value: Insert): string => {
  if (value instanceof Html) return value.text;
  if (value === undefined || value === null || value === false) return '';
  if (typeof value === 'object') return value.map(insert).join('');
  return escapeHtml(String(value));
};

/** A template: `` html`<td>${text}</td>` ``. Attributes are to be quoted. */
export const html = (strings: TemplateStringsArray, ...values: readonly Insert[]): Html =>
  new Html(strings.reduce((text, part, i) => text + insert(values[i - 1]) + part));
