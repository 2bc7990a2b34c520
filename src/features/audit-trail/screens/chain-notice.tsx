import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { ButtonLink, formatNumber, Notice } from '#src/ui/index.ts';
import type { AuditTrail } from '../audit-trail.ts';
import { trailWords } from '../trail-words.ts';
import { historyHref } from './history-href.ts';

interface ChainNoticeProps {
  readonly trail: AuditTrail;
  readonly language: Language;
}

/** Whether the record is whole; where it is long, how to have it checked. */
export function ChainNotice({ trail, language }: ChainNoticeProps): VNode {
  const words = trailWords(language);
  const { chain, filter, page } = trail;
  if (chain === 'not-verified') {
    return (
      <Notice kind="info" title={words.notVerified}>
        <ButtonLink href={historyHref(filter, { page, verify: true })}>{words.verify}</ButtonLink>
      </Notice>
    );
  }
  if (chain.ok) {
    return (
      <Notice kind="success" title={words.intact}>
        <p>
          {words.intactText} {formatNumber(chain.value.seq, language)}
        </p>
      </Notice>
    );
  }
  const { kind, seq } = chain.problem;
  return (
    <Notice kind="error" title={`${words.broken} ${formatNumber(seq, language)}`}>
      <p>{words[kind]}</p>
      <p>{words.brokenAdvice}</p>
    </Notice>
  );
}
