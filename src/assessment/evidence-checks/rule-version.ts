/** Changes whenever a verdict may come out differently; results kept under another version are judged anew. */
export const RULE_VERSION = '1';
