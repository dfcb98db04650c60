/**
 * A text of the portal: a tree of the few things that a text may have. Data of unknown form become one by keeping what is known
 * and leaving the rest away, so that nothing that is kept or shown can be anything else.
 */
import { parseDay } from '../time/day.ts';
import { COUNTS, type Figure, type FigureRef, parseFigure } from './figure.ts';

/** How letters look, and where they lead. */
export type Mark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

/** A figure in a text; `known` and `shown` are there once it was worked out. */
export type PlacedFigure = FigureRef & Partial<Pick<Figure, 'known' | 'shown'>>;

/** What stands in a line. */
export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] }
  | { readonly type: 'hardBreak' }
  | { readonly type: 'figure'; readonly attrs: PlacedFigure };

/** A picture that was put up before. */
export interface PlacedPicture {
  readonly id: string;
  /** What it shows, for whoever does not see it. */
  readonly alt: string;
  readonly caption: string;
}

/** What stands for itself. */
export type Block =
  | { readonly type: 'paragraph'; readonly content?: readonly Inline[] }
  | {
      readonly type: 'heading';
      readonly attrs: { readonly level: 2 | 3 };
      readonly content?: readonly Inline[];
    }
  | { readonly type: 'bulletList' | 'orderedList'; readonly content: readonly ListItem[] }
  | { readonly type: 'blockquote'; readonly content: readonly Block[] }
  | { readonly type: 'picture'; readonly attrs: PlacedPicture }
  | { readonly type: 'chart'; readonly attrs: ChartRef };

/** A line of a list. */
export interface ListItem {
  readonly type: 'listItem';
  readonly content: readonly Block[];
}

/** A number of the apparatus over a time, as a picture. */
export interface ChartRef {
  readonly id: (typeof COUNTS)[number];
  readonly from: string;
  readonly to: string;
}

/** A text. */
export interface Document {
  readonly type: 'doc';
  readonly content: readonly Block[];
}

/** Lists and quotations within each other, at most. */
const DEEPEST = 6;

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const childrenOf = ({ content }: Data): readonly Data[] =>
  Array.isArray(content) ? content.filter(isData) : [];

const attrsOf = ({ attrs }: Data): Data => (isData(attrs) ? attrs : {});

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Where a link may lead: within the portal, or to another site or an address of mail. */
export const safeHref = (href: string): string | undefined => {
  const given = href.trim();
  if (/^\/(?!\/)[^\s\\]*$/u.test(given)) return given;
  const url = URL.parse(given);
  return url && ['https:', 'http:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
};

const CONTROL = /[\p{Cc}\p{Cs}\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gu;

/** Letters as they are kept: one form of each, none that cannot be seen or that turns the rest round. */
const cleanLetters = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\t\r\n]+/gu, ' ')
    .replaceAll(CONTROL, '');

const marksOf = ({ marks }: Data): readonly Mark[] => {
  if (!Array.isArray(marks)) return [];
  const found = marks.filter(isData).flatMap((mark): readonly Mark[] => {
    if (mark['type'] === 'bold' || mark['type'] === 'italic') return [{ type: mark['type'] }];
    const href = mark['type'] === 'link' ? safeHref(textOf(attrsOf(mark)['href'])) : undefined;
    return href === undefined ? [] : [{ type: 'link', attrs: { href } }];
  });
  return found.filter(({ type }, i) => found.findIndex((one) => one.type === type) === i);
};

const inlineOf = (node: Data): readonly Inline[] => {
  if (node['type'] === 'hardBreak') return [{ type: 'hardBreak' }];
  if (node['type'] === 'figure') {
    const figure = parseFigure(attrsOf(node));
    return figure ? [{ type: 'figure', attrs: figure }] : [];
  }
  const letters = cleanLetters(textOf(node['text']));
  if (letters !== '') {
    const marks = marksOf(node);
    return [{ type: 'text', text: letters, ...(marks.length > 0 && { marks }) }];
  }
  return childrenOf(node).flatMap(inlineOf);
};

const lineOf = (node: Data): { readonly content?: readonly Inline[] } => {
  const content = childrenOf(node).flatMap(inlineOf);
  return content.length > 0 ? { content } : {};
};

const pictureOf = (attrs: Data): readonly Block[] => {
  const id = textOf(attrs['id']);
  const [alt, caption] = [attrs['alt'], attrs['caption']].map((text) =>
    cleanLetters(textOf(text)).trim(),
  );
  return /^[\w-]{22}$/u.test(id)
    ? [{ type: 'picture', attrs: { id, alt: alt ?? '', caption: caption ?? '' } }]
    : [];
};

