import type { VNode } from 'preact';
import { displayName } from '#src/shared/display-name.ts';
import type { Language } from '#src/shared/language.ts';
import { Button, ButtonLink, Stack, SummaryList, TextArea } from '#src/ui/index.ts';
import type { EvidenceToChange } from '../evidence-to-change.ts';
import { EMPTY_FORM, errorOf, type FormState } from '../forms/form-state.ts';
import { itemPath } from '../item-paths.ts';
import { itemWordsOf } from '../item-words.ts';
import { FormFrame } from './form-frame.tsx';

export interface WithdrawPageProps {
  readonly evidence: EvidenceToChange;
  readonly form?: FormState | undefined;
  readonly language: Language;
}

/** Takes evidence back, with a reason. */
export function WithdrawPage({ evidence, form = EMPTY_FORM, language }: WithdrawPageProps): VNode {
  const words = itemWordsOf(language);
  const item = itemPath(evidence.fiscalYearBE, evidence.itemCode);
  return (
    <FormFrame
      title={words.withdraw}
      lead={words.withdrawLead}
      fiscalYearBE={evidence.fiscalYearBE}
      itemCode={evidence.itemCode}
      form={form}
      language={language}
    >
      <SummaryList rows={[{ key: words.evidence, value: displayName(evidence.titleTh, 160) }]} />
      <form method="post" action={`${item}/evidence/${evidence.id}/withdraw`} noValidate>
        <Stack>
          <TextArea
            name="reason"
            required
            maxLength={2000}
            label={words.reason}
            hint={words.withdrawReasonHint}
            value={form.fields.reason}
            error={errorOf(form, 'reason', language)}
          />
          <p>
            <Button kind="danger">{words.withdraw}</Button>{' '}
            <ButtonLink href={item} kind="quiet">
              {words.cancel}
            </ButtonLink>
          </p>
        </Stack>
      </form>
    </FormFrame>
  );
}
