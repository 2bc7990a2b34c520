import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, resolve, sep } from 'node:path';
import { KALASIN_OFFICE } from './office.ts';
import { document, paragraph, title, writingFor } from './paper.ts';
import { sitePage } from './site-page.ts';

export interface ServedFolder {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.png': 'image/png',
  '.csv': 'text/csv; charset=utf-8',
};

/** Files for tests and for working without the site; no visitor of a real site would see them. */
const NOT_SHOWN = new Set(['truth.json', 'list.csv', 'demo.json']);

/**
 * Serves a folder as the office's web site on this machine only, with the ills of real sites.
 * @param port a free one unless told
 * @throws the system's error (`EADDRINUSE`) where the port is taken
 */
export async function serveFolder(folder: string, port = 0): Promise<ServedFolder> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    answer(root, request.url ?? '/', response).catch((problem: unknown) => {
      console.error(problem);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const { port: given } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${given}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, address: string, response: ServerResponse): Promise<void> {
  const path = decodedPath(address);
  if (path === null) return send(response, 400, 'text/plain; charset=utf-8', 'Bad Request');
  if (path === '/e-service-old') return redirect(response, '/');
  if (path.startsWith('/members/')) return redirect(response, '/login');
  if (path === '/login') return send(response, 200, TYPES['.html'] ?? '', loginPage());
  if (path.startsWith('/content/')) return send(response, 200, TYPES['.html'] ?? '', missingPage());
  const file = await fileFor(root, path);
  if (file === null) return send(response, 404, TYPES['.html'] ?? '', missingPage());
  return send(response, 200, TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream', await readFile(file));
}

function decodedPath(address: string): string | null {
  try {
    return decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname);
  } catch {
    return null; // not an address: the caller answers 400
  }
}

/** The file that a path names, never one outside the folder; null where there is none. */
async function fileFor(root: string, path: string): Promise<string | null> {
  const wanted = resolve(join(root, path));
  const way = relative(root, wanted);
  if (way === '..' || way.startsWith(`..${sep}`) || path.includes('\0') || NOT_SHOWN.has(way)) return null;
  for (const candidate of [wanted, join(wanted, 'index.html')]) {
    const found = await stat(candidate).catch((problem: NodeJS.ErrnoException) => {
      if (problem.code === 'ENOENT' || problem.code === 'ENOTDIR' || problem.code === 'ENAMETOOLONG') return null;
      throw problem;
    });
    if (found?.isFile()) return candidate;
  }
  return null;
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location });
  response.end();
}

const loginPage = (): string =>
  plainPage('เข้าสู่ระบบ', 'กรุณาเข้าสู่ระบบเพื่อดูเอกสาร').replace(
    '</main>',
    '<form method="post"><label>ชื่อผู้ใช้ <input name="user"></label> <label>รหัสผ่าน <input type="password" name="password"></label> <button>เข้าสู่ระบบ</button></form></main>',
  );

const missingPage = (): string => plainPage('ไม่พบข้อมูล', 'ไม่พบหน้าเว็บที่ท่านเรียก หรือข้อมูลถูกย้ายหรือลบออกจากระบบแล้ว');

function plainPage(name: string, words: string): string {
  return sitePage(document(writingFor(KALASIN_OFFICE, 2566), name, [title(name), paragraph(words)]));
}
