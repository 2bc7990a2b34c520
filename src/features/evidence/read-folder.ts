import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Framework } from '#src/assessment/frameworks/framework.ts';
import type { EvidenceSource, GatheredSources, InputProblem } from './evidence-source.ts';
import { inputProblem } from './input-problem.ts';
import { itemOfPath } from './item-name.ts';
import { knownRange } from './read-list.ts';

const MAX_DEPTH = 32;
const MAX_FILES = 20_000;
/** Left by programs, not by people. `~$plan.docx` is the lock of an open Word file. */
const NOT_EVIDENCE = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|__MACOSX$)/i;

/** All files below a folder, in the order of their names, hidden ones left out, with the items that their names give. */
export async function readFolder(folder: string, framework: Pick<Framework, 'items'>): Promise<GatheredSources> {
  const problems: InputProblem[] = [];
  const paths: string[] = [];
  await walk(folder, 0);
  if (paths.length === 0) problems.push(inputProblem('folder-empty', folder));
  const sources = paths.map((path): EvidenceSource => {
    const below = relative(folder, path);
    const named = itemOfPath(below.split(sep), framework);
    if (named.kind === 'unknown') {
      problems.push(inputProblem('item-unknown', below, null, named.asWritten, knownRange(framework)));
    }
    return { source: below, place: { kind: 'file', path }, itemCode: named.kind === 'known' ? named.code : null };
  });
  return { sources, problems };

  async function walk(at: string, depth: number): Promise<void> {
    const entries = await readdir(at, { withFileTypes: true });
    entries.sort((a, b) => a.name.localeCompare(b.name, 'th', { numeric: true }));
    for (const entry of entries) {
      if (NOT_EVIDENCE.test(entry.name)) continue;
      const path = join(at, entry.name);
      if (entry.isSymbolicLink()) problems.push(inputProblem('link-skipped', relative(folder, path)));
      else if (entry.isDirectory()) {
        if (depth < MAX_DEPTH) await walk(path, depth + 1);
        else problems.push(inputProblem('list-cut', relative(folder, path)));
      } else if (entry.isFile()) {
        if (paths.length < MAX_FILES) paths.push(path);
        else if (paths.length === MAX_FILES && !problems.some(({ code }) => code === 'list-cut')) {
          problems.push(inputProblem('list-cut', folder, null, null, `${MAX_FILES}`));
        }
      }
    }
  }
}
