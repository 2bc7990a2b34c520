import type { VNode } from 'preact';
import { filled } from '#src/shared/filled.ts';
import type { Language } from '#src/shared/language.ts';
import { Button, Disclosure, ErrorSummary, FileField, formatBytes, Stack, TextField } from '#src/ui/index.ts';
import { EMPTY_FORM, errorOf, type FormState, summaryOf } from '../forms/form-state.ts';
import type { ItemPage } from '../item-page.ts';
import { itemPath } from '../item-paths.ts';
import { itemWordsOf } from '../item-words.ts';
import { ACCEPTED_ENDINGS, type FileLimits } from '../readable-file.ts';

interface AddFormProps {
  readonly page: ItemPage;
  readonly form?: FormState | undefined;
  readonly language: Language;
}

/** Hands in an address. Open where there is no evidence yet, or something is to be corrected. */
export function AddLinkForm({ page, form = EMPTY_FORM, language }: AddFormProps): VNode {
  const words = itemWordsOf(language);
  return (
    <Disclosure summary={words.addLink} open={form.problems.length > 0 || page.state === 'missing'}>
      <form method="post" action={`${itemPath(page.fiscalYearBE, page.item.code)}/evidence/links`} noValidate>
        <Stack>
          <ErrorSummary problems={summaryOf(form, language)} language={language} />
          <TextField
            name="url"
            type="url"
            inputMode="url"
            autocomplete="off"
            required
            label={words.addressLabel}
            hint={words.addressHint}
            value={form.fields.url}
            error={errorOf(form, 'url', language)}
          />
          <TextField
            name="title"
            autocomplete="off"
            maxLength={300}
            label={words.titleLabel}
            hint={words.titleHint}
            value={form.fields.title}
            error={errorOf(form, 'title', language)}
          />
          <p>
            <Button kind="secondary" icon="link">
              {words.addLink}
            </Button>
          </p>
        </Stack>
      </form>
    </Disclosure>
  );
}

/** Hands in files, several at once. */
export function AddFilesForm({
  page,
  form = EMPTY_FORM,
  limits,
  language,
}: AddFormProps & { readonly limits: FileLimits }): VNode {
  const words = itemWordsOf(language);
  return (
    <Disclosure summary={words.addFiles} open={form.problems.length > 0 || page.state === 'missing'}>
      <form
        method="post"
        action={`${itemPath(page.fiscalYearBE, page.item.code)}/evidence/files`}
        encType="multipart/form-data"
        data-upload={words.uploading}
      >
        <Stack>
          <ErrorSummary problems={summaryOf(form, language)} language={language} />
          <FileField
            name="files"
            multiple
            required
            accept={ACCEPTED_ENDINGS}
            label={words.filesLabel}
            hint={`${words.severalFiles}: ${filled(words.filesHint, formatBytes(limits.mostBytes, language))}`}
            error={errorOf(form, 'files', language)}
          />
          <p>
            <Button kind="secondary" icon="upload">
              {words.addFiles}
            </Button>
          </p>
        </Stack>
      </form>
    </Disclosure>
  );
}
