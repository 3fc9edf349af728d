import { keysOfServers } from './settings/openai-servers.ts';
import { SETTINGS } from './settings/settings.ts';

/** What the settings are called whose values open something. */
const OPENS = /_(?:KEY|TOKEN|SECRET|HEADERS)$|^ERROR_WEBHOOK_URL$|^OPENAI_SERVERS$/;
const KNOWN_TO_ALL: ReadonlySet<string> = new Set(['DISCORD_PUBLIC_KEY']);
/** A shorter value is no secret worth the name, and would be found in ordinary words. */
const SHORTEST = 8;
/** Lines of a key that is written over several. */
const SHORTEST_LINE = 32;

/** The names of all settings whose values are secret. */
export const SECRET_SETTINGS: readonly string[] = Object.keys(SETTINGS.shape).filter(
  (name) => OPENS.test(name) && !KNOWN_TO_ALL.has(name),
);

/**
 * Creates a function that replaces the values of secret settings in a text by `[secret]`, wherever somebody
 * has put them: a provider that says the key in its error, an address, a library's message.
 */
export function secretHider(
  environment: Readonly<Record<string, string | undefined>>,
): (text: string) => string {
  const values = SECRET_SETTINGS.flatMap((name) => formsOf(environment[name]?.trim() ?? ''));
  const secrets = [...new Set(values)].toSorted((a, b) => b.length - a.length);
  return (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text);
}

/** The ways in which a value may stand in a text: as it is, its parts, in JSON and in an address. */
function formsOf(value: string): string[] {
  const keys = value.split(',').map((key) => key.trim());
  const lines = value.split(/\n|\\n/).filter((line) => line.length >= SHORTEST_LINE);
  return [value, ...keys, ...keys.flatMap(valueOfPair), ...lines, ...keysOfServers(value)]
    .filter((one) => one.length >= SHORTEST)
    .flatMap((one) => [one, JSON.stringify(one).slice(1, -1), encodeURIComponent(one)]);
}

/** The value of a pair such as `authorization=Bearer%20abc`, as it is written and as it is sent. */
function valueOfPair(pair: string): string[] {
  const value = pair.slice(pair.indexOf('=') + 1);
  try {
    return value === pair ? [] : [value, decodeURIComponent(value)];
  } catch {
    return [value];
  }
}
