/** Which instruments were in force when: what may be a basis of an act. Of the public summary of the law; none is verified. */
import { numberKey } from '../acts/act-number.ts';
import { type Day, day } from '../time/day.ts';

/** An instrument. */
export interface Instrument {
  /** As written: `37/2014/NĐ-CP`. */
  readonly number: string;
  readonly from: Day;
  /** The first day on which it was not in force any more. */
  readonly to?: Day;
  /** What came instead. */
  readonly by?: string;
}

const TABLE = `
92/2009/NĐ-CP | 2010-01-01 | 2019-06-25 | 34/2019/NĐ-CP
34/2019/NĐ-CP | 2019-06-25 | 2023-08-01 | 33/2023/NĐ-CP
33/2023/NĐ-CP | 2023-08-01 | 2025-07-01 | Luật 72/2025/QH15
24/2014/NĐ-CP | 2014-05-20 | 2020-11-25 | 107/2020/NĐ-CP
37/2014/NĐ-CP | 2014-06-20 | 2020-11-25 | 108/2020/NĐ-CP
107/2020/NĐ-CP | 2020-11-25 | 2025-03-01 | 45/2025/NĐ-CP
108/2020/NĐ-CP | 2020-11-25 | 2025-03-01 | 45/2025/NĐ-CP
45/2025/NĐ-CP | 2025-03-01 | 2025-06-16 | 150/2025/NĐ-CP
150/2025/NĐ-CP | 2025-06-16 | … |
370/2025/NĐ-CP | 2026-01-01 | … |
332/NQ-CP | 2025-10-15 | … |
108/2014/NĐ-CP | 2015-01-10 | 2023-07-20 | 29/2023/NĐ-CP
29/2023/NĐ-CP | 2023-07-20 | 2025-06-16 | 154/2025/NĐ-CP
154/2025/NĐ-CP | 2025-06-16 | 2031-01-01 |
178/2024/NĐ-CP | 2025-01-01 | … |
67/2025/NĐ-CP | 2025-03-15 | … |
36/2013/NĐ-CP | 2013-06-22 | 2020-07-20 | 62/2020/NĐ-CP
62/2020/NĐ-CP | 2020-07-20 | 2025-12-31 | 361/2025/NĐ-CP
361/2025/NĐ-CP | 2025-12-31 | … |
41/2012/NĐ-CP | 2012-06-25 | 2020-11-15 | 106/2020/NĐ-CP
106/2020/NĐ-CP | 2020-11-15 | 2026-07-01 | 232/2026/NĐ-CP
232/2026/NĐ-CP | 2026-07-01 | … |
55/2012/NĐ-CP | 2012-08-15 | 2020-12-01 | 120/2020/NĐ-CP
120/2020/NĐ-CP | 2020-12-01 | … |
83/2024/NĐ-CP | 2024-07-10 | … |
283/2025/NĐ-CP | 2025-10-31 | … |
16/2015/NĐ-CP | 2015-04-06 | 2021-08-15 | 60/2021/NĐ-CP
60/2021/NĐ-CP | 2021-08-15 | … |
111/2025/NĐ-CP | 2025-05-22 | … |
158/2018/NĐ-CP | 2019-01-15 | … |
307/2025/NĐ-CP | 2025-11-27 | … |
77/2015/QH13 | 2016-01-01 | 2025-03-01 | Luật 65/2025/QH15
47/2019/QH14 | 2020-07-01 | 2025-03-01 | Luật 65/2025/QH15
65/2025/QH15 | 2025-03-01 | 2025-06-16 | Luật 72/2025/QH15
72/2025/QH15 | 2025-06-16 | … |
203/2025/QH15 | 2025-06-16 | … |
80/2025/QH15 | 2025-07-01 | … |
129/2025/QH15 | 2026-07-01 | … |
1211/2016/UBTVQH13 | 2016-05-25 | 2025-04-15 | 76/2025/UBTVQH15
653/2019/UBTVQH14 | 2019-03-12 | 2022-01-01 |
35/2023/UBTVQH15 | 2023-07-12 | 2025-04-15 | 76/2025/UBTVQH15
76/2025/UBTVQH15 | 2025-04-15 | … |
37/2026/NQ-CP | 2026-08-05 | 2028-07-01 |
66-QĐ/TW | 2017-02-06 | 2026-01-09 | 399-QĐ/TW
399-QĐ/TW | 2026-01-09 | … |
36-HD/VPTW | 2018-04-03 | 2026-05-27 | 05-HD/VPTW
05-HD/VPTW | 2026-05-27 | … |
98-QĐ/TW | 2017-10-07 | 2022-04-28 | 65-QĐ/TW
65-QĐ/TW | 2022-04-28 | … |
50-QĐ/TW | 2021-12-27 | 2025-10-08 | 377-QĐ/TW
80-QĐ/TW | 2022-08-18 | 2025-10-08 | 377-QĐ/TW
377-QĐ/TW | 2025-10-08 | … |
01/2011/TT-BNV | 2011-04-01 | 2020-03-05 | 30/2020/NĐ-CP
30/2020/NĐ-CP | 2020-03-05 | … |
04/2012/TT-BNV | 2012-07-01 | … |
14/2018/TT-BNV | 2019-01-18 | … |
32/2020/TT-BGDĐT | 2020-11-01 | 2026-05-10 | 15/2026/TT-BGDĐT
02/2023/TT-BNV | 2023-05-15 | 2025-10-08 | 18/2025/TT-BNV
18/2025/TT-BNV | 2025-10-08 | … |
`;

/** The instruments by number, as numbers are compared. */
const INSTRUMENTS: ReadonlyMap<string, Instrument> = new Map(
  TABLE.split('\n')
    .filter((line) => line !== '')
    .map((line): [string, Instrument] => {
      const [number = '', from = '', to = '', by = ''] = line.split('|').map((c) => c.trim());
      const until = to === '…' ? {} : { to: day(to) };
      return [numberKey(number), { number, from: day(from), ...until, ...(by !== '' && { by }) }];
    }),
);

const NUMBERS = /\d{1,5}(?:\/\d{4})?[/-][A-ZĐa-zđ0-9]{1,10}(?:[-/][A-ZĐ0-9.]{2,20})?/gu;

/** The instruments of the table that a citation names. */
export const instrumentsIn = (cite: string): readonly Instrument[] =>
  [...cite.matchAll(NUMBERS)].flatMap(([number]) => INSTRUMENTS.get(numberKey(number)) ?? []);
