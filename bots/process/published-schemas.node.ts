import { z } from 'zod';
import type { Config } from '../../core/config/config.ts';
import { differences } from '../../core/engines/models/differences.ts';
import { publishedModel } from '../../core/engines/models/published.ts';
import type { ModelRow } from '../../core/engines/models/row.ts';
import { ATLAS } from '../../core/engines/remote/atlas/atlas.ts';
import { REPLICATE } from '../../core/engines/remote/replicate/replicate.ts';
import { boundedFetch } from '../../core/http/bounded-fetch.ts';

const ASKING_MS = 15_000;
const MOST_BYTES = 4 * 1024 * 1024;

/** What is needed to ask providers, and what they have told. */
export type Access = {
  config: Config;
  fetch: typeof globalThis.fetch;
  /** What was told, by its address: many rows ask for the same list. */
  told: Map<string, Promise<Told>>;
};

/**
 * Holds a row against what its provider publishes.
 * @returns what is wrong with it, or why it cannot be asked for
 */
export async function findingsOf(row: ModelRow, access: Access): Promise<string[] | string> {
  const { REPLICATE_API_TOKEN: token } = access.config;
  if (row.provider !== 'replicate' && row.provider !== 'atlas')
    return `${row.provider} publishes no schema`;
  if (row.provider === 'replicate' && !token) return 'REPLICATE_API_TOKEN is not set';
  const found: string[] = [];
  for (const { name, start } of namesOf(row)) {
    const told = await (row.provider === 'atlas'
      ? askAtlas(access, name)
      : askReplicate(access, row, name));
    if ('why' in told) return told.why;
    const published = 'body' in told ? publishedModel(told.body) : null;
    if (published)
      found.push(
        ...differences(row, published, start).map(({ field, what }) => `${field}: ${what}`),
      );
    else found.push(`model: ${'gone' in told ? told.gone : `no schema of ${name} came back`}`);
  }
  return [...new Set(found)];
}

/** The models behind a row, each with what a request to it starts from. */
function namesOf({ model }: ModelRow) {
  if (typeof model === 'string') return [{ name: model, start: null }];
  return (['words', 'frame', 'pictures'] as const).flatMap((start) => {
    const name = model[start];
    return name === undefined ? [] : [{ name, start }];
  });
}

/** What came back: a body, that there is no such model, or why nothing did. */
type Told = { body: unknown } | { gone: string } | { why: string };

function askReplicate(access: Access, row: ModelRow, name: string): Promise<Told> {
  const { config } = access;
  const base = config.REPLICATE_BASE_URL ?? REPLICATE.baseUrl;
  const path = row.version === undefined ? name : `${name}/versions/${row.version}`;
  const headers = { authorization: `Bearer ${config.REPLICATE_API_TOKEN ?? ''}` };
  return ask(access, `${base}/models/${path}`, { headers });
}

const listed = z.looseObject({
  data: z.array(z.looseObject({ model: z.string(), schema: z.url().optional() })),
});

/** Asks for the schema that Atlas Cloud's list of models names; neither wants a key. */
async function askAtlas(access: Access, name: string): Promise<Told> {
  const base = access.config.ATLASCLOUD_BASE_URL ?? ATLAS.baseUrl;
  const told = await ask(access, `${base}/api/v1/models`);
  if (!('body' in told)) return told;
  const models = listed.safeParse(told.body).data?.data ?? [];
  const found = models.find(({ model }) => model === name);
  if (!found) return { gone: `there is no model ${name}` };
  const { schema } = found;
  return schema && isAtlas(schema, base)
    ? ask(access, schema)
    : { why: `no schema of ${name} is named` };
}

/** Tells whether an address that a list names is the company's own. */
const isAtlas = (address: string, base: string): boolean => {
  const { protocol, hostname, origin } = new URL(address);
  return (
    origin === new URL(base).origin ||
    (protocol === 'https:' && /(^|\.)atlascloud\.ai$/.test(hostname))
  );
};

function ask(access: Access, address: string, init: RequestInit = {}): Promise<Told> {
  const told = access.told.get(address) ?? askOnce(access, address, init);
  access.told.set(address, told);
  return told;
}

async function askOnce({ fetch }: Access, address: string, init: RequestInit): Promise<Told> {
  try {
    const response = await boundedFetch(fetch, MOST_BYTES)(address, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.timeout(ASKING_MS),
    });
    if (response.status === 404) return { gone: `there is nothing at ${address}` };
    if (!response.ok) return { why: `status ${response.status}` };
    return { body: await response.json() };
  } catch (cause) {
    return { why: `not reached (${cause instanceof Error ? cause.name : 'no error'})` };
  }
}
