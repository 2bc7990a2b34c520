import type { CheckedEvidence, CheckResult } from '#src/features/evidence/index.ts';
import { displayName } from '#src/shared/display-name.ts';

/** JUnit XML for build servers: a suite an item, a case a piece; what only a person can tell is `skipped`. */
export function junitReport(result: CheckResult): string {
  const pieces = result.items.flatMap(({ evidence }) => evidence);
  const suites = result.items.map(
    (item) =>
      `  <testsuite name="${xml(`${item.code} ${item.titleTh}`)}" ${counts(item.evidence)} timestamp="${xml(result.checkedAt)}">\n` +
      `${item.evidence.map((piece) => testCase(item.code, piece)).join('')}  </testsuite>\n`,
  );
  const seconds = (result.durationMs / 1000).toFixed(3);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${xml(result.framework)}" ${counts(pieces)} time="${seconds}">\n${suites.join('')}${unusable(result)}</testsuites>\n`;
}

function testCase(code: string, piece: CheckedEvidence): string {
  const said = piece.findings.map(
    (one) =>
      `[${one.severity}] ${one.code}${one.page === null ? '' : ` p. ${one.page}`}: ${one.messageTh} / ${one.messageEn}`,
  );
  const head = `    <testcase classname="${xml(code)}" name="${xml(displayName(piece.source, 300))}"`;
  const first = xml(said[0] ?? piece.verdict);
  if (piece.verdict === 'pass') return `${head}/>\n`;
  if (piece.verdict === 'manual') return `${head}><skipped message="${first}"/></testcase>\n`;
  return `${head}><failure type="${piece.verdict}" message="${first}">${xml(said.join('\n'))}</failure></testcase>\n`;
}

function unusable({ problems }: CheckResult): string {
  if (problems.length === 0) return '';
  const cases = problems.map(
    (one) =>
      `    <testcase classname="input" name="${xml(displayName(`${one.source}${one.row === null ? '' : ` #${one.row}`}`, 300))}">` +
      `<error type="${xml(one.code)}" message="${xml(`${one.messageTh} / ${one.messageEn}`)}"/></testcase>\n`,
  );
  return `  <testsuite name="input" tests="${problems.length}" errors="${problems.length}">\n${cases.join('')}  </testsuite>\n`;
}

function counts(pieces: readonly CheckedEvidence[]): string {
  const failures = pieces.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn').length;
  const skipped = pieces.filter(({ verdict }) => verdict === 'manual').length;
  return `tests="${pieces.length}" failures="${failures}" skipped="${skipped}"`;
}

/** Escaped for text and attributes; characters that XML 1.0 does not know at all are left out. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
