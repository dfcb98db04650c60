/** What a text can have beside words: figures of the register in a line, pictures and charts of their own. */
import { Node, mergeAttributes } from '@tiptap/react';

const data = (name: string) => ({
  default: null as string | null,
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`),
  renderHTML: (attributes: Readonly<Record<string, unknown>>) => {
    const value = attributes[name];
    return typeof value === 'string' ? { [`data-${name}`]: value } : {};
  },
});

const texts = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, data(name)]));

/** How placed things are called in the editor. */
export interface NodeWords {
  readonly picture: (alt: string) => string;
  readonly chart: (id: string, from: string, to: string) => string;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A figure in a line: it shows what it showed when it was placed. */
const Figure = Node.create({
  name: 'figure',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => texts('of', 'id', 'day', 'from', 'known', 'shown'),
  parseHTML: () => [{ tag: 'span[data-placed]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    mergeAttributes(HTMLAttributes, { 'data-placed': '' }),
    textOf(node.attrs['shown']) || '…',
  ],
});

/** The kinds of node, in the words of the reader. */
export const nodesIn = (words: NodeWords) => [
  Figure,
  Node.create({
    name: 'picture',
    group: 'block',
    atom: true,
    addAttributes: () => texts('id', 'alt', 'caption'),
    parseHTML: () => [{ tag: 'figure[data-picture]' }],
    renderHTML: ({ node, HTMLAttributes }) => [
      'figure',
      mergeAttributes(HTMLAttributes, { 'data-picture': '' }),
      ['img', { src: `/anh/${textOf(node.attrs['id'])}.webp`, alt: textOf(node.attrs['alt']) }],
      ['figcaption', {}, textOf(node.attrs['caption']) || words.picture(textOf(node.attrs['alt']))],
    ],
  }),
  Node.create({
    name: 'chart',
    group: 'block',
    atom: true,
    addAttributes: () => texts('id', 'from', 'to'),
    parseHTML: () => [{ tag: 'figure[data-chart]' }],
    renderHTML: ({ node, HTMLAttributes }) => [
      'figure',
      mergeAttributes(HTMLAttributes, { 'data-chart': '' }),
      [
        'figcaption',
        {},
        words.chart(textOf(node.attrs['id']), textOf(node.attrs['from']), textOf(node.attrs['to'])),
      ],
    ],
  }),
];
