/// <reference lib="dom" />
import { watchRuns } from './run-progress.ts';
import { improveUploads } from './upload-progress.ts';

// Every page works without this script; it only spares waiting and reloading.
watchRuns();
improveUploads();
