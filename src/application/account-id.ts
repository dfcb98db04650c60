/** Numbers of accounts. */

declare const accountBrand: unique symbol;

/** An account of this installation. */
export type AccountId = number & { readonly [accountBrand]: true };
