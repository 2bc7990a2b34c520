import type { Framework } from '#src/assessment/frameworks/framework.ts';
import { hashOf } from '#src/platform/files/content-store.ts';
import { listFrameworks, readFramework } from './read-frameworks.ts';
import { rebaseFramework } from './rebase-framework.ts';

/** The shipped frameworks, each read once: what a server asks for on every page. */
export interface FrameworkShelf {
  readonly ids: readonly string[];
  /** @throws where there is none of that id or its data is wrong: shipped data is held right by tests */
  get(id: string): Framework;
  /** The framework as an assessment year uses it; see `rebaseFramework`. */
  forYear(id: string, fiscalYearBE: number): Framework;
  /** Hash of the framework's content: answers keep the version that they were given under. */
  versionOf(id: string): string;
}

export function openFrameworkShelf(): FrameworkShelf {
  const shelf = new Map<string, { framework: Framework; version: string }>();
  const rebased = new Map<string, Framework>();
  const taken = (id: string) => {
    const known = shelf.get(id);
    if (known) return known;
    const read = readFramework(id);
    if (!read.ok) throw new Error(`framework ${id}: ${read.problem.map(({ message }) => message).join('; ')}`);
    const { framework } = read.value;
    const entry = { framework, version: hashOf(JSON.stringify(framework)) };
    shelf.set(id, entry);
    return entry;
  };
  return {
    ids: listFrameworks(),
    get: (id) => taken(id).framework,
    forYear(id, fiscalYearBE) {
      const key = `${id} ${fiscalYearBE}`;
      const known = rebased.get(key) ?? rebaseFramework(taken(id).framework, fiscalYearBE);
      rebased.set(key, known);
      return known;
    },
    versionOf: (id) => taken(id).version,
  };
}
