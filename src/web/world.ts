import type { FrameworkShelf } from '#src/features/frameworks/index.ts';
import type { Config } from '#src/platform/config.ts';
import type { Database } from '#src/platform/db/database.ts';
import type { Logger } from '#src/platform/log.ts';

/** Everything outside that the pages need. Made once at the entry point; routes hand on what a use case takes. */
export interface World {
  readonly config: Config;
  readonly db: Database;
  readonly frameworks: FrameworkShelf;
  readonly log: Logger;
  readonly now: () => Date;
}
