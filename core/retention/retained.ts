import type { Rules } from '../rules/rules.ts';

/** What the time of something kept counts from; those without a time end with what they name. */
export type CountsFrom =
  | 'sent'
  | 'made'
  | 'noted'
  | 'delivered'
  | 'confirmed'
  | 'ended'
  | 'used'
  | 'changed'
  | 'decided'
  | 'left'
  | 'day'
  | 'result-ended'
  // Without a time.
  | 'result'
  | 'account'
  | 'own'
  | 'taken-back'
  | 'over'
  | 'law'
  | 'operator';

/** What something is kept for. */
export type Purpose =
  | 'talk'
  | 'profile'
  | 'make'
  | 'again'
  | 'show'
  | 'go-on'
  | 'appeal'
  | 'once'
  | 'recognise'
  | 'screen'
  | 'abuse'
  | 'limits'
  | 'standing'
  | 'share'
  | 'publish'
  | 'rewards'
  | 'servers'
  | 'decide'
  | 'proof'
  | 'tell'
  | 'books'
  | 'access'
  | 'mend';

/** The lawful ground on which something is kept. */
export type Basis = 'consent' | 'contract' | 'interest' | 'law';

/** A row of the table of what is kept. */
export type RetainedRow = {
  /** The key of its texts. */
  what: string;
  /** Reads the time in milliseconds from the rules; null where it ends with what `from` names. */
  kept: ((rules: Rules) => number) | null;
  from: CountsFrom;
  why: Purpose;
  basis: Basis;
  /** The tables of the database that hold it; none for what is kept elsewhere. */
  tables: readonly string[];
  /** True for what only a service with the chat in the browser keeps. */
  inBrowserOnly?: true;
};
