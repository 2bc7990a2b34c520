import type { ExampleSet } from '../example-set.ts';
import { BarChart } from './bar-chart.tsx';
import { LineChart } from './line-chart.tsx';
import { StackedBars } from './stacked-bars.tsx';

export const chartExamples: ExampleSet = {
  name: 'BarChart, StackedBars, LineChart',
  purpose: 'แผนภูมิวาดจากเครื่องแม่ข่าย มีคำบรรยายและตารางให้เสมอ',
  examples: [
    {
      title: 'StackedBars',
      content: (
        <StackedBars
          title="ความคืบหน้าตามตัวชี้วัดย่อย"
          description="ตัวชี้วัดย่อย 9.1 ผ่าน 7 จาก 9 ข้อ ส่วน 10.1 ยังไม่มีหลักฐาน 2 ข้อ"
          language="th"
          bars={[
            { label: '9.1 ข้อมูลพื้นฐาน', counts: { pass: 7, warn: 1, unchecked: 1 } },
            { label: '9.2 การบริหารงาน', counts: { pass: 4, fail: 2, manual: 1, warn: 1 } },
            { label: '10.1 การดำเนินการเพื่อป้องกันการทุจริต', counts: { pass: 3, fail: 1, missing: 2 } },
          ]}
        />
      ),
    },
    {
      title: 'BarChart',
      content: (
        <BarChart
          title="คะแนนตามตัวชี้วัดย่อย"
          description="สูงสุดคือ 9.1 ได้ 95 คะแนน ต่ำสุดคือ 10.1 ได้ 62.5 คะแนน"
          language="th"
          bars={[
            { label: '9.1 ข้อมูลพื้นฐาน', value: 95, max: 100, state: 'pass' },
            { label: '9.3 การบริหารเงินงบประมาณ', value: 81.25, max: 100 },
            { label: '10.1 การดำเนินการเพื่อป้องกันการทุจริต', value: 62.5, max: 100, state: 'fail' },
          ]}
        />
      ),
    },
    {
      title: 'LineChart',
      content: (
        <LineChart
          title="คะแนนรวมรายปี"
          description="คะแนนเพิ่มจาก 88.12 ในปี 2562 เป็น 98.34 ในปี 2565 ปี 2563 ไม่มีข้อมูล"
          language="th"
          min={80}
          max={100}
          target={95}
          points={[
            { label: '2562', value: 88.12 },
            { label: '2563', value: null },
            { label: '2564', value: 93.4 },
            { label: '2565', value: 98.34 },
          ]}
        />
      ),
    },
  ],
};
