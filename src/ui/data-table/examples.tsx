import type { ExampleSet } from '../example-set.ts';
import { SafeLink } from '../safe-link/safe-link.tsx';
import type { ItemState } from '../state-tag/item-state.ts';
import { StateTag } from '../state-tag/state-tag.tsx';
import { ThaiText } from '../thai-text/thai-text.tsx';
import { type DataColumn, DataTable } from './data-table.tsx';

interface Row {
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  readonly state: ItemState;
  readonly pieces: number;
}

const ROWS: readonly Row[] = [
  { code: 'O1', title: 'โครงสร้าง', unit: 'กลุ่มอำนวยการ', state: 'pass', pieces: 1 },
  { code: 'O10', title: 'แผนดำเนินงานและการใช้งบประมาณประจำปี', unit: 'กลุ่มนโยบายและแผน', state: 'fail', pieces: 2 },
  { code: 'O34', title: 'การประเมินความเสี่ยงการทุจริตประจำปี', unit: 'หน่วยตรวจสอบภายใน', state: 'missing', pieces: 0 },
];

const COLUMNS: readonly DataColumn<Row>[] = [
  {
    key: 'code',
    header: 'ข้อ',
    rowHeader: true,
    sortHref: '#sort-code',
    sorted: 'ascending',
    cell: ({ code, title }) => (
      <SafeLink href={`#${code}`}>
        <ThaiText text={`${code} ${title}`} />
      </SafeLink>
    ),
  },
  { key: 'unit', header: 'กลุ่มงาน', cell: ({ unit }) => unit, sortHref: '#sort-unit' },
  { key: 'state', header: 'ผลตรวจ', cell: ({ state }) => <StateTag state={state} language="th" /> },
  { key: 'pieces', header: 'หลักฐาน', cell: ({ pieces }) => pieces, numeric: true },
];

const shared = { columns: COLUMNS, rowKey: ({ code }: Row) => code, empty: <p>ไม่มีข้อที่ตรงกับตัวกรอง ลองเอาตัวกรองออก</p> };

export const dataTableExamples: ExampleSet = {
  name: 'DataTable',
  purpose: 'ตาราง บนโทรศัพท์แต่ละแถวกลายเป็นการ์ด',
  examples: [
    { title: 'มีข้อมูล', content: <DataTable caption="รายการข้อ ปีงบประมาณ 2566" rows={ROWS} {...shared} /> },
    { title: 'ไม่มีข้อมูล', content: <DataTable caption="รายการข้อที่กรองแล้ว" rows={[]} {...shared} /> },
  ],
};
