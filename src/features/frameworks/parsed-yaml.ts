import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '#src/platform/package-root.ts';

/**
 * What YAML texts say, by the SHA-256 of the text. `scripts/build.mjs` writes it into `dist/frameworks/`, since parsing a list takes
 * longer than anything else in a check that finds nothing changed.
 */
type ParsedBefore = Readonly<Record<string, unknown>>;

/** Texts of a framework that were parsed when the program was built; none where it was not built. */
export function parsedBefore(id: string): ParsedBefore {
  const file = join(packageRoot(), 'dist', 'frameworks', `${id}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ParsedBefore) : {};
}

/**
 * A YAML text that was edited since has another hash and is parsed anew.
 * @throws YAMLParseError
 */
export function parseYaml(text: string, before: ParsedBefore): unknown {
  return before[createHash('sha256').update(text).digest('hex')] ?? parse(text);
}
