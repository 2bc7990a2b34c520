import { types } from 'pg';

const { builtins } = types;

/** `bigint` and `numeric` as numbers (ours stay far below 2^53), `date` as `YYYY-MM-DD`: a day has no time zone. Others as `pg` has them. */
export const columnTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === builtins.INT8 || oid === builtins.NUMERIC) return Number;
    if (oid === builtins.DATE) return String;
    return types.getTypeParser(oid, format as 'text');
  },
};
