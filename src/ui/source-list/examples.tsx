import type { ExampleSet } from '../example-set.ts';
import { SourceList } from './source-list.tsx';

export const sourceListExamples: ExampleSet = {
  name: 'SourceList',
  purpose: 'แหล่งที่มาของเกณฑ์หรือข้อเท็จจริง ถ้าเป็นเว็บไซต์จะกดเปิดได้',
  examples: [
    {
      title: 'เว็บไซต์และเอกสาร',
      content: <SourceList language="th" sources={['www.nacc.go.th/ita', 'คู่มือการประเมิน ITA ปีงบประมาณ พ.ศ. 2566']} />,
    },
  ],
};
