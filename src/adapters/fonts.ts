/** The fonts that come with the program, as files and as shapes of letters. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { create as openFont, type Font } from 'fontkit';

/** `tinos`: as wide, letter by letter, as Times New Roman, which the forms ask for and nobody may pass on. */
type Family = 'tinos' | 'be-vietnam-pro';
type Weight = '400Regular' | '600SemiBold' | '700Bold' | '400Regular_Italic' | '700Bold_Italic';

const { resolve } = createRequire(import.meta.url);
const folderOf = (family: Family): string =>
  dirname(resolve(`@expo-google-fonts/${family}/package.json`));

/** The file of a weight of a font. */
export const fontFile = (family: Family, weight: Weight): string => {
  const name = family === 'tinos' ? 'Tinos' : 'BeVietnamPro';
  return join(folderOf(family), weight, `${name}_${weight}.ttf`);
};

const opened = new Map<string, Font>();

/** The font itself, opened once. */
export const fontOf = (family: Family, weight: Weight): Font => {
  const file = fontFile(family, weight);
  const known = opened.get(file);
  if (known) return known;
  const font = openFont(readFileSync(file));
  if (!('layout' in font)) throw new Error(`a collection of fonts: ${file}`);
  opened.set(file, font);
  return font;
};
