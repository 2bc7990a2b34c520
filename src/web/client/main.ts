/// <reference lib="dom" />
import { focusOnLoad } from './focus-on-load.ts';
import { watchRuns } from './run-progress.ts';
import { improveUploads } from './upload-progress.ts';

// Every page works without this script; it only spares waiting and reloading.
focusOnLoad();
watchRuns();
improveUploads();
