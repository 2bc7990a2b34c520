import type { OpenWiring } from '#src/features/evidence/index.ts';
import type { FrameworkShelf } from '#src/features/frameworks/index.ts';
import type { Config } from '#src/platform/config.ts';
import type { Database } from '#src/platform/db/database.ts';
import type { Jobs } from '#src/platform/jobs/open-jobs.ts';
import type { Logger } from '#src/platform/log.ts';

/** Everything outside that the pages need. Made once at the entry point; routes hand on what a use case takes. */
export interface World {
  readonly config: Config;
  readonly db: Database;
  readonly frameworks: FrameworkShelf;
  readonly jobs: Pick<Jobs, 'enqueue' | 'wake'>;
  /** The files of evidence, and drawing their pages. */
  readonly wiring: Pick<OpenWiring, 'contents' | 'extractor' | 'openFile'>;
  /** Folder that uploads go to, of the same store as `wiring.contents`. */
  readonly uploadsFolder: string;
  readonly log: Logger;
  readonly now: () => Date;
}
