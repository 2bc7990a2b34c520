import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import {
  Breadcrumbs,
  Card,
  Columns,
  formatDate,
  formatNumber,
  NavTabs,
  Notice,
  PageHeading,
  Stack,
  StateTag,
  Timeline,
} from '#src/ui/index.ts';
import type { FormState } from '../forms/form-state.ts';
import { historySentence } from '../history-sentence.ts';
import type { ItemName, ItemPage } from '../item-page.ts';
import { itemPath, itemsPath } from '../item-paths.ts';
import { itemWordsOf } from '../item-words.ts';
import type { FileLimits } from '../readable-file.ts';
import { AddFilesForm, AddLinkForm } from './add-evidence-forms.tsx';
import { AssignmentSection } from './assignment-section.tsx';
import { CheckAction } from './check-action.tsx';
import { EarlierSection } from './earlier-section.tsx';
import { EvidenceSection } from './evidence-section.tsx';
import { RequiredSection } from './required-section.tsx';
import { ResultsSection } from './results-section.tsx';
import { TasksSection } from './tasks-section.tsx';

export interface ItemScreenProps {
  readonly page: ItemPage;
  readonly limits: FileLimits;
  readonly language: Language;
  /** The form of this page that could not be saved. */
  readonly failed?: { readonly form: 'link' | 'files' | 'task' | 'assign'; readonly state: FormState } | undefined;
}

/** The page of an item: what it requires, what was handed in, what the check says, and what to do. */
export function ItemScreen({ page, limits, language, failed }: ItemScreenProps): VNode {
  const words = itemWordsOf(language);
  const stateOf = (form: string) => (failed?.form === form ? failed.state : undefined);
  return (
    <Stack>
      <Breadcrumbs
        language={language}
        items={[
          { label: `${words.fiscalYear} ${page.fiscalYearBE}`, href: `/years/${page.fiscalYearBE}` },
          { label: words.items, href: itemsPath(page.fiscalYearBE) },
          { label: `${words.item} ${page.item.code}` },
        ]}
      />
      <ItemHeading page={page} language={language} />
      {page.yearIsClosed && <Notice kind="info">{words.closedYear}</Notice>}
      <Columns layout="main-side">
        <Stack>
          <RequiredSection page={page} language={language} />
          <EvidenceSection page={page} language={language}>
            {page.yearIsClosed ? null : (
              <>
                <AddLinkForm page={page} form={stateOf('link')} language={language} />
                <AddFilesForm page={page} form={stateOf('files')} limits={limits} language={language} />
              </>
            )}
          </EvidenceSection>
        </Stack>
        <Stack>
          <AssignmentSection page={page} form={stateOf('assign')} language={language} />
          <TasksSection page={page} form={stateOf('task')} language={language} />
          <EarlierSection page={page} language={language} />
        </Stack>
      </Columns>
      <ResultsSection page={page} language={language} />
      <HistorySection page={page} language={language} />
      <Neighbours page={page} language={language} />
    </Stack>
  );
}

interface PartProps {
  readonly page: ItemPage;
  readonly language: Language;
}

function ItemHeading({ page, language }: PartProps): VNode {
  const words = itemWordsOf(language);
  const { item, state, checkedAt, points } = page;
  const isThai = language === 'th';
  const { subIndicator } = item;
  return (
    <PageHeading
      title={`${item.code} ${isThai ? item.titleTh : item.titleEn}`}
      eyebrow={`${words.subIndicator} ${subIndicator.code} ${isThai ? subIndicator.titleTh : subIndicator.titleEn}`}
      lead={
        <p>
          <StateTag state={state} language={language} />{' '}
          {checkedAt ? `${words.checkedAt} ${formatDate(checkedAt, language, { time: true })}` : words.neverChecked} ·{' '}
          {words.pointsHint}: {formatNumber(points, language, { decimals: 2 })}
        </p>
      }
      actions={<CheckAction page={page} language={language} />}
    />
  );
}

function HistorySection({ page, language }: PartProps): VNode {
  const words = itemWordsOf(language);
  return (
    <Card title={words.history}>
      {page.history.length === 0 ? (
        <p>{words.noHistory}</p>
      ) : (
        <Timeline
          language={language}
          entries={page.history.map(({ at, who, kind, details }) => ({
            at,
            who,
            what: historySentence(kind, details, language),
          }))}
        />
      )}
    </Card>
  );
}

function Neighbours({ page, language }: PartProps): VNode | null {
  const words = itemWordsOf(language);
  const { previous, next, fiscalYearBE } = page;
  const link = (label: string, item: ItemName | null) =>
    item
      ? [
          {
            href: itemPath(fiscalYearBE, item.code),
            label: `${label}: ${item.code} ${language === 'th' ? item.titleTh : item.titleEn}`,
          },
        ]
      : [];
  return (
    <NavTabs
      label={words.itemNavigation}
      items={[...link(words.previousItem, previous), ...link(words.nextItem, next)]}
    />
  );
}
