import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from 'preact-render-to-string';
import { PageFrame, type PageFrameProps } from './page-frame.tsx';

const shared: PageFrameProps = {
  language: 'th',
  title: 'ภาพรวม',
  officeName: 'สำนักงาน <script>alert(1)</script>',
  yearBE: 2566,
  isDemo: true,
  nav: [
    { href: '/years/2566', label: 'ภาพรวม', current: true },
    { href: '/years/2566/items', label: 'รายการข้อ' },
  ],
  banner: 'เปิดใช้ได้เฉพาะที่เครื่องนี้',
  flash: { kind: 'success', message: '<img src=x onerror=alert(1)>' },
  children: <h1>เนื้อหา</h1>,
};

test('the skip link comes first and leads to the content', () => {
  const html = render(<PageFrame {...shared} />);
  assert.match(html, /^<div class="page"><a class="skip-link" href="#main">ข้ามไปเนื้อหาหลัก/);
  assert.match(html, /<main[^>]*id="main"/);
});

test('landmarks, the office, the year, the demonstration and the banner are there', () => {
  const html = render(<PageFrame {...shared} />);
  for (const landmark of ['header', 'nav', 'main', 'footer'])
    assert.equal(html.split(`<${landmark} `).length - 1, 1, landmark);
  assert.match(html, /ข้อมูลสาธิต/);
  assert.match(html, /<strong>2566<\/strong>/);
  assert.match(html, /เปิดใช้ได้เฉพาะที่เครื่องนี้/);
  assert.doesNotMatch(render(<PageFrame {...shared} isDemo={false} />), /ข้อมูลสาธิต/);
});

test('the page one is on is marked in the menu, and the menu opens without script', () => {
  const html = render(<PageFrame {...shared} />);
  assert.equal(html.split('aria-current="page"').length - 1, 1);
  assert.match(html, /<button[^>]*popovertarget="main-menu"/i);
  assert.match(html, /<ul[^>]*id="main-menu"[^>]*popover="auto"/);
});

test('names and messages are text', () => {
  const html = render(<PageFrame {...shared} />);
  assert.ok(!html.includes('<script') && !html.includes('<img'), html);
});
