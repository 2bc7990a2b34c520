import type { VNode } from 'preact';
import type { Framework } from '#src/assessment/frameworks/framework.ts';
import type { Language } from '#src/shared/language.ts';
import { Card, Disclosure, Notice, PageHeading, SourceList, Stack, Tag } from '#src/ui/index.ts';
import { frameworkWords } from '../framework-words.ts';
import { FrameworkTabs } from './framework-tabs.tsx';
import { ItemRules } from './item-rules.tsx';
import { statusWord } from './status-word.ts';

export interface FrameworkPageProps {
  /** As the year uses it (`FrameworkShelf.forYear`). */
  readonly framework: Framework;
  readonly language: Language;
}

/** The rules of a year, item by item: what each asks for, of which year, from where we know. */
export function FrameworkPage({ framework, language }: FrameworkPageProps): VNode {
  const words = frameworkWords(language);
  const { fiscalYearBE, items } = framework;
  return (
    <Stack gap="large">
      <PageHeading
        title={`${words.itemsTitle} ${fiscalYearBE}`}
        eyebrow={language === 'th' ? framework.titleTh : framework.titleEn}
        lead={<p>{words.itemsLead}</p>}
      />
      <FrameworkTabs yearBE={fiscalYearBE} current="items" language={language} />
      <Notice
        kind={framework.status === 'verified' ? 'info' : 'warning'}
        title={statusWord(framework.status, language)}
      >
        <Disclosure summary={words.sources}>
          {framework.notes && <p lang="en">{framework.notes}</p>}
          <SourceList sources={framework.sources} language={language} />
        </Disclosure>
      </Notice>
      {framework.indicators.flatMap(({ subIndicators }) =>
        subIndicators.map((sub) => {
          const own = items.filter(({ subIndicator }) => subIndicator === sub.code);
          return own.length === 0 ? null : (
            <Card
              key={sub.code}
              title={
                <>
                  {sub.code} {language === 'th' ? sub.titleTh : sub.titleEn}{' '}
                  <Tag>
                    {own.length} {words.count}
                  </Tag>{' '}
                  {sub.uncertain && <Tag tone="warning">{words.unverified}</Tag>}
                </>
              }
            >
              {own.map((item) => (
                <ItemRules key={item.code} item={item} fiscalYearBE={fiscalYearBE} language={language} />
              ))}
            </Card>
          );
        }),
      )}
    </Stack>
  );
}
