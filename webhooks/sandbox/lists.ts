import type { Context } from 'hono';
import { missing } from './params.ts';
import type { Expanded } from './shapes.ts';

const DEFAULT_LIMIT = 10;
const MAX_LIMIT = 100;

/**
 * Builds a page of a list in Stripe's format, from `limit`, `starting_after` and `created[gte]` of
 * the query.
 * @param found the objects that pass the other filters, newest first
 */
export function page<T extends { id: string | null; created: number }>(
  c: Context,
  found: readonly T[],
) {
  const asked = Number(c.req.query('limit') ?? DEFAULT_LIMIT);
  const limit = Math.min(Math.max(1, Math.trunc(asked) || DEFAULT_LIMIT), MAX_LIMIT);
  const since = Number(c.req.query('created[gte]') ?? 0);
  const fitting = found.filter(({ created }) => created >= since);
  const from = startOf(fitting, c.req.query('starting_after'));
  return {
    object: 'list',
    data: fitting.slice(from, from + limit),
    has_more: fitting.length > from + limit,
    url: c.req.path.replace(/^.*?(?=\/v1\/)/, ''),
  };
}

function startOf(found: readonly { id: string | null }[], after: string | undefined): number {
  if (after === undefined) return 0;
  const at = found.findIndex(({ id }) => id === after);
  if (at < 0) throw missing('object', after, 'starting_after');
  return at + 1;
}

/**
 * Reads the nested objects that a request expands, e.g. `expand[0]=payment_intent.latest_charge`.
 */
export function expandedOf(c: Context): Expanded {
  const asked = Object.entries(c.req.query()).flatMap(([name, value]) =>
    name.startsWith('expand[') ? [value] : [],
  );
  return {
    intent: asked.some((path) => path.startsWith('payment_intent')),
    charge: asked.some((path) => path.endsWith('latest_charge')),
    invoice: asked.some((path) => path.startsWith('invoice') || path === 'latest_invoice'),
    payments: asked.some((path) => path.endsWith('payments')),
  };
}
