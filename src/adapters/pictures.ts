/** Pictures as readers get them: read by what is in them, made small enough, with nothing told of where and by what they were taken. */
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { KeptPicture } from '../application/portal-store.ts';

/** Forms that are read. Drawings in SVG are not: they can have scripts and reach for other files. */
const FORMS: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'gif', 'heif', 'tiff']);
/** Points of a picture at most: more would take too much memory to read. */
const MOST_POINTS = 40_000_000;
/** Longest side of what is kept. */
const LONGEST = 1600;
const QUALITY = 80;

/** The picture written anew, and its name; nothing where it cannot be read as a picture. */
export const writtenAnew = async (
  bytes: Uint8Array,
): Promise<(KeptPicture & { readonly id: string }) | undefined> => {
  try {
    const read = sharp(bytes, { limitInputPixels: MOST_POINTS, failOn: 'error' });
    const { format } = await read.metadata();
    if (!FORMS.has(format)) return undefined;
    const { data, info } = await read
      .autoOrient()
      .resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true });
    const id = createHash('sha256').update(data).digest('base64url').slice(0, 22);
    return { id, type: 'image/webp', width: info.width, height: info.height, bytes: data };
  } catch {
    return undefined;
  }
};
