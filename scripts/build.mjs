// Bundles the entry points into dist/ and parses the frameworks' YAML ahead. Skips when nothing changed.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { buildAssets } from './build-assets.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const entries = {
  cli: 'src/cli/main.ts',
  'extract-worker': 'src/platform/extract/extract-worker.ts',
  'embedded-worker': 'src/platform/db/embedded/embedded-worker.ts',
  web: 'src/web/main.ts',
  worker: 'src/worker/main.ts',
};

/**
 * Packages that bring files of their own (threads, programs, fonts) or are large and rarely asked for. All others are bundled: to
 * find and load a thousand small files takes longer than a second check of a whole office.
 */
const STAY_OUTSIDE = [
  'piscina',
  'pg',
  'pg-boss',
  'pino',
  '@electric-sql/*',
  '@embedpdf/pdfium',
  '@e965/xlsx',
  '@myriaddreamin/*',
  '@expo-google-fonts/*',
  'docx',
  'write-excel-file',
  'write-excel-file/*',
];

const newest = Math.max(
  ...['src', 'scripts', 'frameworks', 'package.json', 'package-lock.json'].map((place) =>
    newestChange(join(root, place)),
  ),
);
// Written last: a build that was broken off is made again.
const built = join(root, 'dist', '.complete');
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
    external: STAY_OUTSIDE,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Some of what is bundled is CommonJS and calls `require` for Node's own modules.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
    sourcemap: true,
    logLevel: 'warning',
    define: { SUCHARIT_BUILD: JSON.stringify(hashOfSources()) },
  });
  writeParsedFrameworks(join(root, 'frameworks'), join(root, 'dist', 'frameworks'));
  cpSync(join(root, 'src/platform/db/migrations'), join(root, 'dist/migrations'), { recursive: true });
  await buildAssets(root);
  writeFileSync(built, '');
}

/** Changes with every change of what reads and judges; results kept by another build are made again. */
function hashOfSources() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const files = readdirSync(join(root, 'src'), { recursive: true }).filter((path) => /\.tsx?$/.test(path));
  for (const path of files.sort()) hash.update(path).update(readFileSync(join(root, 'src', path)));
  return hash.digest('hex').slice(0, 16);
}

function newestChange(place) {
  const own = statSync(place);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(place).map((name) => newestChange(join(place, name))));
}

/** By the hash of the text, for `src/features/frameworks/parsed-yaml.ts`: an edited list is parsed anew when it is read. */
function writeParsedFrameworks(from, to) {
  mkdirSync(to, { recursive: true });
  for (const { name } of readdirSync(from, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const parsed = {};
    for (const file of readdirSync(join(from, name), { recursive: true }).filter((path) => path.endsWith('.yaml'))) {
      const text = readFileSync(join(from, name, file), 'utf8');
      parsed[createHash('sha256').update(text).digest('hex')] = parse(text);
    }
    writeFileSync(join(to, `${name}.json`), JSON.stringify(parsed));
  }
}
