/** Glyph names of ISO Latin and the standard encodings (ISO 32000-1, annex D), and Thai glyph names (Adobe Glyph List). */
const ASCII_NAMES =
  'space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk plus comma hyphen period slash ' +
  'zero one two three four five six seven eight nine colon semicolon less equal greater question at ' +
  'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z bracketleft backslash bracketright asciicircum underscore grave ' +
  'a b c d e f g h i j k l m n o p q r s t u v w x y z braceleft bar braceright asciitilde';
/** From U+00A0. */
const LATIN1_NAMES =
  'nbspace exclamdown cent sterling currency yen brokenbar section dieresis copyright ordfeminine guillemotleft logicalnot sfthyphen registered macron ' +
  'degree plusminus twosuperior threesuperior acute mu paragraph periodcentered cedilla onesuperior ordmasculine guillemotright onequarter onehalf threequarters questiondown ' +
  'Agrave Aacute Acircumflex Atilde Adieresis Aring AE Ccedilla Egrave Eacute Ecircumflex Edieresis Igrave Iacute Icircumflex Idieresis ' +
  'Eth Ntilde Ograve Oacute Ocircumflex Otilde Odieresis multiply Oslash Ugrave Uacute Ucircumflex Udieresis Yacute Thorn germandbls ' +
  'agrave aacute acircumflex atilde adieresis aring ae ccedilla egrave eacute ecircumflex edieresis igrave iacute icircumflex idieresis ' +
  'eth ntilde ograve oacute ocircumflex otilde odieresis divide oslash ugrave uacute ucircumflex udieresis yacute thorn ydieresis';
/** From U+0E01; "-" where Unicode has no letter. */
const THAI_NAMES =
  'kokai khokhai khokhuat khokhwai khokhon khorakhang ngongu chochan choching chochang soso chochoe yoying dochada topatak thothan ' +
  'thonangmontho thophuthao nonen dodek totao thothung thothahan thothong nonu bobaimai popla phophung fofa phophan fofan phosamphao ' +
  'moma yoyak rorua ru loling lu wowaen sosala sorusi sosua hohip lochula oang honokhuk paiyannoi saraa maihanakat saraaa saraam sarai ' +
  'saraii saraue sarauee sarau sarauu phinthu - - - - baht sarae saraae sarao saraaimaimuan saraaimaimalai lakkhangyao maiyamok ' +
  'maitaikhu maiek maitho maitri maichattawa thanthakhat nikhahit yamakkan fongman zero one two three four five six seven eight nine ' +
  'angkhankhu khomut';
const OTHER_NAMES =
  'bullet 2022 endash 2013 emdash 2014 quoteleft 2018 quoteright 2019 quotedblleft 201C quotedblright 201D quotesinglbase 201A ' +
  'quotedblbase 201E ellipsis 2026 dagger 2020 daggerdbl 2021 perthousand 2030 guilsinglleft 2039 guilsinglright 203A fraction 2044 ' +
  'Euro 20AC trademark 2122 florin 0192 circumflex 02C6 tilde 02DC OE 0152 oe 0153 Scaron 0160 scaron 0161 Zcaron 017D zcaron 017E ' +
  'Ydieresis 0178 fi FB01 fl FB02 dotlessi 0131 Lslash 0141 lslash 0142 minus 2212 caron 02C7 breve 02D8 dotaccent 02D9 ring 02DA ' +
  'ogonek 02DB hungarumlaut 02DD Omega 2126 pi 03C0 infinity 221E summation 2211 product 220F integral 222B radical 221A ' +
  'approxequal 2248 notequal 2260 lessequal 2264 greaterequal 2265 partialdiff 2202 Delta 2206 lozenge 25CA apple F8FF nonbreakingspace 00A0';

const UNIT_OF_NAME = new Map<string, number>();
for (const [i, name] of ASCII_NAMES.split(' ').entries()) UNIT_OF_NAME.set(name, 0x20 + i);
for (const [i, name] of LATIN1_NAMES.split(' ').entries()) UNIT_OF_NAME.set(name, 0xa0 + i);
const others = OTHER_NAMES.split(' ');
for (let i = 0; i < others.length; i += 2) UNIT_OF_NAME.set(others[i]!, Number.parseInt(others[i + 1]!, 16));
for (const [i, name] of THAI_NAMES.split(' ').entries()) {
  UNIT_OF_NAME.set(`${name}thai`, 0xe01 + i);
  // Fonts shorten these names; the digits would hide the Latin ones.
  if (!UNIT_OF_NAME.has(name)) UNIT_OF_NAME.set(name, 0xe01 + i);
}

/** UTF-16 text of a glyph by its name: listed names, `uniXXXX`, `uXXXXX`, with any suffix left away; empty when unknown. */
export function textOfGlyphName(name: string): string {
  const listed = UNIT_OF_NAME.get(name);
  if (listed !== undefined) return String.fromCharCode(listed);
  const dot = name.indexOf('.');
  if (dot > 0) return textOfGlyphName(name.slice(0, dot));
  const several = /^uni((?:[0-9A-Fa-f]{4})+)$/.exec(name);
  if (several) return String.fromCharCode(...several[1]!.match(/.{4}/g)!.map((hex) => Number.parseInt(hex, 16)));
  const single = /^u([0-9A-Fa-f]{4,6})$/.exec(name);
  const code = single ? Number.parseInt(single[1]!, 16) : 0;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

export type BaseEncoding = 'WinAnsiEncoding' | 'MacRomanEncoding' | 'StandardEncoding';

const WIN_ANSI_80 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';
const MAC_ROMAN_80 =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»… ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';
const STANDARD_A1 =
  "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ\0–†‡·\0¶•‚„”»…‰\0¿\0`´ˆ˜¯˘˙¨\0˚¸\0˝˛ˇ—\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0Æ\0ª\0\0\0\0ŁØŒº\0\0\0\0\0æ\0\0\0ı\0\0łøœß";

/** Unit of each code 0–255; 0 where the encoding has none. */
export function unitsOfEncoding(encoding: BaseEncoding): Uint16Array {
  const units = new Uint16Array(256);
  for (let code = 32; code < 127; code++) units[code] = code;
  const fill = (from: number, text: string): void => {
    for (let i = 0; i < text.length; i++) units[from + i] = text.charCodeAt(i);
  };
  if (encoding === 'WinAnsiEncoding') {
    fill(128, WIN_ANSI_80);
    for (let code = 160; code < 256; code++) units[code] = code;
    units[173] = 45;
  } else if (encoding === 'MacRomanEncoding') fill(128, MAC_ROMAN_80);
  else {
    units[39] = 0x2019;
    units[96] = 0x2018;
    fill(161, STANDARD_A1);
  }
  return units;
}
