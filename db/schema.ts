import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

// All times are milliseconds since the epoch, all money is integer credits or cents.
// What reading every event starts from (accounts, identities, balances, allowances) lies in its key's
// own tree (WITHOUT ROWID, in the migrations: drizzle has no word for it), so it is found in one descent.

/** A person. Everything personal hangs on this row and goes with it. */
export const accounts = sqliteTable('accounts', {
  id: text().primaryKey(),
  status: text({ enum: ['active', 'limited', 'suspended', 'erased'] })
    .notNull()
    .default('active'),
  locale: text().notNull().default('en'),
  name: text(),
  email: text(),
  adultAt: integer(),
  refusedAt: integer(),
  termsVersion: text(),
  termsAt: integer(),
  /** The account's own key, wrapped under DATA_KEY; deleting it makes every sealed file unreadable. */
  wrappedKey: text(),
  skipConfirm: integer({ mode: 'boolean' }).notNull().default(false),
  keepNothing: integer({ mode: 'boolean' }).notNull().default(false),
  expiryNotices: integer({ mode: 'boolean' }).notNull().default(true),
  /** Set by the first pack that was paid and not refunded: longer retention. */
  paidAt: integer(),
  /** Until when Pro is active, grace included; null or past where it is not. */
  proUntil: integer(),
  /** Since when it may do everything but spend, until an operator has looked. */
  heldAt: integer(),
  /** When it was told that its balance is low; null again once it is not. */
  lowNoticedAt: integer(),
  /** Filled slots of the face profile, comma-separated; triggers keep it, nothing else writes it. */
  faceSlots: text(),
  /** The face consent in force: version, line break, companies named; kept by triggers as well. */
  faceConsent: text(),
  createdAt: integer().notNull(),
});

/** A platform identity: the sign-in. */
export const identities = sqliteTable(
  'identities',
  {
    surface: text().notNull(),
    userId: text().notNull(),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    /** When the platform told us that the user has shut us out. */
    blockedAt: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.surface, t.userId] }),
    index('identities_account').on(t.accountId),
  ],
);

/** One conversation: a chat of one user on one surface. */
export const chats = sqliteTable(
  'chats',
  {
    surface: text().notNull(),
    chatId: text().notNull(),
    userId: text().notNull(),
    /** JSON of the surface's address: where the next message goes. */
    address: text().notNull(),
    /** JSON of the conversation's state, parsed by core. */
    state: text().notNull(),
    /** Counts up with every change; a write that expects another one fails. */
    version: integer().notNull().default(0),
    seenAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.surface, t.chatId] }),
    index('chats_user').on(t.surface, t.userId),
  ],
);

/**
 * Every update of a platform and every webhook event, once. An update's row also carries the answer
 * until it is out, so that a crash in between loses nothing.
 */
export const inbox = sqliteTable(
  'inbox',
  {
    source: text().notNull(),
    eventId: text().notNull(),
    /** JSON, only as long as something is still to be done with it. */
    pending: text(),
    receivedAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.source, t.eventId] }),
    index('inbox_pending').on(t.receivedAt).where(sql`pending is not null`),
    index('inbox_received').on(t.receivedAt),
  ],
);

/** Work to be done, leased by whoever does it. */
export const tasks = sqliteTable(
  'tasks',
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    /** What it is about; one open task a kind and subject. */
    subject: text().notNull(),
    /** Lanes have each their own limit of tasks at once: `light`, or an engine's id. */
    lane: text().notNull(),
    payload: text().notNull(),
    status: text({ enum: ['open', 'parked'] })
      .notNull()
      .default('open'),
    /** When it is due; while somebody works on it, when their lease ends. */
    runAt: integer().notNull(),
    leaseId: text(),
    /** Counts wishes to run it again that came while it was running. */
    wakes: integer().notNull().default(0),
    attempts: integer().notNull().default(0),
    lastError: text(),
    createdAt: integer().notNull(),
  },
  (t) => [
    uniqueIndex('tasks_subject').on(t.kind, t.subject),
    index('tasks_due').on(t.lane, t.status, t.runAt),
    index('tasks_lease').on(t.leaseId).where(sql`lease_id is not null`),
  ],
);

