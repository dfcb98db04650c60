/** What a Word file says, read from its parts. */
import { inflateRawSync } from 'node:zlib';

/** A part of a ZIP file, unpacked: its entries stand one after the other. */
export const part = (bytes: Uint8Array, wanted: string): string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const [length, packed] = [view.getUint16(at + 28, true), view.getUint32(at + 20, true)];
    if (Buffer.from(bytes.subarray(at + 46, at + 46 + length)).toString() !== wanted) continue;
    const local = view.getUint32(at + 42, true);
    const begins = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = bytes.subarray(begins, begins + packed);
    return (
      view.getUint16(at + 10, true) === 0 ? Buffer.from(data) : inflateRawSync(data)
    ).toString();
  }
  throw new Error(wanted);
};

/** The words of a part of a Word file, a line for each paragraph. */
export const textOf = (xml: string): string =>
  xml
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&amp;', '&');
