/** What is wrong in a framework's files, and where: `items/9.1.yaml`, `items[2].elements[0].look`. */
export interface FrameworkProblem {
  readonly file: string;
  readonly where: string;
  readonly message: string;
}