/** One movement of credits: two or more entries that sum to zero. */
export const movements = sqliteTable(
  'movements',
  {
    id: text().primaryKey(),
    /** The same cause twice hits this and changes nothing. */
    key: text().notNull(),
    reason: text({
      enum: ['purchase', 'spend', 'refund', 'clawback', 'grant', 'reward', 'expiry'],
    }).notNull(),
    /** The checkout, generation or payment it was for. */
    reference: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [uniqueIndex('movements_key').on(t.key), index('movements_reference').on(t.reference)],
);

/** One side of a movement. Append-only: triggers refuse update and delete. */
export const entries = sqliteTable(
  'entries',
  {
    id: text().primaryKey(),
    movementId: text()
      .notNull()
      .references(() => movements.id),
    side: text({ enum: ['user', 'sales', 'usage', 'rewards', 'promotion', 'provider'] }).notNull(),
    /** Only on the user's side. No foreign key: the ledger outlives an erased account. */
    accountId: text(),
    credits: integer().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [
    index('entries_account').on(t.accountId, t.id),
    index('entries_movement').on(t.movementId),
  ],
);

/** The sum of an account's entries, kept beside them in the same batch. */
export const balances = sqliteTable(
  'balances',
  {
    accountId: text().primaryKey(),
    credits: integer().notNull().default(0),
    /** How far below zero a clawback has taken it; spending alone never can. */
    floorCredits: integer().notNull().default(0),
  },
  (t) => [check('balance_floor', sql`${t.credits} >= ${t.floorCredits}`)],
);

/** Free pictures used on a day (UTC, `YYYY-MM-DD`). */
export const allowances = sqliteTable(
  'allowances',
  {
    accountId: text().notNull(),
    day: text().notNull(),
    used: integer().notNull(),
    limitCount: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.day] }),
    check('allowance_limit', sql`${t.used} >= 0 and ${t.used} <= ${t.limitCount}`),
  ],
);

/** Credits spent on a day (UTC, `YYYY-MM-DD`), what came back left out. */
export const spendings = sqliteTable(
  'spendings',
  {
    accountId: text().notNull(),
    day: text().notNull(),
    credits: integer().notNull(),
    limitCredits: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.day] }),
    index('spendings_day').on(t.day),
    check('spending_limit', sql`${t.credits} >= 0 and ${t.credits} <= ${t.limitCredits}`),
  ],
);

/** What the user pays for; `advance` moves it from state to state. */
export const generations = sqliteTable(
  'generations',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    /** The draft that was confirmed: a second tap hits this and makes nothing. */
    draftId: text().notNull(),
    operation: text().notNull(),
    kind: text({ enum: ['image', 'video'] }).notNull(),
    templateId: text(),
    /** JSON of everything the engine needs but the photos. */
    request: text().notNull(),
    title: text().notNull(),
    state: text({
      enum: [
        'queued',
        'running',
        /** Made, and waits for a person to look at it. */
        'held',
        'delivering',
        'delivered',
        'failed',
        'cancelled',
        'rejected',
      ],
    }).notNull(),
    engine: text().notNull(),
    priceCredits: integer().notNull(),
    /** The day whose free allowance paid for it, instead of credits. */
    freeDay: text(),
    refundedAt: integer(),
    failure: text(),
    surface: text().notNull(),
    chatId: text().notNull(),
    /** JSON of the message that shows the progress and becomes the result. */
    address: text().notNull(),
    /** The update it began with: what the log calls it by, from there to the delivery. */
    trace: text(),
    deliveredAt: integer(),
    createdAt: integer().notNull(),
    startedAt: integer(),
    endedAt: integer(),
  },
  (t) => [
    uniqueIndex('generations_draft').on(t.draftId),
    index('generations_account').on(t.accountId, t.id),
    index('generations_open')
      .on(t.createdAt)
      .where(sql`state in ('queued', 'running', 'delivering')`),
    index('generations_open_account')
      .on(t.accountId, t.id)
      .where(sql`state in ('queued', 'running', 'delivering')`),
    index('generations_timing').on(t.engine, t.operation, t.templateId, t.endedAt),
  ],
);

