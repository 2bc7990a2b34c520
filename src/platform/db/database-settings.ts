import type { Config } from '#src/platform/config.ts';
import type { InstallationDatabase } from './open-database.ts';

/** Which database the configuration asks for: the server that DATABASE_URL names, else the embedded one in the data folder. */
export function databaseSettings({
  databaseUrl,
  dataFolder,
}: Pick<Config, 'databaseUrl' | 'dataFolder'>): InstallationDatabase {
  return databaseUrl === null ? { kind: 'embedded', folder: dataFolder } : { kind: 'postgresql', url: databaseUrl };
}
