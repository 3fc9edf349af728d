import type { MiddlewareHandler } from 'hono';
import { NONCE, secureHeaders } from 'hono/secure-headers';

const SHARED: Parameters<typeof secureHeaders>[0] = {
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  crossOriginResourcePolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [] },
};

/**
 * Creates a middleware that sets the security headers of every page: no foreign resources, no
 * inline script without the page's nonce, no framing.
 * @param https whether the public address uses HTTPS
 */
export function securityHeaders(https: boolean): MiddlewareHandler {
  const strictTransportSecurity = https ? 'max-age=31536000; includeSubDomains' : false;
  const ours = {
    defaultSrc: ["'none'"],
    imgSrc: ["'self'", 'blob:'],
    mediaSrc: ["'self'", 'blob:'],
    connectSrc: ["'self'"],
    fontSrc: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  };
  const pages = secureHeaders({
    ...SHARED,
    strictTransportSecurity,
    overwrite: false,
    contentSecurityPolicy: {
      ...ours,
      scriptSrc: ["'self'", NONCE],
      styleSrc: ["'self'"],
      formAction: ["'self'"],
    },
  });
  // The checkout's small pages carry their style with them and have no script at all.
  const checkout = secureHeaders({
    ...SHARED,
    strictTransportSecurity,
    overwrite: false,
    contentSecurityPolicy: { ...ours, styleSrc: ["'unsafe-inline'"] },
  });
  return (c, next) => {
    // Webhooks are answered to machines, without a body.
    if (c.req.path.startsWith('/webhooks/')) return next();
    return (/^\/(?:sandbox|pay)\//.test(c.req.path) ? checkout : pages)(c, next);
  };
}
