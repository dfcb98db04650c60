/** A preliminary or final review as a paper: sections of sentences, each figure with what it stands on. */
import type { Both } from '../domain/both.ts';
import type { Indicator } from '../domain/indicators/indicator.ts';
import type { ReviewFigures, ReviewKind } from '../domain/indicators/review.ts';
import type { ActId } from '../domain/register/ids.ts';
import type { Row } from '../domain/tables/table.ts';
import { indicatorName, indicatorText, reasonText } from './indicator-words.ts';
import { labelOf } from './labels.ts';
import { type Language, dayText, inLanguage, listText, numberText, say } from './language.ts';
import type { Naming } from './naming.ts';
import { cellText } from './word-cell.ts';

/** A sentence. `indicator`: the figure of the term report that it tells, whose records can be opened. */
export interface PaperLine {
  readonly text: string;
  readonly indicator?: string;
  readonly records?: number;
  readonly acts: readonly ActId[];
}

/** A part of a paper. */
export interface PaperSection {
  readonly heading: string;
  readonly lines: readonly PaperLine[];
  /** What is said where there are none. */
  readonly none: string;
}

/** A paper. */
export interface Paper {
  /** Whose paper it is. */
  readonly body: string;
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly PaperSection[];
  readonly note: string;
}

const TITLES: Readonly<Record<ReviewKind, Both>> = {
  preliminary: ['Báo cáo sơ kết', 'Preliminary review'],
  final: ['Báo cáo tổng kết', 'Final review'],
};

/** Whether a line of the table of targets has a number that is not as it should be. */
const isWrong = ({ cells }: Row): boolean =>
  cells.some((cell) => cell.is === 'number' && cell.wrong === true);

type Names = Pick<Naming, 'name' | 'act'>;

const targetLine = (row: Row, language: Language, naming: Names): PaperLine => {
  // In the order of the columns of that table.
  const [unit, subject, sense, value, by, , , now, reached, , status] = row.cells.map((cell) =>
    cellText(cell, language, naming),
  );
  return {
    text: say(
      language,
      `${unit} — ${subject}: ${sense} ${value} đến ngày ${by}; nay ${now}, đã đạt ${reached}: ${status}.`,
      `${unit} — ${subject}: ${sense} ${value} by ${by}; now ${now}, reached ${reached}: ${status}.`,
    ),
    acts: [
      ...new Set(row.cells.flatMap((cell) => (cell.is === 'number' ? cell.acts : []))),
    ].toSorted(),
  };
};

const lineOf = (i: Indicator, text: string): PaperLine => ({
  text,
  indicator: i.id,
  records: i.provenance.records,
  acts: i.provenance.acts,
});

const resultLine = (i: Indicator, language: Language): PaperLine =>
  lineOf(i, `${indicatorName(i.id, language)}: ${indicatorText(i, language)}.`);

const lackLine = (i: Indicator, language: Language): PaperLine => {
  const name = indicatorName(i.id, language);
  const reason = i.reason === undefined ? '' : reasonText(i.reason, language);
  const published =
    i.published === undefined
      ? ''
      : say(
          language,
          `; đã công bố ${numberText(i.published.value, language)}`,
          `; published ${numberText(i.published.value, language)}`,
        );
  const recorded =
    i.recorded === undefined
      ? ''
      : say(
          language,
          `; đã ghi ${numberText(i.recorded.part, language)}/${numberText(i.recorded.of, language)}`,
          `; recorded ${numberText(i.recorded.part, language)}/${numberText(i.recorded.of, language)}`,
        );
  const differs =
    i.value !== null && i.difference !== undefined && i.difference !== 0
      ? say(
          language,
          `sổ bộ ${indicatorText(i, language)}${reason && `, ${reason}`}`,
          `the register has ${indicatorText(i, language)}${reason && `, ${reason}`}`,
        )
      : reason;
  return lineOf(i, `${name}: ${differs}${published}${recorded}.`);
};

const lacks = (i: Indicator): boolean =>
  i.value === null
    ? i.reason !== 'not-applicable'
    : i.difference !== undefined && i.difference !== 0;

const actLines = (
  { acts, ended }: ReviewFigures,
  language: Language,
  naming: Names,
): readonly PaperLine[] => [
  ...[...acts].map(([type, ids]) => ({
    text: `${labelOf('actType', type, language)}: ${numberText(ids.length, language)}.`,
    acts: ids,
  })),
  ...(ended.length === 0
    ? []
    : [
        {
          text: say(
            language,
            `Hết hiệu lực hoặc bị thay thế: ${listText(ended.map(naming.act), language)}.`,
            `No longer in force, or replaced: ${listText(ended.map(naming.act), language)}.`,
          ),
          acts: ended,
        },
      ]),
];

/** The paper of a review. */
export const reviewPaper = (
  kind: ReviewKind,
  figures: ReviewFigures,
  language: Language,
  naming: Names,
): Paper => {
  const { from, to, subject, indicators, targets } = figures;
  const [first, last] = [dayText(from, language), dayText(to, language)];
  const section = (heading: Both, lines: readonly PaperLine[], none: Both): PaperSection => ({
    heading: inLanguage(language, heading),
    lines,
    none: inLanguage(language, none),
  });
  return {
    body: subject === undefined ? '' : naming.name(`unit:${subject}`),
    title: inLanguage(language, TITLES[kind]),
    subtitle: say(
      language,
      `Sắp xếp tổ chức bộ máy, tinh giản biên chế, từ ${first} đến hết ${last}`,
      `Reorganisation of the apparatus and reduction of staff, ${first} to ${last} inclusive`,
    ),
    sections: [
      section(
        ['I. Mục tiêu được giao và tiến độ', 'I. Targets and progress'],
        targets.filter(({ level }) => level === 0).map((row) => targetLine(row, language, naming)),
        [
          'Sổ bộ không có mục tiêu nào giao cho địa bàn này.',
          'The register has no target set for this area.',
        ],
      ),
      section(
        ['II. Kết quả', 'II. Results'],
        indicators.filter((i) => i.value !== null).map((i) => resultLine(i, language)),
        ['Sổ bộ chưa ghi kết quả nào.', 'The register records no result.'],
      ),
      section(
        ['III. Hạn chế, số liệu chưa khớp', 'III. What is behind, and figures that do not agree'],
        [
          ...targets.filter(isWrong).map((row) => targetLine(row, language, naming)),
          ...indicators.filter(lacks).map((i) => lackLine(i, language)),
        ],
        [
          'Không có mục tiêu chậm; số liệu khớp với số đã công bố.',
          'No target is behind, and all figures agree with those published.',
        ],
      ),
      section(
        ['IV. Văn bản có hiệu lực trong kỳ', 'IV. Acts that took effect'],
        actLines(figures, language, naming),
        ['Không có.', 'None.'],
      ),
    ],
    note: say(
      language,
      'Số liệu do sổ bộ tính từ văn bản; mỗi dòng ghi số bản ghi và văn bản đứng sau. Đánh giá nguyên nhân và nhiệm vụ tiếp theo do đơn vị viết thêm.',
      'The figures are counted by the register from acts; each line tells the records and acts behind it. Why it is so, and what comes next, is for the body to write.',
    ),
  };
};
