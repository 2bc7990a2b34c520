// What browsers get: one style sheet and one script with the hash of their content in the name, fonts and the icon, compressed ahead.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const FONTS = ['thai-400', 'latin-400', 'thai-700', 'latin-700'];

/** Writes `dist/assets` with `manifest.json` (name → address), which `src/web/assets.ts` reads. */
export async function buildAssets(root) {
  const outdir = join(root, 'dist', 'assets');
  mkdirSync(join(outdir, 'fonts'), { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { app: 'src/web/client/main.ts', style: 'src/ui/styles.css' },
    outdir: 'dist/assets',
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    // The oldest that know `@layer`. Windows 7 has Chrome 109.
    target: ['chrome99', 'firefox97', 'safari15.4'],
    external: ['/assets/*'],
    metafile: true,
    logLevel: 'warning',
  });
  const made = Object.keys(metafile.outputs).map((path) => basename(path));
  const addressOf = (start, end) => `/assets/${made.find((name) => name.startsWith(start) && name.endsWith(end))}`;
  writeFileSync(
    join(outdir, 'manifest.json'),
    JSON.stringify({ script: addressOf('app-', '.js'), style: addressOf('style-', '.css') }),
  );
  for (const font of FONTS) {
    const name = `sarabun-${font}-normal.woff2`;
    copyFileSync(join(root, 'node_modules/@fontsource/sarabun/files', name), join(outdir, 'fonts', name));
  }
  copyFileSync(join(root, 'src/web/client/icon.svg'), join(outdir, 'icon.svg'));
  for (const name of readdirSync(outdir))
    if (['.js', '.css', '.svg'].includes(extname(name))) compress(join(outdir, name));
}

function compress(path) {
  const bytes = readFileSync(path);
  writeFileSync(`${path}.br`, brotliCompressSync(bytes));
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}
