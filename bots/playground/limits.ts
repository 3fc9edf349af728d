/** The limits of the playground. The limits of the product are in the rules. */
export const LIMITS = {
  /** Photos of one message. */
  filesAMessage: 10,
  uploadsAMinute: 40,
  textCharacters: 4_000,
  nameCharacters: 120,
  /** UTF-8 bytes of an action's code. */
  actionBytes: 64,
  bodyBytes: 32 * 1024,
  /** Open streams of one chat, of one address (which a whole school may share), and of all. */
  tabsAChat: 8,
  streamsAnAddress: 200,
  streams: 2_000,
  /** Toasts waiting for a slow tab. */
  noticesWaiting: 8,
  heartbeatMs: 15_000,
  /** New sessions, and requests, from one address. */
  sessionsAnHour: 60,
  requestsAMinute: 600,
  /** Sessions and addresses whose rates are remembered. */
  ratesRemembered: 20_000,
  /** The time within which the same answer to the same event counts as a repetition. */
  redeliveryMs: 10 * 60_000,
} as const;
