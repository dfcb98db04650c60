/** Word files of one template as one file: what they share is that of the first, their texts follow each other page by page. */
import { type Containers, containers } from '../spreadsheets/containers.ts';

const TEXT = '/word/document.xml';
const NEW_PAGE = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
/** The end of a text: the look of its last pages, which every file of the template has alike. */
const LOOK_AND_END =
  /(?:<w:sectPr\b(?:[^>]*\/>|(?:(?!<\/w:sectPr>)[\s\S])*<\/w:sectPr>)\s*)?<\/w:body>/u;

interface Opened {
  readonly container: object;
  readonly text: string;
}

const openedBy =
  ({ read, find }: Containers) =>
  (file: Uint8Array): Opened => {
    const container = read(Buffer.from(file), { type: 'buffer' });
    return { container, text: new TextDecoder().decode(find(container, TEXT)?.content) };
  };

/** What stands in a text, without its look. */
const contentOf = (text: string): string => {
  const begin = text.indexOf('>', text.indexOf('<w:body')) + 1;
  return text.slice(begin, LOOK_AND_END.exec(text)?.index);
};

/** The files as one. They are of one template, so styles, lists, heads and pictures have the same names in all. */
export const joined = async (files: readonly Uint8Array[]): Promise<Uint8Array> => {
  const [only] = files;
  if (only !== undefined && files.length === 1) return only;
  const library = await containers();
  const [first, ...others] = files.map(openedBy(library));
  if (!first) return new Uint8Array();
  const { container, text } = first;
  const more = others.map((other) => `${NEW_PAGE}${contentOf(other.text)}`).join('');
  const at = LOOK_AND_END.exec(text)?.index ?? text.length;
  const content = Buffer.from(`${text.slice(0, at)}${more}${text.slice(at)}`);
  const part = library.find(container, TEXT);
  if (part) Object.assign(part, { content, size: content.length });
  return new Uint8Array(library.write(container, { type: 'buffer', fileType: 'zip' }));
};
