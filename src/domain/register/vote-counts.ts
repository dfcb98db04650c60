/** Sheets and votes, counted: of one place, or of several together. */

/** Sheets or votes of one place, or of several. */
export interface VoteCounts {
  /** Households, voters or members on the list. */
  readonly listed: number;
  /** Sheets handed out; members present. */
  readonly issued: number;
  /** Sheets that came back; members who voted. */
  readonly returned: number;
  readonly valid: number;
  readonly inFavour: number;
  readonly against: number;
}

/** Whether none of the counts is more than what it is of. */
export const addsUp = ({
  listed,
  issued,
  returned,
  valid,
  inFavour,
  against,
}: VoteCounts): boolean =>
  listed >= issued && issued >= returned && returned >= valid && valid >= inFavour + against;

/** The sum of counts. */
export const countedTogether = (counts: readonly VoteCounts[]): VoteCounts => {
  const sum = (of: keyof VoteCounts): number => counts.reduce((n, one) => n + one[of], 0);
  return {
    listed: sum('listed'),
    issued: sum('issued'),
    returned: sum('returned'),
    valid: sum('valid'),
    inFavour: sum('inFavour'),
    against: sum('against'),
  };
};

/** Percent of all on the list, not of those who answered. */
export const shareOfAll = ({ listed }: VoteCounts, part: number): number =>
  listed === 0 ? 0 : (part / listed) * 100;
