import fontkit from '@pdf-lib/fontkit';
import { PDFDocument } from 'pdf-lib';
import type { CardFonts } from './fonts';
import type { Faces } from './layout';

/** How a long document is made piece by piece. */
export interface DocumentSteps {
  /** Called after each page with the share done, 0 to 1; what it rejects with stops the work. */
  readonly pause?: (share: number) => Promise<void>;
}

/** An empty document with the faces embedded; only the letters that are used go into the file. */
export async function openDocument(
  fonts: CardFonts,
  { title, language }: { readonly title: string; readonly language?: string },
): Promise<{ readonly pdf: PDFDocument; readonly faces: Faces }> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  pdf.setTitle(title);
  if (language !== undefined) pdf.setLanguage(language);
  const [regular, bold] = [await pdf.embedFont(fonts.regular, { subset: true }), await pdf.embedFont(fonts.bold, { subset: true })];
  return { pdf, faces: { regular, bold } };
}
