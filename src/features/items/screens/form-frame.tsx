import type { ComponentChildren, VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { Breadcrumbs, ErrorSummary, PageHeading, Stack } from '#src/ui/index.ts';
import { type FormState, summaryOf } from '../forms/form-state.ts';
import { itemPath, itemsPath } from '../item-paths.ts';
import { itemWordsOf } from '../item-words.ts';

interface FormFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly fiscalYearBE: number;
  readonly itemCode: string;
  readonly form: FormState;
  readonly language: Language;
  readonly children: ComponentChildren;
}

/** What the pages with one form have in common: where one is, what it is for, and what is to be corrected. */
export function FormFrame({ title, lead, fiscalYearBE, itemCode, form, language, children }: FormFrameProps): VNode {
  const words = itemWordsOf(language);
  return (
    <Stack>
      <Breadcrumbs
        language={language}
        items={[
          { label: words.items, href: itemsPath(fiscalYearBE) },
          { label: `${words.item} ${itemCode}`, href: itemPath(fiscalYearBE, itemCode) },
          { label: title },
        ]}
      />
      <PageHeading title={title} lead={<p>{lead}</p>} />
      <ErrorSummary problems={summaryOf(form, language)} language={language} />
      {children}
    </Stack>
  );
}
