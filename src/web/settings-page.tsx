import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import {
  Button,
  ButtonLink,
  Card,
  formatDate,
  Notice,
  PageHeading,
  SelectField,
  Stack,
  SummaryList,
  ThaiText,
} from '#src/ui/index.ts';

export interface SettingsPageProps {
  readonly language: Language;
  readonly version: string;
  readonly database: 'embedded' | 'postgresql';
  readonly dataFolder: string;
  /** Of those that are taken by itself; null where there is none. */
  readonly lastBackupAt: Date | null;
  readonly yearBE: number | null;
}

const WORDS = {
  th: {
    title: 'ตั้งค่า',
    language: 'ภาษาของหน้าจอ',
    save: 'บันทึก',
    schedule: 'ตรวจซ้ำตามกำหนด',
    scheduleLead: 'ให้ระบบตรวจหลักฐานทุกข้อซ้ำเองในวันและเวลาที่เลือก',
    scheduleOpen: 'กำหนดวันและเวลา',
    data: 'ข้อมูลของสำนักงาน',
    database: 'ฐานข้อมูล',
    embedded: 'ฐานข้อมูลในเครื่อง (ฝังมากับโปรแกรม)',
    postgresql: 'PostgreSQL',
    folder: 'โฟลเดอร์ข้อมูล',
    lastBackup: 'สำรองข้อมูลอัตโนมัติล่าสุด',
    none: 'ยังไม่มี ระบบจะสำรองให้เองภายในสิบนาที',
    byAdministrator: 'ผู้ดูแล PostgreSQL เป็นผู้สำรองข้อมูล',
    power:
      'ฐานข้อมูลในเครื่องไม่รับประกันข้อมูลช่วงสุดท้ายเมื่อไฟดับกะทันหัน ถ้าสำนักงานไฟดับบ่อย ให้ใช้ PostgreSQL ระบบสำรองข้อมูลให้เองทุกวันและหลังมีการแก้ไขมาก',
    copy: 'เก็บสำเนาไว้นอกเครื่องนี้เป็นระยะ ด้วยคำสั่ง npm run cli -- backup ชื่อไฟล์.tar.gz',
    version: 'รุ่นของโปรแกรม',
  },
  en: {
    title: 'Settings',
    language: 'Language of the screens',
    save: 'Save',
    schedule: 'Checks by schedule',
    scheduleLead: 'Let the system check all evidence again by itself on the days and at the hour you choose',
    scheduleOpen: 'Choose days and hour',
    data: 'The data of the office',
    database: 'Database',
    embedded: 'embedded, on this computer',
    postgresql: 'PostgreSQL',
    folder: 'Data folder',
    lastBackup: 'Last automatic backup',
    none: 'none yet; one is taken within ten minutes',
    byAdministrator: 'backups are the PostgreSQL administrator’s work',
    power:
      'The embedded database may lose the last moments when the power fails. Where that happens often, use PostgreSQL. A backup is taken by itself every day and after large changes',
    copy: 'Keep a copy elsewhere from time to time: npm run cli -- backup FILE.tar.gz',
    version: 'Version of the program',
  },
} as const;

/** What the reader can choose, and where the data lies. */
export function SettingsPage(props: SettingsPageProps): VNode {
  const { language, version, database, dataFolder, lastBackupAt, yearBE } = props;
  const words = WORDS[language];
  const backup =
    database === 'postgresql'
      ? words.byAdministrator
      : lastBackupAt === null
        ? words.none
        : formatDate(lastBackupAt, language, { time: true });
  return (
    <Stack>
      <PageHeading title={words.title} />
      <Card title={words.language}>
        <form method="post" action="/settings/language">
          <input type="hidden" name="back" value="/settings" />
          <SelectField
            name="language"
            label={words.language}
            value={language}
            width="medium"
            options={[
              { value: 'th', label: 'ไทย' },
              { value: 'en', label: 'English' },
            ]}
          />
          <p>
            <Button type="submit">{words.save}</Button>
          </p>
        </form>
      </Card>
      {yearBE !== null && (
        <Card
          title={words.schedule}
          actions={
            <ButtonLink href={`/years/${yearBE}/checks`} kind="secondary">
              {words.scheduleOpen}
            </ButtonLink>
          }
        >
          <p>
            <ThaiText text={words.scheduleLead} />
          </p>
        </Card>
      )}
      <Card title={words.data}>
        <SummaryList
          rows={[
            { key: words.database, value: words[database] },
            { key: words.folder, value: <bdi>{dataFolder}</bdi> },
            { key: words.lastBackup, value: backup },
            { key: words.version, value: version },
          ]}
        />
        {database === 'embedded' && (
          <Notice kind="info">
            <p>
              <ThaiText text={words.power} />
            </p>
            <p>
              <ThaiText text={words.copy} />
            </p>
          </Notice>
        )}
      </Card>
    </Stack>
  );
}
