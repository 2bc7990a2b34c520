import { z } from 'zod';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { addressField } from './add-link-form.ts';
import { type FieldProblem, type FormFields, readForm } from './field-problem.ts';
import { formCount, formText, REASON_LIMITS } from './form-text.ts';

const reasonAndVersion = z.object({
  reason: formText({ ...REASON_LIMITS, missing: 'reasonMissing' }),
  /** The newest version that the page showed. */
  latestVersion: formCount,
});

const linkOnly = z.object({ url: addressField });

export interface NewVersionInput {
  readonly reason: string;
  readonly latestVersion: number;
  /** Null: the file that was sent along is the new version. */
  readonly url: string | null;
}

/**
 * A new version is a link or one file.
 * @param fileCount files that the browser sent along
 */
export function readNewVersionForm(
  fields: FormFields,
  fileCount: number,
): Result<NewVersionInput, readonly FieldProblem[]> {
  const problems: FieldProblem[] = [];
  const hasUrl = (fields.url ?? '').trim() !== '';
  if (fileCount > 1) problems.push({ field: 'file', word: 'oneFileOnly' });
  else if (hasUrl === (fileCount === 1)) problems.push({ field: 'url', word: 'linkOrFile' });
  const link = hasUrl && problems.length === 0 ? readForm(linkOnly, fields) : null;
  if (link && !link.ok) problems.push(...link.problem);
  const rest = readForm(reasonAndVersion, fields);
  if (!rest.ok) problems.push(...rest.problem);
  if (problems.length > 0 || !rest.ok) return fail(problems);
  return succeed({ ...rest.value, url: link?.ok ? link.value.url : null });
}