/** One run on an engine. A generation has several where one stepped in for another. */
export const predictions = sqliteTable(
  'predictions',
  {
    id: text().primaryKey(),
    generationId: text().notNull(),
    engine: text().notNull(),
    /** The provider's own id, once it has told one. */
    providerId: text(),
    status: text({ enum: ['running', 'succeeded', 'failed'] }).notNull(),
    failure: text(),
    createdAt: integer().notNull(),
    endedAt: integer(),
  },
  (t) => [
    index('predictions_generation').on(t.generationId),
    uniqueIndex('predictions_provider').on(t.engine, t.providerId),
  ],
);

/** A kept picture or video. Deleted file first, then row. */
export const results = sqliteTable(
  'results',
  {
    id: text().primaryKey(),
    generationId: text().notNull(),
    accountId: text().notNull(),
    position: integer().notNull(),
    objectKey: text().notNull(),
    contentType: text().notNull(),
    byteLength: integer().notNull(),
    widthPx: integer().notNull(),
    heightPx: integer().notNull(),
    durationSeconds: integer().notNull(),
    createdAt: integer().notNull(),
    expiresAt: integer().notNull(),
    noticedAt: integer(),
  },
  (t) => [
    uniqueIndex('results_position').on(t.generationId, t.position),
    index('results_account').on(t.accountId, t.id),
    index('results_expiry').on(t.expiresAt),
    index('results_unannounced').on(t.expiresAt).where(sql`noticed_at is null`),
  ],
);

/**
 * What pictures made here look like, to recognise them again: hashes that lead to no account, generation
 * or result. Several rows a picture, one a crop.
 */
export const fingerprints = sqliteTable(
  'fingerprints',
  {
    id: text().primaryKey(),
    /** 64 bits as hexadecimal digits; the four bands are its parts of 16 bits, to look it up by. */
    coarse: text().notNull(),
    /** 256 bits as hexadecimal digits. */
    fine: text().notNull(),
    band0: integer().notNull(),
    band1: integer().notNull(),
    band2: integer().notNull(),
    band3: integer().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [
    index('fingerprints_band0').on(t.band0),
    index('fingerprints_band1').on(t.band1),
    index('fingerprints_band2').on(t.band2),
    index('fingerprints_band3').on(t.band3),
    index('fingerprints_created').on(t.createdAt),
  ],
);

/** A photo sent for one generation; kept a day. */
export const uploads = sqliteTable(
  'uploads',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    objectKey: text().notNull(),
    contentType: text().notNull(),
    createdAt: integer().notNull(),
    expiresAt: integer().notNull(),
  },
  (t) => [index('uploads_account').on(t.accountId), index('uploads_expiry').on(t.expiresAt)],
);

/** The three photos of a face profile. The picture and its descriptor are sealed objects. */
export const facePhotos = sqliteTable(
  'face_photos',
  {
    accountId: text().notNull(),
    slot: text({ enum: ['front', 'left', 'right'] }).notNull(),
    objectKey: text().notNull(),
    descriptorKey: text().notNull(),
    widthPx: integer().notNull(),
    heightPx: integer().notNull(),
    createdAt: integer().notNull(),
    /** Six months from the last confirmation. */
    expiresAt: integer().notNull(),
    noticedAt: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.slot] }),
    index('face_photos_expiry').on(t.expiresAt),
  ],
);

/** What somebody agreed to, in which words, and until when. Never changed but by withdrawal. */
export const consents = sqliteTable(
  'consents',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    purpose: text({ enum: ['terms', 'face'] }).notNull(),
    version: text().notNull(),
    locale: text().notNull(),
    /** Companies named in the text that was shown, comma-separated; empty for none. */
    companies: text().notNull(),
    grantedAt: integer().notNull(),
    withdrawnAt: integer(),
  },
  (t) => [index('consents_account').on(t.accountId, t.purpose)],
);

