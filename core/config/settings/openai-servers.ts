import { z } from 'zod';

/** A server that speaks like OpenAI's. */
export type OpenaiServer = {
  /** The name by which models say that they are there. */
  name: string;
  /** With the version, such as `http://10.0.0.5:8000/v1`. */
  baseUrl: string;
  key: string;
  /** Who gets the photos, as users are told it; the host where absent. */
  company?: string | undefined;
};

const MOST_SERVERS = 20;
const SHOULD_BE =
  'JSON such as [{"name": "gpu", "baseUrl": "http://10.0.0.5:8000/v1", "key": "any"}], with a name once';

const server = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  baseUrl: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
  key: z.string().min(1),
  company: z.string().min(1).max(60).optional(),
});
const list = z.array(server).max(MOST_SERVERS);

/** Makes the schema of a list of servers, as JSON. */
export const openaiServers = () =>
  z
    .string()
    .refine((text) => serversIn(text) !== null, SHOULD_BE)
    .transform((text): readonly OpenaiServer[] => serversIn(text) ?? []);

function serversIn(text: string): OpenaiServer[] | null {
  try {
    const servers = list.parse(JSON.parse(text));
    return new Set(servers.map(({ name }) => name)).size === servers.length ? servers : null;
  } catch {
    return null;
  }
}

/** The keys in the value of the setting, which are secret. */
export const keysOfServers = (text: string): string[] =>
  serversIn(text)?.map(({ key }) => key) ?? [];
