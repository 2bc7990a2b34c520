import type { Database } from '../database.ts';

/** Tables that belong to the installation and to no agency; the application's role cannot touch them. */
const OF_THE_INSTALLATION = ['schema_migration'];

/** What keeps a table from being safe between agencies, one line a fault; empty where all tables are. */
export async function tablesWithoutTenancy(database: Database): Promise<string[]> {
  const { rows } = await database.pool.query<{ name: string; faults: string[] }>(
    `
    select c.relname as name, array_remove(array[
      case when c.relname = any($1) then
        case when has_table_privilege('sucharit_app', c.oid, 'select, insert, update, delete, truncate') then 'open to the application' end
      else
        case when not c.relrowsecurity then 'no row-level security' end end,
      case when c.relname <> all($1) and not c.relforcerowsecurity then 'its owner passes by row-level security' end,
      case when c.relname <> all($1) and not exists (
        select from pg_policy p where p.polrelid = c.oid and 'sucharit_app'::regrole = any(p.polroles) and p.polcmd = '*'
          and p.polqual is not null and p.polwithcheck is not null) then 'no policy' end,
      case when c.relname <> all($1) and c.relname <> 'agency' and not exists (
        select from pg_attribute a where a.attrelid = c.oid and a.attname = 'agency_id' and a.attnotnull) then 'no agency_id' end,
      case when has_table_privilege('sucharit_app', c.oid, 'delete, truncate') then 'the application may delete' end
    ], null) as faults
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p')`,
    [OF_THE_INSTALLATION],
  );
  return rows.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)).sort();
}
