import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { Button, Card, Columns, NavTabs, SafeLink, SelectField, Stack, stateWord } from '#src/ui/index.ts';
import { runPath } from '../check-paths.ts';
import { checkRunWords } from '../check-run-words.ts';
import type { RunPageView } from '../checks-view.ts';
import { findingCodeWord } from '../finding-code-words.ts';
import type { StateOfPiece } from '../result-row.ts';

interface ResultFiltersProps {
  readonly view: RunPageView;
  readonly language: Language;
}

const STATES: readonly StateOfPiece[] = ['fail', 'missing', 'manual', 'warn', 'pass'];

/** By result with one click, by sub-indicator and finding with a form. */
export function ResultFilters({ view, language }: ResultFiltersProps): VNode {
  const words = checkRunWords(language);
  const { run, filter, states, all } = view;
  const isThai = language === 'th';
  const any = { value: '', label: words.all };
  return (
    <Stack>
      <NavTabs
        label={words.filterState}
        items={[
          {
            href: runPath(run, { ...filter, state: null }),
            label: words.all,
            current: filter.state === null,
            count: all,
          },
          ...STATES.filter((state) => states[state] !== undefined || filter.state === state).map((state) => ({
            href: runPath(run, { ...filter, state }),
            label: stateWord(state, language),
            current: filter.state === state,
            count: states[state] ?? 0,
          })),
        ]}
      />
      <Card>
        <form method="get" action={runPath(run)} aria-label={words.filter}>
          <Columns>
            <SelectField
              name="sub"
              label={words.filterSub}
              value={filter.subIndicator ?? ''}
              options={[
                any,
                ...view.subIndicators.map(({ code, titleTh, titleEn }) => ({
                  value: code,
                  label: `${code} ${isThai ? titleTh : titleEn}`,
                })),
              ]}
            />
            <SelectField
              name="code"
              label={words.filterCode}
              value={filter.code ?? ''}
              options={[any, ...view.codes.map((code) => ({ value: code, label: findingCodeWord(code, language) }))]}
            />
          </Columns>
          {filter.state !== null && <input type="hidden" name="state" value={filter.state} />}
          <p>
            <Button kind="secondary" icon="filter">
              {words.apply}
            </Button>{' '}
            <SafeLink href={runPath(run)}>{words.clear}</SafeLink>
          </p>
        </form>
      </Card>
    </Stack>
  );
}
