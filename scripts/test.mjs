// All tests, with the plain closing line. Arguments: files to run instead of all.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installTestPrograms } from './test-programs.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const asked = process.argv.slice(2);
const files =
  asked.length > 0 ? asked : ['src', 'tests', 'frameworks', 'bench'].flatMap((folder) => testFiles(join(root, folder)));
if (files.length === 0) {
  console.error('No test file found.');
  process.exit(1);
}
if (asked.length === 0) installTestPrograms();

const done = spawnSync(
  process.execPath,
  [
    '--import',
    './scripts/tsx.mjs',
    '--test',
    // A test that waits for ever fails instead; the longest takes a minute and a half.
    '--test-timeout=300000',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    ...files.map((file) => relative(root, file)),
  ],
  {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, TZ: 'Asia/Bangkok' },
  },
);
const output = done.stdout ?? '';
process.stdout.write(output);
const count = (word) => Number(new RegExp(`^\\D*\\b${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
console.log(`${count('pass')} passed, ${count('fail') + count('cancelled')} failed, ${count('skipped')} skipped`);
process.exit(done.status === 0 && count('pass') > 0 ? 0 : 1);

function testFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return testFiles(path);
    return /\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}
