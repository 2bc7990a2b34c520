import type { ExampleSet } from '../example-set.ts';
import { ITEM_STATES } from './item-state.ts';
import { StateTag } from './state-tag.tsx';

export const stateTagExamples: ExampleSet = {
  name: 'StateTag',
  purpose: 'สถานะของข้อหรือของหลักฐาน บอกด้วยสี คำ และรูปพร้อมกันเสมอ',
  examples: (['th', 'en'] as const).map((language) => ({
    title: language === 'th' ? 'ภาษาไทย' : 'English',
    content: (
      <div class="example-line">
        {ITEM_STATES.map((state) => (
          <StateTag key={state} state={state} language={language} />
        ))}
      </div>
    ),
  })),
};
