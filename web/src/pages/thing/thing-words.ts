/** Words of the pages of functions and people. */
import type { Words } from '../../words/text.ts';

/** The table. */
export const THING = {
  function: [
    'Nhiệm vụ: ai thực hiện, từ khi nào, theo văn bản nào',
    'A function: who performs it, since when, by which act',
  ],
  person: ['Người mang mã {id}', 'Person {id}'],
  personLead: [
    'Sổ bộ không ghi tên người, chỉ ghi mã: chức danh, biên chế, từ khi nào.',
    'The register holds codes, not names: posts, quota, since when.',
  ],
} as const satisfies Words;
