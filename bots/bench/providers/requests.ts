/** A request to the child process of the provider stand-ins. */
export type ProvidersRequest =
  | { want: 'addresses' }
  /** What every provider makes from here on, in bytes. */
  | { want: 'picture'; bytes: number }
  | { want: 'video'; frames: number }
  /** OpenAI's answers wait for each other until so many are asked for. */
  | { want: 'together'; answers: number }
  /** Replicate's predictions run until they are told to end. */
  | { want: 'hold' }
  /** All of them end, and their webhooks come at once. */
  | { want: 'end' }
  | { want: 'refusals' };

/** The addresses of the provider stand-ins. */
export type ProvidersAddresses = {
  openai: string;
  gemini: string;
  replicate: string;
  atlas: string;
  telegram: { apiRoot: string; token: string };
};
