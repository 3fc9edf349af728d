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

/** A kind of personal data that the product keeps. */
export type Retained = {
  what: RetainedKind;
  /** How long, in milliseconds; null where it ends with what `from` names. */
  keptMs: number | null;
  from: CountsFrom;
  why: Purpose;
  basis: Basis;
  /** The tables of the database that hold it; none for what is kept elsewhere. */
  tables: readonly string[];
  /** True for what only a service with the chat in the browser keeps. */
  inBrowserOnly?: true;
};

/** A kind of personal data, by the key of its texts. */
export type RetainedKind = (typeof ROWS)[number]['what'];

type Row = Omit<Retained, 'what' | 'keptMs'> & {
  what: string;
  /** Reads the time from the rules; null where it ends with what `from` names. */
  kept: ((rules: Rules) => number) | null;
};

/**
 * Every kind of personal data, each with the time that the sweep, the policy and the privacy page take
 * from here.
 */
const ROWS = [
  {
    what: 'name',
    kept: null,
    from: 'own',
    why: 'talk',
    basis: 'contract',
    tables: ['accounts', 'identities'],
  },
  {
    what: 'faces',
    kept: (rules) => rules.facePhotosKeptMs,
    from: 'confirmed',
    why: 'profile',
    basis: 'consent',
    tables: ['face_photos'],
  },
  {
    what: 'photos',
    kept: (rules) => rules.uploadsKeptMs,
    from: 'sent',
    why: 'make',
    basis: 'contract',
    tables: ['uploads'],
  },
  {
    what: 'results',
    kept: (rules) => rules.resultsKeptMs.free,
    from: 'made',
    why: 'again',
    basis: 'contract',
    tables: ['results'],
  },
  {
    what: 'results-paid',
    kept: (rules) => rules.resultsKeptMs.paid,
    from: 'made',
    why: 'again',
    basis: 'contract',
    tables: ['results'],
  },
  {
    what: 'results-unkept',
    kept: (rules) => rules.handOverMs,
    from: 'delivered',
    why: 'show',
    basis: 'contract',
    tables: ['results'],
    inBrowserOnly: true,
  },
  {
    what: 'words',
    kept: null,
    from: 'result',
    why: 'make',
    basis: 'contract',
    tables: ['generations'],
  },
  {
    what: 'words-failed',
    kept: (rules) => rules.wordsKeptMs.failed,
    from: 'ended',
    why: 'make',
    basis: 'contract',
    tables: ['generations'],
  },
  {
    what: 'words-refused',
    kept: (rules) => rules.wordsKeptMs.rejected,
    from: 'ended',
    why: 'appeal',
    basis: 'contract',
    tables: ['generations'],
  },
  {
    what: 'requests',
    kept: null,
    from: 'account',
    why: 'books',
    basis: 'contract',
    tables: ['generations'],
  },
  {
    what: 'runs',
    kept: (rules) => rules.retention.runsMs,
    from: 'ended',
    why: 'mend',
    basis: 'interest',
    tables: ['predictions'],
  },
  {
    what: 'disclosures',
    kept: (rules) => rules.retention.disclosuresMs,
    from: 'sent',
    why: 'tell',
    basis: 'law',
    tables: ['disclosures'],
  },
  {
    what: 'drafts',
    kept: (rules) => rules.wordsKeptMs.drafts,
    from: 'used',
    why: 'go-on',
    basis: 'contract',
    tables: ['chats'],
  },
  {
    what: 'conversations',
    kept: null,
    from: 'account',
    why: 'talk',
    basis: 'contract',
    tables: ['chats'],
  },
  {
    what: 'strangers',
    kept: (rules) => rules.retention.strangersMs,
    from: 'used',
    why: 'talk',
    basis: 'interest',
    tables: ['chats'],
  },
  {
    what: 'chats',
    kept: (rules) => rules.retention.messagesMs,
    from: 'sent',
    why: 'show',
    basis: 'contract',
    tables: ['playground_messages'],
    inBrowserOnly: true,
  },
  {
    what: 'chat-files',
    kept: (rules) => rules.retention.sentFilesMs,
    from: 'sent',
    why: 'make',
    basis: 'contract',
    tables: ['playground_uploads'],
    inBrowserOnly: true,
  },
  {
    what: 'sessions',
    kept: null,
    from: 'account',
    why: 'access',
    basis: 'contract',
    tables: ['browser_access'],
    inBrowserOnly: true,
  },
  {
    what: 'updates',
    kept: (rules) => rules.inboxKeptMs,
    from: 'sent',
    why: 'once',
    basis: 'contract',
    tables: ['inbox'],
  },
  {
    what: 'waits',
    kept: null,
    from: 'over',
    why: 'talk',
    basis: 'contract',
    tables: ['platform_waits'],
  },
  {
    what: 'tasks',
    kept: null,
    from: 'over',
    why: 'make',
    basis: 'contract',
    tables: ['tasks'],
  },
  {
    what: 'parked-tasks',
    kept: (rules) => rules.retention.parkedTasksMs,
    from: 'noted',
    why: 'mend',
    basis: 'interest',
    tables: ['tasks'],
  },
  {
    what: 'screenings',
    kept: (rules) => rules.moderation.screeningsKeptMs,
    from: 'noted',
    why: 'screen',
    basis: 'interest',
    tables: ['screenings'],
  },
  {
    what: 'reviews',
    kept: (rules) => rules.retention.reviewsMs,
    from: 'decided',
    why: 'screen',
    basis: 'interest',
    tables: ['reviews'],
  },
  {
    what: 'looks',
    kept: (rules) => rules.fingerprintsKeptMs,
    from: 'noted',
    why: 'recognise',
    basis: 'interest',
    tables: ['fingerprints'],
  },
  {
    what: 'signals',
    kept: (rules) => rules.fraud.signalsKeptMs,
    from: 'noted',
    why: 'abuse',
    basis: 'interest',
    tables: ['signals'],
  },
  {
    what: 'spendings',
    kept: (rules) => rules.fraud.signalsKeptMs,
    from: 'day',
    why: 'limits',
    basis: 'interest',
    tables: ['spendings'],
  },
  {
    what: 'allowances',
    kept: (rules) => rules.retention.allowancesMs,
    from: 'day',
    why: 'limits',
    basis: 'contract',
    tables: ['allowances'],
  },
  {
    what: 'holds',
    kept: (rules) => rules.retention.holdsMs,
    from: 'decided',
    why: 'abuse',
    basis: 'interest',
    tables: ['holds'],
  },
  {
    what: 'steps',
    kept: null,
    from: 'account',
    why: 'abuse',
    basis: 'interest',
    tables: ['account_steps', 'step_appeals'],
  },
  {
    what: 'buckets',
    kept: null,
    from: 'over',
    why: 'limits',
    basis: 'interest',
    tables: ['token_buckets'],
  },
  {
    what: 'departures',
    kept: (rules) => rules.departuresKeptMs,
    from: 'left',
    why: 'standing',
    basis: 'interest',
    tables: ['departures'],
  },
  {
    what: 'departures-held',
    kept: (rules) => rules.standingKeptMs,
    from: 'left',
    why: 'standing',
    basis: 'interest',
    tables: ['departures'],
  },
  {
    what: 'links',
    kept: (rules) => rules.linking.undoMs,
    from: 'made',
    why: 'access',
    basis: 'contract',
    tables: ['link_codes', 'account_links', 'linked_rows'],
  },
  {
    what: 'linked',
    kept: null,
    from: 'account',
    why: 'access',
    basis: 'contract',
    tables: ['account_links', 'merged_accounts', 'linked_persons'],
  },
  {
    what: 'shares',
    kept: (rules) => rules.retention.sharesMs,
    from: 'result-ended',
    why: 'share',
    basis: 'contract',
    tables: ['shares'],
  },
  {
    what: 'stickers',
    kept: null,
    from: 'account',
    why: 'make',
    basis: 'contract',
    tables: ['sticker_sets'],
  },
  {
    what: 'publishing',
    kept: null,
    from: 'account',
    why: 'publish',
    basis: 'contract',
    tables: [
      'creators',
      'templates',
      'template_versions',
      'submissions',
      'rights_statements',
      'cover_fingerprints',
    ],
  },
  {
    what: 'template-drafts',
    kept: (rules) => rules.publishing.draftsKeptMs,
    from: 'changed',
    why: 'go-on',
    basis: 'contract',
    tables: ['template_drafts'],
  },
  {
    what: 'favourites',
    kept: null,
    from: 'taken-back',
    why: 'again',
    basis: 'contract',
    tables: ['favourites'],
  },
  {
    what: 'uses',
    kept: (rules) => rules.rewards.usesKeptMs,
    from: 'noted',
    why: 'rewards',
    basis: 'interest',
    tables: ['template_uses'],
  },
  {
    what: 'rewards',
    kept: null,
    from: 'law',
    why: 'rewards',
    basis: 'law',
    tables: ['template_rewards', 'reward_rings'],
  },
  {
    what: 'server-days',
    kept: (rules) => rules.guilds.daysKeptMs,
    from: 'day',
    why: 'servers',
    basis: 'interest',
    tables: ['guild_days'],
  },
  {
    what: 'cards',
    kept: (rules) => rules.guilds.daysKeptMs,
    from: 'ended',
    why: 'servers',
    basis: 'interest',
    tables: ['cards'],
  },
  {
    what: 'shelves',
    kept: null,
    from: 'taken-back',
    why: 'servers',
    basis: 'contract',
    tables: ['guild_shelf'],
  },
  {
    what: 'reports',
    kept: (rules) => rules.trust.reports.keptMs,
    from: 'decided',
    why: 'decide',
    basis: 'interest',
    tables: ['reports'],
  },
  {
    what: 'claims',
    kept: (rules) => rules.trust.claims.keptMs,
    from: 'decided',
    why: 'decide',
    basis: 'law',
    tables: ['likeness_claims'],
  },
  {
    what: 'exports',
    kept: (rules) => rules.exports.keptMs,
    from: 'made',
    why: 'access',
    basis: 'law',
    tables: ['exports', 'export_files'],
  },
  {
    what: 'announcements',
    kept: null,
    from: 'account',
    why: 'proof',
    basis: 'law',
    tables: ['announcements'],
  },
  {
    what: 'consents',
    kept: null,
    from: 'account',
    why: 'proof',
    basis: 'law',
    tables: ['consents'],
  },
  {
    what: 'codes',
    kept: null,
    from: 'account',
    why: 'limits',
    basis: 'contract',
    tables: ['redemptions', 'referral_links', 'referrals'],
  },
  {
    what: 'unpaid',
    kept: (rules) => rules.retention.unpaidMs,
    from: 'ended',
    why: 'books',
    basis: 'interest',
    tables: ['checkouts'],
  },
  {
    what: 'payments',
    kept: null,
    from: 'law',
    why: 'books',
    basis: 'law',
    tables: [
      'checkouts',
      'payments',
      'payment_refunds',
      'refund_requests',
      'subscriptions',
      'star_transactions',
      'movements',
      'entries',
      'balances',
    ],
  },
  {
    what: 'acts',
    kept: null,
    from: 'law',
    why: 'proof',
    basis: 'law',
    tables: ['acts', 'takedowns'],
  },
  {
    what: 'deletions',
    kept: (rules) => rules.retention.deletionsMs,
    from: 'noted',
    why: 'proof',
    basis: 'law',
    tables: ['deletions'],
  },
  { what: 'logs', kept: null, from: 'operator', why: 'mend', basis: 'interest', tables: [] },
  { what: 'backups', kept: null, from: 'operator', why: 'mend', basis: 'interest', tables: [] },
] as const satisfies readonly Row[];

/** Returns every kind of personal data that the product keeps, with its time by these rules. */
export function schedule(rules: Rules): readonly Retained[] {
  return ROWS.map(({ kept, ...row }) => ({ ...row, keptMs: kept === null ? null : kept(rules) }));
}
