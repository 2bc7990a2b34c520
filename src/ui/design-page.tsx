import type { VNode } from 'preact';
import { boardExamples } from './board/examples.tsx';
import { breadcrumbsExamples } from './breadcrumbs/examples.tsx';
import { buttonExamples } from './button/examples.tsx';
import { cardExamples } from './card/examples.tsx';
import { chartExamples } from './chart/examples.tsx';
import { arrangementExamples } from './columns/examples.tsx';
import { dataTableExamples } from './data-table/examples.tsx';
import { disclosureExamples } from './disclosure/examples.tsx';
import { emptyStateExamples } from './empty-state/examples.tsx';
import { errorSummaryExamples } from './error-summary/examples.tsx';
import type { ExampleSet } from './example-set.ts';
import { fieldExamples } from './field/examples.tsx';
import { figureExamples } from './figure/examples.tsx';
import { iconExamples } from './icon/examples.tsx';
import { navTabsExamples } from './nav-tabs/examples.tsx';
import { noticeExamples } from './notice/examples.tsx';
import { pageHeadingExamples } from './page-heading/examples.tsx';
import { PageHeading } from './page-heading/page-heading.tsx';
import { paginationExamples } from './pagination/examples.tsx';
import { progressBarExamples } from './progress-bar/examples.tsx';
import { safeLinkExamples } from './safe-link/examples.tsx';
import { sourceListExamples } from './source-list/examples.tsx';
import { stateTagExamples } from './state-tag/examples.tsx';
import { summaryListExamples } from './summary-list/examples.tsx';
import { tagExamples } from './tag/examples.tsx';
import { thaiDateFieldExamples } from './thai-date-field/examples.tsx';
import { thaiTextExamples } from './thai-text/examples.tsx';
import { ThaiText } from './thai-text/thai-text.tsx';
import { timelineExamples } from './timeline/examples.tsx';

const CHAPTERS: readonly { readonly title: string; readonly sets: readonly ExampleSet[] }[] = [
  { title: 'ถ้อยคำ', sets: [pageHeadingExamples, thaiTextExamples, stateTagExamples, tagExamples, iconExamples] },
  {
    title: 'การไปและการสั่ง',
    sets: [
      buttonExamples,
      safeLinkExamples,
      sourceListExamples,
      navTabsExamples,
      breadcrumbsExamples,
      paginationExamples,
    ],
  },
  {
    title: 'สิ่งที่แสดง',
    sets: [figureExamples, cardExamples, summaryListExamples, dataTableExamples, boardExamples, timelineExamples],
  },
  { title: 'แผนภูมิ', sets: [chartExamples] },
  { title: 'แบบฟอร์ม', sets: [errorSummaryExamples, fieldExamples, thaiDateFieldExamples] },
  { title: 'สภาพของงาน', sets: [noticeExamples, progressBarExamples, emptyStateExamples, disclosureExamples] },
  { title: 'การจัดวาง', sets: [arrangementExamples] },
];

/** Every component with its states: to look at, to test, and to choose from before a new one is made. */
export function DesignPage(): VNode {
  return (
    <>
      <PageHeading title="ระบบการออกแบบ" lead="ส่วนประกอบทุกชิ้นของสุจริตพร้อมทุกสภาพ สำหรับผู้พัฒนา: ก่อนสร้างชิ้นใหม่ ให้เลือกจากที่นี่" />
      {CHAPTERS.map(({ title, sets }) => (
        <section class="example-chapter" key={title}>
          <h2>{title}</h2>
          {sets.map((set) => (
            <Examples key={set.name} {...set} />
          ))}
        </section>
      ))}
    </>
  );
}

function Examples({ name, purpose, examples }: ExampleSet): VNode {
  return (
    <section class="example-set">
      <div>
        <h3 lang="en">{name}</h3>
        <p class="example-set__purpose">
          <ThaiText text={purpose} />
        </p>
      </div>
      <div class="example-set__states">
        {examples.map(({ title, content }) => (
          <div class="example" key={title}>
            <p class="example__title">{title}</p>
            {content}
          </div>
        ))}
      </div>
    </section>
  );
}
