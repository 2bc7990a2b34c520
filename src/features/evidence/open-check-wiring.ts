import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { createCapturer, openLocalFile } from '#src/platform/capture/index.ts';
import type { Config } from '#src/platform/config.ts';
import { createExtractor, type Extractor } from '#src/platform/extract/index.ts';
import { openAppendLog } from '#src/platform/files/append-log.ts';
import { openContentStore } from '#src/platform/files/content-store.ts';
import { openRecordStore } from '#src/platform/files/record-store.ts';
import type { DrawingWiring } from './draw-page.ts';
import type { CheckWiring } from './wiring.ts';

export interface OpenWiring extends CheckWiring {
  readonly extractor: CheckWiring['extractor'] & DrawingWiring['extractor'];
  close(): Promise<void>;
}

/** Where the bytes of evidence lie, visited and handed in, each under its hash. */
export function contentsFolder({ dataFolder }: Pick<Config, 'dataFolder'>): string {
  return join(resolve(dataFolder), 'snapshots');
}

/**
 * Opens everything outside that a check needs, under the configuration. The caller closes it.
 * @throws the file system's error where the data folder cannot be written to
 */
export async function openCheckWiring(
  config: Pick<Config, 'dataFolder' | 'allowHosts' | 'readerThreads' | 'ocr'>,
): Promise<OpenWiring> {
  const folder = resolve(config.dataFolder);
  const isFirstRun = !existsSync(join(folder, 'cache'));
  const log = await openAppendLog(join(folder, 'captures.jsonl'));
  const records = openRecordStore(join(folder, 'cache'));
  const capturer = createCapturer({ allowHosts: config.allowHosts });
  // Reader threads start with the first file that must be read: a run over unchanged evidence needs none.
  let opened: Extractor | undefined;
  const extractor = () => {
    opened ??= createExtractor({ threads: config.readerThreads || availableParallelism(), ocr: config.ocr });
    return opened;
  };
  // Where nothing was looked at before, all must be read: the threads start while the lists are.
  if (isFirstRun) extractor();
  return {
    capturer,
    extractor: {
      extract: (bytes, hints) => extractor().extract(bytes, hints),
      renderPage: (bytes, pageNumber, options) => extractor().renderPage(bytes, pageNumber, options),
    },
    openFile: openLocalFile,
    contents: openContentStore(contentsFolder(config)),
    records,
    log,
    now: () => new Date(),
    async close() {
      records.close();
      await Promise.all([capturer.close(), opened?.close(), log.close()]);
    },
  };
}
