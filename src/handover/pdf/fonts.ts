/** The font files of a document: a face with Latin, Cyrillic (also Kazakh and Kyrgyz) and Armenian letters. */
export interface CardFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}
