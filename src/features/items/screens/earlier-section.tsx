import type { VNode } from 'preact';
import { displayName } from '#src/shared/display-name.ts';
import { filled } from '#src/shared/filled.ts';
import type { Language } from '#src/shared/language.ts';
import { Button, Card, Stack, Tag, ThaiText } from '#src/ui/index.ts';
import type { EarlierEvidence, ItemPage } from '../item-page.ts';
import { itemPath } from '../item-paths.ts';
import { itemWordsOf } from '../item-words.ts';
import { EvidenceName } from './evidence-name.tsx';

interface EarlierSectionProps {
  readonly page: ItemPage;
  readonly language: Language;
}

/** What was handed in for the same subject in earlier years, whatever number it had then. */
export function EarlierSection({ page, language }: EarlierSectionProps): VNode {
  const words = itemWordsOf(language);
  return (
    <Card title={words.earlier}>
      {page.earlier.length === 0 ? (
        <>
          <p>{words.noEarlier}</p>
          <p>{words.noEarlierHint}</p>
        </>
      ) : (
        <Stack>
          <p>{words.earlierHint}</p>
          {page.earlier.map((one) => (
            <Earlier key={one.versionId} evidence={one} page={page} language={language} />
          ))}
        </Stack>
      )}
    </Card>
  );
}

interface EarlierProps extends EarlierSectionProps {
  readonly evidence: EarlierEvidence;
}

function Earlier({ evidence, page, language }: EarlierProps): VNode {
  const words = itemWordsOf(language);
  const { url, fileName, titleTh, versionId, fiscalYearBE, itemCode } = evidence;
  const isThere = page.evidence.some(({ withdrawn, versions }) => !withdrawn && versions[0]?.url === url);
  return (
    <div>
      <p>
        <Tag>{filled(words.inYearAs, fiscalYearBE, itemCode)}</Tag> <ThaiText text={displayName(titleTh, 120)} />
      </p>
      <p>
        <EvidenceName versionId={versionId} url={url} fileName={fileName} language={language} />
      </p>
      {url !== null && !isThere && !page.yearIsClosed && (
        <form method="post" action={`${itemPath(page.fiscalYearBE, page.item.code)}/evidence/links`}>
          <input type="hidden" name="url" value={url} />
          <input type="hidden" name="title" value={titleTh} />
          <Button kind="secondary" size="small">
            {words.useAgain}
          </Button>
        </form>
      )}
    </div>
  );
}
