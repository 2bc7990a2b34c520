import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { forEachDatabase } from './testing/for-each-database.ts';

interface Column {
  readonly type: string;
  readonly nullable: boolean;
  readonly generated: boolean;
}

/** PostgreSQL's type → what `tables.ts` may call it. */
const TYPES: Readonly<Record<string, RegExp>> = {
  uuid: /^string$/,
  text: /^(string|StoredVerdict|'.*')$/,
  int4: /^number$/,
  int8: /^number$/,
  numeric: /^number$/,
  bool: /^boolean$/,
  date: /^CalendarDate$/,
  timestamptz: /^Instant$/,
  jsonb: /^JSONColumnType<.*>$/,
  _text: /^string\[\]$/,
  _int4: /^number\[\]$/,
};
/** A default is given for these, though `tables.ts` asks for a value: nobody should lean on it. */
const ALWAYS_GIVEN = [
  'agency.own_hosts',
  'schedule.recheck_weekdays',
  'schedule.recheck_hour',
  'piece_check.elements',
  'piece_check.years',
];

forEachDatabase((_name, open) => {
  it('has the tables and columns of tables.ts, with their types, nulls and defaults', async () => {
    const db = await open();
    const { rows } = await db.pool.query<{ path: string; type: string; nullable: boolean; generated: boolean }>(`
      select table_name || '.' || column_name as path, udt_name as type, is_nullable = 'YES' as nullable,
        column_default is not null as generated
      from information_schema.columns where table_schema = 'public' and table_name <> 'schema_migration'`);
    assert.ok(rows.length > 100, `${rows.length} columns`);
    const declared = declaredColumns();
    assert.deepEqual([...declared.keys()].sort(), rows.map(({ path }) => path).sort());
    const wrong = rows.flatMap(({ path, type, nullable, generated }) => {
      const column = declared.get(path)!;
      const fits =
        TYPES[type]?.test(column.type) &&
        column.nullable === nullable &&
        column.generated === (generated && !ALWAYS_GIVEN.includes(path));
      return fits
        ? []
        : [`${path}: ${type}${nullable ? ' null' : ''}${generated ? ' default' : ''} ≠ ${JSON.stringify(column)}`];
    });
    assert.deepEqual(wrong, []);
  });
});

/** `table.column` → what `tables.ts` says of it. */
function declaredColumns(): Map<string, Column> {
  const source = readFileSync(join(import.meta.dirname, 'tables.ts'), 'utf8');
  const bodies = new Map([...source.matchAll(/interface (\w+)( extends Tenant)? \{([^}]*)\}/g)].map((m) => [m[1]!, m]));
  const columns = new Map<string, Column>();
  for (const [, table, name] of bodies.get('Tables')![3]!.matchAll(/(\w+): (\w+);/g)) {
    const [, , tenant, body] = bodies.get(name!)!;
    const fields = `${tenant ? 'agency_id: string;' : ''}${body}`;
    for (const [, column, type] of fields.matchAll(/(\w+): ([^;]+);/g))
      columns.set(`${table}.${column}`, columnOf(type!));
  }
  return columns;
}

function columnOf(text: string): Column {
  const generated = /^Generated<(.*)>$/.exec(text);
  const bare = generated?.[1] ?? text;
  return { type: bare.replace(/ \| null$/, ''), nullable: bare.endsWith('| null'), generated: generated !== null };
}
