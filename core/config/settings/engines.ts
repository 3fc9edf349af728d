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

/** Settings of companies that make sense only together: the first needs the others. */
export const ENGINES_TOGETHER = [
  ['OPENAI_BASE_URL', 'OPENAI_API_KEY'],
  ['GEMINI_BASE_URL', 'GEMINI_API_KEY'],
  ['REPLICATE_BASE_URL', 'REPLICATE_API_TOKEN'],
  ['ATLASCLOUD_BASE_URL', 'ATLASCLOUD_API_KEY'],
] as const;
