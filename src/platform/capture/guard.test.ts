import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkUrl, createAllowList, isPublicAddress } from './guard.ts';

const nothingAllowed = createAllowList([]);

test('public addresses are public', () => {
  for (const address of [
    '8.8.8.8',
    '203.150.1.1',
    '172.15.255.255',
    '172.32.0.0',
    '100.63.0.1',
    '2001:4860:4860::8888',
    '2400:cb00::1',
  ]) {
    assert.equal(isPublicAddress(address), true, address);
  }
});

test('internal, reserved and translated addresses are not public', () => {
  const refused = [
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '100.100.100.200',
    '127.0.0.1',
    '127.255.255.254',
    '168.63.129.16',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.192',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.7',
    '203.0.113.9',
    '224.0.0.1',
    '239.255.255.250',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:8.8.8.8',
    '::ffff:0:127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '3fff::1',
    '5f00::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '2001:4860::1%lo',
    'not-an-address',
    '',
  ];
  for (const address of refused) assert.equal(isPublicAddress(address), false, address);
});

test('every way of writing an internal IPv4 address in a URL is refused', () => {
  const forms = [
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f.1',
    '0x7f000001',
    '017700000001',
    '0177.0.0.1',
    '127.0.0.1.',
    '0',
    '0.0.0.0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
    '[2002:7f00:1::]',
    '１２７.0.0.1',
    '127。0。0。1',
    '%31%32%37.0.0.1',
    '169.254.169.254',
    '2852039166',
    '[fd00:ec2::254]',
  ];
  for (const form of forms) {
    assert.equal(checkUrl(new URL(`http://${form}/`), nothingAllowed).ok, false, form);
  }
});

test('any address of a private range is refused in dotted, decimal and mapped form', () => {
  fc.assert(
    fc.property(fc.constantFrom(10, 127, 0, 224, 240, 255), fc.integer({ min: 0, max: 0xffffff }), (first, rest) => {
      const dotted = [first, rest >>> 16, (rest >>> 8) & 255, rest & 255].join('.');
      const decimal = first * 2 ** 24 + rest;
      assert.equal(isPublicAddress(dotted), false);
      for (const form of [dotted, String(decimal), `[::ffff:${dotted}]`]) {
        assert.equal(checkUrl(new URL(`http://${form}/`), nothingAllowed).ok, false, form);
      }
    }),
  );
});

test('only the ports of public web servers are visited', () => {
  for (const port of [80, 443, 8080, 8443])
    assert.equal(checkUrl(new URL(`http://a.go.th:${port}/`), nothingAllowed).ok, true);
  for (const port of [22, 25, 3306, 5432, 6379, 9200]) {
    assert.equal(checkUrl(new URL(`http://a.go.th:${port}/`), nothingAllowed).ok, false);
  }
});

test('other schemes are refused', () => {
  for (const text of [
    'ftp://a.go.th/',
    'file:///etc/passwd',
    'gopher://a.go.th/',
    'javascript:alert(1)',
    'data:text/html,x',
  ]) {
    assert.equal(checkUrl(new URL(text), nothingAllowed).ok, false, text);
  }
});

test('the allow-list takes names, addresses and single ports', () => {
  const isAllowed = createAllowList(['demo.local', '127.0.0.1:4321', '::1', '[fd00::1]:80', 'บ้าน.test:8081']);
  assert.equal(isAllowed('demo.local', 9999), true);
  assert.equal(isAllowed('127.0.0.1', 4321), true);
  assert.equal(isAllowed('127.0.0.1', 4322), false);
  assert.equal(isAllowed('[::1]', 5), true);
  assert.equal(isAllowed('fd00::1', 80), true);
  assert.equal(isAllowed('fd00::1', 81), false);
  assert.equal(isAllowed(new URL('http://บ้าน.test').hostname, 8081), true);
  assert.equal(isAllowed('other.local', 80), false);
});
