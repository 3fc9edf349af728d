import { z } from 'zod';

/** Who deploys, and where. */
export type CloudflareAccess = {
  accountId: string;
  token: string;
  /** The address of the API, with the version. */
  apiBase: string;
};

/** Cloudflare's own address of the API. */
export const CLOUDFLARE_API = 'https://api.cloudflare.com/client/v4';

/** An error that says in one line what Cloudflare refused. */
export class CloudflareError extends Error {
  override name = 'CloudflareError';
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** What a deploy asks of Cloudflare beside what wrangler does. */
export type Cloudflare = {
  /** Creates a queue. @returns whether it was missing */
  createQueue(name: string): Promise<boolean>;
  /** Creates a bucket. @returns whether it was missing */
  createBucket(name: string): Promise<boolean>;
  hasQueue(name: string): Promise<boolean>;
  hasBucket(name: string): Promise<boolean>;
  /** Lists the names of the secrets of a Worker; empty where there is no such Worker. */
  secretNames(worker: string): Promise<string[]>;
  /** Deletes a secret of a Worker. */
  deleteSecret(worker: string, name: string): Promise<void>;
  /** Reads which version of a Worker serves; null where there is no such Worker. */
  servingVersion(worker: string): Promise<string | null>;
};

const CALL_LIMIT_MS = 30_000;
const envelope = z.object({
  success: z.boolean(),
  errors: z.array(z.object({ code: z.number().optional(), message: z.string() })).default([]),
  result: z.unknown(),
});
const queues = z.array(z.object({ queue_name: z.string() }));
const secrets = z.array(z.object({ name: z.string() }));
const deployments = z.object({
  deployments: z.array(
    z.object({
      versions: z.array(z.object({ version_id: z.string(), percentage: z.number().optional() })),
    }),
  ),
});

/**
 * Opens Cloudflare's API.
 * @see https://developers.cloudflare.com/api/
 */
export function openCloudflare(access: CloudflareAccess): Cloudflare {
  const { accountId, token, apiBase } = access;
  const account = `${apiBase.replace(/\/+$/, '')}/accounts/${encodeURIComponent(accountId)}`;

  async function call(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(account + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(CALL_LIMIT_MS),
    });
    const read = envelope.safeParse(await answer.json().catch(() => null));
    if (!read.success || !read.data.success) {
      const said = read.data?.errors.map(({ message }) => message).join('; ');
      throw new CloudflareError(
        `Cloudflare refused ${method} ${path}: ${said || `status ${answer.status}`}`,
        answer.status,
      );
    }
    return read.data.result;
  }
  const orNull = (work: Promise<unknown>): Promise<unknown> =>
    work.catch((cause: unknown) => {
      if (cause instanceof CloudflareError && cause.status === 404) return null;
      throw cause;
    });
  const script = (worker: string): string => `/workers/scripts/${encodeURIComponent(worker)}`;
  const hasQueue = async (name: string): Promise<boolean> => {
    const found = queues.parse(await call('GET', `/queues?name=${encodeURIComponent(name)}`));
    return found.some((queue) => queue.queue_name === name);
  };
  const hasBucket = async (name: string): Promise<boolean> =>
    (await orNull(call('GET', `/r2/buckets/${encodeURIComponent(name)}`))) !== null;
  return {
    hasQueue,
    hasBucket,
    async createQueue(name) {
      if (await hasQueue(name)) return false;
      await call('POST', '/queues', { queue_name: name });
      return true;
    },
    async createBucket(name) {
      if (await hasBucket(name)) return false;
      await call('POST', '/r2/buckets', { name });
      return true;
    },
    async secretNames(worker) {
      const found = await orNull(call('GET', `${script(worker)}/secrets`));
      return found === null ? [] : secrets.parse(found).map(({ name }) => name);
    },
    async deleteSecret(worker, name) {
      await orNull(call('DELETE', `${script(worker)}/secrets/${encodeURIComponent(name)}`));
    },
    async servingVersion(worker) {
      const found = await orNull(call('GET', `${script(worker)}/deployments`));
      const [newest] = found === null ? [] : deployments.parse(found).deployments;
      return newest?.versions[0]?.version_id ?? null;
    },
  };
}
