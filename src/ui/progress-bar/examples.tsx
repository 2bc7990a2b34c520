import type { ExampleSet } from '../example-set.ts';
import { ProgressBar } from './progress-bar.tsx';

export const progressBarExamples: ExampleSet = {
  name: 'ProgressBar',
  purpose: 'งานยาวทำไปถึงไหนแล้ว',
  examples: [
    { title: 'กำลังทำ', content: <ProgressBar value={12} max={43} label="ตรวจแล้ว 12 จาก 43 ข้อ" /> },
    { title: 'เสร็จแล้ว', content: <ProgressBar value={43} max={43} label="ตรวจครบ 43 ข้อแล้ว" /> },
  ],
};
