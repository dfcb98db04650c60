/** Files that hold files: compound ones (XLS) and ZIP (ODS). The library has no types for this part of it. */

/** A part of a container. */
export interface Part {
  content: Uint8Array;
  size: number;
}

/** What the library does with containers. */
export interface Containers {
  readonly read: (bytes: Buffer, how: { readonly type: 'buffer' }) => object;
  readonly find: (container: object, name: string) => Part | null;
  readonly write: (
    container: object,
    how: { readonly type: 'buffer'; readonly fileType?: 'zip' },
  ) => Buffer;
}

/** The library: it is large, and read in when there is something to open. */
export const containers = async (): Promise<Containers> => {
  const library: { readonly CFB: unknown } = await import('@e965/xlsx');
  return library.CFB as Containers;
};
