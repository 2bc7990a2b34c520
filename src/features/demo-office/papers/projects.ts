import { shortYear, type Writing } from '../paper.ts';

export interface Project {
  readonly name: string;
  readonly budget: number;
  readonly period: string;
  readonly owner: string;
}

/** The projects of the office's plan in the year of the writing. */
export function projectsOf({ office, year }: Pick<Writing, 'office' | 'year'>): readonly Project[] {
  const before = shortYear(year - 1);
  const now = shortYear(year);
  return [
    {
      name: 'โครงการขับเคลื่อนยุทธศาสตร์การพัฒนาระดับจังหวัด',
      budget: 185000,
      period: `ต.ค. ${before} - ก.ย. ${now}`,
      owner: office.groups[1],
    },
    {
      name: 'โครงการตรวจราชการและติดตามประเมินผล',
      budget: 64500,
      period: `ธ.ค. ${before} - มี.ค. ${now}`,
      owner: office.groups[0],
    },
    {
      name: 'โครงการส่งเสริมคุณธรรมและความโปร่งใสในการดำเนินงาน',
      budget: 32000,
      period: `ม.ค. - มิ.ย. ${now}`,
      owner: office.groups[2],
    },
    { name: 'โครงการพัฒนาศักยภาพบุคลากรในสังกัด', budget: 120000, period: `ก.พ. - พ.ค. ${now}`, owner: office.groups[3] },
    {
      name: 'โครงการบำรุงรักษาระบบคอมพิวเตอร์และเครือข่าย',
      budget: 48600,
      period: `ต.ค. ${before} - ก.ย. ${now}`,
      owner: office.groups[0],
    },
    { name: 'โครงการรณรงค์และป้องกันยาเสพติด', budget: 75000, period: `เม.ย. - ก.ค. ${now}`, owner: office.groups[2] },
    {
      name: 'โครงการบริการประชาชนเคลื่อนที่',
      budget: 41250,
      period: `พ.ย. ${before} - ส.ค. ${now}`,
      owner: office.groups[1],
    },
  ];
}
