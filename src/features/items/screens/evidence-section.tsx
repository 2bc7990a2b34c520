import type { VNode } from 'preact';
import { displayName } from '#src/shared/display-name.ts';
import { filled } from '#src/shared/filled.ts';
import type { Language } from '#src/shared/language.ts';
import {
  ButtonLink,
  Card,
  Disclosure,
  EmptyState,
  formatBytes,
  formatDate,
  Stack,
  Tag,
  ThaiText,
} from '#src/ui/index.ts';
import type { EvidenceView, ItemPage, VersionView } from '../item-page.ts';
import { itemPath } from '../item-paths.ts';
import { itemWordsOf } from '../item-words.ts';
import { EvidenceName } from './evidence-name.tsx';

interface EvidenceSectionProps {
  readonly page: ItemPage;
  readonly language: Language;
  /** The forms to hand in more. */
  readonly children?: VNode | null;
}

/** What was handed in, with its versions; withdrawn evidence folded away below. */
export function EvidenceSection({ page, language, children }: EvidenceSectionProps): VNode {
  const words = itemWordsOf(language);
  const inForce = page.evidence.filter(({ withdrawn }) => withdrawn === null);
  const gone = page.evidence.filter(({ withdrawn }) => withdrawn !== null);
  const cards = (evidence: readonly EvidenceView[]) =>
    evidence.map((one) => <EvidenceCard key={one.id} evidence={one} page={page} language={language} />);
  return (
    <Card title={words.evidence}>
      <Stack>
        {inForce.length === 0 && (
          <EmptyState title={words.noEvidence} icon="upload">
            {words.noEvidenceHint}
          </EmptyState>
        )}
        {cards(inForce)}
        {children}
        {gone.length > 0 && (
          <Disclosure summary={`${words.withdrawn} (${gone.length})`}>
            <Stack>{cards(gone)}</Stack>
          </Disclosure>
        )}
      </Stack>
    </Card>
  );
}

interface EvidenceCardProps {
  readonly evidence: EvidenceView;
  readonly page: ItemPage;
  readonly language: Language;
}

function EvidenceCard({ evidence, page, language }: EvidenceCardProps): VNode {
  const words = itemWordsOf(language);
  const [newest, ...older] = evidence.versions;
  const here = `${itemPath(page.fiscalYearBE, page.item.code)}/evidence/${evidence.id}`;
  const canChange = !page.yearIsClosed && evidence.withdrawn === null;
  return (
    <Card
      headingLevel={3}
      title={<ThaiText text={displayName(evidence.titleTh, 120)} />}
      actions={
        canChange ? (
          <>
            <ButtonLink href={`${here}/versions`} size="small">
              {words.newVersion}
            </ButtonLink>
            <ButtonLink href={`${here}/withdraw`} kind="quiet" size="small">
              {words.withdraw}
            </ButtonLink>
          </>
        ) : null
      }
    >
      {newest && <Version version={newest} language={language} />}
      {evidence.withdrawn ? (
        <p>
          <Tag>{words.withdrawn}</Tag> {formatDate(evidence.withdrawn.at, language)} · {evidence.withdrawn.by} ·{' '}
          {words.reason}: {displayName(evidence.withdrawn.reason, 300)}
        </p>
      ) : (
        !evidence.isChecked && (
          <p>
            <Tag tone="warning">{words.newerThanCheck}</Tag>
          </p>
        )
      )}
      {older.length > 0 && (
        <Disclosure summary={`${words.versions} (${older.length})`}>
          <Stack gap="small">
            {older.map((version) => (
              <Version key={version.id} version={version} language={language} />
            ))}
          </Stack>
        </Disclosure>
      )}
    </Card>
  );
}

function Version({ version, language }: { readonly version: VersionView; readonly language: Language }): VNode {
  const words = itemWordsOf(language);
  const { id, url, fileName, byteLength, addedAt, addedBy, reason } = version;
  return (
    <div>
      <p>
        <Tag tone="info">{url === null ? words.file : words.link}</Tag>{' '}
        <EvidenceName versionId={id} url={url} fileName={fileName} language={language} />
        {byteLength !== null && ` (${formatBytes(byteLength, language)})`}
      </p>
      <p>
        {filled(words.version, version.version)} · {formatDate(addedAt, language, { time: true })} ·{' '}
        {filled(words.addedBy, addedBy)}
        {reason !== null && ` · ${words.reason}: ${displayName(reason, 300)}`}
      </p>
    </div>
  );
}
