/** Words for what is wrong with a file of acts: what is wrong, and what to do. */
import { assertNever } from './file-problem.ts';
import type { FileProblem, Shape, SyntaxFault } from './file-problem.ts';

/** The languages that problems are worded in. */
export type Lang = 'vi' | 'en';

type Both = readonly [vi: string, en: string];

const SHAPES: Readonly<Record<Shape, Both>> = {
  text: ['văn bản', 'text'],
  number: ['số', 'a number'],
  integer: ['số nguyên', 'a whole number'],
  boolean: ['true hoặc false', 'true or false'],
  list: ['danh sách', 'a list'],
  fields: ['các trường', 'fields'],
  nothing: ['để trống', 'nothing'],
};

const FAULTS: Readonly<Record<SyntaxFault, Both>> = {
  indent: [
    'Thụt lề sai. Các trường cùng cấp phải thẳng cột, cấp dưới lùi vào hai dấu cách.',
    'Wrong indentation. Line up fields of one level, and indent the next level by two spaces.',
  ],
  tab: [
    'Dùng phím Tab để thụt lề. Thay bằng dấu cách.',
    'A tab is used to indent. Replace it with spaces.',
  ],
  bracket: [
    'Thiếu ngoặc hoặc dấu nháy đóng, hay dấu phẩy giữa các mục. Thêm vào chỗ thiếu.',
    'A closing bracket or quote, or a comma between items, is missing. Add it.',
  ],
  scalar: [
    'Văn bản bắt đầu bằng ký tự đặc biệt, có dấu hai chấm ở giữa, thừa chữ ở sau, hoặc dòng sau thụt lề thừa. Đặt cả đoạn trong dấu nháy kép, hoặc sửa thụt lề dòng sau.',
    'The text starts with a special character, has a colon inside, something follows it, or the next line is indented too far. Put the whole of it in double quotes, or straighten the next line.',
  ],
  escape: [
    'Ký hiệu sau dấu \\ trong nháy kép không hợp lệ. Viết \\\\ cho một dấu \\.',
    'What follows \\ in double quotes is not valid. Write \\\\ for one \\.',
  ],
  key: [
    'Tên trường phải là một từ trên một dòng, có dấu hai chấm và dấu cách ở sau.',
    'A field name must be one word on one line, with a colon and a space after it.',
  ],
  alias: [
    'Tham chiếu (*tên) không có đích hoặc bung ra quá nhiều. Viết thẳng nội dung ra.',
    'An alias (*name) has no anchor or expands too much. Write the content out.',
  ],
  tag: [
    'Không dùng nhãn kiểu (!tên). Bỏ nhãn, đặt văn bản trong dấu nháy kép.',
    'Type tags (!name) are not used here. Remove the tag; put text in double quotes.',
  ],
  documents: [
    'Một tệp chỉ chứa một văn bản. Tách phần sau dòng --- sang tệp khác.',
    'One file holds one act. Move what follows the line --- to another file.',
  ],
  nesting: ['Lồng nhau quá sâu. Viết phẳng hơn.', 'Nested too deeply. Write it flatter.'],
  other: [
    'Không đọc được cú pháp YAML ở đây. Xem lại dòng này và dòng trước đó.',
    'This is not valid YAML. Look at this line and the one before it.',
  ],
};

