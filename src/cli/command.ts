import type { Language, LocalizedText, Moment, TextData } from '../values';
import type { Terminal } from './terminal';

/** 0: done, no errors found; 1: done, errors found; 2: could not be done. */
export type ExitCode = 0 | 1 | 2;

export interface CommandOption {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help, `FILE`. */
  readonly value?: string;
  readonly help: LocalizedText;
  /** May be given several times. */
  readonly repeatable?: true;
}

export interface CommandContext {
  readonly language: Language;
  readonly terminal: Terminal;
  /** The moment now, Moscow time. */
  readonly now: Moment;
  /** Whether a person asked for technical detail. */
  readonly debug: boolean;
}

export interface CommandArguments {
  readonly positionals: readonly string[];
  /** Value of an option that takes one. */
  text(name: string): string | undefined;
  /** Every value of a repeatable option, in order. */
  texts(name: string): readonly string[];
  flag(name: string): boolean;
}

/** One command of the program. */
export interface Command {
  readonly name: string;
  /** Positional arguments as the help shows them. */
  readonly synopsis: string;
  readonly summary: LocalizedText;
  /** Further paragraphs of the command's own help. */
  readonly details?: LocalizedText;
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly positionals: { readonly least: number; readonly most: number };
  run(args: CommandArguments, context: CommandContext): Promise<ExitCode>;
}

/** Something in what the user typed or gave; said in words, exit code 2. */
export class UserFault extends Error {
  constructor(
    readonly what: LocalizedText,
    readonly todo: LocalizedText,
    readonly data: TextData = {},
    /** Short name for programs that read the JSON. */
    readonly code: string = 'usage',
  ) {
    super(code);
    this.name = 'UserFault';
  }
}
