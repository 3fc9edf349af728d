/**
 * An error for an output that cannot carry its signature: `file` where the file itself is to blame,
 * `signing` where no output can be signed.
 */
export class MarkingError extends Error {
  readonly fault: 'file' | 'signing';
  constructor(fault: MarkingError['fault'], options?: { cause?: unknown }) {
    super(
      fault === 'file' ? 'the file cannot carry a mark' : 'the output cannot be signed',
      options,
    );
    this.name = 'MarkingError';
    this.fault = fault;
  }
}