const listed = (words: readonly string[], or: string): string =>
  words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1) ?? ''}`;

const guess = (nearest: string | undefined): Both =>
  nearest === undefined ? ['', ''] : [` Có phải “${nearest}”?`, ` Did you mean “${nearest}”?`];

const range = (least: number | undefined, most: number | undefined): Both => [
  [least === undefined ? '' : `từ ${least}`, most === undefined ? '' : `đến ${most}`]
    .filter(Boolean)
    .join(' '),
  [least === undefined ? '' : `${least} or more`, most === undefined ? '' : `${most} or less`]
    .filter(Boolean)
    .join(' and '),
];

const megabytes = (bytes: number): string => `${Math.ceil(bytes / (1 << 20))} MB`;

const unknownWords = (
  problem: Extract<FileProblem, { code: 'unknown-field' | 'unknown-operation' | 'unknown-word' }>,
): Both => {
  const { written, nearest, known } = problem.params;
  const [viGuess, enGuess] = guess(nearest);
  const all = known.join(', ');
  const { code } = problem;
  switch (code) {
    case 'unknown-field':
      return [
        `Không có trường “${written}”.${viGuess} Các trường dùng được: ${all}.`,
        `There is no field “${written}”.${enGuess} Fields that can stand here: ${all}.`,
      ];
    case 'unknown-operation':
      return [
        `Không có việc “${written}”.${viGuess} Các việc: ${all}.`,
        `There is no operation “${written}”.${enGuess} The operations: ${all}.`,
      ];
    case 'unknown-word':
      return [
        `“${written}” không dùng được ở đây.${viGuess} Chọn một trong: ${all}.`,
        `“${written}” cannot stand here.${enGuess} Choose one of: ${all}.`,
      ];
    default:
      return assertNever(code);
  }
};

const wrongShape = (problem: Extract<FileProblem, { code: 'wrong-shape' }>): Both => {
  const { expected, found, written } = problem.params;
  const vi = listed(
    expected.map((shape) => SHAPES[shape][0]),
    'hoặc',
  );
  const en = listed(
    expected.map((shape) => SHAPES[shape][1]),
    'or',
  );
  if (expected.includes('text') && (found === 'number' || found === 'boolean')) {
    return [
      `Cần ${vi} nhưng ${written} được đọc là ${SHAPES[found][0]}. Viết trong dấu nháy: "${written}".`,
      `This must be ${en}, but ${written} reads as ${SHAPES[found][1]}. Put it in quotes: "${written}".`,
    ];
  }
  if (found === 'text' && (expected.includes('number') || expected.includes('integer'))) {
    return [
      `Cần ${vi} nhưng “${written}” là văn bản. Viết chữ số không dấu nháy, không dấu ngăn hàng nghìn, dấu chấm cho phần lẻ.`,
      `This must be ${en}, but “${written}” is text. Write digits without quotes or thousands separators, with a point for decimals.`,
    ];
  }
  return [
    `Cần ${vi}, nhưng ở đây là ${SHAPES[found][0]}. Sửa lại cho đúng dạng.`,
    `This must be ${en}, but it is ${SHAPES[found][1]}. Write it in that form.`,
  ];
};

const badDate = (problem: Extract<FileProblem, { code: 'bad-date' }>): Both => {
  const { written, lastDay } = problem.params;
  return lastDay === undefined
    ? [
        `“${written}” không phải ngày. Viết năm-tháng-ngày, ví dụ 2018-10-01.`,
        `“${written}” is not a date. Write year-month-day, such as 2018-10-01.`,
      ]
    : [
        `Không có ngày ${written}: tháng ấy có ${lastDay} ngày. Xem lại ngày trên văn bản gốc.`,
        `There is no ${written}: that month has ${lastDay} days. Look at the date on the original.`,
      ];
};

const badId = (problem: Extract<FileProblem, { code: 'bad-id' }>): Both => {
  const { written, slug } = problem.params;
  const [vi, en] = slug === '' ? ['', ''] : [` Ví dụ: ${slug}.`, ` For example: ${slug}.`];
  return [
    `Mã “${written}” không hợp lệ: chỉ dùng chữ thường không dấu, chữ số và . _ -, tối đa 96 ký tự.${vi}`,
    `“${written}” is no valid id: use lower-case letters without accents, digits and . _ - only, at most 96.${en}`,
  ];
};

const words = (problem: FileProblem): Both => {
  switch (problem.code) {
    case 'malformed':
      return FAULTS[problem.params.fault];
    case 'duplicate-key': {
      const { key, first } = problem.params;
      return [
        `Trường “${key}” đã có ở dòng ${first}. Giữ lại một.`,
        `The field “${key}” is on line ${first} already. Keep one of them.`,
      ];
    }
    case 'empty-file':
      return [
        'Tệp không chứa văn bản nào. Bắt đầu bằng dòng “act: mã-văn-bản”.',
        'The file holds no act. Begin with the line “act: id-of-the-act”.',
      ];
    case 'unknown-field':
    case 'unknown-operation':
    case 'unknown-word':
      return unknownWords(problem);
    case 'one-operation':
      return problem.params.found.length === 0
        ? [
            'Chưa ghi việc nào. Thêm tên việc, ví dụ “rename:”, hoặc bỏ dòng này.',
            'No operation is written. Add one, such as “rename:”, or remove the line.',
          ]
        : [
            `Mỗi mục của “do” chỉ là một việc, ở đây có ${problem.params.found.join(', ')}. Tách mỗi việc thành một gạch đầu dòng.`,
            `An item of “do” is one operation; here are ${problem.params.found.join(', ')}. Give each a dash of its own.`,
          ];
    case 'missing-field':
      return [
        `Thiếu trường “${problem.params.field}”. Thêm vào.`,
        `The field “${problem.params.field}” is missing. Add it.`,
      ];
    case 'empty-field':
      return [
        `“${problem.params.field}” để trống. Ghi giá trị hoặc bỏ dòng này.`,
        `“${problem.params.field}” is empty. Write a value or remove the line.`,
      ];
    case 'wrong-shape':
      return wrongShape(problem);
    case 'bad-date':
      return badDate(problem);
    case 'bad-id':
      return badId(problem);
    case 'bad-holding': {
      const { written, kinds } = problem.params;
      return [
        `“${written}” không chỉ đến thứ gì đơn vị có. Viết loại:mã, ví dụ post:van-thu-1 hoặc quota:phong-noi-vu/state. Các loại: ${kinds.join(', ')}.`,
        `“${written}” names nothing that a unit holds. Write kind:id, such as post:van-thu-1 or quota:phong-noi-vu/state. The kinds: ${kinds.join(', ')}.`,
      ];
    }
    case 'out-of-range': {
      const [vi, en] = range(problem.params.least, problem.params.most);
      return [
        `${problem.params.written} nằm ngoài phạm vi. Ghi một số ${vi}.`,
        `${problem.params.written} is out of range. Write a number of ${en}.`,
      ];
    }
    case 'wrong-length': {
      const [vi, en] = range(problem.params.least, problem.params.most);
      return [
        `Số mục của danh sách không đúng: cần ${vi} mục.`,
        `The list has the wrong length: write ${en} items.`,
      ];
    }
    case 'bad-character':
      return [
        `Văn bản có ký tự không dùng được: ${problem.params.character}. Xóa và gõ lại đoạn này.`,
        `The text has a character that cannot stand here: ${problem.params.character}. Delete it and type the passage again.`,
      ];
    case 'curly-quotes':
      return [
        `Dấu nháy cong quanh giá trị ${problem.params.written} là của trình soạn thảo. Đặt giá trị trong dấu nháy thẳng "…", hoặc bỏ dấu nháy.`,
        `The curly quotes around ${problem.params.written} come from a word processor. Put quotes around the value that are straight, "…", or none.`,
      ];
    case 'comma-in-braces':
      return [
        `“${problem.params.written}” đứng sau dấu phẩy trong ngoặc nhọn nên được đọc là một trường. Đặt cả giá trị trong dấu nháy kép: "…, ${problem.params.written}".`,
        `“${problem.params.written}” follows a comma in braces, so it reads as a field. Put quotes around the whole value: "…, ${problem.params.written}".`,
      ];
    case 'to-or-end':
      return [
        'Cần đúng một trong hai: “to” (đến đơn vị nào) hoặc “end” (kết thúc thế nào).',
        'Write exactly one of “to” (the unit it goes to) and “end” (how it ends).',
      ];
    case 'too-large': {
      const { bytes, limit } = problem.params;
      return [
        `Tệp ${megabytes(bytes)} lớn hơn mức ${megabytes(limit)}. Chia thành nhiều văn bản.`,
        `The file has ${megabytes(bytes)}, more than ${megabytes(limit)}. Divide it into several acts.`,
      ];
    }
    case 'path-missing':
      return [
        'Không có tệp hay thư mục này. Xem lại đường dẫn.',
        'There is no such file or folder. Look at the path again.',
      ];
    case 'path-unreadable':
      return [
        'Không mở được. Xem lại quyền đọc của tệp hoặc thư mục.',
        'It cannot be opened. Look at who may read the file or folder.',
      ];
    case 'not-utf-8':
      return [
        'Tệp không ở bảng mã UTF-8. Lưu lại với bảng mã UTF-8.',
        'The file is not in UTF-8. Save it again in UTF-8.',
      ];
    case 'no-acts':
      return [
        'Thư mục không có tệp .yaml hay .yml nào. Xem lại đường dẫn.',
        'The folder has no .yaml or .yml file. Look at the path again.',
      ];
    default:
      return assertNever(problem);
  }
};

/** What is wrong and what to do, in one language; without the place. */
export const wordFileProblem = (problem: FileProblem, lang: Lang): string =>
  words(problem)[lang === 'vi' ? 0 : 1];

/** The whole line for a terminal: `file:line:column: field: words`. */
export const printFileProblem = (problem: FileProblem, lang: Lang): string => {
  const { file, line, column, path } = problem;
  return `${file}:${line}:${column}: ${path === '' ? '' : `${path}: `}${wordFileProblem(problem, lang)}`;
};
