import type { VNode } from 'preact';
import { NavTabs, Notice, PageHeading, Stack } from '#src/ui/index.ts';
import type { ScoreSheet } from '../score-sheet.ts';
import { type ScoreWords, scoreWords } from '../score-words.ts';
import { ItemCosts } from './item-costs.tsx';
import { ScoreBands } from './score-bands.tsx';
import { ScoreFigures } from './score-figures.tsx';
import type { ScorePageProps } from './score-page-props.ts';
import { ScoreTree } from './score-tree.tsx';

/** The score of a year, level by level: what it is, how it came about, what each item weighs. */
export function ScorePage({ sheet, language }: ScorePageProps): VNode {
  const words = scoreWords(language);
  const root = `/years/${sheet.fiscalYearBE}`;
  return (
    <Stack gap="large">
      <PageHeading
        title={`${words.title} ${sheet.fiscalYearBE}`}
        eyebrow={language === 'th' ? sheet.titleTh : sheet.titleEn}
        lead={<p>{sheet.basis === 'published' ? words.closedBasis : words.lead}</p>}
      />
      <NavTabs
        label={words.views}
        items={[
          { href: `${root}/score`, label: words.viewScore, current: true },
          { href: `${root}/framework`, label: words.viewItems },
          { href: `${root}/compare`, label: words.viewCompare },
        ]}
      />
      <Caveats sheet={sheet} words={words} />
      <ScoreFigures sheet={sheet} language={language} />
      <ScoreTree sheet={sheet} language={language} />
      <ItemCosts sheet={sheet} language={language} />
      <ScoreBands sheet={sheet} language={language} />
    </Stack>
  );
}

function Caveats({ sheet, words }: { readonly sheet: ScoreSheet; readonly words: ScoreWords }): VNode | null {
  const borrowed = sheet.borrowedFrom === null ? null : `${words.borrowed} ${sheet.borrowedFrom}`;
  if (borrowed === null && !sheet.isUncertain) return null;
  return (
    <Notice kind="warning">
      {borrowed && <p>{borrowed}</p>}
      {sheet.isUncertain && <p>{words.uncertainFramework}</p>}
    </Notice>
  );
}
