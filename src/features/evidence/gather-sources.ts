import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Framework } from '#src/assessment/frameworks/framework.ts';
import type { EvidenceSource, GatheredSources, InputProblem } from './evidence-source.ts';
import { inputProblem } from './input-problem.ts';
import { itemOfName } from './item-name.ts';
import { readFolder } from './read-folder.ts';
import { namesItems, openList, type SheetReader, sourcesOfList } from './read-list.ts';
import { readManifest } from './read-manifest.ts';

export interface GatheredInputs extends GatheredSources {
  /** A list, a manifest or a folder was named: all that the office hands in, so that what is not in it is missing. */
  readonly isCollection: boolean;
}

/** Named so, a file is a list whatever is in it, and a folder that holds one is described by it. */
const LIST_NAMES = ['manifest.json', 'list.xlsx', 'list.csv'];

/**
 * Turns what the user named (files, folders, addresses, lists, manifests) into sources.
 * @param itemCode the item for all of them, where the user said so: then tables and folders are evidence, never lists
 */
export async function gatherSources(
  inputs: readonly string[],
  framework: Pick<Framework, 'items'>,
  itemCode: string | null,
  readSheet: SheetReader,
): Promise<GatheredInputs> {
  const gathered: GatheredInputs[] = [];
  for (const input of inputs) gathered.push(await gatherOne(input, framework, itemCode, readSheet));
  const sources = gathered.flatMap((one) => one.sources);
  return {
    sources: itemCode === null ? sources : sources.map((source) => ({ ...source, itemCode })),
    problems: gathered.flatMap((one) => one.problems),
    isCollection: itemCode === null && gathered.some((one) => one.isCollection),
  };
}

async function gatherOne(
  input: string,
  framework: Pick<Framework, 'items'>,
  itemCode: string | null,
  readSheet: SheetReader,
): Promise<GatheredInputs> {
  if (/^https?:\/\//i.test(input)) {
    if (!URL.canParse(input)) return single([], [inputProblem('address-unusable', input)]);
    return single([{ source: input, place: { kind: 'address', url: input }, itemCode: null }]);
  }
  const found = await statOrNull(input);
  if (!found) return single([], [inputProblem('not-found', input)]);
  if (found.isDirectory()) {
    const list = itemCode === null ? await listIn(input) : null;
    return list === null ? collection(await readFolder(input, framework)) : gatherOne(list, framework, null, readSheet);
  }
  const name = basename(input);
  if (name.toLowerCase().endsWith('.json') && itemCode === null) {
    return collection(await readManifest(input, framework));
  }
  if (/\.(csv|tsv|xlsx)$/i.test(name) && itemCode === null) {
    const list = await openList(input, framework, readSheet);
    if (list && (namesItems(list.columns, framework) || LIST_NAMES.includes(name.toLowerCase()))) {
      const { sources, problems } = sourcesOfList(input, list.columns, framework);
      return collection({ sources, problems: list.cut ? [...problems, inputProblem('list-cut', input)] : problems });
    }
    if (LIST_NAMES.includes(name.toLowerCase())) {
      return collection({ sources: [], problems: [inputProblem('columns-not-found', input)] });
    }
  }
  const named = itemOfName(name, framework);
  const source: EvidenceSource = {
    source: input,
    place: { kind: 'file', path: input },
    itemCode: named.kind === 'known' ? named.code : null,
  };
  return single([source]);
}

function collection(gathered: GatheredSources): GatheredInputs {
  return { ...gathered, isCollection: true };
}

function single(sources: readonly EvidenceSource[], problems: readonly InputProblem[] = []): GatheredInputs {
  return { sources, problems, isCollection: false };
}

async function listIn(folder: string): Promise<string | null> {
  const names = await readdir(folder);
  const list = LIST_NAMES.map((wanted) => names.find((name) => name.toLowerCase() === wanted)).find(Boolean);
  return list === undefined ? null : join(folder, list);
}

async function statOrNull(path: string) {
  try {
    return await stat(path);
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE')
      return null;
    throw problem;
  }
}
