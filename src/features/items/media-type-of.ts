import { detectKind } from '#src/platform/extract/kind/detect-kind.ts';
import { ReadingBudget } from '#src/platform/extract/reading-budget.ts';

/** What an uploaded file is by its content, as a media type. The name and what the browser says count for nothing. */
export async function mediaTypeOf(bytes: Uint8Array): Promise<string> {
  return (await detectKind(bytes, new ReadingBudget(), {})).mimeType;
}
