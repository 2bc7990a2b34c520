import type { VNode } from 'preact';
import { displayAddress } from '#src/shared/display-name.ts';
import { filled } from '#src/shared/filled.ts';
import type { Language } from '#src/shared/language.ts';
import { Card, EmptyState, formatDate, Heading, Stack, StateTag } from '#src/ui/index.ts';
import type { ItemPage, PieceView } from '../item-page.ts';
import { itemWordsOf } from '../item-words.ts';
import { FindingCard } from './finding-card.tsx';

interface ResultsSectionProps {
  readonly page: ItemPage;
  readonly language: Language;
}

/** The findings of the newest check, piece by piece. */
export function ResultsSection({ page, language }: ResultsSectionProps): VNode {
  const words = itemWordsOf(language);
  return (
    <Card title={words.results}>
      <Stack>
        {page.pieces.length === 0 && (
          <EmptyState title={words.noResults} icon="search">
            {words.noResultsHint}
          </EmptyState>
        )}
        {page.pieces.map((piece, index) => (
          <Piece
            key={piece.id}
            piece={piece}
            titleTh={titleOf(page, piece)}
            isFirst={page.pieces.findIndex(({ evidenceId }) => evidenceId === piece.evidenceId) === index}
            yearIsClosed={page.yearIsClosed}
            language={language}
          />
        ))}
      </Stack>
    </Card>
  );
}

/** The evidence by its own name; a document that its page links to by its address. */
function titleOf(page: ItemPage, { evidenceId, linkedFrom, source }: PieceView): string {
  const evidence = page.evidence.find(({ id }) => id === evidenceId);
  return linkedFrom === null && evidence ? evidence.titleTh : source;
}

interface PieceProps {
  readonly piece: PieceView;
  readonly titleTh: string;
  /** Of its evidence: where links from the list of elements lead. */
  readonly isFirst: boolean;
  readonly yearIsClosed: boolean;
  readonly language: Language;
}

function Piece({ piece, titleTh, isFirst, yearIsClosed, language }: PieceProps): VNode {
  const words = itemWordsOf(language);
  return (
    <div id={isFirst ? `results-${piece.evidenceId}` : undefined}>
      <Stack>
        <Heading level={3}>
          <bdi>{displayAddress(titleTh, 120)}</bdi>
        </Heading>
        {titleTh !== piece.source && (
          <p>
            <bdi>{displayAddress(piece.source, 120)}</bdi>
          </p>
        )}
        <p>
          <StateTag state={piece.verdict} language={language} /> {formatDate(piece.checkedAt, language, { time: true })}{' '}
          · {filled(words.ofVersion, piece.version)}
          {piece.linkedFrom !== null && (
            <>
              {' '}
              · {words.linkedFrom} <bdi>{displayAddress(piece.linkedFrom, 80)}</bdi>
            </>
          )}
        </p>
        {piece.findings.length === 0 ? (
          <p>{words.nothingWrong}</p>
        ) : (
          piece.findings.map((finding) => (
            <FindingCard key={finding.id} finding={finding} yearIsClosed={yearIsClosed} language={language} />
          ))
        )}
      </Stack>
    </div>
  );
}
