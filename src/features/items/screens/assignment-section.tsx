import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { Button, Card, Disclosure, ErrorSummary, SelectField, Stack, TextField, ThaiText } from '#src/ui/index.ts';
import { EMPTY_FORM, errorOf, type FormState, summaryOf } from '../forms/form-state.ts';
import type { ItemPage } from '../item-page.ts';
import { itemPath } from '../item-paths.ts';
import { itemWordsOf } from '../item-words.ts';

interface AssignmentSectionProps {
  readonly page: ItemPage;
  readonly form?: FormState | undefined;
  readonly language: Language;
}

/** Who looks after the item, and a form to change it. */
export function AssignmentSection({ page, form = EMPTY_FORM, language }: AssignmentSectionProps): VNode {
  const words = itemWordsOf(language);
  const { revision, unitId, ownerName, units } = page.assignment;
  const unit = units.find(({ id }) => id === unitId);
  return (
    <Card title={words.assignment}>
      <p>
        <ThaiText text={unit?.nameTh ?? words.noUnit} />
        {ownerName !== null && (
          <>
            {' · '}
            <ThaiText text={ownerName} />
          </>
        )}
      </p>
      {!page.yearIsClosed && (
        <Disclosure summary={words.changeAssignment} open={form.problems.length > 0}>
          <form method="post" action={`${itemPath(page.fiscalYearBE, page.item.code)}/assign`}>
            <Stack>
              <ErrorSummary problems={summaryOf(form, language)} language={language} />
              <input type="hidden" name="revision" value={revision} />
              <SelectField
                name="unit"
                label={words.unit}
                value={form.fields.unit ?? unitId ?? ''}
                options={[
                  { value: '', label: words.noUnit },
                  ...units.map(({ id, nameTh }) => ({ value: id, label: nameTh })),
                ]}
                error={errorOf(form, 'unit', language)}
              />
              <TextField
                name="owner"
                autocomplete="off"
                maxLength={200}
                label={words.ownerLabel}
                value={form.fields.owner ?? ownerName ?? ''}
                error={errorOf(form, 'owner', language)}
              />
              <p>
                <Button kind="secondary">{words.assign}</Button>
              </p>
            </Stack>
          </form>
        </Disclosure>
      )}
    </Card>
  );
}
