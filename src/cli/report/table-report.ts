import type { CheckedEvidence, CheckedItem, CheckResult, ReportedFinding } from '#src/features/evidence/index.ts';
import { displayAddress, displayText } from '#src/shared/display-name.ts';
import { padTo, wrapTo } from './layout.ts';
import type { TableStyle } from './table-style.ts';
import { forecastLines, problemLines, summaryLines } from './table-summary.ts';
import { type Language, STATES, WORDS } from './words.ts';

/** The report for people: items with what is wrong, where, and what to do; then the summary and what it means for the score. */
export function tableReport(result: CheckResult, style: TableStyle): string {
  const words = WORDS[style.language];
  const title = `${words.heading}  ${result.framework}  ${words.fiscalYear} ${result.fiscalYearBE}`;
  const lines = [
    style.paint('bold', title),
    style.paint('dim', `${words.checkedAt} ${readableTime(result.checkedAt, style.language)}`),
    '',
    ...result.items.flatMap((item) => itemLines(item, style)),
    ...problemLines(result, style),
    ...summaryLines(result, style),
    ...forecastLines(result, style),
  ];
  return `${lines.join('\n')}\n`;
}

function itemLines(item: CheckedItem, style: TableStyle): string[] {
  const state = STATES[item.verdict];
  const lead = `${padTo(`${state.sign} ${state[style.language]}`, 15)}${padTo(item.code, 5)} `;
  const title = wrapTo(style.language === 'th' ? item.titleTh : item.titleEn, style.width, ' '.repeat(21));
  const first = style.paint(state.colour, lead) + style.paint('bold', title[0]?.trimStart() ?? '');
  return [first, ...title.slice(1), ...item.evidence.flatMap((piece) => pieceLines(piece, style)), ''];
}

function pieceLines(piece: CheckedEvidence, style: TableStyle): string[] {
  const words = WORDS[style.language];
  const about = [
    piece.pages === null || piece.pages < 2 ? null : `${piece.pages} ${words.pages}`,
    piece.status === null || piece.status === 200 ? null : `HTTP ${piece.status}`,
    piece.redirects.length > 0 && piece.finalUrl ? `${words.reaches} ${displayAddress(piece.finalUrl, 100)}` : null,
    piece.linkedFrom === null ? null : `${words.linkedFrom} ${displayAddress(piece.linkedFrom, 80)}`,
    piece.itemGuessed ? words.guessed : null,
  ].filter((one) => one !== null);
  const name = displayAddress(piece.source, 120) + (about.length > 0 ? `  (${about.join(' · ')})` : '');
  return [...wrapTo(name, style.width, '    '), ...piece.findings.flatMap((finding) => findingLines(finding, style))];
}

function findingLines(finding: ReportedFinding, style: TableStyle): string[] {
  const words = WORDS[style.language];
  const thai = style.language === 'th';
  const state = finding.severity === 'info' ? { sign: 'i', colour: 'dim' as const } : STATES[finding.severity];
  const said = thai ? finding.messageTh : finding.messageEn;
  const place = `${words.page} ${finding.page}`;
  // Most sentences name the page themselves.
  const isPlaced = finding.page === null || said.includes(place);
  const message = wrapTo(isPlaced ? said : `${place}: ${said}`, style.width, '        ');
  const quote = finding.quote ? wrapTo(`${words.quote} “${displayText(finding.quote)}”`, style.width, '        ') : [];
  const fix = wrapTo(`${words.fix} ${thai ? finding.fixTh : finding.fixEn}`, style.width, '        ');
  const first = `      ${style.paint(state.colour, state.sign)} ${message[0]?.trimStart() ?? ''}`;
  return [first, ...message.slice(1), ...quote.map((line) => style.paint('dim', line)), ...fix];
}

/** In Thai time and, in Thai, the Buddhist Era. */
function readableTime(instant: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'th' ? 'th-TH-u-ca-buddhist' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Bangkok',
  });
  return format.format(new Date(instant));
}
