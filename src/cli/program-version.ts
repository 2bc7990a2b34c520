import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '#src/platform/package-root.ts';

/** As `--version` prints it. */
export function programVersion(): string {
  return (JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }).version;
}
