/** Why an installation was not moved. The source is as it was, and the move can be gone on with. */
export class NotMoved extends Error {
  readonly lines: readonly string[];
  constructor(...lines: string[]) {
    super(lines[0] ?? 'not moved');
    this.name = 'NotMoved';
    this.lines = lines;
  }
}
