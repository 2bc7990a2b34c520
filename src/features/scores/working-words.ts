import type { LevelRounding } from '#src/assessment/frameworks/framework.ts';
import type { ScoreNode } from '#src/assessment/scoring/score.ts';
import type { Language } from '#src/shared/language.ts';

type Working = Pick<ScoreNode, 'level' | 'value' | 'weight' | 'rule' | 'rounding'>;

/** How a value came about, in words and figures: `= เฉลี่ย (96.67 + 100.00) ÷ 2 · ปัด 2 ตำแหน่ง`. */
export function workingWords(node: Working & { readonly children: readonly Working[] }, language: Language): string {
  const isThai = language === 'th';
  switch (node.rule) {
    case 'given':
      return isThai ? 'คะแนนที่ทราบจากภายนอก' : 'known from outside';
    case 'unknown':
      return isThai ? 'ยังบอกไม่ได้' : 'cannot be told yet';
    case 'met-or-not':
      return isThai ? 'ได้ 100 หรือ 0' : '100 or 0';
    case 'weighted-mean': {
      const parts = node.children.map(
        ({ value, weight }) => `${(value ?? 0).toFixed(2)}×${((weight ?? 0) * 100).toFixed(0)}%`,
      );
      return `= ${parts.join(' + ')} · ${roundingWords(node.rounding, language)}`;
    }
    case 'mean':
      return `= ${meanWords(node.children, isThai)} · ${roundingWords(node.rounding, language)}`;
  }
}

export function roundingWords(rounding: LevelRounding, language: Language): string {
  if (rounding === 'none') return language === 'th' ? 'ไม่ปัดเศษ' : 'not rounded';
  const { decimals } = rounding;
  return language === 'th' ? `ปัด ${decimals} ตำแหน่ง` : `rounded to ${decimals} decimals`;
}

function meanWords(children: readonly Working[], isThai: boolean): string {
  const known = children.filter(({ value }) => value !== null);
  if (known.every(({ level }) => level === 'item')) {
    const met = known.filter(({ value }) => value === 100).length;
    return isThai ? `ได้ ${met} จาก ${known.length} ข้อ` : `${met} of ${known.length} items met`;
  }
  const values = known.map(({ value }) => (value ?? 0).toFixed(2)).join(' + ');
  return `${isThai ? 'เฉลี่ย' : 'mean of'} (${values}) ÷ ${known.length}`;
}
