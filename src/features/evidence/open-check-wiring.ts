import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Config } from '#src/platform/config.ts';
import type { Extractor } from '#src/platform/extract/index.ts';
import { openAppendLog } from '#src/platform/files/append-log.ts';
import { openContentStore } from '#src/platform/files/content-store.ts';
import { openRecordStore } from '#src/platform/files/record-store.ts';
import type { DrawingWiring } from './draw-page.ts';
import { madeWhenNeeded } from './made-when-needed.ts';
import type { CheckWiring } from './wiring.ts';

export interface OpenWiring extends CheckWiring {
  readonly extractor: CheckWiring['extractor'] & DrawingWiring['extractor'];
  close(): Promise<void>;
}

/** The reader threads of a server end after so long without a file, and give their memory back. */
const REST_AFTER_MS = 120_000;

/** Where the bytes of evidence lie, visited and handed in, each under its hash. */
export function contentsFolder({ dataFolder }: Pick<Config, 'dataFolder'>): string {
  return join(resolve(dataFolder), 'snapshots');
}

/**
 * Opens everything outside that a check needs, under the configuration. The caller closes it. What reaches the network and what reads
 * files are loaded with the first piece: a server at rest holds neither.
 * @param forOneRun a command that is there to check: where nothing was looked at before, all must be read, and the reader threads start
 * while the lists are read
 * @throws the file system's error where the data folder cannot be written to
 */
export async function openCheckWiring(
  config: Pick<Config, 'dataFolder' | 'allowHosts' | 'readerThreads' | 'ocr'>,
  forOneRun = false,
): Promise<OpenWiring> {
  const folder = resolve(config.dataFolder);
  const isFirstRun = !existsSync(join(folder, 'cache'));
  const log = await openAppendLog(join(folder, 'captures.jsonl'));
  const records = openRecordStore(join(folder, 'cache'));
  const threads = config.readerThreads || availableParallelism();
  const idleMs = forOneRun ? null : REST_AFTER_MS;
  const capturer = madeWhenNeeded(async () => {
    const { createCapturer } = await import('#src/platform/capture/index.ts');
    return createCapturer({ allowHosts: config.allowHosts });
  }, null);
  const extractor = madeWhenNeeded<Extractor>(async () => {
    const { createExtractor } = await import('#src/platform/extract/index.ts');
    return createExtractor({ threads, ocr: config.ocr });
  }, idleMs);
  if (forOneRun) {
    // Loaded while the lists are read. A failure is met again, and told, by the first piece.
    capturer.use(nothing).catch(nothing);
    if (isFirstRun) extractor.use(nothing).catch(nothing);
  }
  return {
    capturer: { capture: (url, options) => capturer.use((one) => one.capture(url, options)) },
    extractor: {
      extract: (bytes, hints) => extractor.use((one) => one.extract(bytes, hints)),
      renderPage: (bytes, page, options) => extractor.use((one) => one.renderPage(bytes, page, options)),
    },
    openFile: async (path) => (await import('#src/platform/capture/index.ts')).openLocalFile(path),
    contents: openContentStore(contentsFolder(config)),
    records,
    log,
    now: () => new Date(),
    async close() {
      records.close();
      await Promise.all([capturer.close(), extractor.close(), log.close()]);
    },
  };
}

async function nothing(): Promise<void> {}
