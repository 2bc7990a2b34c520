/** The items of the NACC list of fiscal year 2566: titles, and what time each asks for. Typed from the list, not from the engine's data. */
export type AskedPeriod =
  | { readonly kind: 'fiscal-year'; readonly fiscalYearBE: number }
  | { readonly kind: 'months'; readonly from: string; readonly to: string }
  | { readonly kind: 'covers'; readonly fiscalYearBE: number }
  | { readonly kind: 'current' }
  | { readonly kind: 'unknown' };

const CURRENT: AskedPeriod = { kind: 'current' };
const THIS_YEAR: AskedPeriod = { kind: 'fiscal-year', fiscalYearBE: 2566 };
const LAST_YEAR: AskedPeriod = { kind: 'fiscal-year', fiscalYearBE: 2565 };
const FIRST_HALF: AskedPeriod = { kind: 'months', from: '2565-10', to: '2566-03' };
const COVERS: AskedPeriod = { kind: 'covers', fiscalYearBE: 2566 };
const UNKNOWN: AskedPeriod = { kind: 'unknown' };

export const ITEMS: Readonly<Record<string, { readonly titleTh: string; readonly period: AskedPeriod }>> = {
  O1: { titleTh: 'โครงสร้าง', period: CURRENT },
  O2: { titleTh: 'ข้อมูลผู้บริหาร', period: CURRENT },
  O3: { titleTh: 'อำนาจหน้าที่', period: CURRENT },
  O4: { titleTh: 'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', period: COVERS },
  O5: { titleTh: 'ข้อมูลการติดต่อ', period: CURRENT },
  O6: { titleTh: 'กฎหมายที่เกี่ยวข้อง', period: CURRENT },
  O7: { titleTh: 'ข่าวประชาสัมพันธ์', period: THIS_YEAR },
  O8: { titleTh: 'Q&A', period: CURRENT },
  O9: { titleTh: 'Social Network', period: CURRENT },
  O10: { titleTh: 'นโยบายคุ้มครองข้อมูลส่วนบุคคล', period: CURRENT },
  O11: { titleTh: 'แผนดำเนินงานและการใช้งบประมาณประจำปี', period: THIS_YEAR },
  O12: { titleTh: 'รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณประจำปี รอบ 6 เดือน', period: FIRST_HALF },
  O13: { titleTh: 'รายงานผลการดำเนินงานประจำปี', period: LAST_YEAR },
  O14: { titleTh: 'คู่มือหรือมาตรฐานการปฏิบัติงาน', period: CURRENT },
  O15: { titleTh: 'คู่มือหรือมาตรฐานการให้บริการ', period: CURRENT },
  O16: { titleTh: 'ข้อมูลเชิงสถิติการให้บริการ', period: FIRST_HALF },
  O17: { titleTh: 'รายงานผลการสำรวจความพึงพอใจการให้บริการ', period: LAST_YEAR },
  O18: { titleTh: 'E–Service', period: CURRENT },
  O19: { titleTh: 'แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ', period: THIS_YEAR },
  O20: { titleTh: 'ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', period: THIS_YEAR },
  O21: { titleTh: 'สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน', period: FIRST_HALF },
  O22: { titleTh: 'รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี', period: LAST_YEAR },
  O23: { titleTh: 'นโยบายหรือแผนการบริหารทรัพยากรบุคคล', period: THIS_YEAR },
  O24: { titleTh: 'การดำเนินการตามนโยบายหรือแผนการบริหารทรัพยากรบุคคล', period: FIRST_HALF },
  O25: { titleTh: 'หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล', period: THIS_YEAR },
  O26: { titleTh: 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี', period: LAST_YEAR },
  O27: { titleTh: 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', period: CURRENT },
  O28: { titleTh: 'ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', period: CURRENT },
  O29: { titleTh: 'ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', period: FIRST_HALF },
  O30: { titleTh: 'การเปิดโอกาสให้เกิดการมีส่วนร่วม', period: THIS_YEAR },
  O31: { titleTh: 'ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่', period: THIS_YEAR },
  O32: { titleTh: 'การสร้างวัฒนธรรม No Gift Policy', period: THIS_YEAR },
  O33: { titleTh: 'รายงานผลตามนโยบาย No Gift Policy', period: UNKNOWN },
  O34: { titleTh: 'การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี', period: THIS_YEAR },
  O35: { titleTh: 'การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ', period: THIS_YEAR },
  O36: { titleTh: 'แผนปฏิบัติการป้องกันการทุจริต', period: COVERS },
  O37: { titleTh: 'รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน', period: FIRST_HALF },
  O38: { titleTh: 'รายงานผลการดำเนินการป้องกันการทุจริตประจำปี', period: LAST_YEAR },
  O39: { titleTh: 'ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ', period: CURRENT },
  O40: { titleTh: 'การขับเคลื่อนจริยธรรม', period: THIS_YEAR },
  O41: { titleTh: 'การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ', period: UNKNOWN },
  O42: { titleTh: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', period: LAST_YEAR },
  O43: { titleTh: 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', period: THIS_YEAR },
};
