import type { ComponentChildren, VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { formatDate } from '../format/format-date.ts';
import { prose } from '../thai-text/prose.tsx';

export interface TimelineProps {
  /** Newest first, as they are to be shown. */
  readonly entries: readonly { readonly at: Date; readonly who: string; readonly what: ComponentChildren }[];
  readonly language: Language;
}

/** What happened, when, and who did it. */
export function Timeline({ entries, language }: TimelineProps): VNode {
  return (
    <ol class="timeline">
      {entries.map(({ at, who, what }, index) => (
        <li class="timeline__entry" key={`${at.toISOString()} ${index}`}>
          <div class="timeline__what">{prose(what)}</div>
          <p class="timeline__when">
            <time dateTime={at.toISOString()}>{formatDate(at, language, { time: true })}</time> · {who}
          </p>
        </li>
      ))}
    </ol>
  );
}
