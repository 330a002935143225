/** Where a command's words go. Tests hand in their own. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  readonly color: boolean;
  /** Characters in a line. */
  readonly width: number;
}

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';

/** SGR codes of ECMA-48. */
const codes: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, yellow: 33, cyan: 36, green: 32 };

export function styled(terminal: Terminal, style: Style, text: string): string {
  return terminal.color ? `\u001b[${codes[style]}m${text}\u001b[0m` : text;
}

/** Breaks a text into lines of at most `width` characters at spaces; every line after the first is indented. */
export function wrap(text: string, width: number, indent: number): string {
  const room = Math.max(20, width - indent);
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > room) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}

/** Control characters out of cells and file names must not reach the terminal, where they are commands. */
export function harmless(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�');
}
