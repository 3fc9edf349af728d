/** An error in the Bot API's format. */
export class Refusal extends Error {
  readonly code: number;
  readonly retryAfter: number | null;
  constructor(code: number, description: string, retryAfter: number | null = null) {
    super(description);
    this.name = 'Refusal';
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** Builds the error 400 with a description. */
export function badRequest(why: string): Refusal {
  return new Refusal(400, `Bad Request: ${why}`);
}
