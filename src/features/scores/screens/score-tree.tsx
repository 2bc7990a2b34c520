import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { Card, Disclosure, Heading, SourceList, Stack, SummaryList, Tag } from '#src/ui/index.ts';
import type { ScoreLine } from '../score-sheet.ts';
import { scoreWords } from '../score-words.ts';
import { workingWords } from '../working-words.ts';
import { ScoreItems } from './score-items.tsx';
import type { ScorePageProps } from './score-page-props.ts';

/** The working from the total down to the items. */
export function ScoreTree({ sheet, language }: ScorePageProps): VNode {
  const words = scoreWords(language);
  const { total } = sheet;
  return (
    <section>
      <Stack>
        <Heading level={2}>{words.working}</Heading>
        <p>{words.workingLead}</p>
        {sheet.hasPublished && <p>{words.recomputedNote}</p>}
        <Card title={titleOf(total, language)} headingLevel={3}>
          <LineFacts line={total} language={language} />
        </Card>
        {total.children.map((instrument) => (
          <Card key={instrument.code} title={titleOf(instrument, language)} headingLevel={3}>
            <Stack>
              <LineFacts line={instrument} language={language} />
              {hasItems(instrument) ? (
                instrument.children.map((indicator) => (
                  <Indicator key={indicator.code} line={indicator} yearBE={sheet.fiscalYearBE} language={language} />
                ))
              ) : (
                <Survey line={instrument} language={language} />
              )}
            </Stack>
          </Card>
        ))}
      </Stack>
    </section>
  );
}

interface LineProps {
  readonly line: ScoreLine;
  readonly language: Language;
}

function hasItems({ children }: ScoreLine): boolean {
  return children.some((indicator) => indicator.children.some(({ children: items }) => items.length > 0));
}

/** An instrument that people answer: nothing of it follows from evidence. */
function Survey({ line, language }: LineProps): VNode {
  const words = scoreWords(language);
  return (
    <>
      <p>{words.survey}</p>
      {line.children.length > 0 && (
        <Disclosure summary={`${words.indicators} (${line.children.length})`}>
          <ul>
            {line.children.map((indicator) => (
              <li key={indicator.code}>
                {titleOf(indicator, language)}
                {indicator.uncertain && (
                  <>
                    {' '}
                    <Tag tone="warning">{words.unverified}</Tag>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function Indicator({ line, language, yearBE }: LineProps & { readonly yearBE: number }): VNode {
  return (
    <Stack gap="small">
      <Heading level={4}>{titleOf(line, language)}</Heading>
      <LineFacts line={line} language={language} />
      {line.children.map((sub) => (
        <Disclosure key={sub.code} summary={<SubSummary line={sub} language={language} />}>
          <Stack gap="small">
            <LineFacts line={sub} language={language} />
            <ScoreItems line={sub} yearBE={yearBE} language={language} />
          </Stack>
        </Disclosure>
      ))}
    </Stack>
  );
}

function SubSummary({ line, language }: LineProps): VNode {
  return (
    <>
      {titleOf(line, language)} <strong>{figure(line.value, language)}</strong>
    </>
  );
}

/** Value, working, weight, rounding, what was published, sources. */
function LineFacts({ line, language }: LineProps): VNode {
  const words = scoreWords(language);
  const { published, recomputed, level } = line;
  const rows = [
    {
      key: words.value,
      value: (
        <>
          {line.value !== null && <strong>{line.value.toFixed(2)}</strong>} {workingWords(line, language)}{' '}
          {line.uncertain && <Tag tone="warning">{words.unverified}</Tag>}
        </>
      ),
    },
    ...(level === 'total'
      ? []
      : [
          {
            key: words.weight,
            value:
              line.weight === null
                ? words.weightUnknown
                : `${(line.weight * 100).toFixed(2).replace(/\.?0+$/, '')}% ${words.weightShare}`,
          },
        ]),
    ...(published === null
      ? []
      : [
          {
            key: words.published,
            value: (
              <>
                <strong>{published.score.toFixed(2)}</strong>{' '}
                {recomputed !== null &&
                  (recomputed === published.score ? words.agrees : `${words.differs} ${recomputed.toFixed(2)}`)}
                {published.remark && <p>{published.remark}</p>}
              </>
            ),
          },
        ]),
    ...(line.sources.length === 0
      ? []
      : [
          {
            key: words.sources,
            value: (
              <Disclosure summary={`${line.sources.length} ${words.sourceCount}`}>
                <SourceList sources={line.sources} language={language} />
              </Disclosure>
            ),
          },
        ]),
  ];
  return <SummaryList rows={rows} />;
}

export function titleOf(
  { code, titleTh, titleEn }: Pick<ScoreLine, 'code' | 'titleTh' | 'titleEn'>,
  language: Language,
): string {
  return `${code} ${language === 'th' ? titleTh : titleEn}`;
}

function figure(value: number | null, language: Language): string {
  return value === null ? scoreWords(language).unknownShort : value.toFixed(2);
}
