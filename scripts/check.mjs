// Everything that can be said about the code without running it, plus the architecture test. All of it runs, then the verdict.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const STEPS = [
  ['lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']],
  ['types', ['node_modules/typescript/bin/tsc', '-p', '.']],
  ['unused code', ['node_modules/knip/bin/knip.js']],
  ['architecture', ['--test', '--test-reporter=dot', 'tests/architecture.test.ts']],
];

const failed = STEPS.filter(([name, args]) => {
  console.log(`— ${name}`);
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status !== 0;
});
console.log(failed.length === 0 ? 'check: all good' : `check: failed: ${failed.map(([name]) => name).join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
