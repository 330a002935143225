export function pngSize(bytes: Buffer): { width: number; height: number } | undefined;
export function manifestProblems(text: string, iconFile: (name: string) => string): string[];
export function schemaProblems(text: string, folder: string): string[];
