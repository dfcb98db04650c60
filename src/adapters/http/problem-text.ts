/** What is said of a problem. */

/** Status and words of one problem. */
export interface ProblemText {
  readonly status: number;
  readonly title: readonly [vi: string, en: string];
  readonly detail: readonly [vi: string, en: string];
}
