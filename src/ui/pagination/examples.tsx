import type { ExampleSet } from '../example-set.ts';
import { Pagination } from './pagination.tsx';

export const paginationExamples: ExampleSet = {
  name: 'Pagination',
  purpose: 'รายการที่ยาวกว่าหนึ่งหน้า',
  examples: [
    {
      title: 'กลางรายการ',
      content: <Pagination page={6} pages={12} hrefOf={(page) => `?page=${page}`} language="th" />,
    },
  ],
};
