import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface EvidenceSite {
  /** `127.0.0.1:PORT`, for `SUCHARIT_ALLOW_HOSTS`. */
  readonly host: string;
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** From now on nobody gets an answer: whoever checks this site is in the middle of it for as long as that. */
  hold(): void;
  /** Resolves once somebody waits for an answer. */
  asked(): Promise<void>;
  /** Answers those who wait, and everybody after them. */
  release(): void;
  close(): void;
}

/** A web site that shows the given pages under their paths, and can be made slow. */
export async function serveEvidence(pages: Readonly<Record<string, string>>): Promise<EvidenceSite> {
  const waiting: (() => void)[] = [];
  let isHeld = false;
  let onAsked = () => {};
  const answer = (path: string, response: ServerResponse) => {
    const html = pages[path];
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? 'not here');
  };
  const server = createServer(({ url = '/' }, response) => {
    if (!isHeld) return answer(url, response);
    waiting.push(() => answer(url, response));
    onAsked();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: `http://${host}`,
    hold() {
      isHeld = true;
    },
    asked: () =>
      new Promise((done) => {
        if (waiting.length > 0) done();
        else onAsked = done;
      }),
    release() {
      isHeld = false;
      for (const go of waiting.splice(0)) go();
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
