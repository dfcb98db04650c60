/** Whose form a paper has. */

/** The State's (and of bodies that write as it does), or the Party's. */
export type PaperLadder = 'state' | 'party';
