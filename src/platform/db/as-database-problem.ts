import { DatabaseProblem } from './database-problem.ts';

/** Of the socket, where no server answers or the connection broke. */
const SOCKET_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
]);
/** PostgreSQL's own: shutting down, starting up, too many connections, a database that lets nobody in. The class 08 is "connection exception". */
const SERVER_CODES = /^(08...|57P0[1-5]|53300|55000)$/;
/** The driver's, which carry no code. */
const DRIVER_MESSAGES =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|the embedded database/i;

const DISK_FULL = '53100';

/** The database's absence and a full disk told from a faulty query: the first two as a DatabaseProblem, everything else as it was. */
export function asDatabaseProblem(problem: unknown): unknown {
  if (problem instanceof DatabaseProblem || !(problem instanceof Error)) return problem;
  if ((problem as { code?: unknown }).code === DISK_FULL) {
    return new DatabaseProblem(
      'disk-full',
      'ดิสก์เต็ม จึงยังไม่ได้บันทึก',
      `The disk is full; nothing was saved: ${problem.message}`,
      'ลบไฟล์ที่ไม่ใช้หรือเพิ่มเนื้อที่ แล้วลองใหม่ (make room on the disk, then try again)',
      problem,
    );
  }
  if (!isUnreachable(problem)) return problem;
  return new DatabaseProblem(
    'unreachable',
    'ติดต่อฐานข้อมูลไม่ได้ในขณะนี้',
    `The database does not answer: ${firstMessage(problem)}`,
    'รอสักครู่แล้วลองใหม่ ถ้ายังไม่ได้ ให้ตรวจว่าเครื่องฐานข้อมูลทำงานอยู่และค่า DATABASE_URL ถูกต้อง (wait and try again; else check that the server runs and that DATABASE_URL is right)',
    problem,
  );
}

function isUnreachable(problem: Error): boolean {
  const { code } = problem as { code?: unknown };
  if (typeof code === 'string' && (SOCKET_CODES.has(code) || SERVER_CODES.test(code))) return true;
  // Both addresses of a host name refused.
  if (problem instanceof AggregateError)
    return problem.errors.some((one) => one instanceof Error && isUnreachable(one));
  return DRIVER_MESSAGES.test(problem.message);
}

function firstMessage(problem: Error): string {
  if (problem instanceof AggregateError) return (problem.errors[0] as Error | undefined)?.message ?? problem.message;
  return problem.message;
}
