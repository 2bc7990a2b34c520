import type { ExampleSet } from '../example-set.ts';
import { SafeLink } from '../safe-link/safe-link.tsx';
import { ThaiText } from '../thai-text/thai-text.tsx';
import { Board } from './board.tsx';

function card(code: string, title: string) {
  return (
    <SafeLink key={code} href={`#${code}`}>
      <ThaiText text={`${code} ${title}`} />
    </SafeLink>
  );
}

export const boardExamples: ExampleSet = {
  name: 'Board',
  purpose: 'ข้อทั้งหมดแยกตามสถานะ',
  examples: [
    {
      title: 'สี่สถานะ',
      content: (
        <Board
          headingLevel={4}
          columns={[
            { title: 'ไม่ผ่าน', state: 'fail', count: 1, cards: [card('O10', 'แผนดำเนินงานและการใช้งบประมาณประจำปี')] },
            { title: 'ควรแก้', state: 'warn', count: 1, cards: [card('O24', 'นโยบายการบริหารทรัพยากรบุคคล')] },
            { title: 'ไม่มีหลักฐาน', state: 'missing', count: 0, cards: [] },
            { title: 'ผ่าน', state: 'pass', count: 2, cards: [card('O1', 'โครงสร้าง'), card('O2', 'ข้อมูลผู้บริหาร')] },
          ]}
        />
      ),
    },
  ],
};
