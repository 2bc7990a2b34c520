import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { displayAddress, displayName, displayText } from './display-name.ts';

describe('displayName', () => {
  it('leaves ordinary Thai and English names alone', () => {
    assert.equal(displayName('O11 แผนดำเนินงาน ปี ๒๕๖๖ (ฉบับที่ 2).pdf'), 'O11 แผนดำเนินงาน ปี ๒๕๖๖ (ฉบับที่ 2).pdf');
  });

  it('makes a right-to-left override visible', () => {
    assert.equal(displayName('plan\u202efdp.exe'), 'plan<U+202E>fdp.exe');
  });

  it('makes terminal escapes and line feeds harmless', () => {
    assert.equal(displayName('a\u001b[31mb\r\nc'), 'a<U+001B>[31mb<U+000D><U+000A>c');
  });

  it('shortens a name of 4 KB in the middle and keeps its ending', () => {
    const shown = displayName(`${'แผนที่'.repeat(700)}.pdf`);
    assert.ok(shown.length <= 160);
    assert.match(shown, /^แผนที่.*….*\.pdf$/);
  });

  it('never shows what is not seen and never grows beyond the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const shown = displayName(name, 80);
        assert.ok(shown.length <= 80);
        assert.doesNotMatch(shown, /[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });

  it('shows Thai addresses in Thai, and hides nothing in them', () => {
    assert.equal(displayAddress('https://a.example/%E0%B8%81%20b?x=%2F'), 'https://a.example/ก b?x=%2F');
    assert.equal(displayAddress('https://a.example/%E2%80%AEfdp'), 'https://a.example/<U+202E>fdp');
    assert.equal(displayAddress('https://a.example/%A1%A2'), 'https://a.example/%A1%A2');
  });

  it('turns the line feeds of a quotation into spaces', () => {
    assert.equal(displayText(' ประจำปี\n\tงบประมาณ  '), 'ประจำปี งบประมาณ');
  });
});
