import { randomInt } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { writeAtomically } from '#src/platform/files/write-atomically.ts';
import { fail, type Result, succeed } from '#src/shared/result.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';
import { type DemoSite, writeDemoEvidence } from './write-demo-evidence.ts';

/** Raised by hand when the demo's papers change, so that an older folder is written anew. */
const DEMO_VERSION = 2;

/** Ports that no system gives out by itself: one that is free today is likely to be free tomorrow. */
const PORTS = { from: 20_000, below: 30_000, tries: 20 };

/** The web site of the demo office as it lies in the data folder; its links hold as long as it is served at `url`. */
export interface DemoSitePlace extends DemoSite {
  /** `http://127.0.0.1:PORT`, without a slash at the end; the same every time. */
  readonly url: string;
  readonly port: number;
}

export interface OpenDemoSite extends DemoSitePlace {
  close(): Promise<void>;
}

/** Another program holds the port that the demo's links lead to. */
export interface DemoPortTaken {
  readonly port: number;
  readonly messageTh: string;
  readonly messageEn: string;
}

const stamp = z.object({
  version: z.number(),
  port: z.number().int().min(1).max(65_535).optional(),
  evidence: z.array(z.object({ item: z.string(), path: z.string() })),
});

export function demoSiteFolder(dataFolder: string): string {
  return join(resolve(dataFolder), 'demo-2566');
}

/**
 * The demo office's folder, written only where this version has not written it before.
 * @param onMaking called before writing, which takes some seconds
 */
export async function madeDemoSite(folder: string, onMaking: () => void = () => undefined): Promise<DemoSite> {
  const known = await readStamp(folder);
  if (known?.version === DEMO_VERSION) return { folder, evidence: known.evidence };
  onMaking();
  await rm(join(folder, 'ita'), { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { evidence } = await writeDemoEvidence(folder);
  await writeStamp(folder, { ...known, version: DEMO_VERSION, evidence: [...evidence] });
  return { folder, evidence };
}

/** The site with the address that it has for good: a free port is chosen the first time and kept beside the evidence. */
export async function prepareDemoSite(dataFolder: string, onMaking?: () => void): Promise<DemoSitePlace> {
  const folder = demoSiteFolder(dataFolder);
  const { evidence } = await madeDemoSite(folder, onMaking);
  const known = (await readStamp(folder))?.port;
  const port = known ?? (await freePort(folder));
  if (known === undefined) await writeStamp(folder, { version: DEMO_VERSION, port, evidence: [...evidence] });
  return { folder, evidence, port, url: urlOf(port) };
}

/** The site where one was prepared; null where this installation has no demo. Writes nothing. */
export async function findDemoSite(dataFolder: string): Promise<DemoSitePlace | null> {
  const folder = demoSiteFolder(dataFolder);
  const known = await readStamp(folder);
  if (known?.port === undefined) return null;
  return { folder, evidence: known.evidence, port: known.port, url: urlOf(known.port) };
}

/** Serves the demo office's web site at its own address, and writes it first where it is missing. The caller closes it. */
export async function openDemoSite(
  dataFolder: string,
  onMaking?: () => void,
): Promise<Result<OpenDemoSite, DemoPortTaken>> {
  const place = await prepareDemoSite(dataFolder, onMaking);
  const served = await servedAt(place.folder, place.port);
  return served === null ? fail(portTaken(place)) : succeed({ ...place, close: served.close });
}

async function servedAt(folder: string, port: number): Promise<ServedFolder | null> {
  try {
    return await serveFolder(folder, port);
  } catch (problem) {
    if (['EADDRINUSE', 'EACCES'].includes((problem as NodeJS.ErrnoException).code ?? '')) return null;
    throw problem;
  }
}

async function freePort(folder: string): Promise<number> {
  for (let tried = 0; tried < PORTS.tries; tried++) {
    const port = randomInt(PORTS.from, PORTS.below);
    const served = await servedAt(folder, port);
    await served?.close();
    if (served !== null) return port;
  }
  throw new Error(`no free port found between ${PORTS.from} and ${PORTS.below}`);
}

function portTaken({ port }: DemoSitePlace): DemoPortTaken {
  return {
    port,
    messageTh: `พอร์ต ${port} ของเว็บไซต์ตัวอย่างมีโปรแกรมอื่นใช้อยู่ ลิงก์หลักฐานของสำนักงานตัวอย่างจึงเปิดไม่ได้จนกว่าพอร์ตจะว่าง ปิดโปรแกรมนั้นแล้วเริ่มใหม่`,
    messageEn: `Port ${port} of the demo web site is taken by another program: the demo office's links cannot be reached until it is free. Close that program and start again.`,
  };
}

function urlOf(port: number): string {
  return `http://127.0.0.1:${port}`;
}

function stampPath(folder: string): string {
  return join(folder, 'demo.json');
}

/** Null where there is none, or one that was damaged: then the site is written anew. */
async function readStamp(folder: string): Promise<z.output<typeof stamp> | null> {
  try {
    return stamp.parse(JSON.parse(await readFile(stampPath(folder), 'utf8')));
  } catch (problem) {
    if (problem instanceof SyntaxError || problem instanceof z.ZodError) return null;
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw problem;
  }
}

async function writeStamp(folder: string, content: z.output<typeof stamp>): Promise<void> {
  await writeAtomically(stampPath(folder), JSON.stringify(content));
}
