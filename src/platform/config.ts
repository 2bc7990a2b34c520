import { z } from 'zod';

/** Everything that is set from outside. Read once, at start; nothing else looks at the environment. */
const schema = z.object({
  /** Folder of the installation's own data: snapshots, cache, the embedded database. */
  SUCHARIT_DATA: z.string().min(1).default('.data'),
  /** A PostgreSQL server instead of the embedded database. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/./, { message: 'postgres://user:password@host:5432/database' })
    .optional(),
  /** Hosts (name or address, comma separated, optional `:port`) that may be visited though they are internal. For tests and the demo. */
  SUCHARIT_ALLOW_HOSTS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((host) => host.trim())
        .filter(Boolean),
    ),
  /** `auto` uses the OCR program when it is installed; `off` never. */
  SUCHARIT_OCR: z.enum(['auto', 'off']).default('auto'),
  /** Where the web server listens. Loopback only, until there is sign-in. */
  SUCHARIT_HOST: z
    .enum(['127.0.0.1', '::1', 'localhost'], { message: 'only 127.0.0.1, ::1 or localhost until there is sign-in' })
    .default('127.0.0.1'),
  /** The first port to try; where it is taken the next free one is used. */
  SUCHARIT_PORT: z.coerce.number().int().min(1).max(65_000).default(2566),
  /** Pages, pictures and files that one address may ask for in a minute. Raised for offices behind one address, and for measuring. */
  SUCHARIT_READS_A_MINUTE: z.coerce.number().int().min(60).default(6000),
  /** Who does the jobs: the web server itself, or worker processes of their own (PostgreSQL only). */
  SUCHARIT_WORKER: z.enum(['inside', 'outside']).default('inside'),
  /** Reader threads; 0 = one per core. */
  SUCHARIT_READERS: z.coerce.number().int().min(0).max(64).default(0),
});

export interface Config {
  readonly dataFolder: string;
  /** Null: the embedded database in the data folder. */
  readonly databaseUrl: string | null;
  readonly allowHosts: readonly string[];
  readonly ocr: 'auto' | 'off';
  readonly readerThreads: number;
  readonly host: string;
  readonly port: number;
  readonly readsAMinute: number;
  readonly worker: 'inside' | 'outside';
}

export class ConfigProblem extends Error {}

/**
 * Reads and validates the configuration.
 * @throws ConfigProblem naming every wrong setting at once
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigProblem(`ค่าที่ตั้งไว้ใน environment ไม่ถูกต้อง / Wrong settings in the environment:\n${lines.join('\n')}`);
  }
  const {
    SUCHARIT_DATA,
    DATABASE_URL,
    SUCHARIT_ALLOW_HOSTS,
    SUCHARIT_OCR,
    SUCHARIT_READERS,
    SUCHARIT_HOST,
    SUCHARIT_PORT,
    SUCHARIT_READS_A_MINUTE,
    SUCHARIT_WORKER,
  } = parsed.data;
  return {
    dataFolder: SUCHARIT_DATA,
    databaseUrl: DATABASE_URL ?? null,
    allowHosts: SUCHARIT_ALLOW_HOSTS,
    ocr: SUCHARIT_OCR,
    readerThreads: SUCHARIT_READERS,
    host: SUCHARIT_HOST,
    port: SUCHARIT_PORT,
    readsAMinute: SUCHARIT_READS_A_MINUTE,
    worker: SUCHARIT_WORKER,
  };
}

/** The server on which tests make databases of their own: an administrator's address. */
export function readTestDatabaseUrl(environment: NodeJS.ProcessEnv = process.env): string {
  return environment.SUCHARIT_TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
}

/** The environment for a program that is started, with settings of its own added. */
export function environmentWith(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...settings };
}
