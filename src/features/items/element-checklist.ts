import { z } from 'zod';
import type { RequiredElement } from '#src/assessment/frameworks/framework.ts';

/** What a check saw of one required element in one piece; written by the check runs into `piece_check.elements`. */
const seenElement = z.object({
  id: z.string(),
  state: z.enum(['found', 'missing', 'unsure']),
  page: z.int().min(1).nullish(),
  quote: z.string().nullish(),
});

const seenElements = z.array(seenElement);

export interface SeenElement extends z.output<typeof seenElement> {
  /** The evidence whose piece was looked at. */
  readonly evidenceId: string;
  /** That piece, where pictures of its pages can be drawn. */
  readonly drawnPieceId: string | null;
}

/** `person`: only a person can tell; `not-looked`: no check has looked for it yet. */
export type ElementState = 'found' | 'unsure' | 'missing' | 'person' | 'not-looked';

export interface ChecklistLine {
  readonly id: string;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly state: ElementState;
  /** Where it was found, or what looked like it. */
  readonly page: number | null;
  readonly quote: string | null;
  readonly evidenceId: string | null;
  /** Piece whose page can be shown with the quotation outlined. */
  readonly drawnPieceId: string | null;
  /** The list of elements was not read in an official source. */
  readonly uncertain: boolean;
}

/** @throws ZodError where a check run wrote something else than the schema says */
export function readSeenElements(
  json: unknown,
  evidenceId: string,
  drawnPieceId: string | null = null,
): readonly SeenElement[] {
  return seenElements.parse(json).map((one) => ({ ...one, evidenceId, drawnPieceId }));
}

/** The required elements over all pieces of the item: what one piece lacks another may hold. */
export function elementChecklist(
  required: readonly RequiredElement[],
  seen: readonly SeenElement[],
): readonly ChecklistLine[] {
  return required.map(({ id, titleTh, titleEn, look, uncertain = false }) => {
    const own = seen.filter((one) => one.id === id);
    const best = BEST_FIRST.map((state) => own.find((one) => one.state === state)).find((one) => one !== undefined);
    const state = best?.state ?? (look.by === 'person' ? 'person' : 'not-looked');
    const { page = null, quote = null, evidenceId = null, drawnPieceId = null } = best ?? {};
    return { id, titleTh, titleEn, state, page, quote, evidenceId, drawnPieceId, uncertain };
  });
}

const BEST_FIRST = ['found', 'unsure', 'missing'] as const;
