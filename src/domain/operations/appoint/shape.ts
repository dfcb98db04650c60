import { APPOINTMENT_STEPS } from '../../register/vocabulary.ts';
import { deadline, flag, mode, persons, places } from '../../shape/scalars.ts';
import {
  type OperationOf,
  field,
  fields,
  list,
  maybe,
  often,
  operationShape,
  thing,
  word,
} from '../../shape/shape.ts';

/** How a step of the procedure voted. */
const vote = fields(
  {
    step: field(word('appointmentStep', APPOINTMENT_STEPS), 'Bước', 'Step'),
    summoned: field(places, 'Số được triệu tập', 'Summoned'),
    inFavour: field(persons, 'Số đồng ý', 'In favour'),
  },
  { part: ['biểu quyết một bước', 'vote of a step'] },
);

/** A person takes a post by appointment, election, rotation, transfer or secondment, as main post or besides it. */
export const shape = operationShape(
  'appoint',
  {
    label: ['Bổ nhiệm, bố trí', 'Appoint'],
    group: 'post',
    about: [
      'Một người giữ chức bằng bổ nhiệm, bầu, luân chuyển, điều động hoặc biệt phái; là chức chính, hoặc kiêm nhiệm.',
      'A person takes a post by appointment, election, rotation, transfer or secondment, as main post or besides it.',
    ],
  },
  {
    person: field(thing('person'), 'Người', 'Person'),
    post: field(thing('post'), 'Chức danh', 'Post'),
    mode: field(mode, 'Cách bố trí', 'How'),
    handover: maybe(
      deadline,
      'Người giữ trước bàn giao đến hết ngày trước',
      'The former holder hands over until the day before',
    ),
    concurrent: often(flag, 'Kiêm nhiệm', 'Besides the main post'),
    votes: maybe(list(vote), 'Biểu quyết từng bước', 'Votes, step by step'),
  },
);

/** Appoint (bổ nhiệm), as an act writes it. */
export type Appoint = OperationOf<typeof shape>;
