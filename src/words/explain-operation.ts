/** Operations in words: one sentence each, as an act would say it. */
import type { Operation } from '../domain/operations/operation.ts';
import { wordsOfOperation } from '../domain/operations/operations.ts';
import type { Speech } from '../domain/operations/speech.ts';
import { formText } from './unit-forms.ts';
import { labelOf } from './labels.ts';
import {
  type Language,
  dayText,
  listText,
  numberText,
  percentText,
  periodText,
  say,
} from './language.ts';
import { type Naming, holdingText, itemText } from './naming.ts';
import { wordEnd } from './word-entry.ts';
import { fieldsText } from './fields-text.ts';

/** What operations are told with, in a language and with these names. */
export const speechOf = (language: Language, naming: Naming): Speech => {
  const speech: Speech = {
    told: (vi, en) => say(language, vi, en),
    unit: (id) => naming.name(`unit:${id}`),
    name: naming.name,
    act: naming.act,
    item: (id) => itemText(id, language, naming),
    holding: (holding) => holdingText(holding, language, naming),
    word: (list, word) => labelOf(list, word as never, language),
    form: (kind, form) => formText({ kind, form }, language),
    number: (n) => numberText(n, language),
    percent: (part) => percentText(part, language),
    list: (texts) => listText(texts, language),
    day: (day) => dayText(day, language),
    period: (period) => periodText(period, language),
    end: (end) => wordEnd(end, language, naming),
    fields: (some) => fieldsText(some, language, naming),
    operation: (op) => wordsOfOperation(op as Operation, speech),
  };
  return speech;
};

/** What an operation does, in one sentence without a full stop. */
export const explainOperation = (op: Operation, language: Language, naming: Naming): string =>
  wordsOfOperation(op, speechOf(language, naming));
