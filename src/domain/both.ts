/** The same text in both languages. */
export type Both = readonly [vi: string, en: string];
