/** What became of a unit, in sentences that a citizen reads. */
import type { Both } from '../domain/both.ts';
import type { Facts } from '../domain/register/facts.ts';
import type { UnitId } from '../domain/register/ids.ts';
import { nameAt } from '../domain/register/unit-at.ts';
import { type Day, previousDay } from '../domain/time/day.ts';
import { type Language, dayText, inLanguage, listText } from './language.ts';
import { withinSentence } from './within-sentence.ts';

/** What is told: of a story, each step. */
interface Step {
  readonly what: 'began' | 'renamed' | 'moved' | 'ended';
  readonly day: Day;
  readonly unit: UnitId;
  readonly into: readonly UnitId[];
}

/** The step as a sentence that begins with its day; of another unit than `of`, with its name too. */
export const stepText = (facts: Facts, of: UnitId, step: Step, language: Language): string => {
  const { what, unit, into } = step;
  const day = dayText(step.day, language);
  const was = nameAt(facts, unit, previousDay(step.day) ?? step.day);
  const is = nameAt(facts, unit, step.day);
  const names = listText(
    into.map((id) => withinSentence(nameAt(facts, id, step.day))),
    language,
  );
  const subject = unit === of ? '' : `${withinSentence(was)} `;
  const told = {
    began: [`Từ ${day}: có trong sổ bộ`, `Since ${day}: in the register`],
    renamed: [`Từ ${day}: đổi tên từ ${was} thành ${is}`, `Since ${day}: renamed ${is}`],
    moved: [`Từ ${day}: thuộc ${names}`, `Since ${day}: belongs to ${names}`],
    ended: [
      into.length === 0
        ? `Từ ${day}: ${subject}kết thúc hoạt động`
        : into.length === 1
          ? `Từ ${day}: ${subject}thuộc ${names}`
          : `Từ ${day}: ${subject}chia về ${names}`,
      into.length === 0
        ? `Since ${day}: ${subject}no more`
        : into.length === 1
          ? `Since ${day}: ${subject}part of ${names}`
          : `Since ${day}: ${subject}divided between ${names}`,
    ],
  } as const satisfies Record<Step['what'], Both>;
  return inLanguage(language, told[what]);
};
