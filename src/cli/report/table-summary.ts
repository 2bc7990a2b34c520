import type { CheckResult } from '#src/features/evidence/index.ts';
import { displayAddress, displayName, displayText } from '#src/shared/display-name.ts';
import { padTo, wrapTo } from './layout.ts';
import type { TableStyle } from './table-style.ts';
import { STATES, type State, WORDS } from './words.ts';

const MOST_PROBLEMS_OF_A_KIND = 5;
const MOST_OPEN_ITEMS = 5;

/** What was handed in and could not be used, the first of each kind with its place. */
export function problemLines({ problems }: CheckResult, style: TableStyle): string[] {
  if (problems.length === 0) return [];
  const words = WORDS[style.language];
  const lines = [style.paint('bold', `${words.inputProblems} (${problems.length})`)];
  for (const [, same] of Map.groupBy(problems, ({ code }) => code)) {
    for (const one of same.slice(0, MOST_PROBLEMS_OF_A_KIND)) {
      const place = displayAddress(one.source, 80) + (one.row === null ? '' : ` ${words.row} ${one.row}`);
      const quote = one.quote ? ` “${displayText(one.quote, 80)}”` : '';
      const message = style.language === 'th' ? one.messageTh : one.messageEn;
      const wrapped = wrapTo(`${place}${quote}: ${message}`, style.width, '    ');
      lines.push(`  ${style.paint('yellow', '!')} ${wrapped[0]?.trimStart() ?? ''}`, ...wrapped.slice(1));
    }
    const more = same.length - MOST_PROBLEMS_OF_A_KIND;
    if (more > 0) lines.push(`    ${words.andMore} ${more} ${words.places}`);
    const fix = (style.language === 'th' ? same[0]?.fixTh : same[0]?.fixEn) ?? '';
    lines.push(...wrapTo(`${words.fix} ${fix}`, style.width, '    '));
  }
  return [...lines, ''];
}

/** How many items are in which state. */
export function summaryLines({ items, missing }: CheckResult, style: TableStyle): string[] {
  const words = WORDS[style.language];
  const count = (state: State) =>
    state === 'missing' ? missing.length : items.filter(({ verdict }) => verdict === state).length;
  const parts = (Object.keys(STATES) as State[]).map((state) => {
    const { sign, colour } = STATES[state];
    return style.paint(colour, `${sign} ${STATES[state][style.language]} ${count(state)}`);
  });
  const lines = [`${style.paint('bold', words.summary)}  ${parts.join(' · ')}`];
  const codes = missing.map(({ code }) => code).join(' ');
  if (missing.length > 0) lines.push(...wrapTo(`${words.missing}: ${codes}`, style.width, '  '));
  return lines;
}

/** What the verdicts mean for the score, and which open items cost most. */
export function forecastLines({ forecast }: CheckResult, style: TableStyle): string[] {
  const words = WORDS[style.language];
  const basis = forecast.basis === 'whole-office' ? words.basisOffice : words.basisItems;
  const outlooks = (['expected', 'optimistic', 'pessimistic'] as const).map((name) => {
    const { instrumentScore, totalScore, band } = forecast[name];
    const score = instrumentScore === null ? '—' : instrumentScore.toFixed(2);
    const total = totalScore === null ? '' : `  ${words.total} ${totalScore.toFixed(2)}`;
    const title = band === null ? '' : `  ${style.language === 'th' ? band.titleTh : band.titleEn}`;
    return `  ${padTo(words[name], 48)} ${score.padStart(6)}${total}${title}`;
  });
  const dearest = forecast.openItems.filter(({ instrumentPoints }) => instrumentPoints > 0).slice(0, MOST_OPEN_ITEMS);
  return [
    '',
    style.paint('bold', words.forecast) + style.paint('dim', `  (${basis})`),
    ...outlooks,
    ...(dearest.length > 0 ? [style.paint('bold', words.costliest)] : []),
    ...dearest.map((item) => {
      const total = item.totalPoints === null ? '' : ` (${words.total} −${item.totalPoints.toFixed(2)})`;
      const title = displayName(style.language === 'th' ? item.titleTh : item.titleEn, style.width - 50);
      return `  ${padTo(item.code, 5)} −${item.instrumentPoints.toFixed(2)} ${words.points}${total}  ${title}`;
    }),
  ];
}
