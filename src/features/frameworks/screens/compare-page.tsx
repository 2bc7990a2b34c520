import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import {
  Button,
  Card,
  Columns,
  Disclosure,
  NavTabs,
  PageHeading,
  SelectField,
  SourceList,
  Stack,
  Tag,
} from '#src/ui/index.ts';
import { frameworkWords } from '../framework-words.ts';
import { CHANGE_KINDS, type ChangeKind, type Comparison, type FrameworkFacts } from '../read-comparison.ts';
import { ChangedItems } from './changed-items.tsx';
import { FrameworkTabs } from './framework-tabs.tsx';
import { statusWord } from './status-word.ts';

export interface ComparePageProps {
  readonly comparison: Comparison;
  /** Year that the page belongs to. */
  readonly yearBE: number;
  /** Undefined: all. */
  readonly show?: ChangeKind | undefined;
  readonly language: Language;
}

/** What became of every item from one set of rules to another. */
export function ComparePage({ comparison, yearBE, show, language }: ComparePageProps): VNode {
  const words = frameworkWords(language);
  const { from, to, others, withId, counts, items } = comparison;
  const here = `/years/${yearBE}/compare`;
  const query = `?with=${encodeURIComponent(withId)}`;
  return (
    <Stack gap="large">
      <PageHeading
        title={`${words.compareTitle}: ${from.fiscalYearBE} → ${to.fiscalYearBE}`}
        lead={<p>{words.compareLead}</p>}
      />
      <FrameworkTabs yearBE={yearBE} current="compare" language={language} />
      <form method="get" action={here}>
        <Stack gap="small">
          <SelectField
            name="with"
            label={words.compareWith}
            value={withId}
            options={others.map((one) => ({ value: one.id, label: language === 'th' ? one.titleTh : one.titleEn }))}
          />
          <div>
            <Button kind="secondary">{words.compare}</Button>
          </div>
        </Stack>
      </form>
      <Columns>
        <Facts framework={from} language={language} />
        <Facts framework={to} language={language} />
      </Columns>
      <NavTabs
        label={words.filter}
        items={[
          { href: `${here}${query}`, label: words.all, count: items.length, current: show === undefined },
          ...CHANGE_KINDS.map((kind) => ({
            href: `${here}${query}&show=${kind}`,
            label: words[kind],
            count: counts[kind],
            current: show === kind,
          })),
        ]}
      />
      <ChangedItems
        comparison={comparison}
        items={show === undefined ? items : items.filter(({ change }) => change.change === show)}
        language={language}
      />
    </Stack>
  );
}

function Facts({ framework, language }: { readonly framework: FrameworkFacts; readonly language: Language }): VNode {
  const words = frameworkWords(language);
  const { status, titleTh, titleEn, sources, notes } = framework;
  return (
    <Card title={language === 'th' ? titleTh : titleEn}>
      <p>
        <Tag tone={status === 'verified' ? 'good' : 'warning'}>{statusWord(status, language)}</Tag>
      </p>
      <Disclosure summary={words.sources}>
        {notes && <p lang="en">{notes}</p>}
        <SourceList sources={sources} language={language} />
      </Disclosure>
    </Card>
  );
}
