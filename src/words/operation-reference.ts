/** The reference page of operations: what each is called, does and is given, from its shape, with an example. */
import type { Both } from '../domain/both.ts';
import { SHAPES } from '../domain/operations/operations.ts';
import {
  type FieldShapes,
  type Fields,
  GROUPS,
  type OperationGroup,
  type OperationShape,
  type Shape,
} from '../domain/shape/shape.ts';
import { labelOf } from './labels.ts';

/** What operations of a group are about. */
export const GROUP_WORDS: Readonly<Record<OperationGroup, Both>> = {
  unit: ['Đơn vị', 'Units'],
  function: ['Chức năng, nhiệm vụ và những gì đơn vị có', 'Functions and holdings'],
  premises: ['Trụ sở, điểm trường', 'Premises'],
  amount: ['Biên chế, kinh phí, tự chủ', 'Quota, funding, autonomy'],
  post: ['Chức danh và con người', 'Posts and people'],
  territory: ['Địa giới', 'Territory'],
  record: ['Sổ bộ', 'The record'],
};

const NUMBERS = {
  count: ['số nguyên từ 0', 'a whole number from 0'],
  places: ['số nguyên từ 1', 'a whole number from 1'],
  amount: ['số từ 0', 'a number from 0'],
  year: ['một năm, `2026`', 'a year, `2026`'],
  ratio: ['số từ 0 đến 1', 'a number from 0 to 1'],
  figure: ['số', 'a number'],
} as const;

const FIELDS: Both = ['các trường', 'fields'];

const bothOf = (make: (i: 0 | 1) => string): Both => [make(0), make(1)];

const heading = ([vi, en]: Both): string => `${vi} — ${en}`;

/** As pages make one of a heading: spaces to dashes, the long dash and commas gone. */
const anchor = (part: Both): string => heading(part).replaceAll(/[,—]/g, '').replaceAll(' ', '-');

/** What is written for a value of a shape. */
const written = (shape: Shape): Both => {
  switch (shape.is) {
    case 'thing': {
      if (shape.kind === 'act') return ['mã văn bản', 'id of an act'];
      if (shape.kind === 'item') return ['mã khoản còn treo', 'id of an open item'];
      if (shape.kind === 'figure') return ['mã chỉ tiêu', 'id of a figure'];
      const [vi, en] = (['vi', 'en'] as const).map((l) =>
        labelOf('refKind', shape.kind as never, l).toLowerCase(),
      );
      return typeof shape.as === 'object'
        ? [`mã mới: ${vi}`, `new id: ${en}`]
        : [`mã: ${vi}`, `id: ${en}`];
    }
    case 'text':
      return ['chữ', 'text'];
    case 'number':
      return NUMBERS[shape.of];
    case 'word': {
      const words = shape.words.map((word) => `\`${word}\``).join(', ');
      return [words, words];
    }
    case 'flag':
      return ['`true`', '`true`'];
    case 'day':
      return ['ngày, `2026-03-01`', 'a day, `2026-03-01`'];
    case 'article':
      return ['số của điều', 'number of the article'];
    case 'holding':
      return ['thứ đơn vị có, `post:van-thu`', 'a holding, `post:van-thu`'];
    case 'share': {
      const [vi, en] = NUMBERS[shape.of.of];
      return [`${vi}, \`30%\`, hoặc \`unknown\``, `${en}, \`30%\`, or \`unknown\``];
    }
    case 'or-none': {
      const [vi, en] = written(shape.of);
      return [`${vi}, hoặc \`null\``, `${en}, or \`null\``];
    }
    case 'list': {
      const [vi, en] = written(shape.of);
      return [`danh sách: ${vi}`, `list: ${en}`];
    }
    case 'pair': {
      const [vi, en] = written(shape.of);
      return [`đúng hai: ${vi}`, `exactly two: ${en}`];
    }
    case 'table': {
      const [vi, en] = written(shape.of);
      const keys = shape.by.words.map((word) => `\`${word}\``).join(', ');
      return [`theo ${keys}: ${vi}`, `by ${keys}: ${en}`];
    }
    case 'fields': {
      const { part, short } = shape;
      const [vi, en] = part ? bothOf((i) => `[${part[i]}](#${anchor(part)})`) : FIELDS;
      const alone = short === undefined ? undefined : shape.fields[short];
      if (!alone) return [vi, en];
      const [one, other] = written(alone);
      return [`${one}; hoặc ${vi}`, `${other}; or ${en}`];
    }
    case 'operations':
      return ['các việc', 'operations'];
    case 'some-fields':
      return [
        'tên việc và những trường của việc đó',
        'the name of an operation and some of its fields',
      ];
    default: {
      const never: never = shape;
      return never;
    }
  }
};

/** The fields that a shape is made of, where it is made of some. */
const inner = (shape: Shape): Fields | undefined => {
  if (shape.is === 'fields') return shape;
  return shape.is === 'list' || shape.is === 'pair' ? inner(shape.of) : undefined;
};

/** The same once, where it is the same in both languages. */
const once = ([vi, en]: Both): string => (vi === en ? vi : `${vi} — ${en}`);

const rows = (fields: FieldShapes, before = ''): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const at = `${before}${field.written ?? name}`;
    const must = field.optional ? '' : '✓';
    const row = `| \`${at}\` | ${must} | ${once(field.label)} | ${once(written(field))} |`;
    const within = inner(field);
    return [row, ...(within && !within.part ? rows(within.fields, `${at}.`) : [])];
  });

const table = (fields: FieldShapes): readonly string[] => [
  '| Trường — Field | ✓ | Là gì — What | Viết — Written |',
  '|---|---|---|---|',
  ...rows(fields),
  '',
];

/** Parts that many operations have, each once, with those that they are made of. */
const partsIn = (fields: FieldShapes): readonly Fields[] =>
  Object.values(fields).flatMap((field) => {
    const within = inner(field);
    return within ? [...(within.part ? [within] : []), ...partsIn(within.fields)] : [];
  });

const section = (
  { op, label, about, fields }: OperationShape,
  example: string,
): readonly string[] => [
  `### \`${op}\` — ${label[0]}, ${label[1].toLowerCase()}`,
  '',
  about[0],
  '',
  about[1],
  '',
  ...table(fields),
  '```yaml',
  example,
  '```',
  '',
];

/** The page. `exampleOf`: an operation as act files write it. */
export const operationReference = (exampleOf: (op: string) => string): string =>
  [
    '# Các việc một văn bản làm được — What an act can do',
    '',
    'Mỗi việc là một khóa trong `do` của một điều. ✓: phải có. — Each is one key under `do` of an article. ✓: must be given.',
    '',
    ...GROUPS.flatMap((group) => [
      `## ${GROUP_WORDS[group].join(' — ')}`,
      '',
      ...SHAPES.filter((shape) => shape.group === group).flatMap((shape) =>
        section(shape, exampleOf(shape.op)),
      ),
    ]),
    '## Các phần — Parts',
    '',
    ...[...new Map(SHAPES.flatMap(({ fields }) => partsIn(fields)).map((f) => [f.part?.[1], f]))]
      .map(([, part]) => part)
      .flatMap(({ part, fields }) => [`### ${part ? heading(part) : ''}`, '', ...table(fields)]),
  ].join('\n');
