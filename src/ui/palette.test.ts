import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const tokens = new Map(
  [...readFileSync(new URL('tokens.css', import.meta.url), 'utf8').matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(
    ([, name, colour]) => [name ?? '', colour ?? ''],
  ),
);
const STATES = ['pass', 'warn', 'fail', 'manual', 'missing', 'unchecked'];

/** Words on the ground they stand on. AA asks 4.5; body text is to reach 7 (AAA). */
const TEXT: readonly (readonly [string, string, number])[] = [
  ['ink', 'paper', 7],
  ['ink', 'surface', 7],
  ['ink', 'surface-sunk', 7],
  ['ink', 'brand-soft', 7],
  ['ink', 'brand-line', 7],
  ['ink-soft', 'surface', 7],
  ['ink-soft', 'paper', 4.5],
  ['ink-soft', 'surface-sunk', 4.5],
  ['brand', 'paper', 7],
  ['brand', 'surface', 7],
  ['brand', 'surface-sunk', 7],
  ['brand', 'brand-soft', 7],
  ['brand-deep', 'paper', 7],
  ['accent', 'paper', 7],
  ['accent', 'surface', 7],
  ['on-brand', 'brand', 7],
  ['on-brand', 'brand-deep', 7],
  ['on-brand-soft', 'brand-deep', 7],
  ['fail-ink', 'paper', 7],
  ...STATES.flatMap((state) => [
    [`${state}-ink`, `${state}-ground`, 6.5] as const,
    [`${state}-ink`, 'surface', 7] as const,
    ['ink', `${state}-ground`, 7] as const,
    ['brand', `${state}-ground`, 4.5] as const,
    ['on-brand', `${state}-solid`, 4.5] as const,
  ]),
];

/** Frames of fields, bars and rings against what is beside them (WCAG 1.4.11). */
const SHAPES: readonly (readonly [string, string])[] = [
  ['line-strong', 'surface'],
  ['line-strong', 'paper'],
  ['focus', 'paper'],
  ['focus-on-brand', 'brand-deep'],
  ['focus-on-brand', 'brand'],
  ['focus', 'surface'],
  ...STATES.flatMap((state) => [
    [`${state}-solid`, 'surface'] as const,
    [`${state}-solid`, `${state}-ground`] as const,
  ]),
];

test('the palette is read', () => {
  assert.ok(tokens.size > 30, `${tokens.size} colours`);
});

for (const [ink, ground, least] of TEXT) {
  test(`${ink} on ${ground} is readable`, () => assertContrast(ink, ground, least));
}

for (const [shape, ground] of SHAPES) {
  test(`${shape} stands out from ${ground}`, () => assertContrast(shape, ground, 3));
}

function assertContrast(one: string, other: string, least: number): void {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  const ratio = (light + 0.05) / (dark + 0.05);
  assert.ok(ratio >= least, `${one} on ${other}: ${ratio.toFixed(2)}, at least ${least} is asked`);
}

/** Relative luminance as WCAG defines it. */
function luminance(name: string): number {
  const colour = tokens.get(name);
  assert.ok(colour, `no colour ${name}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
