/** `npm run build`: builds dist/addin, dist/sandbox and dist/cli. */
import { build } from './lib/build.mjs';

process.exitCode = build() ? 0 : 1;
