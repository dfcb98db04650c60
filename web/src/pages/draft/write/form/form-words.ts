/** Words of the forms of operations. */
import type { Words } from '../../../../words/text.ts';

/** The table. */
export const FORM = {
  optional: ['không bắt buộc', 'optional'],
  more: ['Thêm chi tiết', 'More'],
  moreOf: ['Thêm chi tiết: {what}', 'More: {what}'],
  oneMore: ['Thêm: {what}', 'One more: {what}'],
  less: ['Bớt: {what}', 'One less: {what}'],
  none: ['—', '—'],
  noneAnyMore: ['Không còn', 'None any more'],
  amount: ['{what}: con số', '{what}: a number'],
  percent: ['{what}: phần trăm', '{what}: a percentage'],
  how: ['{what}: nêu thế nào', '{what}: said how'],
  unitOf: ['Đơn vị của: {what}', 'Unit of: {what}'],
  numbered: ['{what} {n}', '{what} {n}'],
  unknown: ['{what}: chưa rõ', '{what}: not known'],
} as const satisfies Words;
