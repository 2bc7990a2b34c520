import type { VNode } from 'preact';
import { filled } from '#src/shared/filled.ts';
import type { Language } from '#src/shared/language.ts';
import { Button, ProgressBar } from '#src/ui/index.ts';
import type { ItemPage, RunningCheck } from '../item-page.ts';
import { itemPath } from '../item-paths.ts';
import { itemWordsOf } from '../item-words.ts';

interface CheckActionProps {
  readonly page: ItemPage;
  readonly language: Language;
}

/** The main action of the page; nothing in a closed year. While a check runs, how far it is. */
export function CheckAction({ page, language }: CheckActionProps): VNode | null {
  const words = itemWordsOf(language);
  if (page.runningCheck) return <RunningProgress run={page.runningCheck} language={language} />;
  if (page.yearIsClosed) return null;
  if (page.state === 'missing') return <p>{words.checkNeedsEvidence}</p>;
  return (
    <form method="post" action={`${itemPath(page.fiscalYearBE, page.item.code)}/check`}>
      <Button icon="play">{page.checkedAt === null ? words.checkNow : words.checkAgain}</Button>
    </form>
  );
}

/** Drawn on the server; a script keeps it up to date where there is one. */
function RunningProgress({ run, language }: { readonly run: RunningCheck; readonly language: Language }): VNode {
  const words = itemWordsOf(language);
  const working = run.isWholeYear ? words.checkingAll : words.checking;
  const isCounted = run.status === 'running' && run.allPieces > 0;
  return (
    <div>
      <p>{run.status === 'queued' ? words.checkQueued : working}</p>
      <div data-run-progress={`/check-runs/${run.id}/progress`} data-run-label={words.checkedPieces}>
        <ProgressBar
          value={run.donePieces}
          max={run.allPieces}
          label={isCounted ? filled(words.checkedPieces, run.donePieces, run.allPieces) : words.checkPreparing}
        />
      </div>
      <p>{words.checkLeave}</p>
    </div>
  );
}
