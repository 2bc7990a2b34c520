import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { DemoSite } from '#src/features/demo-office/index.ts';
import { checkEvidence } from '#src/features/evidence/index.ts';
import { readConfig } from '#src/platform/config.ts';
import { chosenFramework } from '../chosen-framework.ts';
import { makingDemo } from '../making-demo.ts';
import { openWiring } from '../open-wiring.ts';
import { createProgressBar } from '../progress-bar.ts';
import { render } from '../report/render.ts';

const FRAMEWORK = 'nacc-2566';

/** `sucharit demo check`: a made-up office with right and wrong evidence, checked from its own loopback web site. */
export function addDemoCheckCommand(demo: Command): void {
  demo
    .command('check')
    .description('ตัวอย่าง: สร้างหลักฐานของสำนักงานสมมุติแล้วตรวจให้ดู (make a demo office and check it)')
    .option('--folder <folder>', 'โฟลเดอร์ที่จะเขียนหลักฐานตัวอย่าง (where to write it)')
    .option('--keep', 'เปิดเว็บไซต์ตัวอย่างค้างไว้จนกด Ctrl+C (keep the demo site open)')
    .action(async (options: { folder?: string; keep?: boolean }) => {
      // Loaded when asked for: the writers of papers are large, and no other command needs them.
      const { demoSiteFolder, madeDemoSite, serveFolder } = await import('#src/features/demo-office/index.ts');
      const folder = options.folder === undefined ? demoSiteFolder(readConfig().dataFolder) : resolve(options.folder);
      const site = await madeDemoSite(folder, () => console.log(makingDemo(folder)));
      const served = await serveFolder(folder);
      try {
        await checkSite(site, served.url);
        console.log(howToGoOn(folder));
        if (options.keep) await untilInterrupted(served.url);
      } finally {
        await served.close();
      }
    });
}

async function checkSite(site: DemoSite, url: string): Promise<void> {
  const config = readConfig();
  const { host, hostname } = new URL(url);
  const wiring = await openWiring({ ...config, allowHosts: [...config.allowHosts, host] });
  const bar = createProgressBar(process.stderr);
  try {
    const sources = site.evidence.map(({ item, path }) => {
      const address = new URL(path, `${url}/`).href;
      return { source: `${url}/${path}`, place: { kind: 'address' as const, url: address }, itemCode: item };
    });
    const result = await checkEvidence(
      {
        framework: chosenFramework(FRAMEWORK),
        sources,
        problems: [],
        officeHosts: [hostname],
        known: [],
        concurrency: 6,
        isWholeOffice: true,
      },
      { ...wiring, onProgress: ({ done, total, current }) => bar.show(done, total, current) },
    );
    bar.clear();
    console.log(render(result, 'table', 'th', process.stdout));
  } finally {
    bar.clear();
    await wiring.close();
  }
}

function howToGoOn(folder: string): string {
  return `
หลักฐานข้างต้นเป็นของสำนักงานสมมุติ ลองตรวจหลักฐานของหน่วยงานท่าน:
  npm run cli -- check โฟลเดอร์หลักฐาน/ --framework ${FRAMEWORK}
  npm run cli -- check แผน.pdf --item O11
  npm run cli -- check list.xlsx --site https://เว็บไซต์ของหน่วยงาน
ไฟล์ตัวอย่างอยู่ที่ ${folder}
(The evidence above belongs to a made-up office. Try your own with the commands above.)`;
}

function untilInterrupted(url: string): Promise<void> {
  console.log(`\nเว็บไซต์ตัวอย่าง (demo site): ${url}  กด Ctrl+C เพื่อเลิก`);
  return new Promise((stop) => process.once('SIGINT', stop));
}
