import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Ring → rings of ours that it may import. Order of a feature's own files is not a matter of this table. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  thai: ['shared'],
  assessment: ['shared', 'thai'],
  access: ['shared', 'thai'],
  audit: ['shared', 'thai'],
  platform: ['shared', 'thai', 'access', 'audit'],
  ui: ['shared', 'thai'],
  features: ['shared', 'thai', 'assessment', 'access', 'audit', 'platform', 'ui'],
  web: ['shared', 'thai', 'assessment', 'access', 'platform', 'ui', 'features'],
  worker: ['shared', 'thai', 'access', 'platform', 'features'],
  cli: ['shared', 'thai', 'platform', 'features'],
};
/** Rings whose code may use neither Node modules nor packages that reach outside. */
const PURE = ['shared', 'thai', 'assessment', 'access', 'audit'];
/** Packages that a pure ring may use: they compute and touch nothing. */
const PURE_PACKAGES = ['zod'];
const NOT_NAMES = /(^|\/)(utils?|helpers?|lib|common|misc|services?|core|types|manager)(\/|\.tsx?$)/;
const MAX_LINES = 300;

interface Source {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly string[];
}

const sources = readSources(join(root, 'src'));
const product = sources.filter((source) => !isTest(source.path));

test('the architecture test reads the sources', () => {
  assert.ok(product.length > 60, `only ${product.length} sources seen`);
  assert.ok(product.some((source) => source.imports.some((target) => target.startsWith('src/'))));
});

test('every import follows the direction of the rings', () => {
  const wrong = sources.flatMap((source) =>
    source.imports
      .filter((target) => target.startsWith('src/'))
      .filter((target) => {
        const [from, to] = [ringOf(source.path), ringOf(target)];
        if (isTest(source.path)) return false;
        return from !== to && !(MAY_IMPORT[from] ?? []).includes(to);
      })
      .map((target) => `${source.path} → ${target}`),
  );
  assert.deepEqual(wrong, []);
});

test('a feature is entered through its index.ts only', () => {
  const wrong = product.flatMap((source) =>
    source.imports
      .filter((target) => target.startsWith('src/features/') && featureOf(target) !== featureOf(source.path))
      .filter((target) => !target.endsWith('/index.ts') && !(ringOf(source.path) === 'web' && isScreen(target)))
      .map((target) => `${source.path} → ${target}`),
  );
  assert.deepEqual(wrong, []);
});

test('a screen draws what it is given: no query, no use case, nothing outside', () => {
  const wrong = product
    .filter((source) => isScreen(source.path))
    .flatMap((source) =>
      source.imports
        .filter((target) => !isNearScreen(target, source.path))
        .map((target) => `${source.path} → ${target}`),
    );
  assert.deepEqual(wrong, []);
});

test('JSX stands only where pages are drawn', () => {
  const wrong = sources.filter(
    ({ path }) => path.endsWith('.tsx') && !isTest(path) && !isScreen(path) && !['ui', 'web'].includes(ringOf(path)),
  );
  assert.deepEqual(
    wrong.map(({ path }) => path),
    [],
  );
});

test('pure rings import no Node module and no package that reaches outside', () => {
  const wrong = product
    .filter((source) => PURE.includes(ringOf(source.path)))
    .flatMap((source) =>
      source.imports
        .filter((target) => !target.startsWith('src/') && !PURE_PACKAGES.includes(target))
        .map((target) => `${source.path} → ${target}`),
    );
  assert.deepEqual(wrong, []);
});

test('no import goes in a circle', () => {
  const graph = new Map(product.map((source) => [source.path, source.imports]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  assert.deepEqual(circles, []);
});

test('every folder of the house is a ring that the table knows', () => {
  const unknown = [...new Set(sources.map((source) => ringOf(source.path)))].filter((ring) => !(ring in MAY_IMPORT));
  assert.deepEqual(unknown, []);
});

test(`no source is longer than ${MAX_LINES} lines`, () => {
  const long = product.filter((source) => source.lines > MAX_LINES).map((source) => `${source.path}: ${source.lines}`);
  assert.deepEqual(long, []);
});

test('no file or folder carries a name that says nothing', () => {
  assert.deepEqual(
    sources.map((source) => source.path).filter((path) => NOT_NAMES.test(path)),
    [],
  );
});

test('only platform/config.ts reads the environment', () => {
  const wrong = product
    .filter((source) => source.path !== 'src/platform/config.ts')
    .filter((source) => readFileSync(join(root, source.path), 'utf8').includes('process.env'))
    .map((source) => source.path);
  assert.deepEqual(wrong, []);
});

function readSources(folder: string): Source[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = join(folder, entry.name);
    if (entry.isDirectory()) return readSources(full);
    if (!/\.tsx?$/.test(entry.name)) return [];
    const path = relative(root, full).replaceAll('\\', '/');
    const text = readFileSync(full, 'utf8');
    return [{ path, lines: text.split('\n').length - 1, imports: importsOf(text, path) }];
  });
}

/** Import and re-export specifiers, ours as paths from the root, others as written. */
function importsOf(text: string, path: string): string[] {
  const found = text.matchAll(
    /^(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
  );
  return [...found].map(([, from, bare, dynamic]) => {
    const target = (from ?? bare ?? dynamic) as string;
    if (target.startsWith('#src/')) return `src/${target.slice('#src/'.length)}`;
    if (target.startsWith('.')) return posix.join(posix.dirname(path), target);
    return target;
  });
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

function isScreen(path: string): boolean {
  return /^src\/features\/[^/]+\/screens\//.test(path);
}

/** The design system, small pure things, the rules' types, and files of the same feature that are neither query nor use case. */
function isNearScreen(target: string, path: string): boolean {
  if (!target.startsWith('src/')) return target === 'preact';
  if (['ui', 'shared', 'thai', 'assessment'].includes(ringOf(target))) return true;
  return featureOf(target) === featureOf(path) && !/-(queries|job)\.ts$/.test(target);
}

function ringOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function featureOf(path: string): string | undefined {
  const [, ring, feature] = path.split('/');
  return ring === 'features' ? feature : undefined;
}
