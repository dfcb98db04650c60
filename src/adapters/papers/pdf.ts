/** PDF: its letters are packed into the file, so that it looks the same wherever it is opened. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

const { resolve } = createRequire(import.meta.url);
const folderOf = (font: string): string =>
  dirname(resolve(`@expo-google-fonts/${font}/package.json`));

/** The file of a weight of a font. */
export const fontFile = (
  font: 'tinos' | 'be-vietnam-pro',
  weight: '400Regular' | '600SemiBold' | '700Bold' | '400Regular_Italic' | '700Bold_Italic',
): string => {
  const family = font === 'tinos' ? 'Tinos' : 'BeVietnamPro';
  return join(folderOf(font), weight, `${family}_${weight}.ttf`);
};

const FONTS = {
  /** As wide, letter by letter, as Times New Roman, which the forms ask for and nobody may pass on. */
  Tinos: {
    normal: fontFile('tinos', '400Regular'),
    bold: fontFile('tinos', '700Bold'),
    italics: fontFile('tinos', '400Regular_Italic'),
    bolditalics: fontFile('tinos', '700Bold_Italic'),
  },
  'Be Vietnam Pro': {
    normal: fontFile('be-vietnam-pro', '400Regular'),
    bold: fontFile('be-vietnam-pro', '600SemiBold'),
    italics: fontFile('be-vietnam-pro', '400Regular_Italic'),
    bolditalics: fontFile('be-vietnam-pro', '700Bold_Italic'),
  },
};

const OWN: ReadonlySet<string> = new Set(
  Object.values(FONTS).flatMap((font) => Object.values(font)),
);

pdfmake.setFonts(FONTS);
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => OWN.has(path));

/** The document as a PDF file. */
export const writePdf = async (document: TDocumentDefinitions): Promise<Uint8Array> =>
  new Uint8Array(await pdfmake.createPdf(document).getBuffer());
