/** Said before some seconds of silence. */
export function makingDemo(folder: string): string {
  return `กำลังสร้างหลักฐานตัวอย่าง (making the demo office): ${folder}`;
}
