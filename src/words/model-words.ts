/** Models in words. */
import type { Both } from '../domain/both.ts';
import type { MatchedBy } from '../domain/models/apply.ts';
import type { Model, ModelRole } from '../domain/models/model.ts';
import { type Language, inLanguage } from './language.ts';
import { withinSentence } from './within-sentence.ts';

/** How something was matched. */
export const MATCHED_BY: Readonly<Record<MatchedBy, Both>> = {
  name: ['cùng tên gọi', 'by name'],
  kind: ['duy nhất cùng loại', 'the only one of its kind'],
  likeness: ['tên gần giống, cần xem lại', 'by a similar name, to be looked at'],
};

/** What a model is called: its act, or the reorganisation of an area. */
export const modelTitle = (model: Model, language: Language): string =>
  model.title ??
  inLanguage(language, [
    `Sắp xếp tổ chức bộ máy ${withinSentence(model.areaName)}`,
    `Reorganisation of the apparatus of ${model.areaName}`,
  ]);

/** What a role is. */
export const ROLE_WORDS: Readonly<Record<ModelRole['is'], Both>> = {
  unit: ['đơn vị', 'unit'],
  post: ['chức danh', 'post'],
  function: ['nhiệm vụ', 'function'],
  premises: ['trụ sở', 'premises'],
};

/** What the difference of the differences takes for granted. */
export const ASSUMPTIONS: readonly Both[] = [
  [
    'Nếu không có mô hình, nơi áp dụng và nơi so sánh sẽ thay đổi cùng một tỷ lệ.',
    'Without the model, the places that did it and those that did not would have changed by the same percentage.',
  ],
  [
    'Trong thời gian ấy không có việc nào khác chỉ xảy ra ở nơi áp dụng.',
    'Nothing else happened in that time only where it was done.',
  ],
  ['Nơi so sánh không bị mô hình tác động.', 'The places compared with were not touched by it.'],
];
