import { z } from 'zod';
import { openaiServers } from './openai-servers.ts';
import { API, address, BASE, onOrOff, setting, text } from './setting.ts';

/** The ids of the companies that run engines. Their models stand in `core/engines/models`. */
export const COMPANY_IDS = ['openai', 'gemini', 'replicate', 'atlas', 'workers-ai'] as const;
/** The id of a company that runs engines. */
export type CompanyId = (typeof COMPANY_IDS)[number];

const PARTIALS = 'a number from 0 to 3';
const ID = /^[a-z0-9][a-z0-9.-]*$/;
/** Ids with commas between. Which of them there are, the catalogue of models says at the start. */
const ids = (example: string) =>
  z
    .string()
    .transform((list) => list.split(',').map((id) => id.trim()))
    .pipe(z.array(z.string().regex(ID, `ids with commas between, such as ${example}`)));
const rates = z
  .string()
  .regex(/^\d+,\d+,\d+$/, 'credits a second at 480p, 720p and 1080p, such as 10,20,45')
  .transform((text) => text.split(',').map(Number))
  .pipe(z.tuple([z.int().min(1), z.int().min(1), z.int().min(1)]));

const MOST_VOICE = 10_000;
const VOICE_COUNT = `a whole number from 0 to ${MOST_VOICE}`;

/** Engines of other companies. */
export const ENGINES = {
  MODELS_FILE: setting(
    text(),
    'Path of a JSON file with models of your own, or the JSON itself: rows that are new, or that replace fields of a shipped one with the same id.',
    'the shipped models',
  ),
  OPENAI_API_KEY: setting(
    text(),
    'Switches OpenAI on. For a server of your own that wants no key, set any word.',
    'OpenAI is off',
  ),
  OPENAI_BASE_URL: setting(
    address(API),
    'Address, with the version, of a server that speaks like OpenAI’s, such as http://10.0.0.5:8000/v1.',
    'OpenAI’s',
  ),
  OPENAI_MODEL: setting(z.string().min(1).default('gpt-image-2'), 'Model that makes pictures.'),
  OPENAI_MODELS: setting(
    ids('gpt-image-2.6-flare').default([]),
    'Further models at the same address that are engines of their own.',
  ),
  OPENAI_SERVERS: setting(
    openaiServers().default([]),
    'Further servers that speak like OpenAI’s, as JSON: a list of objects with name, baseUrl, key and, where users are to be told it, company. A model of MODELS_FILE names its server.',
  ),
  PARTIAL_PICTURES: setting(
    z.coerce.number(PARTIALS).int(PARTIALS).min(0, PARTIALS).max(3, PARTIALS).default(2),
    'How many pictures of what is still forming are shown on the way, at engines that have them (OpenAI’s models, at 100 output tokens each, and Gemini’s that think); 0 for none.',
  ),
  OPENAI_TEXT_MODEL: setting(
    text(),
    'Model that improves users’ words when they ask for it.',
    'gpt-5.4-mini; none where OPENAI_BASE_URL is set',
  ),
  GEMINI_API_KEY: setting(text(), 'Switches Google Gemini on.', 'Gemini is off'),
  GEMINI_BASE_URL: setting(address(BASE), 'Address of the API, without the version.', 'Google’s'),
  GEMINI_MODEL: setting(
    z.string().min(1).default('gemini-nano-banana-2.1'),
    'Model that makes pictures.',
  ),
  GEMINI_MODELS: setting(
    ids('gemini-3-pro-image').default([]),
    'Further models that are engines of their own.',
  ),
  GEMINI_TEXT_MODEL: setting(
    z.string().min(1).default('gemini-flash-lite-latest'),
    'Model that improves users’ words when they ask for it.',
  ),
  REPLICATE_API_TOKEN: setting(
    text(),
    'Switches Replicate on. With an https PUBLIC_URL Replicate reports by webhook; the signing secret is fetched with this token.',
    'Replicate is off',
  ),
  REPLICATE_BASE_URL: setting(address(API), 'Address of the API, with the version.', 'Replicate’s'),
  REPLICATE_MODELS: setting(
    ids('flux-kontext-pro,sdxl').optional(),
    'Models that are used, out of those that `npm run models` lists; `all` for all of them.',
    'all that are not off',
  ),
  ATLASCLOUD_API_KEY: setting(text(), 'Switches Atlas Cloud on.', 'Atlas Cloud is off'),
  ATLASCLOUD_BASE_URL: setting(address(BASE), 'Address of the API.', 'Atlas Cloud’s'),
  ATLASCLOUD_MODEL: setting(text(), 'Family of models behind seedance.', 'bytedance/seedance-2.0'),
  ATLASCLOUD_MODELS: setting(
    ids('seedance').optional(),
    'Models that are used, out of those that `npm run models` lists; `all` for all of them.',
    'all that are not off',
  ),
  ATLASCLOUD_REAL_FACES: setting(
    onOrOff().default('on'),
    'off where your route refuses photos of real people: no face is then offered to it.',
  ),
  ATLASCLOUD_CREDITS_A_SECOND: setting(
    rates.optional(),
    'What a second of video of seedance costs in credits at 480p, 720p and 1080p.',
    '10,20,45',
  ),
  CLOUDFLARE_AI_TOKEN: setting(
    text(),
    'Switches FLUX.2 on Cloudflare Workers AI on: an API token with the permission Workers AI. A service that runs on Workers has it by the binding AI and needs no token.',
    'Workers AI is off, except on Workers',
  ),
  CLOUDFLARE_ACCOUNT_ID: setting(
    z
      .string()
      .regex(/^[0-9a-f]{32}$/, '32 hexadecimal digits')
      .optional(),
    'Account of the token.',
    'none',
  ),
  CLOUDFLARE_AI_BASE_URL: setting(
    address(API),
    'Address of the API, with the version.',
    'Cloudflare’s',
  ),
  WORKERS_AI_MODELS: setting(
    ids('flux-2-klein-9b').optional(),
    'Models that are used. flux-2-klein-4b costs a tenth and keeps faces less well.',
    'flux-2-klein-9b,flux-2-dev',
  ),
  ENGINE_ORDER: setting(
    ids('gemini,local,openai').default([]),
    'Engines in your order, such as gemini,local,openai. Engines that are not named come after.',
    'the cheapest that can do it goes first',
  ),
  VOICE_A_DAY: setting(
    z.coerce
      .number(VOICE_COUNT)
      .int(VOICE_COUNT)
      .min(0, VOICE_COUNT)
      .max(MOST_VOICE, VOICE_COUNT)
      .optional(),
    'Voice messages that a person may have written down on a day, for nothing; 0 switches it off.',
    '30',
  ),
  LIKENESS_CHECK: setting(
    onOrOff().default('on'),
    'Whether pictures of a face profile are compared with it before they are delivered: what does not look like its owner is made once more by another engine, or costs nothing.',
  ),
};

