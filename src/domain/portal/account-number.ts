/** Number of an account. */
export type AccountNumber = number;
