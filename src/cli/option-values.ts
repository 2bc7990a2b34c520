import { InvalidArgumentError } from 'commander';

/** A value out of a list; the mistake names the list. */
export function oneOf<Value extends string>(values: readonly Value[]): (typed: string) => Value {
  return (typed) => {
    const found = values.find((value) => value === typed.toLowerCase());
    if (found === undefined) throw new InvalidArgumentError(`ใช้ได้ (allowed): ${values.join(', ')}`);
    return found;
  };
}

/** A whole number within bounds, both included. */
export function wholeNumber(from: number, to: number): (typed: string) => number {
  return (typed) => {
    const value = Number(typed);
    if (!/^\d+$/.test(typed) || value < from || value > to) {
      throw new InvalidArgumentError(`ต้องเป็นจำนวนเต็ม ${from}–${to} (a whole number)`);
    }
    return value;
  };
}
