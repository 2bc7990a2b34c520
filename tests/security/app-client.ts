import { request } from 'node:http';
import type { RunningApp } from '../e2e/testing/app.ts';

export interface Answered {
  readonly status: number;
  readonly location: string | null;
  readonly text: string;
  readonly headers: Headers;
}

/** Asks the running program as a browser of the same machine does, without following redirects. */
export function clientOf(app: Pick<RunningApp, 'url'>) {
  const own = { origin: app.url, 'sec-fetch-site': 'same-origin' };
  const ask = async (path: string, init: RequestInit = {}): Promise<Answered> => {
    const answer = await fetch(`${app.url}${path}`, { redirect: 'manual', ...init });
    const { status, headers } = answer;
    return { status, headers, location: headers.get('location'), text: await answer.text() };
  };
  return {
    get: (path: string) => ask(path),
    post: (path: string, fields: Record<string, string> = {}) =>
      ask(path, { method: 'POST', headers: own, body: new URLSearchParams(fields) }),
    sendFiles: (path: string, files: readonly (readonly [string, Uint8Array])[]) => {
      const form = new FormData();
      for (const [name, bytes] of files) form.append('files', new Blob([new Uint8Array(bytes)]), name);
      return ask(path, { method: 'POST', headers: own, body: form });
    },
    /** Sends the beginning of a file and then nothing more; the line stays open. */
    beginUpload(path: string, name: string, bytes: Uint8Array) {
      const boundary = 'xxxxxxxx';
      const line = request(`${app.url}${path}`, {
        method: 'POST',
        headers: { ...own, 'content-type': `multipart/form-data; boundary=${boundary}` },
      });
      // The program is about to be killed: that the line breaks is the point.
      line.on('error', () => undefined);
      line.write(`--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\n\r\n`);
      line.write(bytes);
      return { breakOff: () => line.destroy() };
    },
  };
}

/** Text of a page without its tags: words are wrapped so that lines break between them. */
export function wordsOf(html: string): string {
  return html.replace(/<[^>]*>/g, '');
}
