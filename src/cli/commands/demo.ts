import type { Command } from 'commander';
import { addDemoCheckCommand } from './demo-check.ts';
import { addDemoLoadCommand } from './demo-load.ts';

/** `sucharit demo`: the made-up office, checked on the command line or loaded into the database. */
export function addDemoCommand(program: Command): void {
  const demo = program
    .command('demo')
    .description('สำนักงานตัวอย่าง: ตรวจให้ดู หรือโหลดลงฐานข้อมูล (the demo office: check it, or load it into the database)');
  addDemoCheckCommand(demo);
  addDemoLoadCommand(demo);
}
