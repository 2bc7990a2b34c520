import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { Icon } from '../icon/icon.tsx';
import { SafeLink } from '../safe-link/safe-link.tsx';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import { pageNumbers } from './page-numbers.ts';

export interface PaginationProps {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
  readonly language: Language;
}

const WORDS = {
  th: { label: 'หน้าของรายการ', page: 'หน้า', previous: 'ก่อนหน้า', next: 'ถัดไป' },
  en: { label: 'Pages of the list', page: 'Page', previous: 'Previous', next: 'Next' },
};

/** Nothing where there is only one page. */
export function Pagination({ page, pages, hrefOf, language }: PaginationProps): VNode | null {
  if (pages <= 1) return null;
  const words = WORDS[language];
  return (
    <nav class="pagination" aria-label={words.label}>
      {page > 1 && (
        <SafeLink href={hrefOf(page - 1)} class="pagination__step" rel="prev">
          <Icon name="chevron-left" size={16} />
          {words.previous}
        </SafeLink>
      )}
      <ol>
        {pageNumbers(page, pages).map((one, index) =>
          one === null ? (
            <li key={`gap-${index === 1 ? 'before' : 'after'}`} class="pagination__gap">
              …
            </li>
          ) : (
            <li key={one}>
              <SafeLink href={hrefOf(one)} class="pagination__page" current={one === page ? 'page' : undefined}>
                <VisuallyHidden>{words.page} </VisuallyHidden>
                {one}
              </SafeLink>
            </li>
          ),
        )}
      </ol>
      {page < pages && (
        <SafeLink href={hrefOf(page + 1)} class="pagination__step" rel="next">
          {words.next}
          <Icon name="chevron-right" size={16} />
        </SafeLink>
      )}
    </nav>
  );
}
