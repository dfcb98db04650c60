/** Words of the page of the law. */
import type { Words } from '../../words/text.ts';

/** The table. */
export const LAW = {
  title: ['Pháp luật', 'Law'],
  lead: [
    'Mỗi quy định đang có hiệu lực ngày {day} đối chiếu với sổ bộ ngày ấy. Quy định chưa đối chiếu nguyên văn chỉ cảnh báo, không chặn văn bản.',
    'Each rule in force on {day} set against the register of that day. A rule that is not verified against its text warns, and never stops an act.',
  ],
  rule: ['Quy định', 'Rule'],
  instrument: ['Văn bản', 'Instrument'],
  force: ['Thời gian hiệu lực', 'In force'],
  found: ['Kết quả', 'Found'],
  ok: ['đạt', 'kept'],
  breach: ['trái', 'broken'],
  inGrace: ['được phép tạm', 'tolerated'],
  missing: ['thiếu số liệu', 'data missing'],
  notApplied: ['không áp dụng', 'not applied'],
  verified: ['đã đối chiếu nguyên văn', 'read against the text'],
  nobody: ['không đơn vị nào thuộc diện', 'it is about no unit'],
  unchecked: ['Chưa kiểm được', 'Not checked yet'],
  why: ['Vì sao', 'Why'],
  lacks: ['Sổ bộ chưa có: {what}', 'The register has not: {what}'],
  human: ['Cần người xem xét: {what}', 'A person has to look: {what}'],
  since: ['từ {day}', 'since {day}'],
  between: ['{from} – {to}', '{from} – {to}'],
  notNow: ['Không có hiệu lực ngày này', 'Not in force on this day'],
  onlyBroken: [
    'Chỉ quy định có đơn vị trái hoặc được phép tạm',
    'Only rules that are broken or tolerated',
  ],
  units: ['Đơn vị theo quy định {code}', 'Units under rule {code}'],
  verdict: ['Kết quả', 'Verdict'],
  measured: ['Đo được', 'Measured'],
  noneBroken: ['Không quy định nào bị trái.', 'No rule is broken.'],
} as const satisfies Words;
