/** The command could not do its work: wrong arguments, no such file, nowhere to write. Ends the program with 2. */
export class CouldNotRun extends Error {
  constructor(thai: string, english: string, hint?: string) {
    super(`${thai}\n${english}${hint === undefined ? '' : `\n→ ${hint}`}`);
  }
}
