import { VOTING_BODIES } from '../../register/vocabulary.ts';
import { persons, text, unit } from '../../shape/scalars.ts';
import {
  type OperationOf,
  field,
  fields,
  list,
  operationShape,
  often,
  word,
} from '../../shape/shape.ts';

const count = { ...persons, measure: ['phiếu', 'votes'] } as const;

/** The sheets of one place. */
const sheets = fields(
  {
    place: often(unit, 'Nơi lấy phiếu (nếu lấy theo khu, thôn)', 'Where (if by quarter or hamlet)'),
    listed: field(count, 'Tổng số trong danh sách', 'On the list'),
    issued: field(count, 'Phát ra, có mặt', 'Issued, present'),
    returned: field(count, 'Thu về, biểu quyết', 'Returned, voting'),
    valid: field(count, 'Hợp lệ', 'Valid'),
    inFavour: field(count, 'Đồng ý', 'In favour'),
    against: field(count, 'Không đồng ý', 'Against'),
  },
  { part: ['kết quả ở một nơi', 'result of a place'] },
);

/** What households, voters, a council, a congress or a superior body said to a change of a unit. */
export const shape = operationShape(
  'record-vote',
  {
    label: ['Ghi kết quả lấy ý kiến, biểu quyết', 'Record a vote'],
    group: 'record',
    about: [
      'Kết quả lấy ý kiến hộ gia đình, cử tri, hoặc biểu quyết của hội đồng nhân dân, đại hội, cơ quan cấp trên về việc sắp xếp một đơn vị: bao nhiêu trong danh sách, phát ra, thu về, hợp lệ, đồng ý, không đồng ý; theo từng khu, thôn nếu có. Không ghi tên người. Tỷ lệ tính trên tổng số, không phải trên số phiếu thu về. Văn bản sắp xếp dẫn văn bản này làm căn cứ.',
      'What households or voters, a people’s council, a congress or a superior body said to a change of a unit: how many are on the list, were issued, came back, are valid, in favour and against; by quarter or hamlet where it was so. Nobody is named. Shares are of all, not of those who answered. The act that makes the change cites this one as a basis.',
    ],
  },
  {
    unit: field(unit, 'Đơn vị được lấy ý kiến về việc sắp xếp', 'Unit that is to change'),
    body: field(word('votingBody', VOTING_BODIES), 'Ai cho ý kiến', 'Whose vote'),
    matter: field(text, 'Nội dung', 'Matter'),
    sheets: field(list(sheets, 1), 'Kết quả', 'Result'),
  },
);

/** Record a vote (ghi kết quả lấy ý kiến, biểu quyết), as an act writes it. */
export type RecordVote = OperationOf<typeof shape>;
