import type { VNode } from 'preact';
import { displayAddress, displayName } from '#src/shared/display-name.ts';
import { filled } from '#src/shared/filled.ts';
import type { Language } from '#src/shared/language.ts';
import { Button, ButtonLink, FileField, formatBytes, Stack, SummaryList, TextArea, TextField } from '#src/ui/index.ts';
import type { EvidenceToChange } from '../evidence-to-change.ts';
import { EMPTY_FORM, errorOf, type FormState } from '../forms/form-state.ts';
import { itemPath } from '../item-paths.ts';
import { itemWordsOf } from '../item-words.ts';
import { ACCEPTED_ENDINGS, type FileLimits } from '../readable-file.ts';
import { FormFrame } from './form-frame.tsx';

export interface NewVersionPageProps {
  readonly evidence: EvidenceToChange;
  readonly limits: FileLimits;
  readonly form?: FormState | undefined;
  readonly language: Language;
}

/** A new link or file in the place of what the evidence holds. */
export function NewVersionPage({ evidence, limits, form = EMPTY_FORM, language }: NewVersionPageProps): VNode {
  const words = itemWordsOf(language);
  const { id, fiscalYearBE, itemCode, titleTh, latestVersion, url, fileName } = evidence;
  const item = itemPath(fiscalYearBE, itemCode);
  return (
    <FormFrame
      title={words.newVersion}
      lead={words.newVersionLead}
      fiscalYearBE={fiscalYearBE}
      itemCode={itemCode}
      form={form}
      language={language}
    >
      <SummaryList
        rows={[
          { key: words.evidence, value: displayName(titleTh, 160) },
          {
            key: words.currentVersion,
            value: `${filled(words.version, latestVersion)}: ${url === null ? displayName(fileName ?? '') : displayAddress(url)}`,
          },
        ]}
      />
      <form
        method="post"
        action={`${item}/evidence/${id}/versions`}
        encType="multipart/form-data"
        noValidate
        data-upload={words.uploading}
      >
        <Stack>
          <input type="hidden" name="latestVersion" value={latestVersion} />
          <TextField
            name="url"
            type="url"
            inputMode="url"
            autocomplete="off"
            label={words.addressLabel}
            hint={words.addressHint}
            value={form.fields.url}
            error={errorOf(form, 'url', language)}
          />
          <FileField
            name="file"
            accept={ACCEPTED_ENDINGS}
            label={words.orFile}
            hint={filled(words.filesHint, formatBytes(limits.mostBytes, language))}
            error={errorOf(form, 'file', language)}
          />
          <TextArea
            name="reason"
            required
            maxLength={2000}
            label={words.reason}
            hint={words.newVersionReasonHint}
            value={form.fields.reason}
            error={errorOf(form, 'reason', language)}
          />
          <p>
            <Button icon="upload">{words.saveVersion}</Button>{' '}
            <ButtonLink href={item} kind="quiet">
              {words.cancel}
            </ButtonLink>
          </p>
        </Stack>
      </form>
    </FormFrame>
  );
}