const chartOf = (attrs: Data): readonly Block[] => {
  const id = COUNTS.find((count) => count === attrs['id']);
  const [from, to] = [parseDay(textOf(attrs['from'])), parseDay(textOf(attrs['to']))];
  return id && from && to && from < to ? [{ type: 'chart', attrs: { id, from, to } }] : [];
};

const blocksOf = (node: Data, depth: number): readonly Block[] => {
  const deeper = (): readonly Block[] =>
    depth >= DEEPEST ? [] : childrenOf(node).flatMap((child) => blocksOf(child, depth + 1));
  switch (node['type']) {
    case 'paragraph':
      return [{ type: 'paragraph', ...lineOf(node) }];
    case 'heading': {
      const level = Number(attrsOf(node)['level']) >= 3 ? 3 : 2;
      return [{ type: 'heading', attrs: { level }, ...lineOf(node) }];
    }
    case 'bulletList':
    case 'orderedList': {
      const items = childrenOf(node).flatMap((child): readonly ListItem[] => {
        const content =
          depth >= DEEPEST ? [] : childrenOf(child).flatMap((one) => blocksOf(one, depth + 1));
        return content.length > 0 ? [{ type: 'listItem', content }] : [];
      });
      return items.length > 0 ? [{ type: node['type'], content: items }] : [];
    }
    case 'blockquote': {
      const content = deeper();
      return content.length > 0 ? [{ type: 'blockquote', content }] : [];
    }
    case 'picture':
      return pictureOf(attrsOf(node));
    case 'chart':
      return chartOf(attrsOf(node));
    case 'text':
    case 'figure':
    case 'hardBreak': {
      const content = inlineOf(node);
      return content.length > 0 ? [{ type: 'paragraph', content }] : [];
    }
    default:
      return deeper();
  }
};

const isEmpty = (block: Block | undefined): boolean =>
  block?.type === 'paragraph' && block.content === undefined;

/** The text that data of unknown form have in them. */
export const cleanDocument = (data: unknown): Document => {
  const content = isData(data) ? childrenOf(data).flatMap((node) => blocksOf(node, 0)) : [];
  const last = content.findLastIndex((block) => !isEmpty(block));
  const first = content.findIndex((block) => !isEmpty(block));
  return { type: 'doc', content: first < 0 ? [] : content.slice(first, last + 1) };
};

/** Everything in a text that stands in lines, in order. */
function* inlinesOf(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocks) {
    if (block.type === 'picture' || block.type === 'chart') continue;
    if (block.type === 'paragraph' || block.type === 'heading') yield* block.content ?? [];
    else if (block.type === 'blockquote') yield* inlinesOf(block.content);
    else for (const item of block.content) yield* inlinesOf(item.content);
  }
}

/** The figures of a text, in order. */
export const figuresOf = ({ content }: Document): readonly PlacedFigure[] =>
  [...inlinesOf(content)].flatMap((inline) => (inline.type === 'figure' ? [inline.attrs] : []));

const picturesIn = (blocks: readonly Block[]): readonly PlacedPicture[] =>
  blocks.flatMap((block) => {
    if (block.type === 'picture') return [block.attrs];
    if (block.type === 'blockquote') return picturesIn(block.content);
    return block.type === 'bulletList' || block.type === 'orderedList'
      ? block.content.flatMap((item) => picturesIn(item.content))
      : [];
  });

/** The pictures of a text, in order. */
export const picturesOf = ({ content }: Document): readonly PlacedPicture[] => picturesIn(content);

/** The words of a text alone, to be searched; a figure as it was shown. */
export const wordsOf = ({ content }: Document): string =>
  [...inlinesOf(content)]
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      return inline.type === 'figure' ? (inline.attrs.shown ?? '') : ' ';
    })
    .join(' ');

/** The same text with each figure put by another. */
export const withFigures = (
  document: Document,
  change: (figure: PlacedFigure) => PlacedFigure,
): Document => {
  const inline = (one: Inline): Inline =>
    one.type === 'figure' ? { ...one, attrs: change(one.attrs) } : one;
  const block = (one: Block): Block => {
    switch (one.type) {
      case 'paragraph':
      case 'heading':
        return { ...one, ...(one.content && { content: one.content.map(inline) }) };
      case 'blockquote':
        return { ...one, content: one.content.map(block) };
      case 'bulletList':
      case 'orderedList':
        return {
          ...one,
          content: one.content.map((item) => ({ ...item, content: item.content.map(block) })),
        };
      default:
        return one;
    }
  };
  return { ...document, content: document.content.map(block) };
};
