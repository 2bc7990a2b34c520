import type { VNode } from 'preact';
import { sourceAddress } from '#src/assessment/frameworks/source-address.ts';
import type { Language } from '#src/shared/language.ts';
import { SafeLink } from '#src/ui/index.ts';

interface SourceListProps {
  readonly sources: readonly string[];
  readonly language: Language;
}

/** Where a rule is from; sources on the web as links. */
export function SourceList({ sources, language }: SourceListProps): VNode {
  return (
    <ul>
      {sources.map((source) => {
        const address = sourceAddress(source);
        return (
          <li key={source}>
            {address === null ? (
              source
            ) : (
              <SafeLink href={address} external language={language}>
                {source}
              </SafeLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}
