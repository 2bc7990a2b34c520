import type { Command, CommanderError } from 'commander';

const TITLES: Record<string, string> = {
  'Usage:': 'วิธีใช้ (Usage):',
  'Arguments:': 'สิ่งที่ต้องระบุ (Arguments):',
  'Options:': 'ตัวเลือก (Options):',
  'Global Options:': 'ตัวเลือกร่วม (Global options):',
  'Commands:': 'คำสั่ง (Commands):',
};

const MISTAKES: Record<string, string> = {
  'commander.unknownOption': 'ไม่รู้จักตัวเลือกนี้',
  'commander.unknownCommand': 'ไม่รู้จักคำสั่งนี้',
  'commander.missingArgument': 'ยังไม่ได้ระบุสิ่งที่จะให้ทำ',
  'commander.missingMandatoryOptionValue': 'ยังไม่ได้ระบุตัวเลือกที่จำเป็น',
  'commander.optionMissingArgument': 'ตัวเลือกนี้ต้องมีค่าตามหลัง',
  'commander.invalidArgument': 'ค่าที่ระบุใช้ไม่ได้',
  'commander.excessArguments': 'ระบุมาเกินกว่าที่คำสั่งนี้รับ',
};

/** Makes help and mistakes of a program and all its commands speak Thai first. Call it when all commands are in. */
export function speakThai(program: Command): void {
  for (const command of withSubcommands(program)) {
    command
      .configureHelp({ styleTitle: (title) => TITLES[title] ?? title, helpWidth: 100 })
      .helpOption('-h, --help', 'แสดงวิธีใช้ (show this help)')
      .showSuggestionAfterError(true)
      .configureOutput({ outputError: () => undefined })
      .exitOverride();
    if (command.commands.length > 0) command.helpCommand('help [command]', 'แสดงวิธีใช้ของคำสั่ง (help on a command)');
  }
}

/** What to say about a mistake on the command line; empty where commander has said all (help, version). */
export function mistakeInThai(mistake: CommanderError): string {
  if (mistake.exitCode === 0 || mistake.code === 'commander.help') return '';
  const thai = MISTAKES[mistake.code] ?? 'คำสั่งไม่ถูกต้อง';
  return `${thai}\n${mistake.message}\n→ ดูวิธีใช้ด้วย --help (see --help)`;
}

function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}
