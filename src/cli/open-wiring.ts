import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { CheckWiring, DrawingWiring } from '#src/features/evidence/index.ts';
import { createCapturer, openLocalFile } from '#src/platform/capture/index.ts';
import type { Config } from '#src/platform/config.ts';
import { createExtractor, type Extractor } from '#src/platform/extract/index.ts';
import { openAppendLog } from '#src/platform/files/append-log.ts';
import { openContentStore } from '#src/platform/files/content-store.ts';
import { openRecordStore } from '#src/platform/files/record-store.ts';
import { CouldNotRun } from './could-not-run.ts';

export interface OpenWiring extends CheckWiring {
  readonly extractor: CheckWiring['extractor'] & DrawingWiring['extractor'];
  close(): Promise<void>;
}

/** Opens everything outside that a check needs, under the configuration. The caller closes it. */
export async function openWiring(config: Config): Promise<OpenWiring> {
  const folder = resolve(config.dataFolder);
  const log = await openLog(folder);
  const capturer = createCapturer({ allowHosts: config.allowHosts });
  // Reader threads start with the first file that must be read: a run over unchanged evidence needs none.
  let opened: Extractor | undefined;
  const extractor = () => {
    opened ??= createExtractor({ threads: config.readerThreads || availableParallelism(), ocr: config.ocr });
    return opened;
  };
  return {
    capturer,
    extractor: {
      extract: (bytes, hints) => extractor().extract(bytes, hints),
      renderPage: (bytes, pageNumber, options) => extractor().renderPage(bytes, pageNumber, options),
    },
    openFile: openLocalFile,
    contents: openContentStore(join(folder, 'snapshots')),
    records: openRecordStore(join(folder, 'cache')),
    log,
    now: () => new Date(),
    async close() {
      await Promise.all([capturer.close(), opened?.close(), log.close()]);
    },
  };
}

async function openLog(folder: string) {
  try {
    return await openAppendLog(join(folder, 'captures.jsonl'));
  } catch (problem) {
    throw new CouldNotRun(
      'เขียนลงโฟลเดอร์ข้อมูลของโปรแกรมไม่ได้',
      `The program's data folder cannot be written to: ${(problem as Error).message}`,
      'SUCHARIT_DATA=/path/to/folder',
    );
  }
}
