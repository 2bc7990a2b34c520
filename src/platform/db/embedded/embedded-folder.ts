import { join } from 'node:path';

/** The folder of the embedded database itself, within the installation's. */
export function embeddedFolder(dataFolder: string): string {
  return join(dataFolder, 'database');
}
