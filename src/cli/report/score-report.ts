import { type ExplainedScore, type ScoreNode, workingWords } from '#src/features/scores/index.ts';
import { padTo, wrapTo } from './layout.ts';

/** The working of a score as an indented tree, then what each lost item costs. Met items are counted, lost ones named. */
export function scoreLines({ framework, score, lost }: ExplainedScore, width: number): readonly string[] {
  const lines = [`${framework.titleTh} (${framework.id})`, ''];
  const visit = (node: ScoreNode, depth: number): void => {
    if (node.level === 'item') {
      if (node.value !== 100)
        lines.push(row(node, depth, width, node.value === 0 ? '✘ เสียข้อนี้ (lost)' : '? ไม่ทราบ (unknown)'));
      return;
    }
    lines.push(row(node, depth, width, workingWords(node, 'th')));
    for (const child of node.children) visit(child, depth + 1);
  };
  visit(score.total, 0);
  const band = score.band;
  lines.push(
    '',
    band
      ? `ระดับ (band): ${band.titleTh}${band.titleEn === band.titleTh ? '' : ` (${band.titleEn})`}`
      : 'ระดับ (band): ยังบอกไม่ได้ เพราะยังไม่ทราบคะแนนทุกส่วน (not known: some scores are missing)',
  );
  if (lost.length > 0) lines.push('', 'ข้อที่เสียคะแนน (what each lost item costs):');
  for (const one of lost) {
    const item = framework.items.find(({ code }) => code === one.code);
    const total = one.totalPoints === null ? '' : ` · คะแนนรวม −${one.totalPoints.toFixed(2)}`;
    lines.push(
      ...wrapTo(
        `${padTo(one.code, 4)} ${one.instrument} −${one.instrumentPoints.toFixed(2)}${total} · ${item?.titleTh ?? ''}`,
        width,
        '  ',
      ),
    );
  }
  return lines;
}

function row(node: ScoreNode, depth: number, width: number, note: string): string {
  const value = node.value === null ? '—' : node.value.toFixed(2);
  const uncertain = node.uncertain ? ' ⚠' : '';
  const title = `${'  '.repeat(depth)}${node.code} ${node.titleTh}${uncertain}`;
  const room = Math.min(62, width - 34);
  return `${padTo(wrapTo(title.trimStart(), room - depth * 2)[0] === title.trimStart() ? title : `${'  '.repeat(depth)}${node.code} ${wrapTo(node.titleTh, room - depth * 2 - node.code.length - 3)[0] ?? ''}…`, room)} ${value.padStart(7)}  ${note}`;
}
