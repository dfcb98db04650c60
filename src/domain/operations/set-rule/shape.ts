import { LAW_CODES } from '../../law/packs.ts';
import { RULE_STANDINGS } from '../../register/vocabulary.ts';
import { amount, flag } from '../../shape/scalars.ts';
import { type OperationOf, field, maybe, often, operationShape, word } from '../../shape/shape.ts';

/** A rule of law is applied here or not, with another limit, or has been read against the text of its instrument. */
export const shape = operationShape(
  'set-rule',
  {
    label: ['Áp dụng quy định', 'Apply a rule of law'],
    group: 'record',
    about: [
      'Từ ngày có hiệu lực, một quy định được áp dụng hay không áp dụng ở sổ bộ này, với giới hạn khác, hoặc đã đối chiếu nguyên văn.',
      'From the day of effect, a rule of law is applied in this register or not, with another limit, or as one that was read against the text of its instrument.',
    ],
  },
  {
    rule: field(word('lawRule', LAW_CODES), 'Quy định', 'Rule'),
    standing: field(word('ruleStanding', RULE_STANDINGS), 'Áp dụng', 'Applied'),
    limit: maybe(amount, 'Giới hạn khác', 'Another limit'),
    verified: often(flag, 'Đã đối chiếu nguyên văn', 'Read against the text'),
  },
);

/** Apply a rule of law (áp dụng quy định), as an act writes it. */
export type SetRule = OperationOf<typeof shape>;
