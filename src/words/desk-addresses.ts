/** Where the desk is. Its pages once stood at the root: these addresses still lead to them. */

/** The beginning of every address of the desk. */
export const DESK = '/desk';

const ONCE_AT_THE_ROOT: ReadonlySet<string> = new Set([
  'counted',
  'structure',
  'units',
  'functions',
  'people',
  'compare',
  'acts',
  'models',
  'review',
  'report',
  'dual-offices',
  'tables',
  'law',
  'drafts',
  'sign-in',
  'first-administrator',
  'password',
  'staff',
  'accounts',
  'audit',
]);

/** The address of the desk that an address once was, its question included; nothing where it never was one. */
export const deskAddress = (url: string): string | undefined => {
  const [first = ''] = url.slice(1).split(/[/?#]/);
  return ONCE_AT_THE_ROOT.has(first) ? `${DESK}${url}` : undefined;
};
