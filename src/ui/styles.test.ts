import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const sheets = files.filter((path) => path.endsWith('.css') && path !== 'styles.css');
const components = files.filter((path) => /\.tsx$/.test(path) && !/\.test\.tsx$/.test(path));

test('every style sheet is imported into a layer, and every import exists', () => {
  const imported = [...read('styles.css').matchAll(/@import "\.\/([^"]+)" layer\(\w+\);/g)].map(([, path]) => path);
  assert.ok(sheets.length > 25, `${sheets.length} sheets seen`);
  assert.deepEqual(imported.toSorted(), sheets.toSorted());
});

test('no component carries a style attribute or an event handler: the security policy forbids both', () => {
  assert.ok(components.length > 40, `${components.length} components seen`);
  const wrong = components.filter((path) => /\sstyle=|\son[A-Z]\w+=|dangerouslySetInnerHTML/.test(read(path)));
  assert.deepEqual(wrong, []);
});

test('every rule is for a class that a component writes', () => {
  const styled = classesOf(
    sheets
      .map(read)
      .join('\n')
      .replaceAll(/url\([^)]*\)/g, ''),
    /\.([a-z][\w-]*)/g,
  );
  const source = components.map(read).join('\n');
  const unused = [...styled].filter((name) => !isWritten(name, source));
  assert.deepEqual(unused, []);
});

test('colours, but for shadows, come from the palette', () => {
  const wrong = sheets
    .filter((path) => path !== 'tokens.css')
    .flatMap((path) =>
      [
        ...read(path)
          .replaceAll(/url\([^)]*\)/g, '')
          .matchAll(/^.*#[0-9a-f]{3,8}\b.*$/gim),
      ].map(([line]) => `${path}: ${line.trim()}`),
    );
  assert.deepEqual(wrong, []);
});

function classesOf(text: string, pattern: RegExp): Set<string> {
  return new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''));
}

/** Written out, or made of a part before a changing end: `button--${kind}`. */
function isWritten(name: string, source: string): boolean {
  if (new RegExp(`["'\`\\s]${name}["'\`\\s$]`).test(source)) return true;
  const stem = name.replace(/(--|-)[a-z]+(-[a-z]+)?$/, '$1');
  return source.includes(`${stem}\${`);
}
