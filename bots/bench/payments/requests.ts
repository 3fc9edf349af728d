/** A request to the child process of the Stripe stand-in. */
export type StripeRequest = { want: 'address' } | FireRequest;

/** A request to send an event for each session at a steady rate, without waiting for answers. */
export type FireRequest = {
  want: 'fire';
  url: string;
  /** Signs the events. */
  secret: string;
  perSecond: number;
  sessions: string[];
};

/** The durations of the answers, and the number of missing and failed ones. */
export type Fired = { waitsMs: number[]; refused: number };
