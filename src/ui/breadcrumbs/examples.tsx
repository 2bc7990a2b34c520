import type { ExampleSet } from '../example-set.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';

export const breadcrumbsExamples: ExampleSet = {
  name: 'Breadcrumbs',
  purpose: 'หน้านี้อยู่ที่ไหน และกลับขึ้นไปอย่างไร',
  examples: [
    {
      title: 'สามชั้น',
      content: (
        <Breadcrumbs
          items={[
            { label: 'ปีงบประมาณ 2566', href: '#year' },
            { label: 'รายการข้อ', href: '#items' },
            { label: 'ข้อ O10' },
          ]}
        />
      ),
    },
  ],
};
