/** Words of the review of functions. */
import type { Words } from '../../words/text.ts';

/** The table. */
export const REVIEW = {
  title: ['Rà soát chức năng', 'Review of functions'],
  lead: [
    'Vào ngày {day}: chức năng nhiều cơ quan cùng chủ trì, nhiệm vụ giống nhau theo lời văn, chức năng không ai làm. Từ chung ghi bên cạnh; cán bộ quyết định.',
    'On {day}: functions that several bodies lead, mandates that say the same, functions that nobody has. The words that make it so stand beside; a person decides.',
  ],
  beside: ['So với ngày', 'Beside the day'],
  duplicated: ['Nhiều cơ quan cùng chủ trì', 'Led by several bodies'],
  similar: ['Nhiệm vụ giống nhau theo lời văn', 'Mandates that say the same'],
  contradictory: [
    'Mâu thuẫn: vừa chủ trì riêng vừa cùng chủ trì',
    'At odds: led alone and jointly',
  ],
  leaderless: ['Không ai chủ trì', 'Nobody leads'],
  orphaned: ['Không ai làm', 'Nobody has'],
  functions: ['Chức năng', 'Function'],
  bodies: ['Cơ quan', 'Bodies'],
  words: ['Giống nhau vì', 'The same by'],
  score: ['giống ít nhất {part}', 'the same by {part} at least'],
  resolve: ['Soạn phương án về một đầu mối', 'Draft that one body has it'],
  resolveTitle: ['Giao chức năng về một đầu mối', 'One body has the function'],
  found: ['có', 'yes'],
  gone: ['không', 'no'],
  none: ['Không có.', 'None.'],
  matrix: ['Chức năng nào ở cơ quan nào', 'Which function is with which body'],
} as const satisfies Words;
