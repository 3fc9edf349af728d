import type { Context, MiddlewareHandler, Next } from 'hono';
import { NONCE, secureHeaders } from 'hono/secure-headers';
import { PAY_STYLE } from './payments/pay-page.ts';
import { STYLE as SANDBOX_STYLE } from './sandbox/style.ts';

/** What a page may do in a browser: nothing that reaches a device, a wallet or another site. */
const NOTHING = [
  'accelerometer',
  'autoplay',
  'camera',
  'displayCapture',
  'encryptedMedia',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickeyCredentialsGet',
  'screenWakeLock',
  'serial',
  'usb',
  'xrSpatialTracking',
] as const;

const NO_DEVICES = Object.fromEntries(NOTHING.map((name) => [name, []]));
const SHARED: Parameters<typeof secureHeaders>[0] = {
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  crossOriginResourcePolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  permissionsPolicy: NO_DEVICES,
  overwrite: false,
};

/** What nothing of ours loads, and nobody frames. */
const CLOSED = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};
const OURS = {
  ...CLOSED,
  imgSrc: ["'self'", 'blob:'],
  mediaSrc: ["'self'", 'blob:'],
  connectSrc: ["'self'"],
  fontSrc: ["'self'"],
};

/** What answers: pages, the chat in a browser, the checkout's small pages, what only programs ask, or the Mini App. */
type Door = 'page' | 'chat' | 'checkout' | 'machine' | 'app';
const doorOf = (path: string): Door => {
  if (/^\/(?:webhooks\/|sandbox\/stripe\/|healthz$|readyz$|metrics$)/.test(path)) return 'machine';
  // Signing in by a link is a page of its own, which nobody frames.
  if (/^\/app(?:\/(?!enter\/)|$)/.test(path)) return 'app';
  if (/^\/playground\/?$/.test(path)) return 'chat';
  return /^\/(?:sandbox|pay)\//.test(path) ? 'checkout' : 'page';
};

/**
 * Creates a middleware that sets the security headers of every answer: no foreign resources, no inline
 * script without the page's nonce, no inline style but the checkout's own by their hashes, no framing.
 * What says nothing about caches is kept in none: whatever is not made for everybody is somebody's.
 * @param https whether the public address uses HTTPS
 * @param appFrames the sites in whose frames the Mini App stands; nobody frames any other page
 * @param activityFrames those of them in which it is an activity: a page of it that holds the others in a
 *   frame
 */
export function securityHeaders(
  https: boolean,
  appFrames: readonly string[] = [],
  activityFrames: readonly string[] = [],
): MiddlewareHandler {
  const strictTransportSecurity = https ? 'max-age=31536000; includeSubDomains' : false;
  const open = (contentSecurityPolicy: object, more: object = {}): MiddlewareHandler =>
    secureHeaders({ ...SHARED, strictTransportSecurity, contentSecurityPolicy, ...more });
  const ours = {
    ...OURS,
    scriptSrc: ["'self'", NONCE],
    styleSrc: ["'self'"],
    formAction: ["'self'"],
  };
  const page = open(ours);
  // Whoever wants to may speak there: the browser asks them.
  const chat = open(ours, {
    permissionsPolicy: { ...NO_DEVICES, microphone: ['self'] },
  });
  const nests = activityFrames.length > 0 ? ["'self'"] : [];
  const frameAncestors = [...nests, ...appFrames, ...activityFrames];
  const framed = { ...ours, frameAncestors, ...(nests.length > 0 && { frameSrc: nests }) };
  const app = frameAncestors.length > 0 ? open(framed, { xFrameOptions: false }) : page;
  const machine = open(CLOSED);
  // The checkout's small pages carry their style with them and have no script at all. Their forms lead
  // to the site that their seller named, so that where they end is not bounded here.
  const checkout = Promise.all([PAY_STYLE, SANDBOX_STYLE].map(hashOf)).then((styleSrc) => {
    const { formAction: _, ...ours } = OURS;
    return open({ ...ours, styleSrc });
  });
  const headers = async (c: Context, next: Next) => {
    const door = doorOf(c.req.path);
    if (door === 'checkout') return (await checkout)(c, next);
    if (door === 'app') return app(c, next);
    if (door === 'chat') return chat(c, next);
    return (door === 'machine' ? machine : page)(c, next);
  };
  return (c, next) =>
    headers(c, async () => {
      await next();
      if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
    });
}

/** Gives the source expression of an inline style. */
async function hashOf(style: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
