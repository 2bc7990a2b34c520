import type { z } from 'zod';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import type { Framework, ItemCheck } from './framework.ts';
import { frameworkContradictions } from './framework-contradictions.ts';
import type { FrameworkProblem } from './framework-problem.ts';
import {
  type ChecksFile,
  caseFileSchema,
  checksFileSchema,
  frameworkFileSchema,
  itemsFileSchema,
  type ScoringCase,
} from './framework-schema.ts';

/** A file of the framework's folder, already turned from YAML into plain values. */
export interface FrameworkSource {
  /** Path inside the framework's folder, with `/`. */
  readonly path: string;
  readonly content: unknown;
}

export interface ParsedFramework {
  readonly framework: Framework;
  readonly cases: readonly ScoringCase[];
}

/**
 * Reads a framework from the files of its folder. All problems are returned at once.
 * @param folderName must equal the framework's id
 */
export function parseFramework(
  folderName: string,
  sources: readonly FrameworkSource[],
): Result<ParsedFramework, readonly FrameworkProblem[]> {
  const problems: FrameworkProblem[] = [];
  const read = <Schema extends z.ZodType>(schema: Schema, source: FrameworkSource): z.output<Schema> | undefined => {
    const parsed = schema.safeParse(source.content);
    if (parsed.success) return parsed.data;
    problems.push(...parsed.error.issues.map((issue) => problemOf(source.path, issue)));
    return undefined;
  };
  const only = (path: string): FrameworkSource | undefined => {
    const source = sources.find((one) => one.path === path);
    if (!source) problems.push({ file: path, where: '', message: 'the file is missing' });
    return source;
  };

  const headSource = only('framework.yaml');
  const checksSource = only('checks.yaml');
  const head = headSource && read(frameworkFileSchema, headSource);
  const checks = checksSource && read(checksFileSchema, checksSource);
  const itemFiles = sources.filter((source) => source.path.startsWith('items/'));
  const items = itemFiles.flatMap((source) => read(itemsFileSchema, source)?.items ?? []);
  const cases = sources
    .filter((source) => source.path.startsWith('cases/'))
    .flatMap((source) => read(caseFileSchema, source) ?? []);
  if (itemFiles.length === 0) problems.push({ file: 'items/', where: '', message: 'there is no file of items' });
  if (!head || !checks || problems.length > 0) return fail(problems);

  const framework = deepFreeze(
    withoutUndefined({ ...head, items: items.map((item) => ({ ...item, checks: checksOf(item.code, checks) })) }),
  ) satisfies Framework;
  problems.push(...frameworkContradictions(folderName, framework, checks));
  return problems.length > 0 ? fail(problems) : succeed({ framework, cases });
}

function problemOf(file: string, issue: z.core.$ZodIssue): FrameworkProblem {
  const where = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return { file, where: where.replace(/^\./, ''), message: issue.message };
}

/** Groups in the order named, then additions (which replace a use of the same check), without what is left out. */
function checksOf(code: string, checks: ChecksFile): readonly ItemCheck[] {
  const own = checks.items[code];
  if (!own) return [];
  const uses = [...own.use.flatMap((group) => checks.groups[group] ?? []), ...own.add];
  const byName = new Map(uses.map((use) => [use.check, use]));
  return [...byName.values()].filter((use) => !own['leave-out'].includes(use.check));
}

/** zod keeps optional keys as `undefined`; the types of the framework have them absent. */
type Present<Value> = Value extends readonly (infer Element)[]
  ? readonly Present<Element>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Present<Exclude<Value[Key], undefined>> }
    : Value;

function withoutUndefined<Value>(value: Value): Present<Value> {
  if (Array.isArray(value)) return value.map(withoutUndefined) as Present<Value>;
  if (value === null || typeof value !== 'object') return value as Present<Value>;
  const kept = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutUndefined(inner)])) as Present<Value>;
}

function deepFreeze<Value>(value: Value): Value {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
