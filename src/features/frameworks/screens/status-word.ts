import type { FrameworkStatus } from '#src/assessment/frameworks/framework.ts';
import type { Language } from '#src/shared/language.ts';
import { frameworkWords } from '../framework-words.ts';

/** How sure the whole list is. */
export function statusWord(status: FrameworkStatus, language: Language): string {
  const words = frameworkWords(language);
  return {
    verified: words.statusVerified,
    unverified: words.statusUnverified,
    inferred: words.statusInferred,
  }[status];
}
