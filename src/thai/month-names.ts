/** Thai month names as officers write them, January first. */
export const THAI_MONTHS: readonly string[] = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
];

export const THAI_MONTHS_SHORT: readonly string[] = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
];

/** Patterns of each month, January first: the full name with common misspellings, the abbreviation with a dot or two, English. */
export const MONTH_PATTERNS: readonly string[] = [
  'มกรา?คม|มกรา|ม\\.ค\\.?|มค\\.|january|jan\\.?',
  'กุมภาพันธ์|กุมภา|ก\\.พ\\.?|กพ\\.|february|feb\\.?',
  'มีนาคม|มีนา|{มี}\\.ค\\.?|{มี}ค\\.?|march|mar\\.?',
  'เมษา?ยน|เมษา|เม\\.ย\\.?|เมย\\.?|april|apr\\.?',
  'พฤษภา?คม|พฤษภา|พ\\.ค\\.?|พค\\.|may',
  'มิถุนา?ยน|มิถุนา|ม\\.ย\\.?|มย\\.|june|jun\\.?',
  'กรก[ฎฏ]า?คม|กรก[ฎฏ]า|ก\\.ค\\.?|กค\\.|july|jul\\.?',
  'สิงหา?คม|สิงหา|ส\\.ค\\.?|สค\\.|august|aug\\.?',
  'กันยา?ยน|กันยา|ก\\.ย\\.?|กย\\.|september|sept?\\.?',
  'ตุลา?คม|ตุลา|ต\\.ค\\.?|ตค\\.|october|oct\\.?',
  'พฤ[ศษ]จิกา?ยน|พฤ[ศษ]จิกา|พ\\.ย\\.?|พย\\.|november|nov\\.?',
  'ธันวา?คม|ธันวา|ธ\\.ค\\.?|ธค\\.|december|dec\\.?',
];