const DOLLARS = /^(\d{1,6}(?:\.\d{1,6})?)$/;
const microsIn = (text: string): number | null => {
  const [, dollars] = DOLLARS.exec(text.trim()) ?? [];
  return dollars === undefined ? null : Math.round(Number(dollars) * 1_000_000);
};
/** Amounts of dollars by name, such as `openai=5,atlas=20.50`; null for anything else. */
function amountsIn(text: string, isName: (name: string) => boolean): Record<string, number> | null {
  const pairs = text.split(',').map((pair) => pair.split('='));
  const read = pairs.map(([name = '', amount = '']) => [name.trim(), microsIn(amount)] as const);
  const fits = read.every(([name, micros]) => isName(name) && micros !== null);
  return fits ? Object.fromEntries(read.map(([name, micros]) => [name, micros ?? 0])) : null;
}
const amounts = (isName: (name: string) => boolean, example: string) =>
  z
    .string()
    .refine(
      (text) => amountsIn(text, isName) !== null,
      `dollars by name with commas between, such as ${example}`,
    )
    .transform((text) => amountsIn(text, isName) ?? {})
    .default({});

/** What other companies may cost. */
export const BUDGET = {
  PROVIDER_BUDGET_USD: setting(
    z
      .string()
      .refine((text) => microsIn(text) !== null, 'dollars, such as 20 or 12.50')
      .transform((text) => microsIn(text) ?? 0)
      .optional(),
    'What all companies together may cost you on a day (UTC), by estimate. At it their engines are not offered until the next day; the local engine goes on. You are told when it is near.',
    'no ceiling',
  ),
  PROVIDER_BUDGETS_USD: setting(
    amounts((name) => COMPANY_IDS.some((id) => id === name), 'openai=5,atlas=20'),
    'The same for single companies.',
    'no ceilings',
  ),
  PROVIDER_COSTS_USD: setting(
    amounts((name) => ID.test(name), 'openai=0.05,seedance=0.25'),
    'What a picture or a second of video costs you, by engine, in place of our estimates.',
    'our estimates, in docs/limits.md',
  ),
};

/** Settings of companies that make sense only together: the first needs the others. */
export const ENGINES_TOGETHER = [
  ['OPENAI_BASE_URL', 'OPENAI_API_KEY'],
  ['OPENAI_MODELS', 'OPENAI_API_KEY'],
  ['GEMINI_BASE_URL', 'GEMINI_API_KEY'],
  ['REPLICATE_BASE_URL', 'REPLICATE_API_TOKEN'],
  ['ATLASCLOUD_BASE_URL', 'ATLASCLOUD_API_KEY'],
  ['CLOUDFLARE_AI_TOKEN', 'CLOUDFLARE_ACCOUNT_ID'],
  ['CLOUDFLARE_AI_BASE_URL', 'CLOUDFLARE_AI_TOKEN'],
] as const;
