import type { z } from 'zod';
import { ABOUT } from '../config/settings/setting.ts';
import { SETTING_GROUPS, TOGETHER } from '../config/settings/settings.ts';

const LINE_CHARACTERS = 110;
/** No setting of a certain form has this form, so that each refuses it with what it should be. */
const WRONG = '\0'.repeat(1_000);

type Described = {
  name: string;
  says: string;
  /** The value that holds where none is given; empty where there is none. */
  standard: string;
  /** What holds where the setting is absent and has no default value; may be empty. */
  absent: string;
  /** What a mistake is told it should be; empty where any text will do. */
  shouldBe: string;
  /** Settings that have to be set with it. */
  needs: readonly string[];
};

/** The text of `docs/settings.md`. */
export function settingsPage(): string {
  const sections = groups().flatMap(({ title, page, settings }) => [
    `## ${title}`,
    '',
    `More: [${page}](${page})`,
    '',
    '| setting | what it does | default | should be |',
    '| --- | --- | --- | --- |',
    ...settings.map(row),
    '',
  ]);
  return [...HEAD, ...sections].join('\n');
}

const HEAD = [
  '# Settings',
  '',
  '<!-- Written from core/config/settings by `npm run docs`. Change the sentences there. -->',
  '',
  'The service takes its settings from the environment. `npm start` also reads a file `.env` in the top folder; a setting in the environment goes before the same setting in the file. `cp .env.example .env` makes a file with a line for each setting.',
  '',
  'Every setting has a default: the service starts with none of them. An empty setting counts as not set, and space around a value does not count. Wrong settings stop the start, which then lists all mistakes at once with what each setting should be.',
  '',
  'Prices, limits and times are no settings: they are in [`core/rules/rules.ts`](../core/rules/rules.ts).',
  '',
];

/** The text of `.env.example`. */
export function environmentExample(): string {
  const sections = groups().flatMap(({ title, page, settings }) => [
    '',
    `# --- ${title} (docs/${page})`,
    ...settings.flatMap((setting) => [...commentOf(setting), `${setting.name}=`]),
  ]);
  return [
    '# Written from core/config/settings by `npm run docs`; the same as docs/settings.md.',
    '# Every setting has a default: with none of them, `npm start` runs a playground on http://localhost:8787.',
    '# Copy this file to .env, which npm start reads. The environment goes before this file. Empty means not set.',
    ...sections,
    '',
  ].join('\n');
}

const groups = () =>
  SETTING_GROUPS.map(({ title, page, settings }) => ({
    title,
    page,
    settings: Object.entries(settings).map(([name, schema]) => describe(name, schema as z.ZodType)),
  }));

/** @throws {Error} when nothing is said about the setting */
function describe(name: string, schema: z.ZodType): Described {
  const about = ABOUT.get(schema);
  if (!about) throw new Error(`nothing is said about ${name}`);
  const wrong = schema.safeParse(WRONG);
  return {
    name,
    ...about,
    standard: shown(schema.safeParse(undefined).data),
    shouldBe: wrong.error?.issues[0]?.message ?? '',
    needs: TOGETHER.filter(([setting]) => setting === name).flatMap(([, ...others]) => others),
  };
}

/** A value as it is written in the environment; empty where there is none. */
const shown = (value: unknown): string =>
  typeof value === 'object' ? Object.values(value ?? {}).join(',') : String(value ?? '');

function row({ name, says, standard, absent, shouldBe, needs }: Described): string {
  const needed = needs.length > 0 ? ` Needs ${needs.map(code).join(', ')}.` : '';
  const cells = [code(name), says + needed, standard ? code(standard) : absent, shouldBe];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

const code = (text: string): string => `\`${text}\``;

function commentOf({ says, standard, absent, shouldBe, needs }: Described): string[] {
  const parts = [
    says,
    standard || absent ? `Default: ${standard || absent}.` : '',
    shouldBe ? `Should be ${shouldBe}.` : '',
    needs.length > 0 ? `Needs ${needs.join(', ')}.` : '',
  ];
  return wrapped(parts.filter(Boolean).join(' ')).map((line) => `# ${line}`);
}

/** Lines of words, none longer than a line of code. */
function wrapped(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length + 1 > LINE_CHARACTERS - 2) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}
