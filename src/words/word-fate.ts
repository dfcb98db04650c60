/** What became of a unit, in words. */
import type { Fate } from '../domain/history/unit-fate.ts';
import type { Facts } from '../domain/register/facts.ts';
import type { UnitId } from '../domain/register/ids.ts';
import { nameAt } from '../domain/register/unit-at.ts';
import { previousDay } from '../domain/time/day.ts';
import { type Language, dayText, say } from './language.ts';

/** One sentence. */
export const wordFate = (facts: Facts, unit: UnitId, fate: Fate, language: Language): string => {
  const day = dayText(fate.day, language);
  if (fate.fate === 'to-come') {
    const name = `${nameAt(facts, unit, fate.day)} [${unit}]`;
    return say(
      language,
      `${name} có từ ngày ${day}, theo văn bản ${fate.act}.`,
      `${name} begins on ${day}, by ${fate.act}.`,
    );
  }
  const name = `${nameAt(facts, unit, previousDay(fate.day))} [${unit}]`;
  const into = fate.into.map((id) => `${nameAt(facts, id, fate.day)} [${id}]`).join('; ');
  return say(
    language,
    `${name} kết thúc từ ngày ${day}, theo văn bản ${fate.act}${into === '' ? '' : `, vào ${into}`}.`,
    `${name} ended on ${day}, by ${fate.act}${into === '' ? '' : `, into ${into}`}.`,
  );
};
