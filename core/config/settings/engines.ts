import { z } from 'zod';
import { API, address, BASE, onOrOff, setting, text } from './setting.ts';

const REPLICATE_IDS = ['flux-kontext-pro', 'flux-kontext-max', 'sdxl'] as const;

/** The ids of the engines of each company. */
export const COMPANY_ENGINES = {
  openai: ['openai'],
  gemini: ['gemini'],
  replicate: REPLICATE_IDS,
  atlas: ['seedance'],
} as const;
/** The id of a company that runs engines. */
export type CompanyId = keyof typeof COMPANY_ENGINES;

const ENGINE_IDS = ['local', ...Object.values(COMPANY_ENGINES).flat()] as const;
const idsOf = <Id extends string>(known: readonly Id[]) =>
  z
    .string()
    .transform((ids) => ids.split(',').map((id) => id.trim()))
    .pipe(z.array(z.enum(known, `of ${known.join(', ')}, with commas between`)));
const rates = z
  .string()
  .regex(/^\d+,\d+,\d+$/, 'credits a second at 480p, 720p and 1080p, such as 10,20,45')
  .transform((text) => text.split(',').map(Number))
  .pipe(z.tuple([z.int().min(1), z.int().min(1), z.int().min(1)]));

/** Engines of other companies. */
export const ENGINES = {
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
    idsOf(REPLICATE_IDS).default([...REPLICATE_IDS]),
    'Models that are used.',
  ),
  ATLASCLOUD_API_KEY: setting(
    text(),
    'Switches Atlas Cloud (Seedance videos) on.',
    'Atlas Cloud is off',
  ),
  ATLASCLOUD_BASE_URL: setting(address(BASE), 'Address of the API.', 'Atlas Cloud’s'),
  ATLASCLOUD_MODEL: setting(
    z.string().min(1).default('bytedance/seedance-2.0'),
    'Family of models that makes videos.',
  ),
  ATLASCLOUD_REAL_FACES: setting(
    onOrOff().default('on'),
    'off where your route refuses photos of real people: no face is then offered to it.',
  ),
  ATLASCLOUD_CREDITS_A_SECOND: setting(
    rates.default([10, 20, 45]),
    'What a second of video costs in credits at 480p, 720p and 1080p.',
  ),
  ENGINE_ORDER: setting(
    idsOf(ENGINE_IDS).default([]),
    'Engines in your order, such as gemini,local,openai. Engines that are not named come after.',
    'the cheapest that can do it goes first',
  ),
};

const DOLLARS = /^(\d{1,6}(?:\.\d{1,6})?)$/;
const microsIn = (text: string): number | null => {
  const [, dollars] = DOLLARS.exec(text.trim()) ?? [];
  return dollars === undefined ? null : Math.round(Number(dollars) * 1_000_000);
};
/** Amounts of dollars by name, such as `openai=5,atlas=20.50`; null for anything else. */
function amountsIn(text: string, names: readonly string[]): Record<string, number> | null {
  const pairs = text.split(',').map((pair) => pair.split('='));
  const read = pairs.map(([name = '', amount = '']) => [name.trim(), microsIn(amount)] as const);
  const fits = read.every(([name, micros]) => names.includes(name) && micros !== null);
  return fits ? Object.fromEntries(read.map(([name, micros]) => [name, micros ?? 0])) : null;
}
const amounts = (names: readonly string[], example: string) =>
  z
    .string()
    .refine(
      (text) => amountsIn(text, names) !== null,
      `dollars by name with commas between, such as ${example}; the names are ${names.join(', ')}`,
    )
    .transform((text) => amountsIn(text, names) ?? {})
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
    amounts(Object.keys(COMPANY_ENGINES), 'openai=5,atlas=20'),
    'The same for single companies.',
    'no ceilings',
  ),
  PROVIDER_COSTS_USD: setting(
    amounts(Object.values(COMPANY_ENGINES).flat(), 'openai=0.05,seedance=0.25'),
    'What a picture or a second of video costs you, by engine, in place of our estimates.',
    'our estimates, in docs/limits.md',
  ),
};

/** Settings of companies that make sense only together: the first needs the others. */
export const ENGINES_TOGETHER = [
  ['OPENAI_BASE_URL', 'OPENAI_API_KEY'],
  ['GEMINI_BASE_URL', 'GEMINI_API_KEY'],
  ['REPLICATE_BASE_URL', 'REPLICATE_API_TOKEN'],
  ['ATLASCLOUD_BASE_URL', 'ATLASCLOUD_API_KEY'],
] as const;
