/**
 * The most tasks of a lane that run at once: in one process, or, where a queue carries them, in all Workers
 * together (`Infinity` for no bound); and of one account, everywhere.
 */
export type LaneBounds = { atOnce: number; ofOneAccount: number };

/** The lanes, one a resource that tasks wait for. Every engine has one more of its own, under its id. */
export const LANES = {
  /** The vision process. It does one job at a time; meanwhile the next photos are fetched. */
  vision: { atOnce: 4, ofOneAccount: 2 },
  /** Companies that say words better. */
  words: { atOnce: 8, ofOneAccount: 2 },
  /** Companies that make pictures, asked about what they make. */
  providers: { atOnce: 8, ofOneAccount: 4 },
  /** Payment providers, for what somebody waits for. */
  checkouts: { atOnce: 8, ofOneAccount: 2 },
  /** Payment providers, asked how things stand there. */
  polls: { atOnce: 4, ofOneAccount: 2 },
  /**
   * What payment providers tell. Booking a payment takes the process longer than anything else that a task
   * does, so that few go on at once: the next event is to be confirmed in between.
   */
  payments: { atOnce: 2, ofOneAccount: 1 },
  /** The platforms: places in the queue, finished pictures. */
  delivery: { atOnce: 8, ofOneAccount: 4 },
  /** The platforms, for notices: none of them holds up a picture. */
  notices: { atOnce: 4, ofOneAccount: 2 },
  /** The platforms, for what may wait longer: reminders and digests. */
  reminders: { atOnce: 4, ofOneAccount: 1 },
  /** The platforms, for messages to many. */
  campaigns: { atOnce: 4, ofOneAccount: 4 },
  /** The file store and lists that are read from end to end. */
  sweeps: { atOnce: 4, ofOneAccount: 1 },
  /** Archives of all that is held about an account: long reads of the file store, long writes to it. */
  exports: { atOnce: 1, ofOneAccount: 1 },
  /** Nothing but the database. */
  light: { atOnce: 8, ofOneAccount: 4 },
} as const satisfies Record<string, LaneBounds>;

/** The name of a lane. */
export type Lane = keyof typeof LANES;

/** Where the lane of a task is the engine that it waits for. */
const ENGINE = 'engine';
/** Where such a task waits that needs no engine any more: what is left to do is to deliver. */
const WITHOUT_ENGINE = 'delivery' satisfies Lane;

/** The kinds of tasks, and the lane of each. The subject of a task is the id of what it is about. */
const KINDS = {
  'advance-generation': ENGINE,
  'cancel-generation': 'light',
  'follow-prediction': 'providers',
  'cancel-prediction': 'providers',
  'forget-at-provider': 'providers',
  'show-queue': 'delivery',
  'advance-shoot': 'delivery',
  'check-face': 'vision',
  'receive-photo': 'vision',
  'receive-motion': 'vision',
  'find-marks': 'vision',
  'verify-picture': 'vision',
  'screen-template': 'vision',
  'answer-photos': 'light',
  'improve-words': 'words',
  'describe-picture': 'words',
  'stop-description': 'light',
  'hear-voice': 'words',
  'discard-recording': 'light',
  'open-checkout': 'checkouts',
  'poll-checkout': 'polls',
  'payment-event': 'payments',
  'refund-payment': 'checkouts',
  'settle-entitlement': 'polls',
  'follow-subscription': 'polls',
  'change-subscription': 'checkouts',
  'judge-account': 'light',
  'low-balance': 'light',
  'tell-rewards': 'light',
  'judge-rewards': 'light',
  'post-card': 'delivery',
  'refresh-card': 'delivery',
  'retract-card': 'delivery',
  'post-share': 'delivery',
  'retract-share': 'delivery',
  notify: 'notices',
  remind: 'reminders',
  'prepare-campaign': 'campaigns',
  'send-campaign': 'campaigns',
  'show-campaign': 'notices',
  'weigh-reports': 'light',
  'make-sticker': 'delivery',
  'remove-sticker': 'delivery',
  'settle-joint': 'delivery',
  'end-joint': 'light',
  'withdraw-cards': 'light',
  'claim-clock': 'light',
  'make-export': 'exports',
  'send-export': 'delivery',
  'close-account': 'light',
  'send-receipt': 'delivery',
  'erase-account': 'sweeps',
  sweep: 'sweeps',
} as const satisfies Record<string, Lane | typeof ENGINE>;

/** The kind of a task. */
export type TaskKind = keyof typeof KINDS;

/** Kinds of tasks that wait for an engine. */
export type EngineTaskKind = {
  [K in TaskKind]: (typeof KINDS)[K] extends typeof ENGINE ? K : never;
}[TaskKind];

/**
 * Returns the lane of a task.
 * @param engine the engine that the task waits for; null where it needs none
 */
export function laneOf(kind: TaskKind, engine: string | null): string {
  const lane = KINDS[kind];
  return lane === ENGINE ? (engine ?? WITHOUT_ENGINE) : lane;
}

/** Tells whether tasks of a kind move from lane to lane. */
export const changesLanes = (kind: TaskKind): boolean => KINDS[kind] === ENGINE;

/**
 * Returns all lanes of a process.
 * @param engines the configured engines; `concurrency` is the number of tasks that an engine takes
 *   at once, of which one account leaves one to others
 */
export const lanesWith = (
  engines: readonly { id: string; concurrency: number }[],
): Record<string, LaneBounds> => ({
  ...LANES,
  ...Object.fromEntries(
    engines.map(({ id, concurrency }) => [
      id,
      { atOnce: concurrency, ofOneAccount: Math.max(1, concurrency - 1) },
    ]),
  ),
});

/** Lanes that all Workers together do not widen: they read the database from end to end. */
const BOUNDED_EVERYWHERE: readonly string[] = ['sweeps', 'exports'] satisfies Lane[];

/**
 * Returns all lanes of Workers, which are as many as there is work: only engines, and what would wear the
 * database out, bound them all together.
 */
export const fleetLanes = (
  engines: readonly { id: string; concurrency: number }[],
): Record<string, LaneBounds> => {
  const bounds = Object.entries(lanesWith(engines)).map(([lane, { atOnce, ofOneAccount }]) => {
    const isBounded = !(lane in LANES) || BOUNDED_EVERYWHERE.includes(lane);
    return [lane, { atOnce: isBounded ? atOnce : Number.POSITIVE_INFINITY, ofOneAccount }] as const;
  });
  return Object.fromEntries(bounds);
};

/**
 * Maps each task kind to the lanes of a process in which its tasks may wait, and to the lane that
 * takes tasks from any other.
 */
export const homes = (
  lanes: readonly string[],
): { kind: TaskKind; home: string; all: string[] }[] => {
  const engines = lanes.filter((lane) => !(lane in LANES));
  return (Object.keys(KINDS) as TaskKind[]).map((kind) => {
    const home = laneOf(kind, null);
    return { kind, home, all: [home, ...(changesLanes(kind) ? engines : [])] };
  });
};
