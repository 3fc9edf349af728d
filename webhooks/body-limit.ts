import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/**
 * Refuses bodies above a size. One that tells its length is believed, since HTTP ends it there: only
 * others are counted as they are read, which is dear.
 * @param maxSize in bytes
 */
export function limitBody(
  maxSize: number,
  onError: (c: Context) => Response | Promise<Response>,
): MiddlewareHandler {
  const refuse = (c: Context) => {
    // The rest of the body is not read, so the connection cannot be used again.
    c.header('Connection', 'close');
    return onError(c);
  };
  const counted = bodyLimit({ maxSize, onError: refuse });
  return (c, next) => {
    const told = c.req.header('content-length');
    const sized = told !== undefined && c.req.header('transfer-encoding') === undefined;
    return sized && Number(told) <= maxSize ? next() : counted(c, next);
  };
}
