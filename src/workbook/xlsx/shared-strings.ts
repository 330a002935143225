import { ownCopy, type XmlReader } from './xml-part';

/** Reads `sharedStrings.xml`: one text per `si`, the runs of rich text joined, phonetic hints left out. */
export class SharedStringsReader implements XmlReader {
  readonly strings: string[] = [];
  private current = '';
  private inText = false;
  private phonetic = 0;

  open(name: string): void {
    if (name === 'si') this.current = '';
    else if (name === 'rPh') this.phonetic++;
    else if (name === 't') this.inText = this.phonetic === 0;
  }

  text(text: string): void {
    if (this.inText) this.current += text;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.phonetic--;
    else if (name === 'si') this.strings.push(ownCopy(unescapeText(this.current)));
  }
}

/** Undoes `_x000D_`, the form in which a workbook keeps characters XML cannot (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