/** Object keys that must go: the file first, then this row. Filled by deletion, emptied by the sweep. */
export const doomedObjects = sqliteTable('doomed_objects', {
  objectKey: text().primaryKey(),
  createdAt: integer().notNull(),
});

/** One attempt to buy. */
export const checkouts = sqliteTable(
  'checkouts',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    provider: text().notNull(),
    product: text().notNull(),
    credits: integer().notNull(),
    amountCents: integer().notNull(),
    currency: text().notNull(),
    state: text({
      enum: ['opening', 'open', 'processing', 'paid', 'expired', 'failed', 'refunded'],
    }).notNull(),
    /** The provider's id of the session or order. */
    providerId: text(),
    url: text(),
    /** What is sold: credits once, or Pro by the month. */
    kind: text({ enum: ['pack', 'pro'] })
      .notNull()
      .default('pack'),
    surface: text().notNull(),
    chatId: text().notNull(),
    address: text().notNull(),
    /** The update it began with, for the log. */
    trace: text(),
    createdAt: integer().notNull(),
    expiresAt: integer().notNull(),
    /** When the provider was last asked how it stands. */
    askedAt: integer(),
    paidAt: integer(),
  },
  (t) => [
    uniqueIndex('checkouts_provider').on(t.provider, t.providerId),
    index('checkouts_account').on(t.accountId, t.id),
    index('checkouts_open').on(t.createdAt).where(sql`state in ('opening', 'open', 'processing')`),
  ],
);

/** A payment as the provider confirmed it: status, transaction id, billing e-mail, nothing more. */
export const payments = sqliteTable(
  'payments',
  {
    id: text().primaryKey(),
    checkoutId: text()
      .notNull()
      .references(() => checkouts.id),
    provider: text().notNull(),
    /** Payment intent, capture, charge or entitlement id; the session id for a zero-amount session. */
    transactionId: text().notNull(),
    /** The subscription it paid a month of. */
    subscriptionId: text(),
    status: text({ enum: ['paid', 'refunded', 'disputed'] }).notNull(),
    amountCents: integer().notNull(),
    refundedCents: integer().notNull().default(0),
    currency: text().notNull(),
    billingEmail: text(),
    /** When the provider is asked again whether money went back; null once that is too late. */
    lookAt: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [
    index('payments_look').on(t.lookAt).where(sql`look_at is not null`),
    uniqueIndex('payments_transaction').on(t.provider, t.transactionId),
    uniqueIndex('payments_checkout').on(t.checkoutId),
    index('payments_created').on(t.createdAt),
    index('payments_subscription').on(t.subscriptionId).where(sql`subscription_id is not null`),
  ],
);

/** Pro, as the provider that charges for it says. Each month's payment is a checkout of its own. */
export const subscriptions = sqliteTable(
  'subscriptions',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    provider: text().notNull(),
    /** The provider's id of it: a subscription, a first charge, an entitlement. */
    providerId: text().notNull(),
    state: text({ enum: ['active', 'grace', 'ended'] }).notNull(),
    periodEndAt: integer().notNull(),
    /** Ends with the period that is paid for. */
    cancelsAtEnd: integer({ mode: 'boolean' }).notNull().default(false),
    amountCents: integer().notNull(),
    currency: text().notNull(),
    /** When the provider was last asked how it stands. */
    askedAt: integer(),
    createdAt: integer().notNull(),
    endedAt: integer(),
  },
  (t) => [
    uniqueIndex('subscriptions_provider').on(t.provider, t.providerId),
    index('subscriptions_account').on(t.accountId),
    index('subscriptions_open').on(t.periodEndAt).where(sql`state <> 'ended'`),
  ],
);

/**
 * Telegram's list of payments in Stars, as far as it was read: it only ever grows, so what was read once
 * stays true. Of the payer nothing is kept but our checkout's id.
 */
