import { safeText } from './safe-text.ts';

const MOST_CHARACTERS = 200;

/**
 * The name of an uploaded file as it is kept: without the folders that some browsers send along, on one line, Thai letters
 * untouched, its ending kept where it is cut. It may still hold characters that mislead the eye: screens show it through
 * `displayName`, and nobody uses it as a path.
 */
export function keptFileName(sent: string): string {
  const name = safeText(sent.slice(-4 * MOST_CHARACTERS).replace(/^.*[/\\]/s, '')).replaceAll('\n', ' ');
  if (name === '') return 'unnamed';
  const letters = [...name];
  if (letters.length <= MOST_CHARACTERS) return name;
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? '';
  return `${letters.slice(0, MOST_CHARACTERS - ending.length).join('')}${ending}`;
}
