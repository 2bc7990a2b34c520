import type { ExampleSet } from '../example-set.ts';
import { ErrorSummary } from './error-summary.tsx';

export const errorSummaryExamples: ExampleSet = {
  name: 'ErrorSummary',
  purpose: 'รวมสิ่งที่ต้องแก้ไว้เหนือแบบฟอร์ม แต่ละข้อพาไปยังช่องนั้น',
  examples: [
    {
      title: 'สองจุด',
      content: (
        <ErrorSummary
          language="th"
          problems={[
            { field: 'address-wrong', message: 'ที่อยู่ต้องขึ้นต้นด้วย https:// หรือ http://' },
            { field: 'until-wrong-year', message: '2023 เป็นปี ค.ศ. กรุณากรอกเป็นปี พ.ศ. คือ 2566' },
          ]}
        />
      ),
    },
  ],
};
