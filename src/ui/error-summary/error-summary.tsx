import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { fieldId } from '../field/field-id.ts';
import { Icon } from '../icon/icon.tsx';
import { prose } from '../thai-text/prose.tsx';

export interface ErrorSummaryProps {
  /** `field` is the name (or the `id` given) of the field that each problem leads to. */
  readonly problems: readonly { readonly field: string; readonly message: string }[];
  readonly language: Language;
}

const TITLE = {
  th: (count: number) => `ยังบันทึกไม่ได้ มี ${count} จุดที่ต้องแก้`,
  en: (count: number) => `Not saved yet: ${count} ${count === 1 ? 'thing' : 'things'} to correct`,
};

/** What keeps a form from being saved, each with a link to its field. Stands above the form; nothing without problems. */
export function ErrorSummary({ problems, language }: ErrorSummaryProps): VNode | null {
  if (problems.length === 0) return null;
  return (
    <div class="error-summary" role="alert" tabIndex={-1} data-focus-on-load>
      <h2 class="error-summary__title">
        <Icon name="fail" size={24} />
        {TITLE[language](problems.length)}
      </h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <a href={`#${fieldId(field)}`}>{prose(message)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
