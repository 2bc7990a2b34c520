import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Serves the PDFs of a folder from memory on a loopback port, with validators, as a plain web server would. */
export async function serveSite(folder: string): Promise<{ readonly url: string; close(): void }> {
  const files = new Map<string, { body: Buffer; etag: string }>();
  for (const name of await readdir(folder)) {
    const body = await readFile(join(folder, name));
    files.set(`/${name}`, { body, etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"` });
  }
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    if (!file) response.writeHead(404).end();
    else if (request.headers['if-none-match'] === file.etag) response.writeHead(304, { etag: file.etag }).end();
    else response.writeHead(200, { 'content-type': 'application/pdf', etag: file.etag }).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
