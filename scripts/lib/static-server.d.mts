import type { RequestListener } from 'node:http';

export interface Mount {
  prefix: string;
  folder: string;
}

export function fileOf(mounts: readonly Mount[], urlPath: string): string | undefined;
export function staticHandler(mounts: readonly Mount[]): RequestListener;
