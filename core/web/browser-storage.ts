/** Something that a page of this service keeps in a browser. */
export type BrowserItem = {
  /** Its name there. */
  name: string;
  /**
   * `cookie` is sent along with requests; `browser`, `tab` and `database` are storage that stays in the
   * browser.
   */
  kind: 'cookie' | 'browser' | 'tab' | 'database';
  /** What it is for, by the key of its words. */
  purpose:
    | 'session'
    | 'way-back'
    | 'theme'
    | 'draft'
    | 'afresh'
    | 'unfinished'
    | 'signed-in'
    | 'entering';
  /**
   * How long a cookie is kept after each visit, or what is in a database after its last change, in
   * milliseconds; null for storage that has no time.
   */
  keptMs: number | null;
};

const HOUR_MS = 3_600_000;

/**
 * The cookies and the storage of all pages: none is for counting or following anybody, and pages without the
 * chat set none.
 */
export const BROWSER_ITEMS = {
  session: {
    name: 'alme_playground',
    kind: 'cookie',
    purpose: 'session',
    // From visit to visit; no browser keeps a cookie longer.
    keptMs: 400 * 24 * HOUR_MS,
  },
  wayBack: {
    name: 'alme_chat',
    kind: 'cookie',
    purpose: 'way-back',
    // A little longer than a checkout is open.
    keptMs: 25 * HOUR_MS,
  },
  console: {
    name: 'alme_console',
    kind: 'cookie',
    purpose: 'signed-in',
    keptMs: 12 * HOUR_MS,
  },
  app: {
    name: 'alme_app',
    kind: 'cookie',
    purpose: 'signed-in',
    keptMs: 30 * 24 * HOUR_MS,
  },
  entering: {
    name: 'alme_entering',
    kind: 'cookie',
    purpose: 'entering',
    keptMs: HOUR_MS / 12,
  },
  theme: { name: 'alme-theme', kind: 'browser', purpose: 'theme', keptMs: null },
  telegram: { name: 'alme-telegram', kind: 'tab', purpose: 'theme', keptMs: null },
  draft: { name: 'alme-draft', kind: 'tab', purpose: 'draft', keptMs: null },
  afresh: { name: 'alme-afresh', kind: 'tab', purpose: 'afresh', keptMs: null },
  unfinished: {
    name: 'alme-drafts',
    kind: 'database',
    purpose: 'unfinished',
    keptMs: 24 * HOUR_MS,
  },
} as const satisfies Record<string, BrowserItem>;
