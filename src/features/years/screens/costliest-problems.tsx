import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { ButtonLink, Card, DataTable, EmptyState, formatNumber, StateTag, ThaiText } from '#src/ui/index.ts';
import type { CostlyProblem, YearOverview } from '../year-overview.ts';
import { type YearWords, yearWords } from '../year-words.ts';

interface CostliestProblemsProps {
  readonly overview: YearOverview;
  readonly language: Language;
}

/** The ten items that cost most, with who looks after each and what to do next. */
export function CostliestProblems({ overview, language }: CostliestProblemsProps): VNode {
  const words = yearWords(language);
  const itemHref = (code: string) => `/years/${overview.fiscalYearBE}/items/${code}`;
  return (
    <Card
      title={words.costliest}
      actions={
        <ButtonLink href={`/years/${overview.fiscalYearBE}/items`} kind="secondary">
          {words.seeAllItems}
        </ButtonLink>
      }
    >
      {overview.costliest.length > 0 && (
        <p>
          <ThaiText text={words.costliestLead} />
        </p>
      )}
      <DataTable
        caption={words.costliest}
        captionHidden
        rows={overview.costliest}
        rowKey={({ code }) => code}
        empty={
          <EmptyState title={words.noProblems} icon="pass">
            <p>
              <ThaiText text={words.noProblemsText} />
            </p>
          </EmptyState>
        }
        columns={[
          {
            key: 'item',
            header: words.item,
            rowHeader: true,
            cell: ({ code, titleTh, titleEn }) => (
              <a href={itemHref(code)}>
                <strong>{code}</strong> <ThaiText text={language === 'th' ? titleTh : titleEn} />
              </a>
            ),
          },
          { key: 'state', header: words.state, cell: ({ state }) => <StateTag state={state} language={language} /> },
          {
            key: 'cost',
            header: words.cost,
            numeric: true,
            cell: ({ points }) => formatNumber(points, language, { decimals: 2 }),
          },
          { key: 'owner', header: words.owner, cell: (problem) => ownerOf(problem, words) },
          { key: 'next', header: words.next, cell: (problem) => <ThaiText text={nextOf(problem, words, language)} /> },
        ]}
      />
    </Card>
  );
}

function ownerOf({ ownerName, unitNameTh }: CostlyProblem, words: YearWords): string {
  return [ownerName, unitNameTh].filter((name) => name !== null).join(' · ') || words.noOwner;
}

function nextOf({ finding, state }: CostlyProblem, words: YearWords, language: Language): string {
  if (finding !== null && state !== 'unchecked') return language === 'th' ? finding.fixTh : finding.fixEn;
  if (state === 'missing') return words.addEvidence;
  return state === 'unchecked' ? words.checkIt : words.lookYourself;
}
