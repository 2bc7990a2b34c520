import type { z } from 'zod';
import type { CheckName } from '../frameworks/check-names.ts';
import { blankCells, blankCellsParameters } from './blank-cells.ts';
import { datedAndSigned, datedAndSignedParameters } from './dated-and-signed.ts';
import { declaredType, declaredTypeParameters } from './declared-type.ts';
import { documentKind, documentKindParameters } from './document-kind.ts';
import type { EvidenceCase, EvidenceCheck } from './evidence-case.ts';
import { fileCondition, fileConditionParameters } from './file-condition.ts';
import type { Finding } from './finding.ts';
import { fiscalYear, fiscalYearParameters } from './fiscal-year.ts';
import { noneStated, noneStatedParameters } from './none-stated.ts';
import { notHomepage, notHomepageParameters } from './not-homepage.ts';
import { notLoginWall, notLoginWallParameters } from './not-login-wall.ts';
import { notReused, notReusedParameters } from './not-reused.ts';
import { notSoft404, notSoft404Parameters } from './not-soft-404.ts';
import { ownDomain, ownDomainParameters } from './own-domain.ts';
import { periodCovered, periodCoveredParameters } from './period-covered.ts';
import { reachable, reachableParameters } from './reachable.ts';
import { readableText, readableTextParameters } from './readable-text.ts';
import { requiredElements, requiredElementsParameters } from './required-elements.ts';
import { staleContent, staleContentParameters } from './stale-content.ts';
import { yearWellformed, yearWellformedParameters } from './year-wellformed.ts';

/**
 * When a check runs. What cannot be reached is not opened, what cannot be opened is not read: a `fail` or `manual` of one
 * stage ends the judgement before the next.
 */
export type Stage = 'access' | 'file' | 'content';

export const STAGES: readonly Stage[] = ['access', 'file', 'content'];

export interface RegisteredCheck {
  readonly stage: Stage;
  /** @throws z.ZodError where the parameters from `checks.yaml` are not those of the check */
  readonly run: (evidence: EvidenceCase, parameters: Readonly<Record<string, unknown>>) => readonly Finding[];
  readonly parameters: z.ZodType;
}

function registered<Schema extends z.ZodType>(
  stage: Stage,
  parameters: Schema,
  check: EvidenceCheck<z.output<Schema>>,
): RegisteredCheck {
  return { stage, parameters, run: (evidence, given) => check(evidence, parameters.parse(given)) };
}

/** Every check that `checks.yaml` may name; the compiler sees to it that none is missing. */
export const CHECKS = {
  reachable: registered('access', reachableParameters, reachable),
  'own-domain': registered('access', ownDomainParameters, ownDomain),
  'not-homepage': registered('access', notHomepageParameters, notHomepage),
  'not-login-wall': registered('access', notLoginWallParameters, notLoginWall),
  'not-soft-404': registered('access', notSoft404Parameters, notSoft404),
  'file-condition': registered('file', fileConditionParameters, fileCondition),
  'declared-type': registered('file', declaredTypeParameters, declaredType),
  'readable-text': registered('file', readableTextParameters, readableText),
  'fiscal-year': registered('content', fiscalYearParameters, fiscalYear),
  'year-wellformed': registered('content', yearWellformedParameters, yearWellformed),
  'period-covered': registered('content', periodCoveredParameters, periodCovered),
  'stale-content': registered('content', staleContentParameters, staleContent),
  'required-elements': registered('content', requiredElementsParameters, requiredElements),
  'document-kind': registered('content', documentKindParameters, documentKind),
  'not-reused': registered('content', notReusedParameters, notReused),
  'none-stated': registered('content', noneStatedParameters, noneStated),
  'blank-cells': registered('content', blankCellsParameters, blankCells),
  'dated-and-signed': registered('content', datedAndSignedParameters, datedAndSigned),
} satisfies Record<CheckName, RegisteredCheck>;
