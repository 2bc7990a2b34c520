import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confirmedDownloadOf, directDownloadOf, isLoginHost, shareHostOf } from './share-link.ts';

const ID = '1AbC_dEf-GhIjKlMnOpQrStUvWxYz012345';

test('share links become the address of the file', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    [`https://drive.google.com/file/d/${ID}/view?usp=sharing`, `https://drive.google.com/uc?export=download&id=${ID}`],
    [`https://drive.google.com/file/d/${ID}/preview`, `https://drive.google.com/uc?export=download&id=${ID}`],
    [`https://drive.google.com/open?id=${ID}`, `https://drive.google.com/uc?export=download&id=${ID}`],
    [
      `https://drive.google.com/file/d/${ID}/view?resourcekey=0-abc`,
      `https://drive.google.com/uc?export=download&id=${ID}&resourcekey=0-abc`,
    ],
    [`https://drive.google.com/drive/folders/${ID}`, null],
    [
      `https://docs.google.com/document/d/${ID}/edit#heading=h.1`,
      `https://docs.google.com/document/d/${ID}/export?format=pdf`,
    ],
    [
      `https://docs.google.com/spreadsheets/d/${ID}/edit#gid=0`,
      `https://docs.google.com/spreadsheets/d/${ID}/export?format=xlsx`,
    ],
    [`https://docs.google.com/presentation/d/${ID}/edit`, `https://docs.google.com/presentation/d/${ID}/export/pdf`],
    [`https://docs.google.com/document/d/e/2PACX-${ID}/pub`, null],
    [`https://docs.google.com/spreadsheets/d/${ID}/export?format=csv`, null],
    [`https://docs.google.com/forms/d/${ID}/viewform`, null],
    ['https://www.dropbox.com/s/abc/plan.pdf?dl=0', 'https://www.dropbox.com/s/abc/plan.pdf?dl=1'],
    [
      'https://www.dropbox.com/scl/fi/abc/plan.pdf?rlkey=k&dl=0',
      'https://www.dropbox.com/scl/fi/abc/plan.pdf?rlkey=k&dl=1',
    ],
    ['https://www.dropbox.com/s/abc/plan.pdf?dl=1', null],
    [
      'https://school.sharepoint.com/:b:/g/ita/EabcD?e=1',
      'https://school.sharepoint.com/:b:/g/ita/EabcD?e=1&download=1',
    ],
    ['https://school.sharepoint.com/:f:/g/ita/EabcD', null],
    ['https://sites.google.com/school.ac.th/ita-2566', null],
    ['https://a.go.th/file/d/x/view', null],
  ];
  for (const [link, expected] of cases) assert.equal(directDownloadOf(new URL(link))?.href ?? null, expected, link);
});

test('shared drives are known by their host, and their look-alikes are not', () => {
  for (const host of [
    'drive.google.com',
    'docs.google.com',
    'onedrive.live.com',
    '1drv.ms',
    'x-my.sharepoint.com',
    'www.dropbox.com',
  ]) {
    assert.equal(shareHostOf(new URL(`https://${host}/x`)), host);
  }
  for (const host of [
    'drive.google.com.evil.test',
    'mydrive.google.com',
    'sites.google.com',
    'a.go.th',
    'notdropbox.com',
  ]) {
    assert.equal(shareHostOf(new URL(`https://${host}/x`)), null);
  }
});

test('login walls of the drives are known by their host', () => {
  assert.equal(isLoginHost(new URL('https://accounts.google.com/v3/signin')), true);
  assert.equal(isLoginHost(new URL('https://login.microsoftonline.com/common/oauth2')), true);
  assert.equal(isLoginHost(new URL('https://www.dropbox.com/login?cont=x')), true);
  assert.equal(isLoginHost(new URL('https://a.go.th/login')), false);
});

test('the button of the virus-scan page is followed, on Google only', () => {
  const html = (action: string) =>
    `<form id="download-form" action="${action}"><input type="hidden" name="id" value="${ID}"><input type="hidden" name="confirm" value="t"></form>`;
  const at = new URL(`https://drive.usercontent.google.com/download?id=${ID}`);
  assert.equal(
    confirmedDownloadOf(at, html('https://drive.usercontent.google.com/download'))?.href,
    `https://drive.usercontent.google.com/download?id=${ID}&confirm=t`,
  );
  assert.equal(confirmedDownloadOf(at, html('https://evil.test/')), null);
  assert.equal(confirmedDownloadOf(at, '<p>quota exceeded</p>'), null);
  assert.equal(confirmedDownloadOf(new URL('https://a.go.th/'), html('/download')), null);
});
