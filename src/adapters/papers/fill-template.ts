/** Word files of an office as templates: looked at before they are kept, filled in when a paper is written. */
import { type IPatch, Paragraph, PatchType, TextRun, patchDetector, patchDocument } from 'docx';
import type { PaperFill, PaperSheet } from '../../words/papers/block.ts';
import {
  NEEDED_FIELD,
  PART_FIELDS,
  type PartField,
  TEXT_FIELDS,
  type TextField,
  isTemplateField,
} from '../../words/papers/template-fields.ts';
import { containers } from '../spreadsheets/containers.ts';
import { unpacksTooLarge, zipEntries } from '../spreadsheets/zip-guard.ts';
import { joined } from './join-documents.ts';
import { blockOf } from './write-docx.ts';

/** Why a file is no template, with what is wrong in it. */
export type TemplateRefusal =
  | { readonly why: 'no-document' | 'has-macros' | 'has-links' | 'too-large' | 'no-content' }
  | { readonly why: 'unknown-place'; readonly places: readonly string[] };

/** Links that a reader follows by hand; whatever else a file gets from elsewhere, it gets when it is opened. */
const BY_HAND = /\/relationships\/hyperlink$/u;

/** Whether a Word file gets anything from elsewhere when it is opened: a template with macros, a picture that tells who reads. */
const reachesOut = async (bytes: Uint8Array, parts: readonly string[]): Promise<boolean> => {
  const library = await containers();
  const file = library.read(Buffer.from(bytes), { type: 'buffer' });
  return parts.some((name) => {
    const content = library.find(file, `/${name}`)?.content ?? new Uint8Array();
    return [...new TextDecoder().decode(content).matchAll(/<Relationship\s[^>]*>/gu)].some(
      ([tag]) =>
        /\sTargetMode="External"/u.test(tag) &&
        !BY_HAND.test(/\sType="([^"]*)"/u.exec(tag)?.[1] ?? ''),
    );
  });
};

/** What is wrong with a file as a template; nothing where it can be filled in. */
export const templateRefusal = async (bytes: Uint8Array): Promise<TemplateRefusal | undefined> => {
  const entries = zipEntries(bytes);
  if (entries?.some(({ name }) => name === 'word/document.xml') !== true)
    return { why: 'no-document' };
  if (entries.some(({ name }) => /vbaProject\.bin$/iu.test(name))) return { why: 'has-macros' };
  if (unpacksTooLarge(entries)) return { why: 'too-large' };
  const links = entries.map(({ name }) => name).filter((name) => name.endsWith('.rels'));
  if (await reachesOut(bytes, links).catch(() => true)) return { why: 'has-links' };
  const places = await patchDetector({ data: bytes, trimPlaceholders: true }).catch(
    () => undefined,
  );
  if (!places) return { why: 'no-document' };
  const unknown = places.filter((name) => !isTemplateField(name));
  if (unknown.length > 0) return { why: 'unknown-place', places: [...new Set(unknown)] };
  return places.some((name) => name === NEEDED_FIELD) ? undefined : { why: 'no-content' };
};

const words = (text: string): IPatch => ({
  type: PatchType.PARAGRAPH,
  children: [new TextRun(text)],
});

const filled = async (template: Uint8Array, { texts, parts }: PaperSheet): Promise<Uint8Array> => {
  const patches: Record<string, IPatch> = {};
  // A place that such papers have nothing for stands empty.
  for (const name of Object.keys(TEXT_FIELDS) as TextField[]) {
    const text = texts[name] ?? '';
    patches[name] = words(text);
    patches[name.toUpperCase()] = words(text.toLocaleUpperCase('vi'));
  }
  for (const name of Object.keys(PART_FIELDS) as PartField[]) {
    const blocks = parts[name] ?? [];
    patches[name] = {
      type: PatchType.DOCUMENT,
      children: blocks.length === 0 ? [new Paragraph('')] : blocks.map(blockOf),
    };
  }
  return patchDocument({
    outputType: 'uint8array',
    data: template,
    patches,
    trimPlaceholders: true,
  });
};

/** The template with everything filled in that it has a place for, once for each sheet of the paper. */
export const fillTemplate = async (
  template: Uint8Array,
  { sheets }: PaperFill,
): Promise<Uint8Array> => {
  const files: Uint8Array[] = [];
  for (const sheet of sheets) files.push(await filled(template, sheet));
  return joined(files);
};
