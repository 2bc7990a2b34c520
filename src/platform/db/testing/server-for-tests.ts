import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { readTestDatabaseUrl } from '#src/platform/config.ts';

/** A PostgreSQL server on which tests make databases of their own. */
export interface ServerForTests {
  /** A new, empty database, owned by a user without superuser rights: tenancy must not lean on them, nor be undone by them. */
  makeDatabase(): Promise<TestServerDatabase>;
}

export interface TestServerDatabase {
  /** Address for the owner. */
  readonly url: string;
  /** Address of the same database for the server's administrator. */
  readonly adminUrl: string;
  drop(): Promise<void>;
}

const address = readTestDatabaseUrl();

export const NO_SERVER = `no PostgreSQL answers at ${new URL(address).host}: start one or set SUCHARIT_TEST_DATABASE_URL`;

/** Null where none answers; the tests then say so in their name. */
export const serverForTests: ServerForTests | null = (await answers()) ? { makeDatabase } : null;

async function makeDatabase(): Promise<TestServerDatabase> {
  const name = `sucharit_test_${randomBytes(6).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  await asAdmin(async (admin) => {
    await admin.query(`do $$ begin create role sucharit_app nologin nobypassrls;
      exception when duplicate_object or unique_violation then null; end $$`);
    await admin.query(`create role ${name} login password '${password}' in role sucharit_app`);
    await admin.query(
      `create database ${name} owner ${name} template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'`,
    );
  });
  return {
    url: withParts(name, { username: name, password }),
    adminUrl: withParts(name),
    drop: () =>
      asAdmin(async (admin) => {
        await admin.query(`drop database ${name} with (force)`);
        await admin.query(`drop role ${name}`);
      }),
  };
}

async function answers(): Promise<boolean> {
  try {
    await asAdmin((admin) => admin.query('select 1'));
    return true;
  } catch {
    // Whatever the reason, the skipped tests name the address that was tried.
    return false;
  }
}

async function asAdmin<Value>(work: (admin: Client) => Promise<Value>): Promise<Value> {
  const admin = new Client({ connectionString: address, connectionTimeoutMillis: 3_000 });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

function withParts(database: string, user?: { readonly username: string; readonly password: string }): string {
  const url = new URL(address);
  url.pathname = `/${database}`;
  if (user) Object.assign(url, user);
  return url.href;
}
