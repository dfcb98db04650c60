/** PDF: its letters are packed into the file, so that it looks the same wherever it is opened. */
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { fontFile } from '../fonts.ts';

const FONTS = {
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
