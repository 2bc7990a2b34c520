import { z } from 'zod';
import { safeText } from '../safe-text.ts';
import type { FormWord } from './form-words.ts';

interface TextLimits {
  readonly most: number;
  readonly tooLong: FormWord;
  /** At least one character where `least` is not given. */
  readonly missing?: FormWord;
  readonly least?: { readonly length: number; readonly word: FormWord };
}

/** A text field: cleaned, then measured. Without `missing` it may be left empty. */
export function formText({ most, tooLong, missing, least }: TextLimits) {
  return z
    .string({ error: missing ?? tooLong })
    .default('')
    .transform(safeText)
    .superRefine((text, context) => {
      const word =
        missing !== undefined && text === ''
          ? missing
          : least !== undefined && text.length < least.length
            ? least.word
            : text.length > most
              ? tooLong
              : null;
      if (word !== null) context.addIssue({ code: 'custom', message: word });
    });
}

/** A number that the page sent along, such as the version that was seen. */
export const formCount = z
  .string({ error: 'notAnId' satisfies FormWord })
  .regex(/^[1-9]\d{0,8}$/, { error: 'notAnId' satisfies FormWord })
  .transform(Number);

export const TITLE_LIMITS = { most: 300, tooLong: 'titleTooLong' } as const;
export const REASON_LIMITS = { most: 2000, tooLong: 'reasonTooLong' } as const;
