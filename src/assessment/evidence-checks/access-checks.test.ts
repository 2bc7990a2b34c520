import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeEvidence } from './judge.ts';
import { notHomepage } from './not-homepage.ts';
import { notLoginWall } from './not-login-wall.ts';
import { notSoft404 } from './not-soft-404.ts';
import { ownDomain } from './own-domain.ts';
import { reachable } from './reachable.ts';
import { aBlock, aCapture, aCase, aDocument, anItem, aPage } from './testing/evidence-factory.ts';

const aWebPage = (heading: string, ...lines: readonly string[]) =>
  aDocument([aPage([aBlock('heading', heading), ...lines])], { kind: 'html', mimeType: 'text/html' });
const codes = (findings: readonly { code: string; severity: string }[]) =>
  findings.map(({ code, severity }) => `${code} ${severity}`);
const captured = (given: Parameters<typeof aCapture>[0]) =>
  codes(reachable(aCase(null, { capture: aCapture(given) }), {}));

test('what answers well is reachable', () => {
  assert.deepEqual(captured({}), []);
});

test('gone pages and unknown names fail', () => {
  assert.deepEqual(captured({ status: 404 }), ['not-reachable fail']);
  assert.deepEqual(captured({ outcome: 'name-not-found', status: null }), ['not-reachable fail']);
});

test('walls against programs and passing troubles cannot be told', () => {
  for (const status of [403, 429, 502, 503]) assert.deepEqual(captured({ status }), ['cannot-tell-reachable manual']);
  assert.deepEqual(captured({ outcome: 'timed-out', status: null }), ['cannot-tell-reachable manual']);
});

test('a shared drive that forbids is restricted', () => {
  assert.deepEqual(captured({ status: 403, shareHost: 'Google Drive' }), ['access-restricted fail']);
  assert.deepEqual(captured({ status: 401 }), ['access-restricted fail']);
});

test('a certificate with a problem is a warning', () => {
  assert.deepEqual(captured({ tlsProblem: 'expired' }), ['tls-warning warn']);
});

test('pages that say in Thai or English that nothing is there are soft 404s', () => {
  const pages = [
    aWebPage('ไม่พบข้อมูล', 'ไม่พบหน้าเว็บที่คุณเรียก หรือข้อมูลถูกลบออกจากระบบแล้ว'),
    aWebPage('404 Not Found', 'The page you requested does not exist.'),
    aWebPage('ขออภัย', 'หน้าที่ท่านต้องการไม่มีอยู่ในระบบ'),
    aWebPage('แผนงาน', 'ไม่มีข้อมูลในระบบ กลับสู่หน้าหลัก'),
    aWebPage('บทความนี้ถูกยกเลิกการเผยแพร่'),
    aWebPage('คลังไฟล์', 'ไฟล์ที่คุณต้องการไม่มีอยู่แล้ว อาจถูกเจ้าของลบ'),
  ];
  for (const page of pages) assert.deepEqual(codes(notSoft404(aCase(page), {})), ['soft-404 fail']);
});

test('a page that answers 404 and says so is one fault, not two', () => {
  const page = aWebPage('404 Not Found', 'ไม่พบหน้าเว็บที่คุณเรียก');
  const checks = [
    { check: 'reachable', with: {} },
    { check: 'not-soft-404', with: {} },
  ] as const;
  const answering = (status: number) =>
    codes(judgeEvidence(aCase(page, { item: anItem({ checks }), capture: aCapture({ status }) })).findings);
  assert.deepEqual(answering(404), ['not-reachable fail']);
  assert.deepEqual(answering(200), ['soft-404 fail']);
});

test('a statement that there were no complaints is content', () => {
  const page = aWebPage('สถิติเรื่องร้องเรียนการทุจริต', 'รอบ 6 เดือน ไม่พบเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ');
  assert.deepEqual(notSoft404(aCase(page), {}), []);
});

test('a page like the surely missing one is a soft 404', () => {
  const text = 'ระบบสารสนเทศเทศบาลตำบลตัวอย่าง กรุณาเลือกเมนูที่ต้องการจากด้านบน';
  const capture = aCapture({ missingPage: { status: 200, text } });
  assert.deepEqual(codes(notSoft404(aCase(aWebPage(text), { capture }), {})), ['soft-404 fail']);
});

test('sign-in pages in English and Thai are walls', () => {
  const pages = [
    aWebPage('Sign in', 'to continue to Google Drive', 'You need access. Request access.'),
    aWebPage('เข้าสู่ระบบ', 'กรุณาเข้าสู่ระบบก่อนใช้งาน'),
    aWebPage('คุณต้องมีสิทธิ์เข้าถึง', 'ขอสิทธิ์เข้าถึง หรือสลับไปใช้บัญชีที่มีสิทธิ์'),
  ];
  for (const page of pages) assert.deepEqual(codes(notLoginWall(aCase(page), {})), ['access-restricted fail']);
});

test('a long page that also offers a sign-in form is no wall', () => {
  const page = aWebPage('แผนดำเนินงาน', 'โครงการส่งเสริมคุณธรรม '.repeat(40), 'เข้าสู่ระบบ');
  assert.deepEqual(notLoginWall(aCase({ ...page, hasPasswordField: true }), {}), []);
});

test('a deep link that ends on the front page shows no evidence', () => {
  const capture = aCapture({ requestedUrl: 'https://office.example/ita/o11', finalUrl: 'https://office.example/' });
  const evidence = aCase(aWebPage('เทศบาล', 'ข่าว'), { capture });
  assert.deepEqual(codes(notHomepage(evidence, { mayBeHomePage: false })), ['links-to-homepage fail']);
  assert.deepEqual(codes(notHomepage(evidence, { mayBeHomePage: true })), ['links-to-homepage fail']);
});

test('a thing that lives on the front page may be linked there', () => {
  const capture = aCapture({ requestedUrl: 'https://office.example/', finalUrl: 'https://office.example/' });
  const evidence = aCase(aWebPage('เทศบาล', 'Facebook'), { capture });
  assert.deepEqual(notHomepage(evidence, { mayBeHomePage: true }), []);
  assert.deepEqual(codes(notHomepage(evidence, { mayBeHomePage: false })), ['links-to-homepage fail']);
});

test('an address with a query is not the front page', () => {
  const capture = aCapture({
    requestedUrl: 'https://office.example/?page_id=12',
    finalUrl: 'https://office.example/?page_id=12',
  });
  assert.deepEqual(notHomepage(aCase(aWebPage('O11'), { capture }), { mayBeHomePage: false }), []);
});

test('another host is a warning only where the office’s own is known', () => {
  const capture = aCapture({ finalUrl: 'https://elsewhere.example/o11.pdf' });
  assert.deepEqual(ownDomain(aCase(null, { capture }), { alsoHosts: [] }), []);
  const known = aCase(null, { capture, officeHosts: ['office.example'] });
  assert.deepEqual(codes(ownDomain(known, { alsoHosts: [] })), ['off-domain warn']);
  assert.deepEqual(ownDomain(aCase(null, { officeHosts: ['www.office.example'] }), { alsoHosts: [] }), []);
});
