import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Raised when an older program could no longer read what we write. */
export const BACKUP_FORMAT = 1;

/** The first file of a backup: what follows it, so that everything can be verified before anything is put in place. */
export const manifestSchema = z.object({
  format: z.literal('sucharit-backup'),
  formatVersion: z.number().int().positive(),
  /** Version of the program that made it. */
  program: z.string(),
  madeAt: z.iso.datetime(),
  /** State of the tables. */
  migrations: z.array(z.object({ name: z.string(), hash: sha256 })).min(1),
  /** In an order in which no row comes before one that it refers to. `sha256` of the file of the table. */
  tables: z.array(
    z.object({
      name: z.string().regex(/^[a-z_]+$/),
      rows: z.number().int().nonnegative(),
      sha256,
      bytes: z.number().int().nonnegative(),
    }),
  ),
  /** `left-out`: for nightly backups in the installation's own folder, where the files stand anyway. */
  files: z.enum(['included', 'left-out']),
  /** Evidence and what was seen of it, by content. */
  contents: z.array(z.object({ sha256, bytes: z.number().int().nonnegative() })),
  /** Files that records speak of and that were not there, or damaged, when the backup was made. */
  missing: z.array(sha256),
  /** Ends of the audit chains, or the fault that they had already. */
  audit: z.array(
    z.object({
      agencyId: z.uuid(),
      seq: z.number().int().nonnegative(),
      hash: sha256.nullable(),
      fault: z.enum(['gap', 'broken-link', 'changed', 'cut-off']).nullable(),
    }),
  ),
});

export type BackupManifest = z.infer<typeof manifestSchema>;

export const MANIFEST_NAME = 'manifest.json';

export function tableEntry(name: string): string {
  return `tables/${name}.ndjson`;
}

export function contentEntry(sha256Hex: string): string {
  return `contents/${sha256Hex}`;
}
