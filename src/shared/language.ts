/** Languages of the screens. Thai is the source and the default. */
export const LANGUAGES = ['th', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];
