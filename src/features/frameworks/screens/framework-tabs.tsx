import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { NavTabs } from '#src/ui/index.ts';
import { frameworkWords } from '../framework-words.ts';

interface FrameworkTabsProps {
  readonly yearBE: number;
  readonly current: 'items' | 'compare';
  readonly language: Language;
}

/** The three views of how a year is scored. */
export function FrameworkTabs({ yearBE, current, language }: FrameworkTabsProps): VNode {
  const words = frameworkWords(language);
  return (
    <NavTabs
      label={words.views}
      items={[
        { href: `/years/${yearBE}/score`, label: words.viewScore },
        { href: `/years/${yearBE}/framework`, label: words.viewItems, current: current === 'items' },
        { href: `/years/${yearBE}/compare`, label: words.viewCompare, current: current === 'compare' },
      ]}
    />
  );
}