export const starTransactions = sqliteTable(
  'star_transactions',
  {
    /** Telegram's charge id; a refund has that of the payment. */
    id: text().notNull(),
    direction: text({ enum: ['paid', 'refunded'] }).notNull(),
    stars: integer().notNull(),
    /** Our checkout's id, where the list says it. */
    payload: text(),
    /** In seconds, for the months of a subscription. */
    periodSeconds: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.id, t.direction] }),
    index('star_transactions_payload').on(t.payload),
    index('star_transactions_created').on(t.createdAt),
  ],
);

/** Money that an operator gives back, from the wish to the provider's yes. */
export const paymentRefunds = sqliteTable(
  'payment_refunds',
  {
    id: text().primaryKey(),
    paymentId: text()
      .notNull()
      .references(() => payments.id),
    amountCents: integer().notNull(),
    /** The operator, as `surface:user`, or `command`. */
    requestedBy: text().notNull(),
    reason: text(),
    state: text({ enum: ['asked', 'done', 'refused'] }).notNull(),
    failure: text(),
    createdAt: integer().notNull(),
    endedAt: integer(),
  },
  (t) => [
    index('payment_refunds_payment').on(t.paymentId),
    uniqueIndex('payment_refunds_open').on(t.paymentId).where(sql`state = 'asked'`),
  ],
);

/** A buyer's wish to have money back, once a payment; what comes of it stands in `paymentRefunds`. */
export const refundRequests = sqliteTable(
  'refund_requests',
  {
    checkoutId: text().primaryKey(),
    accountId: text().notNull(),
    decision: text({ enum: ['approved', 'declined'] }),
    /** The operator, as `surface:user`. */
    decidedBy: text(),
    decidedAt: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [
    index('refund_requests_account').on(t.accountId),
    index('refund_requests_open').on(t.createdAt).where(sql`decision is null`),
  ],
);

/** Words that are worth credits. */
export const codes = sqliteTable(
  'codes',
  {
    /** Upper case. */
    code: text().primaryKey(),
    kind: text({ enum: ['gift', 'promotion'] }).notNull(),
    credits: integer().notNull(),
    usesLimit: integer().notNull(),
    used: integer().notNull().default(0),
    startsAt: integer().notNull(),
    expiresAt: integer(),
    disabledAt: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [check('code_limit', sql`${t.used} >= 0 and ${t.used} <= ${t.usesLimit}`)],
);

/** Who used a code; once a person. */
export const redemptions = sqliteTable(
  'redemptions',
  {
    code: text()
      .notNull()
      .references(() => codes.code),
    accountId: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.code, t.accountId] }),
    index('redemptions_account').on(t.accountId),
  ],
);

