/** The playground's own bounds. What the product allows a user is in core's rules. */
export const LIMITS = {
  /** Photos of one message. */
  filesAMessage: 10,
  uploadsAMinute: 40,
  textCharacters: 4_000,
  nameCharacters: 120,
  /** UTF-8 bytes of an action's code. */
  actionBytes: 64,
  bodyBytes: 32 * 1024,
  /** Open streams of one chat, of one address (a whole school may have one), and of all. */
  tabsAChat: 8,
  streamsAnAddress: 200,
  streams: 2_000,
  /** Passing remarks waiting for a slow tab. */
  noticesWaiting: 8,
  heartbeatMs: 15_000,
  /** New sessions, and requests, from one address. */
  sessionsAnHour: 60,
  requestsAMinute: 600,
  /** Sessions and addresses whose rate is remembered. */
  ratesRemembered: 20_000,
  /** The same answer to the same event within this time is a repetition. */
  redeliveryMs: 10 * 60_000,
} as const;
