import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { YAMLParseError } from 'yaml';
import type { FrameworkProblem } from '#src/assessment/frameworks/framework-problem.ts';
import {
  type FrameworkSource,
  type ParsedFramework,
  parseFramework,
} from '#src/assessment/frameworks/parse-framework.ts';
import { packageRoot } from '#src/platform/package-root.ts';
import { fail, type Result } from '#src/shared/result.ts';
import { parsedBefore, parseYaml } from './parsed-yaml.ts';

/** Names of the shipped frameworks: the folders in `frameworks/` that hold a `framework.yaml`. */
export function listFrameworks(folder = shippedFolder()): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && statSync(join(folder, entry.name, 'framework.yaml'), { throwIfNoEntry: false }),
    )
    .map((entry) => entry.name)
    .sort();
}

/** Reads one framework from its folder. All problems at once; an unknown id is a problem too. */
export function readFramework(
  id: string,
  folder = shippedFolder(),
): Result<ParsedFramework, readonly FrameworkProblem[]> {
  // The id comes from the command line: it is looked up, never joined to a path unseen.
  if (!listFrameworks(folder).includes(id)) {
    return fail([
      { file: id, where: '', message: `there is no such framework; known: ${listFrameworks(folder).join(', ')}` },
    ]);
  }
  const own = join(folder, id);
  const before = parsedBefore(id);
  const sources: FrameworkSource[] = [];
  const problems: FrameworkProblem[] = [];
  for (const file of yamlFiles(own)) {
    const path = relative(own, file).split(sep).join('/');
    try {
      sources.push({ path, content: parseYaml(readFileSync(file, 'utf8'), before) });
    } catch (problem) {
      if (!(problem instanceof YAMLParseError)) throw problem;
      problems.push({
        file: path,
        where: `line ${problem.linePos?.[0].line ?? '?'}`,
        message: problem.message.split('\n')[0] ?? '',
      });
    }
  }
  return problems.length > 0 ? fail(problems) : parseFramework(id, sources);
}

function shippedFolder(): string {
  return join(packageRoot(), 'frameworks');
}

function yamlFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return yamlFiles(path);
      return entry.name.endsWith('.yaml') ? [path] : [];
    });
}
