import {
  FOLDED,
  INVISIBLE,
  KIND,
  NEWLINE,
  NIKHAHIT,
  SARA_AA,
  SARA_AM,
  SPACE,
  TONE_MARK,
  VOWEL_MARK,
} from './thai-characters.ts';

/** A text without what matching must not depend on, and where each of its units stands in the text given. */
export interface PhraseKey {
  readonly units: Uint16Array;
  /** Position of each unit in the text given. */
  readonly positions: Uint32Array;
}

/** Key with marks in canonical form; white space is gone, digits are Arabic, Latin letters small. */
export function exactKey(text: string): PhraseKey {
  const units = new Uint16Array(text.length);
  const positions = new Uint32Array(text.length);
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const given = text.charCodeAt(index);
    const kind = KIND[given]!;
    if (kind === SPACE || kind === NEWLINE || kind === INVISIBLE) continue;
    const unit = FOLDED[given]!;
    const last = length > 0 ? units[length - 1]! : 0;
    if (kind === VOWEL_MARK || kind === NIKHAHIT) {
      if (last === unit) continue;
      if (KIND[last] === TONE_MARK) {
        units[length - 1] = unit;
        units[length] = last;
        positions[length++] = index;
        continue;
      }
    } else if (kind === TONE_MARK) {
      if (last === unit) continue;
      if (KIND[last] === SARA_AM) {
        units[length - 1] = unit;
        units[length] = last;
        positions[length++] = index;
        continue;
      }
    } else if (kind === SARA_AA) {
      if (KIND[last] === SARA_AM) continue;
      if (KIND[last] === NIKHAHIT) {
        units[length - 1] = 0x0e33;
        continue;
      }
      if (KIND[last] === TONE_MARK && length > 1 && KIND[units[length - 2]!] === NIKHAHIT) {
        units[length - 2] = last;
        units[length - 1] = 0x0e33;
        continue;
      }
    } else if (unit === 0x0e40 && last === 0x0e40) {
      units[length - 1] = 0x0e41;
      continue;
    }
    units[length] = unit;
    positions[length++] = index;
  }
  return { units: units.subarray(0, length), positions: positions.subarray(0, length) };
}

/** What is left when marks are lost: no tones, no vowels above or below, ำ as า. */
export function skeletonOf(key: PhraseKey): PhraseKey {
  const units = new Uint16Array(key.units.length);
  const positions = new Uint32Array(key.units.length);
  let length = 0;
  for (let index = 0; index < key.units.length; index++) {
    const unit = key.units[index]!;
    const kind = KIND[unit]!;
    if (kind === VOWEL_MARK || kind === TONE_MARK || kind === NIKHAHIT) continue;
    units[length] = kind === SARA_AM ? 0x0e32 : unit;
    positions[length++] = key.positions[index]!;
  }
  return { units: units.subarray(0, length), positions: positions.subarray(0, length) };
}

export function textOfUnits(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < units.length; from += 8192) {
    // Spreading the array into arguments takes six times as long.
    pieces.push(Reflect.apply(String.fromCharCode, null, units.subarray(from, from + 8192)));
  }
  return pieces.join('');
}
