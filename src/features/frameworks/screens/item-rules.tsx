import type { VNode } from 'preact';
import { requiredPeriodOf } from '#src/assessment/evidence-checks/periods/required-period.ts';
import { requiredYearWords } from '#src/assessment/evidence-checks/periods/required-year-words.ts';
import type { FrameworkItem, RequiredElement } from '#src/assessment/frameworks/framework.ts';
import type { Language } from '#src/shared/language.ts';
import { Disclosure, SafeLink, SourceList, Stack, SummaryList, Tag, type Tone } from '#src/ui/index.ts';
import { type FrameworkWords, frameworkWords } from '../framework-words.ts';

interface ItemRulesProps {
  readonly item: FrameworkItem;
  readonly fiscalYearBE: number;
  readonly language: Language;
}

/** All that is known of what one item asks for. */
export function ItemRules({ item, fiscalYearBE, language }: ItemRulesProps): VNode {
  const words = frameworkWords(language);
  const { code, aliases = [], media, notes, sources } = item;
  return (
    <Disclosure
      summary={
        <>
          <strong>{code}</strong> {language === 'th' ? item.titleTh : item.titleEn}{' '}
          {item.uncertain && <Tag tone="warning">{words.unverified}</Tag>}
        </>
      }
    >
      <Stack gap="small">
        <SummaryList
          rows={[
            { key: words.elements, value: <Elements elements={item.elements} words={words} language={language} /> },
            {
              key: words.requiredYear,
              value: requiredYearWords(requiredPeriodOf(item.yearRule, fiscalYearBE), language),
            },
            { key: words.media, value: media.map((one) => words[one]).join(' · ') },
            ...(aliases.length === 0 ? [] : [{ key: words.aliases, value: aliases.join(', ') }]),
            ...(notes === undefined ? [] : [{ key: words.notes, value: <span lang="en">{notes}</span> }]),
            {
              key: words.sources,
              value: sources.length === 0 ? words.noSources : <SourceList sources={sources} language={language} />,
            },
          ]}
        />
        <p>
          <SafeLink href={`/years/${fiscalYearBE}/items/${encodeURIComponent(code)}`}>{words.openItem}</SafeLink>
        </p>
      </Stack>
    </Disclosure>
  );
}

interface ElementsProps {
  readonly elements: readonly RequiredElement[];
  readonly words: FrameworkWords;
  readonly language: Language;
}

function Elements({ elements, words, language }: ElementsProps): VNode {
  if (elements.length === 0) return <p>{words.elementsUnknown}</p>;
  return (
    <ul>
      {elements.map((element) => {
        const [tone, weight] = weightOf(element, words);
        return (
          <li key={element.id}>
            {language === 'th' ? element.titleTh : element.titleEn} <Tag tone={tone}>{weight}</Tag>{' '}
            {element.uncertain && <Tag tone="warning">{words.unverified}</Tag>}
          </li>
        );
      })}
    </ul>
  );
}

function weightOf({ look, whenMissing }: RequiredElement, words: FrameworkWords): readonly [Tone, string] {
  if (look.by === 'person') return ['info', words.byPerson];
  if (whenMissing === 'fail') return ['bad', words.missingFail];
  return whenMissing === 'warn' ? ['warning', words.missingWarn] : ['neutral', words.missingInfo];
}
