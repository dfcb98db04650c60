/**
 * The register that this page is of. A page keeps to it for as long as it is open: another one that is opened beside it changes the
 * cookie of the browser, and nothing that is written here may go there.
 */
let own = new URLSearchParams(location.search).get('register') ?? undefined;

/** Says which register the page is of, where its address did not. */
export const keepTo = (register: string): void => {
  own ??= register;
};

/** What every request says of it. */
export const registerHeader = (): Readonly<Record<string, string>> =>
  own === undefined ? {} : { 'tinhgon-register': own };
