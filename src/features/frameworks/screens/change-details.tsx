import type { VNode } from 'preact';
import { requiredPeriodOf } from '#src/assessment/evidence-checks/periods/required-period.ts';
import { requiredYearWords } from '#src/assessment/evidence-checks/periods/required-year-words.ts';
import type { RequiredElement } from '#src/assessment/frameworks/framework.ts';
import type { Language } from '#src/shared/language.ts';
import { frameworkWords } from '../framework-words.ts';
import type { ComparedItem, Comparison } from '../read-comparison.ts';

interface ChangeDetailsProps {
  readonly item: ComparedItem;
  readonly comparison: Comparison;
  readonly language: Language;
}

/** What differs, in words an officer can act on. */
export function ChangeDetails({ item, comparison, language }: ChangeDetailsProps): VNode {
  const words = frameworkWords(language);
  const { change, added, dropped } = item;
  if (change.change === 'new') return <p>{words.notCarried}</p>;
  if (change.change === 'gone') return <p>{words.noLongerAsked}</p>;
  const { from, to, differs } = change;
  const names = (elements: readonly RequiredElement[]) =>
    elements.map(({ titleTh, titleEn }) => (language === 'th' ? titleTh : titleEn)).join(' · ');
  const yearIn = (rule: typeof from.yearRule, yearBE: number) =>
    requiredYearWords(requiredPeriodOf(rule, yearBE), language);
  const lines: readonly (readonly [string, string])[] = [
    ...(differs.includes('title') ? [[words.titleWas, language === 'th' ? from.titleTh : from.titleEn] as const] : []),
    ...(differs.includes('year rule')
      ? [
          [words.yearWas, yearIn(from.yearRule, comparison.from.fiscalYearBE)] as const,
          [words.yearNow, yearIn(to.yearRule, comparison.to.fiscalYearBE)] as const,
        ]
      : []),
    ...(added.length > 0 ? [[words.added, names(added)] as const] : []),
    ...(dropped.length > 0 ? [[words.dropped, names(dropped)] as const] : []),
  ];
  if (lines.length === 0) return <p>{words.nothingElse}</p>;
  return (
    <ul>
      {lines.map(([name, text]) => (
        <li key={name}>
          {name}: {text}
        </li>
      ))}
    </ul>
  );
}
