/** Put in by the build: the hash of all sources and of the lock file. */
declare const SUCHARIT_BUILD: string | undefined;

/**
 * What read and judged: results kept by another version are made again. Nobody has to remember to raise a number. When the sources
 * run directly, as in tests, there is no build to tell them apart: whoever changes them there empties the cache.
 */
export const ENGINE_VERSION = typeof SUCHARIT_BUILD === 'undefined' ? 'sources' : SUCHARIT_BUILD;
