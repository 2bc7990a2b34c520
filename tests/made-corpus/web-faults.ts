import { document, heading, items, paragraph, title, writingFor } from '#src/features/demo-office/paper.ts';
import { webPage } from './formats.ts';
import type { MadeCase } from './made-case.ts';
import { OFFICES } from './offices.ts';

const page = (name: string, body: string, lang = 'th'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${name}</title></head><body>${body}</body></html>`;

function fault(
  file: string,
  item: string,
  code: string,
  note: string,
  html: string,
  web: NonNullable<MadeCase['web']>,
): MadeCase {
  return {
    file,
    item,
    verdict: 'fail',
    faults: [{ code }],
    note,
    web,
    bytes: async () => new TextEncoder().encode(html),
  };
}

/** Pages that ask who one is. */
export function accessWalls(): MadeCase[] {
  const drive = 'https://drive.google.com/file/d/1AbCdEfGh/view?usp=sharing';
  return [
    fault(
      'wall-drive-o12.html',
      'O12',
      'access-restricted',
      'shared drive, English',
      page(
        'Google Drive: Sign-in',
        '<h1>Sign in</h1><p>to continue to Google Drive</p><form><input type="email"><button>Next</button></form>',
        'en',
      ),
      { url: drive, httpStatus: 200, finalUrl: 'https://accounts.google.com/v3/signin/identifier?continue=x' },
    ),
    fault(
      'wall-drive-th-o29.html',
      'O29',
      'access-restricted',
      'shared drive, Thai',
      page(
        'Google ไดรฟ์',
        '<h1>คุณต้องมีสิทธิ์เข้าถึง</h1><p>ขอสิทธิ์เข้าถึง หรือเปลี่ยนไปใช้บัญชีที่มีสิทธิ์เข้าถึง</p><button>ขอสิทธิ์เข้าถึง</button>',
      ),
      { url: drive, httpStatus: 200 },
    ),
    fault(
      'wall-login-o21.html',
      'O21',
      'access-restricted',
      'login page of the office',
      page(
        'เข้าสู่ระบบ',
        '<main><h1>เข้าสู่ระบบสมาชิก</h1><form method="post"><label>ชื่อผู้ใช้ <input name="user"></label><label>รหัสผ่าน <input type="password" name="password"></label><button>เข้าสู่ระบบ</button></form></main>',
      ),
      {
        url: 'https://www.dokjan.example/files/o21',
        httpStatus: 200,
        finalUrl: 'https://www.dokjan.example/login?next=/files/o21',
      },
    ),
    fault(
      'wall-403-o26.html',
      'O26',
      'access-restricted',
      'status 401',
      page(
        '401 Unauthorized',
        '<h1>Unauthorized</h1><p>This server could not verify that you are authorized to access the document requested.</p>',
        'en',
      ),
      { url: 'https://www.sommut.example/intranet/o26.pdf', httpStatus: 401 },
    ),
    fault(
      'wall-share-o38.html',
      'O38',
      'access-restricted',
      'office share',
      page(
        'Sign in to your account',
        '<h1>Sign in</h1><form><input type="email" placeholder="Email, phone, or Skype"><input type="password"></form>',
        'en',
      ),
      {
        url: 'https://sommut-my.sharepoint.com/:b:/g/personal/x',
        httpStatus: 200,
        finalUrl: 'https://login.microsoftonline.com/common/oauth2/authorize',
      },
    ),
  ];
}

/** Pages that say "not found" with status 200. */
export function missingPages(): MadeCase[] {
  const words = [
    ['O3', 'ไม่พบข้อมูล', 'ไม่พบหน้าเว็บที่คุณเรียก หรือข้อมูลถูกลบออกจากระบบแล้ว'],
    ['O15', '404 Not Found', 'The page you requested could not be found.'],
    ['O27', 'ขออภัย', 'ขออภัย ไม่พบหน้าที่ท่านต้องการ กรุณากลับสู่หน้าหลัก'],
    ['O40', 'เกิดข้อผิดพลาด', 'ไม่พบไฟล์ที่ต้องการดาวน์โหลด'],
    ['O6', 'ไม่พบเนื้อหา', 'เนื้อหานี้ถูกยกเลิกการเผยแพร่หรือถูกย้ายไปแล้ว'],
  ] as const;
  return words.map(([item, head, body], index) => {
    const office = OFFICES[index % 3] ?? OFFICES[0];
    const html = webPage(document(writingFor(office, 2566), head, [title(head), paragraph(body)]), office);
    return fault(`soft404-${item.toLowerCase()}.html`, item, 'soft-404', `status 200, "${head}"`, html, {
      url: `https://www.${office.domain}/content/${256 + index}`,
      httpStatus: 200,
    });
  });
}

/** Addresses that end on the home page. */
export function homePages(): MadeCase[] {
  return (['O18', 'O30', 'O14'] as const).map((item, index) => {
    const office = OFFICES[index] ?? OFFICES[0];
    const home = webPage(
      document(writingFor(office, 2566), office.name, [
        title(`ยินดีต้อนรับสู่เว็บไซต์${office.name}`),
        heading('ข่าวล่าสุด'),
        items('12 ก.ค. 2567 กิจกรรมจิตอาสา', '3 ก.ค. 2567 ประชุมประจำเดือน', '28 มิ.ย. 2567 ประกาศรับสมัครงาน'),
        heading('บริการ'),
        paragraph('ITA | ร้องเรียน | ดาวน์โหลดแบบฟอร์ม'),
      ]),
      office,
    );
    const root = `https://www.${office.domain}/`;
    return fault(`home-${item.toLowerCase()}.html`, item, 'links-to-homepage', 'ends on the home page', home, {
      url: index === 2 ? root : `${root}ita/2566/${item}`,
      httpStatus: 200,
      finalUrl: index === 1 ? `${root}index.php` : root,
    });
  });
}
