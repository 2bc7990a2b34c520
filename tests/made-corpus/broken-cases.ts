import { document, paragraph, title, writingFor } from '#src/features/demo-office/paper.ts';
import { scanOf } from '#src/features/demo-office/scan-of.ts';
import { imageOnlyPdf } from '#src/platform/documents/image-only-pdf.ts';
import { toDocx } from '#src/platform/documents/to-docx.ts';
import { toPdf } from '#src/platform/documents/to-pdf.ts';
import { blankPagePdf, lockedPdf, noPagesPdf, scannedPagePng, scannedPdf, unreadablePdf } from './broken-files.ts';
import { inFormat, webPage } from './formats.ts';
import { pieceOf } from './good-cases.ts';
import type { MadeCase } from './made-case.ts';
import { OFFICES } from './offices.ts';
import { accessWalls, homePages, missingPages } from './web-faults.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

function broken(
  file: string,
  item: string,
  verdict: MadeCase['verdict'],
  code: string,
  note: string,
  bytes: () => Promise<Uint8Array>,
  more: Partial<MadeCase> = {},
): MadeCase {
  return { file, item, verdict, faults: [{ code }], note, bytes, ...more };
}

/** Files that cannot be read, or are not what they should be. */
export function brokenCases(): MadeCase[] {
  return [...unreadable(), ...damaged(), ...wrongKind(), ...accessWalls(), ...missingPages(), ...homePages()];
}

function unreadable(): MadeCase[] {
  return [
    ...(['O31', 'O11', 'O19', 'O39'] as const).map((item, index) =>
      broken(`scan-${item.toLowerCase()}.pdf`, item, 'manual', 'no-text-layer', 'pages as pictures only', async () =>
        index < 2 ? scanOf(toPdf(pieceOf(item, index).document)) : scannedPdf(index + 1),
      ),
    ),
    broken('scan-o1.png', 'O1', 'manual', 'no-text-layer', 'a picture', async () => scannedPagePng(12)),
    broken('unreadable-o12.pdf', 'O12', 'manual', 'unreadable-text-layer', 'font without a map to letters', async () =>
      unreadablePdf(24),
    ),
    broken('unreadable-o23.pdf', 'O23', 'manual', 'unreadable-text-layer', 'font without a map to letters', async () =>
      unreadablePdf(9),
    ),
    broken('unreadable-o34.pdf', 'O34', 'manual', 'unreadable-text-layer', 'font without a map to letters', async () =>
      unreadablePdf(30),
    ),
    ...(['O31', 'O32'] as const).map((item) =>
      broken(
        `year-in-image-${item.toLowerCase()}.html`,
        item,
        'manual',
        'fiscal-year-only-in-image',
        'the page names the policy, the announcement itself is a picture',
        async () => {
          const w = writingFor(OFFICES[0], 2566);
          const name =
            item === 'O31' ? 'ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่' : 'การสร้างวัฒนธรรม No Gift Policy';
          const page = webPage(document(w, name, [title(name, w.office.name)]), w.office);
          return text(
            page.replace(
              '</main>',
              '<p><img src="/upload/announce-scan.jpg" width="1240" height="1754" alt=""></p></main>',
            ),
          );
        },
        { acceptable: ['fail', 'warn'], web: { url: 'https://www.dokjan.example/no-gift', httpStatus: 200 } },
      ),
    ),
    broken('locked-o17.pdf', 'O17', 'fail', 'password-protected', 'needs a password', async () => lockedPdf('secret')),
    broken('locked-o22.pdf', 'O22', 'fail', 'password-protected', 'needs a password', async () => lockedPdf('2565')),
  ];
}

