/** What stands in a table, in words. */
import type { Parts } from '../domain/register/amount.ts';
import type { Cell, Measure } from '../domain/tables/table.ts';
import { labelOf } from './labels.ts';
import { type Language, dayText, inLanguage, numberText } from './language.ts';
import type { Naming } from './naming.ts';

const MEASURED: Readonly<Record<Measure, (text: string, language: Language) => string>> = {
  people: (text) => text,
  turns: (text) => text,
  areas: (text) => text,
  count: (text) => text,
  vnd: (text, language) => (language === 'vi' ? `${text} đ` : `VND ${text}`),
  percent: (text, language) => (language === 'vi' ? `${text} %` : `${text}%`),
};

/** A part that no act has said the size of: `+ ?` where it came, `− ?` where it went. */
const openText = (parts: Parts | undefined): string =>
  Object.values(parts ?? {})
    .map((times) => (times > 0 ? ' + ?' : ' − ?'))
    .join('');

/** The text of a cell; `…` where the register has nothing to say. */
export const cellText = (
  cell: Cell,
  language: Language,
  naming: Pick<Naming, 'name' | 'act'>,
): string => {
  switch (cell.is) {
    case 'number':
      return MEASURED[cell.of](
        `${numberText(cell.value, language)}${openText(cell.parts)}`,
        language,
      );
    case 'thing':
      return naming.name(cell.ref);
    case 'act':
      return naming.act(cell.act);
    case 'word':
      return labelOf(cell.list, cell.word as never, language);
    case 'text':
      return inLanguage(language, cell.text);
    case 'day':
      return dayText(cell.day, language);
    default:
      return '…';
  }
};
