/** Names of registers. One installation holds many. */
declare const registerBrand: unique symbol;

/** A register: one locality, province or country. Same form as every id. */
export type RegisterId = string & { readonly [registerBrand]: true };