function damaged(): MadeCase[] {
  const paper = (item: string) => toPdf(pieceOf(item, 1).document);
  return [
    broken('empty-o11.pdf', 'O11', 'fail', 'empty-document', 'no bytes', async () => new Uint8Array()),
    broken('blank-page-o23.pdf', 'O23', 'fail', 'empty-document', 'one page with nothing on it', async () =>
      blankPagePdf(),
    ),
    broken('no-pages-o12.pdf', 'O12', 'fail', 'empty-document', 'no pages', async () => noPagesPdf(), {
      acceptable: ['fail'],
    }),
    broken('empty-o24.docx', 'O24', 'fail', 'empty-document', 'no words', async () =>
      toDocx({ title: '', blocks: [], createdAt: new Date(0) }),
    ),
    broken(
      'empty-o8.html',
      'O8',
      'fail',
      'empty-document',
      'menu and footer only',
      async () => text(webPage(document(writingFor(OFFICES[1], 2566), '', []), OFFICES[1])),
      { web: { url: 'https://www.sommut.example/qa', httpStatus: 200 } },
    ),
    broken('truncated-o13.pdf', 'O13', 'fail', 'corrupt-file', 'broken off after 4,000 bytes', async () =>
      paper('O13').slice(0, 4000),
    ),
    broken('zeros-o19.pdf', 'O19', 'fail', 'corrupt-file', 'middle and end overwritten with zeros', async () =>
      paper('O19').fill(0, 900),
    ),
    broken('truncated-o36.docx', 'O36', 'fail', 'corrupt-file', 'broken off in the middle', async () => {
      const whole = await toDocx(pieceOf('O36', 1).document);
      return whole.slice(0, Math.floor(whole.length / 2));
    }),
    broken('truncated-o21.xlsx', 'O21', 'fail', 'corrupt-file', 'broken off in the middle', async () => {
      const whole = await inFormat(pieceOf('O21', 1).document, 'xlsx', OFFICES[0]);
      return whole.slice(0, Math.floor(whole.length / 2));
    }),
  ];
}

/** Another paper than the item asks for, and names that lie about the kind of file. */
function wrongKind(): MadeCase[] {
  const pairs = [
    ['O14', 'O11', 'pdf'],
    ['O31', 'O5', 'pdf'],
    ['O39', 'O7', 'html'],
    ['O4', 'O10', 'pdf'],
    ['O19', 'O23', 'docx'],
    ['O34', 'O16', 'pdf'],
    ['O17', 'O22', 'pdf'],
    ['O10', 'O15', 'pdf'],
    ['O29', 'O12', 'docx'],
    ['O36', 'O19', 'pdf'],
  ] as const;
  return [
    ...pairs.map(([item, shown, format]) =>
      broken(
        `wrong-document-${item.toLowerCase()}.${format}`,
        item,
        'fail',
        'wrong-document',
        `shows the paper of ${shown}`,
        async () => {
          const { document: paper, office } = pieceOf(shown, 2);
          return inFormat(paper, format, office);
        },
        format === 'html' ? { web: { url: 'https://www.tharn.example/ita/2566/x', httpStatus: 200 } } : {},
      ),
    ),
    ...(['O13', 'O24'] as const).map((item) =>
      broken(
        `html-named-${item.toLowerCase()}.pdf`,
        item,
        'fail',
        'wrong-file-type',
        'a web page named .pdf',
        async () => {
          const w = writingFor(OFFICES[0], 2566);
          return text(
            webPage(
              document(w, 'ดาวน์โหลดเอกสาร', [title('ดาวน์โหลดเอกสาร'), paragraph('กรุณารอสักครู่ ระบบกำลังเตรียมไฟล์')]),
              w.office,
            ),
          );
        },
      ),
    ),
    broken(
      'picture-named-o31.pdf',
      'O31',
      'fail',
      'wrong-file-type',
      'a picture named .pdf',
      async () => scannedPagePng(20),
      { acceptable: ['manual'] },
    ),
    broken('text-named-o21.xlsx', 'O21', 'fail', 'wrong-file-type', 'plain text named .xlsx', async () =>
      text('ระบบไม่สามารถเปิดไฟล์ได้ กรุณาติดต่อผู้ดูแลระบบ\n'),
    ),
    broken(
      'two-pages-picture-o32.pdf',
      'O32',
      'manual',
      'no-text-layer',
      'photographs of the activity without a word',
      async () => imageOnlyPdf([scannedPagePng(3), scannedPagePng(5)]),
    ),
  ];
}
