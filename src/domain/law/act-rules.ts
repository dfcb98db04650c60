/** Rules about acts: who may decide, on what, and how it is written. */
import type { Both } from '../both.ts';
import type { Mark } from './mark.ts';

/** A rule about acts. `says`: what is told where it is broken, with `{names}` of values. */
export interface ActRule {
  readonly code: string;
  readonly title: Both;
  readonly cites: string;
  readonly mark: Mark;
  readonly says: Both;
}

/** The rules by their codes. */
export const ACT_RULES = {
  competence: {
    code: 'QT-02',
    title: ['Thẩm quyền quyết định', 'Who may decide'],
    cites: 'Luật 77/2015/QH13; Luật 72/2025/QH15; NQ 18-NQ/TW',
    mark: 'memory-high',
    says: [
      'Vào ngày này, {what} thuộc thẩm quyền của {who}; văn bản do {issuer} ban hành. Đổi cơ quan ban hành, dẫn văn bản của cơ quan có thẩm quyền làm căn cứ, hoặc nêu lý do.',
      'On this day, {what} is for {who} to decide; the act is issued by {issuer}. Change the issuer, cite the act of the competent body as a basis, or say why.',
    ],
  },
  'own-quota': {
    code: 'BC-01',
    title: ['Biên chế do cấp trên giao', 'Quota is assigned from above'],
    cites: 'NĐ 62/2020/NĐ-CP; NĐ 361/2025/NĐ-CP; QĐ 70-QĐ/TW',
    mark: 'memory-high',
    says: [
      'Biên chế của {subject} do chính {issuer} giao. Biên chế do cấp có thẩm quyền cao hơn giao.',
      'The quota of {subject} is assigned by {issuer} itself. Quota is assigned by a higher authority.',
    ],
  },
  votes: {
    code: 'CB-14',
    title: ['Biểu quyết trên 50% ở mỗi bước', 'More than half at each step'],
    cites: 'QĐ 80-QĐ/TW; QĐ 377-QĐ/TW',
    mark: 'memory-high',
    says: [
      'Bước “{step}” cho {subject}: {inFavour} đồng ý trên {summoned} người được triệu tập. Phải trên 50% và không nhiều hơn số được triệu tập.',
      'Step “{step}” for {subject}: {inFavour} in favour of {summoned} summoned. It takes more than half, and no more than were summoned.',
    ],
  },
  steps: {
    code: 'CB-14b',
    title: ['Đủ bước, đúng thứ tự', 'Every step, in its order'],
    cites: 'QĐ 105-QĐ/TW; QĐ 80-QĐ/TW; QĐ 377-QĐ/TW',
    mark: 'memory-medium',
    says: [
      'Quy trình đối với {subject} thiếu hoặc sai thứ tự ở bước “{step}”. Ghi biểu quyết của đủ các bước theo thứ tự, hoặc nêu lý do.',
      'The procedure for {subject} lacks the step “{step}”, or has it out of order. Record the votes of every step in their order, or say why.',
    ],
  },
  'basis-expired': {
    code: 'HL-01',
    title: ['Căn cứ còn hiệu lực', 'A basis is in force'],
    cites: 'Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15',
    mark: 'memory-high',
    says: [
      'Căn cứ {number} hết hiệu lực từ ngày {day}{by}. Thay căn cứ, hoặc nêu lý do còn áp dụng.',
      'Basis {number} is no longer in force since {day}{by}. Cite what is, or say why it still applies.',
    ],
  },
  'basis-early': {
    code: 'HL-02',
    title: ['Căn cứ đã có hiệu lực', 'A basis is in force already'],
    cites: 'Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15',
    mark: 'memory-high',
    says: [
      'Căn cứ {number} đến ngày {day} mới có hiệu lực, sau ngày ký. Đổi căn cứ hoặc ngày ký.',
      'Basis {number} is in force only from {day}, after the day of signing. Change the basis or the day.',
    ],
  },
  asked: {
    code: 'YK-05',
    title: ['Kết quả lấy ý kiến, biểu quyết là căn cứ', 'The result of a vote is a basis'],
    cites: 'Luật 77/2015/QH13 Điều 132; TT 14/2018/TT-BNV',
    mark: 'memory-high',
    says: [
      '{subject}{others}: văn bản chưa dẫn kết quả của {whom} về việc này ({rule}). Ghi kết quả vào sổ bộ, dẫn văn bản ghi kết quả làm căn cứ, hoặc nêu lý do.',
      '{subject}{others}: the act cites no vote of the {whom} on this ({rule}). Record the vote, cite the act that records it as a basis, or say why.',
    ],
  },
  'number-form': {
    code: 'TT-01',
    title: [
      'Số, ký hiệu theo hệ Đảng hay Nhà nước',
      'The number of a Party or of a State document',
    ],
    cites: 'NĐ 30/2020/NĐ-CP; HD 36-HD/VPTW; HD 05-HD/VPTW',
    mark: 'found',
    says: [
      'Số “{number}” viết theo kiểu của {written}, trong khi {issuer} ban hành văn bản của {ladder}, dạng “{example}”.',
      'The number “{number}” is written as that of a {written} document; {issuer} issues {ladder} documents, as in “{example}”.',
    ],
  },
} as const satisfies Readonly<Record<string, ActRule>>;

/** The name of a rule about acts. */
export type ActRuleName = keyof typeof ACT_RULES;
