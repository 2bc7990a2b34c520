import type { VNode } from 'preact';
import { filled } from '#src/shared/filled.ts';
import type { Language } from '#src/shared/language.ts';
import { ButtonLink, Card, Notice, ProgressBar } from '#src/ui/index.ts';
import { progressPath, runPath } from '../check-paths.ts';
import { checkRunWords } from '../check-run-words.ts';
import type { RunView } from '../run-view.ts';

interface RunningCheckProps {
  readonly run: RunView;
  readonly language: Language;
}

/** How far a run is. Drawn on the server; a script keeps it up to date, and without one the link does. */
export function RunningCheck({ run, language }: RunningCheckProps): VNode {
  const words = checkRunWords(language);
  const isCounted = run.status === 'running' && run.all > 0;
  return (
    <Card
      tone="info"
      actions={
        <ButtonLink href={runPath(run)} kind="secondary">
          {words.refresh}
        </ButtonLink>
      }
    >
      <div data-run-progress={progressPath(run.runId)} data-run-label={words.progress}>
        <ProgressBar
          value={run.done}
          max={run.all}
          label={isCounted ? filled(words.progress, run.done, run.all) : words[run.status]}
        />
      </div>
      <p>{words.leave}</p>
      {run.attempts > 1 && <Notice kind="info">{words.takenUp}</Notice>}
    </Card>
  );
}
