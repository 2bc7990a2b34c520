import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { SafeLink } from '../safe-link/safe-link.tsx';
import { sourceAddress } from './source-address.ts';

export interface SourceListProps {
  readonly sources: readonly string[];
  readonly language: Language;
}

/** Where a rule or a fact is from; sources on the web as links. */
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
