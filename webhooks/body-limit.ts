import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/**
 * Creates a middleware that refuses bodies above a size. The middleware trusts a Content-Length,
 * because HTTP ends the body there; only other bodies are counted while reading, which is slow.
 * @param maxSize in bytes
 * @param onError builds the response to a body that is too large
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
    const contentLength = c.req.header('content-length');
    const isSized = contentLength !== undefined && c.req.header('transfer-encoding') === undefined;
    return isSized && Number(contentLength) <= maxSize ? next() : counted(c, next);
  };
}
