/** Something that a page of this service keeps in a browser. */
export type BrowserItem = {
  /** Its name there. */
  name: string;
  /** `cookie` is sent along with requests; `browser` and `tab` are storage that stays in the browser. */
  kind: 'cookie' | 'browser' | 'tab';
  /** What it is for, by the key of its words. */
  purpose: 'session' | 'way-back' | 'theme' | 'draft' | 'afresh';
  /** How long a cookie is kept after each visit, in milliseconds; null for storage. */
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
  theme: { name: 'alme-theme', kind: 'browser', purpose: 'theme', keptMs: null },
  draft: { name: 'alme-draft', kind: 'tab', purpose: 'draft', keptMs: null },
  afresh: { name: 'alme-afresh', kind: 'tab', purpose: 'afresh', keptMs: null },
} as const satisfies Record<string, BrowserItem>;
