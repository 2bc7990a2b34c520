import type { VNode } from 'preact';
import { displayAddress, displayName } from '#src/shared/display-name.ts';
import type { Language } from '#src/shared/language.ts';
import { SafeLink } from '#src/ui/index.ts';

interface EvidenceNameProps {
  /** Id of the version, for a stored file. */
  readonly versionId: string;
  readonly url: string | null;
  readonly fileName: string | null;
  readonly language: Language;
}

/** The address or the file that a version holds, to be opened; its name cannot mislead the eye. */
export function EvidenceName({ versionId, url, fileName, language }: EvidenceNameProps): VNode {
  if (url !== null) {
    return (
      <SafeLink href={url} external language={language}>
        <bdi>{displayAddress(url, 100)}</bdi>
      </SafeLink>
    );
  }
  return (
    <SafeLink href={`/evidence-versions/${versionId}/file`} download>
      <bdi>{displayName(fileName ?? '', 100)}</bdi>
    </SafeLink>
  );
}
