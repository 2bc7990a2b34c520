import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '#src/platform/package-root.ts';

/** Addresses of the style sheet and the script, with the hash of their content in the name: a browser may keep them for ever. */
export interface Assets {
  readonly style: string;
  readonly script: string;
}

/** Folder of what `npm run build` made for browsers. */
export function assetsFolder(): string {
  return join(packageRoot(), 'dist', 'assets');
}

/** @throws where the program was not built */
export function readAssets(folder = assetsFolder()): Assets {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Assets;
}
