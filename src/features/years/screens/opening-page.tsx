import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import {
  Button,
  Card,
  Columns,
  ErrorSummary,
  PageHeading,
  SelectField,
  Stack,
  TextField,
  ThaiText,
} from '#src/ui/index.ts';
import type { FieldProblem } from '../open-year-form.ts';
import type { OpeningPlan } from '../opening-plan.ts';
import { yearWords } from '../year-words.ts';
import { PlanPreview } from './plan-preview.tsx';

export interface OpeningPageProps {
  readonly language: Language;
  readonly frameworks: readonly {
    readonly id: string;
    readonly fiscalYearBE: number;
    readonly titleTh: string;
    readonly titleEn: string;
  }[];
  readonly yearsBE: readonly number[];
  /** As typed. */
  readonly values: { readonly year: string; readonly framework: string; readonly from: string };
  readonly problems: readonly FieldProblem[];
  /** What would happen, once it was asked. */
  readonly plan: OpeningPlan | null;
}

/** Opens a fiscal year: choose, look at what changes, open. */
export function OpeningPage({ language, frameworks, yearsBE, values, problems, plan }: OpeningPageProps): VNode {
  const words = yearWords(language);
  const errorOf = (field: string) => {
    const problem = problems.find((one) => one.field === field);
    return problem === undefined ? {} : { error: words[problem.word] };
  };
  return (
    <Stack>
      <PageHeading
        title={words.openingTitle}
        lead={
          <p>
            <ThaiText text={words.openingLead} />
          </p>
        }
      />
      <ErrorSummary
        language={language}
        problems={problems.map(({ field, word }) => ({ field, message: words[word] }))}
      />
      <Card>
        <form method="post" action="/years/new">
          <Columns>
            <TextField
              name="year"
              label={words.newYear}
              hint={words.newYearHint}
              value={values.year}
              inputMode="numeric"
              required
              {...errorOf('year')}
            />
            <SelectField
              name="from"
              label={words.fromYear}
              value={values.from}
              options={[
                ...yearsBE.map((year) => ({ value: String(year), label: String(year) })),
                { value: '', label: words.fromNothing },
              ]}
              {...errorOf('from')}
            />
          </Columns>
          <SelectField
            name="framework"
            label={words.chooseFramework}
            hint={words.chooseFrameworkHint}
            value={values.framework}
            options={frameworks.map(({ id, fiscalYearBE, titleTh, titleEn }) => ({
              value: id,
              label: `${fiscalYearBE} · ${language === 'th' ? titleTh : titleEn}`,
            }))}
            {...errorOf('framework')}
          />
          <p>
            <Button type="submit" name="step" value="preview" kind={plan === null ? 'primary' : 'secondary'}>
              {words.preview}
            </Button>{' '}
            {plan !== null && (
              <Button type="submit" name="step" value="open">
                {`${words.open} ${values.year}`}
              </Button>
            )}
          </p>
        </form>
      </Card>
      {plan !== null && <PlanPreview plan={plan} language={language} />}
    </Stack>
  );
}
