#!/usr/bin/env node
// The command line of a checkout: sets up and builds where needed, then hands over.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const done = spawnSync(process.execPath, [join(root, 'scripts', 'run.mjs'), 'cli', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, INIT_CWD: process.cwd() },
});
process.exit(done.status ?? 2);
