/** What the benchmark asks of its stand-in for Stripe. */
export type StripeWish = { want: 'address' } | FireWish;

/** Sends an event for each session at a steady pace, whether or not the earlier ones were answered. */
export type FireWish = {
  want: 'fire';
  url: string;
  /** Signs the events. */
  secret: string;
  perSecond: number;
  sessions: string[];
};

/** How long each answer took, and how many were none or not good. */
export type Fired = { waitsMs: number[]; refused: number };
