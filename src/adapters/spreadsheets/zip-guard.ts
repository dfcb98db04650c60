/** What is in a ZIP file by its directory, before anything of it is unpacked: names and sizes. */

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Longest comment that can stand after the directory. */
const COMMENT = 65_557;

/** An entry by the directory. */
interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
}

/** The directory; nothing where there is none. */
export const zipEntries = (bytes: Uint8Array): readonly ZipEntry[] | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  for (const least = Math.max(0, bytes.length - COMMENT); end >= least; end -= 1)
    if (view.getUint32(end, true) === END) break;
  if (end < 0 || view.getUint32(end, true) !== END) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    entries.push({
      name: Buffer.from(bytes.subarray(at + 46, at + 46 + (name ?? 0))).toString('utf8'),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
    });
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
};

/** Most that a file may unpack to, in bytes: 512 MiB. */
const MOST_UNPACKED = 512 * (1 << 20);
/** How many times its size a part may unpack to: text packs to a thirtieth, a bomb to a thousandth. */
const MOST_TIMES = 250;
/** A part smaller than this may be packed as tightly as it likes, in bytes: 1 MiB. */
const SMALL = 1 << 20;

/** Whether a file unpacks to more than anybody means. */
export const unpacksTooLarge = (entries: readonly ZipEntry[]): boolean =>
  entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > MOST_UNPACKED ||
  entries.some(({ packed, unpacked }) => unpacked > SMALL && unpacked > packed * MOST_TIMES);
