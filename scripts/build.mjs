// Bundles the entry points into dist/. Dependencies stay outside the bundle. Skips when nothing changed.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const entries = {
  cli: 'src/cli/main.ts',
  'extract-worker': 'src/platform/extract/extract-worker.ts',
};

const newest = Math.max(
  ...['src', 'scripts', 'package.json', 'package-lock.json'].map((place) => newestChange(join(root, place))),
);
const built = join(root, 'dist', 'cli.js');
if (!existsSync(built) || statSync(built).mtimeMs < newest) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
}

function newestChange(place) {
  const own = statSync(place);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(place).map((name) => newestChange(join(place, name))));
}