/** The word an account invites others with. */
export const referralLinks = sqliteTable(
  'referral_links',
  {
    accountId: text().primaryKey(),
    code: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [uniqueIndex('referral_links_code').on(t.code)],
);

/** Who came by whose invitation; both are rewarded after the first paid purchase. */
export const referrals = sqliteTable(
  'referrals',
  {
    invitedId: text().primaryKey(),
    inviterId: text().notNull(),
    state: text({ enum: ['waiting', 'rewarded', 'refused'] }).notNull(),
    /** Why it brings nothing. */
    refusal: text(),
    /** The purchase that it was rewarded for. */
    checkoutId: text(),
    createdAt: integer().notNull(),
    settledAt: integer(),
  },
  (t) => [index('referrals_inviter').on(t.inviterId, t.createdAt)],
);

/** Things that are ordinary once and telling when they pile up: for judging velocity. */
export const signals = sqliteTable(
  'signals',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    kind: text().notNull(),
    /** What it was about; the same twice counts once. */
    reference: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [
    uniqueIndex('signals_reference').on(t.kind, t.reference),
    index('signals_account').on(t.accountId, t.kind, t.createdAt),
    index('signals_created').on(t.createdAt),
  ],
);

/** An account that may not spend until an operator has decided. */
export const holds = sqliteTable(
  'holds',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    /** The rule that was tripped. */
    cause: text().notNull(),
    /** JSON of the counts it saw. */
    evidence: text().notNull(),
    decision: text({ enum: ['released', 'kept', 'suspended'] }),
    decidedBy: text(),
    decidedAt: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [
    index('holds_account').on(t.accountId),
    uniqueIndex('holds_open').on(t.accountId).where(sql`decision is null`),
  ],
);

/**
 * What has to outlive an erased account for a while, so that leaving and coming back is worth nothing:
 * a keyed hash of the platform identity, which leads to nobody without the service's key.
 */
export const departures = sqliteTable(
  'departures',
  {
    /** HMAC-SHA-256 of `surface:user`, hexadecimal. */
    personHash: text().primaryKey(),
    /** Free pictures that were used on `freeDay` (UTC, `YYYY-MM-DD`). */
    freeDay: text().notNull(),
    freeUsed: integer().notNull(),
    /** Codes that were used, comma-separated. */
    codes: text().notNull(),
    /** Whether it had an invitation's reward. */
    invited: integer({ mode: 'boolean' }).notNull(),
    forgetAt: integer().notNull(),
  },
  (t) => [index('departures_forget').on(t.forgetAt)],
);

/** The playground's chats as their readers see them: what other platforms keep, it keeps itself. */
export const playgroundMessages = sqliteTable(
  'playground_messages',
  {
    chatId: text().notNull(),
    id: text().notNull(),
    /** Its place in the chat. */
    position: integer().notNull(),
    /** Grows with every change in the chat: where a broken stream goes on. */
    revision: integer().notNull(),
    /** JSON of what was said and by whom. */
    body: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.chatId, t.id] }),
    index('playground_messages_revision').on(t.chatId, t.revision),
    index('playground_messages_created').on(t.createdAt),
  ],
);

/** A file on its way into a chat of the playground: sealed under its own key, gone once it was taken. */
export const playgroundUploads = sqliteTable(
  'playground_uploads',
  {
    id: text().primaryKey(),
    chatId: text().notNull(),
    objectKey: text().notNull(),
    wrappedKey: text().notNull(),
    name: text(),
    contentType: text().notNull(),
    byteLength: integer().notNull(),
    /** The event it went out with; null while it waits in the composer. */
    eventId: text(),
    createdAt: integer().notNull(),
    expiresAt: integer().notNull(),
  },
  (t) => [
    index('playground_uploads_chat').on(t.chatId),
    index('playground_uploads_expiry').on(t.expiresAt),
  ],
);

/** What screening decided, with the scores and never with what was screened. */
export const screenings = sqliteTable(
  'screenings',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    subject: text({ enum: ['words', 'upload', 'face', 'output', 'cover'] }).notNull(),
    /** The generation, upload, draft or cover it was about. */
    subjectId: text().notNull(),
    verdict: text({ enum: ['pass', 'hold', 'refuse'] }).notNull(),
    /** What for; null for a pass. */
    category: text(),
    /** JSON of what each judge said. */
    scores: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [
    index('screenings_account').on(t.accountId),
    index('screenings_subject').on(t.subjectId),
    index('screenings_created').on(t.createdAt),
  ],
);

/** Something that a person looks at: what screening held, or a refusal that its owner appealed. */
export const reviews = sqliteTable(
  'reviews',
  {
    id: text().primaryKey(),
    /** One review a generation, ever. */
    generationId: text().notNull(),
    accountId: text().notNull(),
    cause: text({ enum: ['held', 'appeal'] }).notNull(),
    category: text(),
    /** What was asked for, as a digest: allowed once, the same is not refused again. */
    fingerprint: text().notNull(),
    decision: text({ enum: ['allowed', 'kept', 'suspended', 'expired'] }),
    /** The operator, as `surface:user`. */
    decidedBy: text(),
    decidedAt: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [
    uniqueIndex('reviews_generation').on(t.generationId),
    index('reviews_account').on(t.accountId, t.fingerprint),
    index('reviews_open').on(t.createdAt).where(sql`decision is null`),
  ],
);
