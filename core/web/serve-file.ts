import type { Context } from 'hono';
import type { ShownFile } from '../chat/surface.ts';

/** A file that a route serves. */
export type Content = ShownFile;

/** Content types that a browser may display from this origin; others are only downloaded. */
const SHOWN = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/avif',
  'video/mp4',
]);
const LASTING_SECONDS = 3_600;

/**
 * Answers with a file, whole or the requested range (RFC 9110, one range).
 * @param lasting whether the browser may cache the file
 */
export function serve(c: Context, content: Content, lasting: boolean): Response {
  const length = 'bytes' in content ? content.bytes.byteLength : content.file.byteLength;
  const shown = SHOWN.has(content.contentType);
  const headers: Record<string, string> = {
    'content-type': shown ? content.contentType : 'application/octet-stream',
    'cache-control': lasting ? `private, max-age=${LASTING_SECONDS}` : 'private, no-store',
    'accept-ranges': 'bytes',
    'content-security-policy': "default-src 'none'; sandbox",
  };
  if (!shown || c.req.query('download') !== undefined)
    headers['content-disposition'] = `attachment; ${named(content.filename)}`;
  const range = rangeOf(c.req.header('range'), length);
  if (range === 'unsatisfiable')
    return c.body(null, 416, { ...headers, 'content-range': `bytes */${length}` });
  const { first, last } = range ?? { first: 0, last: length - 1 };
  headers['content-length'] = String(last - first + 1);
  if (!range) return c.body(part(content, first, last), 200, headers);
  headers['content-range'] = `bytes ${first}-${last}/${length}`;
  return c.body(part(content, first, last), 206, headers);
}

function part(content: Content, first: number, last: number) {
  if ('bytes' in content) return content.bytes.slice(first, last + 1);
  return content.file.stream(first, last + 1) as ReadableStream<Uint8Array<ArrayBuffer>>;
}

/**
 * Parses a range header.
 * @returns null for no range or one to ignore
 */
function rangeOf(
  header: string | undefined,
  length: number,
): { first: number; last: number } | 'unsatisfiable' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  const [, from = '', to = ''] = match;
  const first = from === '' ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1);
  if (first >= length || (from === '' && Number(to) === 0)) return 'unsatisfiable';
  return last < first ? null : { first, last };
}

/** Formats a file name for `Content-Disposition` (RFC 6266): in ASCII, and in UTF-8. */
function named(name: string): string {
  const plain = name.replaceAll(/[^\w.-]+/g, '_').slice(0, 80) || 'file';
  const full = encodeURIComponent(name.slice(0, 80).toWellFormed()).replaceAll("'", '%27');
  return `filename="${plain}"; filename*=UTF-8''${full}`;
}
