import { ConfigProblem, readConfig } from '#src/platform/config.ts';
import { DatabaseProblem } from '#src/platform/db/database-problem.ts';
import { startWorker, WorkerRefused } from './start-worker.ts';

/** Longer than jobs are waited for; what is not done by then is taken up again by whoever comes next. */
const STOP_WITHIN_MS = 15_000;

try {
  const worker = await startWorker(readConfig());
  console.log('ตัวทำงานเบื้องหลังพร้อมแล้ว กด Ctrl+C เพื่อหยุด (The worker is ready. Ctrl+C stops it.)');
  const stop = () => {
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    worker.stop().then(
      () => process.exit(0),
      (problem: unknown) => {
        console.error(problem);
        process.exit(1);
      },
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (problem) {
  const isForPeople =
    problem instanceof WorkerRefused || problem instanceof ConfigProblem || problem instanceof DatabaseProblem;
  if (!isForPeople) throw problem;
  console.error(problem.message);
  process.exitCode = 2;
}
