import { ConfigProblem, readConfig } from '#src/platform/config.ts';
import { DatabaseProblem } from '#src/platform/db/database-problem.ts';
import { listen } from './listen.ts';
import { openWorld } from './open-world.ts';
import { createServer } from './server.ts';

/** Whoever waits longer than this for an answer has lost it. */
const STOP_WITHIN_MS = 10_000;

try {
  await serve();
} catch (problem) {
  if (!(problem instanceof ConfigProblem) && !(problem instanceof DatabaseProblem)) throw problem;
  console.error(problem.message);
  process.exitCode = 2;
}

async function serve(): Promise<void> {
  const config = readConfig();
  const world = await openWorld(config);
  const { server, url, takenPort } = await listen(createServer(world), config.host, config.port);
  if (takenPort !== null) {
    console.log(
      `พอร์ต ${takenPort} มีโปรแกรมอื่นใช้อยู่ จึงใช้พอร์ตถัดไปที่ว่าง (port ${takenPort} is taken; using the next free one)`,
    );
  }
  console.log(`\nสุจริตพร้อมใช้งาน เปิดที่ ${url}\n(Sucharit is ready: open ${url} in a browser. Ctrl+C stops it.)`);
  const stop = () => {
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    server.close(() => {
      world.close().then(
        () => process.exit(0),
        (problem: unknown) => {
          world.log.error({ err: problem }, 'could not close');
          process.exit(1);
        },
      );
    });
    // Browsers keep connections open, and progress streams never end by themselves.
    setTimeout(() => server.closeAllConnections(), 500).unref();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
