import type { VNode } from 'preact';
import { displayAddress, displayText } from '#src/shared/display-name.ts';
import { filled } from '#src/shared/filled.ts';
import type { Language } from '#src/shared/language.ts';
import { Button, ButtonLink, Card, formatDate, Stack, TextArea, ThaiDateField, ThaiText } from '#src/ui/index.ts';
import type { FindingToOverrule } from '../finding-to-overrule.ts';
import { EMPTY_FORM, errorOf, type FormState, typedDate } from '../forms/form-state.ts';
import { itemPath } from '../item-paths.ts';
import { itemWordsOf } from '../item-words.ts';
import { SHORTEST_OVERRULE_REASON } from '../overrule-rules.ts';
import { FormFrame } from './form-frame.tsx';

export interface OverrulePageProps {
  readonly finding: FindingToOverrule;
  readonly form?: FormState | undefined;
  readonly language: Language;
}

/** A person decides that a finding does not count, why and until when. */
export function OverrulePage({ finding, form = EMPTY_FORM, language }: OverrulePageProps): VNode {
  const words = itemWordsOf(language);
  const { id, fiscalYearBE, itemCode, page, quote, source, lastDay } = finding;
  const message = language === 'th' ? finding.messageTh : finding.messageEn;
  return (
    <FormFrame
      title={words.overrule}
      lead={words.overruleLead}
      fiscalYearBE={fiscalYearBE}
      itemCode={itemCode}
      form={form}
      language={language}
    >
      <Card title={<ThaiText text={displayText(message, 400)} />}>
        <p>
          <bdi>{displayAddress(source)}</bdi> {page !== null && filled(words.page, page)}
        </p>
        {quote !== null && <blockquote>{displayText(quote, 300)}</blockquote>}
      </Card>
      <form method="post" action={`/findings/${id}/overrule`} noValidate>
        <Stack>
          <TextArea
            name="reason"
            required
            maxLength={2000}
            label={words.reason}
            hint={filled(words.overruleReasonHint, SHORTEST_OVERRULE_REASON)}
            value={form.fields.reason}
            error={errorOf(form, 'reason', language)}
          />
          <ThaiDateField
            name="until"
            required
            label={words.holdsUntil}
            hint={filled(words.holdsUntilHint, formatDate(lastDay, language))}
            value={typedDate(form, 'until')}
            error={errorOf(form, 'until', language)}
            language={language}
          />
          <p>
            <Button>{words.saveOverrule}</Button>{' '}
            <ButtonLink href={itemPath(fiscalYearBE, itemCode)} kind="quiet">
              {words.cancel}
            </ButtonLink>
          </p>
        </Stack>
      </form>
    </FormFrame>
  );
}
