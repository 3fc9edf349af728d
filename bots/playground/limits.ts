/** The limits of the playground. The limits of the product are in the rules. */
export const LIMITS = {
  /** Photos of one message. */
  filesAMessage: 10,
  uploadsAMinute: 40,
  /** Bytes that one address (which a whole school may share) may upload in an hour. */
  uploadedBytesAnHour: 1024 ** 3,
  /** Bytes under way at once: of one session, of one address, and of all. */
  bytesUnderWay: { session: 40 * 1024 ** 2, address: 80 * 1024 ** 2, all: 256 * 1024 ** 2 },
  /** What each upload counts at least: the store may hold a part of this size of it. */
  leastBytesUnderWay: 5 * 1024 ** 2,
  /** Uploads that may wait for others to end, and how long. */
  uploadsWaiting: 100,
  uploadWaitMs: 60_000,
  /** The time for the first part of a file, and the pace from then on: any phone's connection keeps it. */
  uploadPace: { graceMs: 15_000, bytesASecond: 16 * 1024 },
  /** The first bytes, which tell what a file is. */
  headBytes: 4 * 1024,
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
  /** How often a stream looks for news before it ends and its tab opens another: Workers bound what one request asks. */
  looksAStream: 600,
  /** New sessions, recovery codes tried, and requests, from one address. */
  sessionsAnHour: 60,
  recoveriesAnHour: 10,
  requestsAMinute: 600,
  /** Sessions and addresses whose rates are remembered. */
  ratesRemembered: 20_000,
  /** The time within which the same answer to the same event counts as a repetition. */
  redeliveryMs: 10 * 60_000,
} as const;
