import type { VNode } from 'preact';
import { displayText } from '#src/shared/display-name.ts';
import { filled } from '#src/shared/filled.ts';
import type { Language } from '#src/shared/language.ts';
import {
  Button,
  ButtonLink,
  Card,
  Columns,
  formatDate,
  Notice,
  Stack,
  StateTag,
  Tag,
  ThaiText,
} from '#src/ui/index.ts';
import type { FindingView, OverruleView } from '../item-page.ts';
import { itemWordsOf } from '../item-words.ts';
import { canBeOverruled } from '../overrule-rules.ts';

interface FindingCardProps {
  readonly finding: FindingView;
  readonly yearIsClosed: boolean;
  readonly language: Language;
}

const TONES = { fail: 'bad', manual: 'info', warn: 'warning', info: undefined } as const;

/** One finding: what is wrong, where, what to do, a picture of the page, and a person's decision on it. */
export function FindingCard({ finding, yearIsClosed, language }: FindingCardProps): VNode {
  const words = itemWordsOf(language);
  const { id, severity, page, quote, overrule, hasPageImage } = finding;
  const isThai = language === 'th';
  return (
    <Card
      headingLevel={4}
      title={<ThaiText text={displayText(isThai ? finding.messageTh : finding.messageEn, 400)} />}
      tone={overrule ? undefined : TONES[severity]}
      actions={
        !yearIsClosed && !overrule && canBeOverruled(severity) ? (
          <ButtonLink href={`/findings/${id}/overrule`} kind="quiet" size="small">
            {words.overrule}
          </ButtonLink>
        ) : null
      }
    >
      <Columns>
        <Stack>
          <p>
            {severity === 'info' ? <Tag>{words.toKnow}</Tag> : <StateTag state={severity} language={language} />}{' '}
            {page !== null && filled(words.page, page)}
          </p>
          {quote !== null && (
            <blockquote>
              <ThaiText text={displayText(quote, 300)} />
            </blockquote>
          )}
          <p>
            <strong>{words.fix}:</strong> <ThaiText text={displayText(isThai ? finding.fixTh : finding.fixEn, 600)} />
          </p>
          {overrule && <Decision overrule={overrule} yearIsClosed={yearIsClosed} language={language} />}
        </Stack>
        {hasPageImage && page !== null && (
          <p>
            <a href={`/findings/${id}/page.png`}>
              <img src={`/findings/${id}/page.png`} alt={filled(words.pageImage, page)} loading="lazy" />
            </a>
          </p>
        )}
      </Columns>
    </Card>
  );
}

interface DecisionProps {
  readonly overrule: OverruleView;
  readonly yearIsClosed: boolean;
  readonly language: Language;
}

function Decision({ overrule, yearIsClosed, language }: DecisionProps): VNode {
  const words = itemWordsOf(language);
  return (
    <Notice kind="info" title={filled(words.overruledUntil, formatDate(overrule.holdsUntil, language))}>
      <p>
        {filled(words.overruledBy, overrule.madeBy)}
        <ThaiText text={displayText(overrule.reason, 600)} />
      </p>
      {!yearIsClosed && (
        <form method="post" action={`/overrules/${overrule.id}/end`}>
          <Button kind="quiet" size="small">
            {words.endOverrule}
          </Button>
        </form>
      )}
    </Notice>
  );
}
