import type { Framework, FrameworkItem, ItemChange, YearRule } from '#src/features/frameworks/index.ts';
import { THAI_MONTHS_SHORT } from '#src/thai/month-names.ts';
import { padTo, wrapTo } from './layout.ts';

const STATUS: Record<Framework['status'], string> = {
  verified: 'ตรวจสอบกับแหล่งที่มาแล้ว (verified)',
  unverified: 'ยังไม่ได้ตรวจสอบกับต้นฉบับ (unverified)',
  inferred: 'อนุมานจากหลักฐานอ้อม ไม่พบต้นฉบับ (inferred)',
};

/** Mark of everything that no official source could be read for. */
const UNCERTAIN = '⚠ ยังไม่ยืนยัน (unverified)';

/** One line of `frameworks list`. */
export function frameworkLine(framework: Framework): string {
  const count = `${framework.items.length} ข้อ`;
  return `${padTo(framework.id, 12)} ${padTo(String(framework.fiscalYearBE), 5)} ${padTo(count, 7)} ${framework.titleTh} · ${STATUS[framework.status]}`;
}

/** `frameworks show`: the tree with its items. */
export function frameworkLines(framework: Framework, width: number): readonly string[] {
  const lines = [framework.titleTh, `${framework.titleEn} · ${STATUS[framework.status]}`, ''];
  for (const instrument of framework.instruments) {
    const weight = instrument.weight === null ? 'ไม่ทราบน้ำหนัก' : `น้ำหนัก ${instrument.weight}`;
    lines.push(`${instrument.code} ${instrument.titleTh} · ${weight}`);
    for (const indicator of framework.indicators.filter((one) => one.instrument === instrument.code)) {
      lines.push(`  ${indicator.code} ${indicator.titleTh}${indicator.uncertain ? ` ${UNCERTAIN}` : ''}`);
      for (const sub of indicator.subIndicators) {
        lines.push(`    ${sub.code} ${sub.titleTh}${sub.uncertain ? ` ${UNCERTAIN}` : ''}`);
        for (const item of framework.items.filter((one) => one.subIndicator === sub.code)) {
          lines.push(
            ...wrapTo(`${padTo(item.code, 4)} ${item.titleTh} · ${yearRuleInThai(item.yearRule)}`, width, '      '),
          );
        }
      }
    }
  }
  return lines;
}

/** `frameworks show --item`: all that is known of one item. */
export function itemLines(item: FrameworkItem, width: number): readonly string[] {
  const say = (text: string, indent = '  '): readonly string[] => wrapTo(text, width, indent);
  return [
    ...say(`${item.code} ${item.titleTh}${item.uncertain ? ` ${UNCERTAIN}` : ''}`, ''),
    ...say(`${item.titleEn} · ${item.conceptId} · ตัวชี้วัดย่อย ${item.subIndicator}`),
    ...say(`ปีของหลักฐาน (year): ${yearRuleInThai(item.yearRule)}`),
    ...(item.elements.length === 0
      ? say('องค์ประกอบ: ยังไม่มีข้อมูลที่ตรวจสอบได้ (required elements not known)')
      : [
          ...say('องค์ประกอบที่ต้องมี (required elements):'),
          ...item.elements.flatMap((one) => say(`• ${one.titleTh}${one.uncertain ? ` ${UNCERTAIN}` : ''}`, '    ')),
        ]),
    ...say(`การตรวจ (checks): ${item.checks.map((use) => use.check).join(', ')}`),
    ...(item.notes ? say(`หมายเหตุ (notes): ${item.notes}`) : []),
    ...say('แหล่งที่มา (sources):'),
    ...item.sources.flatMap((source) => say(`• ${source}`, '    ')),
  ];
}

const CHANGES: Record<ItemChange['change'], string> = {
  same: 'เหมือนเดิม (same)',
  renumbered: 'เปลี่ยนเลขข้อ (renumbered)',
  changed: 'เปลี่ยนเนื้อหา (changed)',
  new: 'ข้อใหม่ (new)',
  gone: 'ยกเลิก (gone)',
};

/** `frameworks diff`: one line an item, then how many of each. */
export function diffLines(changes: readonly ItemChange[], width: number): readonly string[] {
  const lines = changes.flatMap((one) => {
    const from = 'from' in one ? one.from.code : '–';
    const to = 'to' in one ? one.to.code : '–';
    const item = 'to' in one ? one.to : one.from;
    const why = 'differs' in one && one.change === 'changed' ? ` [${one.differs.join(', ')}]` : '';
    const head = `${padTo(from, 5)} → ${padTo(to, 5)} ${padTo(CHANGES[one.change], 28)} `;
    const [first = '', ...rest] = wrapTo(`${item.titleTh}${why}`, width - 43);
    return [`${head}${first}`, ...rest.map((line) => ' '.repeat(43) + line)];
  });
  const counts = (Object.keys(CHANGES) as ItemChange['change'][]).map(
    (change) => `${CHANGES[change]} ${changes.filter((one) => one.change === change).length}`,
  );
  return [...lines, '', ...wrapTo(counts.join(' · '), width)];
}

/** Which year the evidence must bear, in words. */
function yearRuleInThai(rule: YearRule): string {
  switch (rule.rule) {
    case 'current':
      return 'ปีงบประมาณที่ประเมิน';
    case 'previous':
      return 'ปีงบประมาณก่อนหน้า';
    case 'covers':
      return 'แผนที่ครอบคลุมปีงบประมาณที่ประเมิน';
    case 'none':
      return 'ข้อมูลปัจจุบัน ไม่ระบุปี';
    case 'unknown':
      return 'ยังไม่ทราบ';
    case 'months': {
      const year =
        rule.yearOffset === 0
          ? 'ปีงบประมาณที่ประเมิน'
          : `ปีงบประมาณ ${rule.yearOffset > 0 ? '+' : '−'}${Math.abs(rule.yearOffset)}`;
      return `${THAI_MONTHS_SHORT[rule.fromMonth - 1]}–${THAI_MONTHS_SHORT[rule.toMonth - 1]} ของ${year}`;
    }
  }
}
