// `node scripts/run.mjs TASK [arguments]`: every npm script comes through here, so that each works on a fresh machine.
// Built-in modules only, and must run on Node 20.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environmentFor, runNpm, supportedNode } from './node-runtime.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [task, ...rest] = process.argv.slice(2);

const TASKS = {
  start: () => [() => build(), () => node(['dist/web.js', ...rest])],
  worker: () => [() => build(), () => node(['dist/worker.js', ...rest])],
  build: () => [() => build()],
  test: () => [() => build(), () => node(['scripts/test.mjs', ...rest])],
  check: () => [() => node(['scripts/check.mjs'])],
  format: () => [() => tool('@biomejs/biome/bin/biome', ['check', '--write', '.'])],
  bench: () => [() => build(), () => node(['bench/main.ts', ...rest])],
  accuracy: () => [() => build(), () => node(['bench/accuracy/main.ts', ...rest])],
  cli: () => [() => build(), () => node(['dist/cli.js', ...rest])],
};

if (!(task in TASKS)) {
  console.error(`Unknown task ${task ?? '(none)'}. Known: ${Object.keys(TASKS).join(', ')}`);
  process.exit(2);
}

let runtime;
try {
  runtime = supportedNode(root);
  installDependencies();
} catch (problem) {
  console.error(problem.message);
  process.exit(2);
}
for (const step of TASKS[task]()) {
  const status = step();
  if (status !== 0) process.exit(status);
}

/** `npm ci` where the lock file changed since the last install. */
function installDependencies() {
  const stamp = join(root, 'node_modules', '.sucharit-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing dependencies ...');
  runNpm(root, runtime, ['ci', '--ignore-scripts']);
  writeFileSync(stamp, lock);
}

function build() {
  return node(['scripts/build.mjs']);
}

function tool(path, args) {
  return node([join('node_modules', path), ...args]);
}

function node(args) {
  // The caller's folder counts for paths typed by the user; npm keeps it in INIT_CWD.
  const cwd = task === 'cli' || task === 'accuracy' ? (process.env.INIT_CWD ?? process.cwd()) : root;
  const [file, ...others] = args;
  const done = spawnSync(runtime, [join(root, file), ...others], {
    cwd,
    stdio: 'inherit',
    env: environmentFor(runtime),
  });
  if (done.error) console.error(done.error.message);
  return done.status ?? 2;
}
