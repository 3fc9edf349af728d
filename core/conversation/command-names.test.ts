import { describe, expect, it } from 'vitest';
import { VIDEO_FIELDS } from '../chat/form.ts';
import { FACE_SLOTS } from '../operations/row.ts';
import { CATALOGUES, LOCALES, type Locale } from '../texts/catalogue.ts';
import { COMMAND_NAMES, OPTION_NAMES, parseCommand, telegramName } from './command-names.ts';
import { COMMANDS, commandsOf, UNLISTED } from './commands.ts';
import { nearestCommand } from './nearest-command.ts';

/** Discord's options that no command names: of a picture, and of the photos of a face. */
const PICTURES = ['picture', ...FACE_SLOTS];
/** Telegram's command of groups, which is no command elsewhere. */
const IN_GROUPS = 'card';
/** Discord's rule for names of commands and options in every language. */
const DISCORD_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const TELEGRAM_NAME = /^[a-z0-9_]{1,32}$/;

const english = [...COMMANDS, ...UNLISTED].map(({ name }) => name).concat(IN_GROUPS);
const optionsOf = (command: (typeof COMMANDS)[number]): string[] => {
  const { option, second, member, more = [], picture, video } = command;
  return [
    ...[option?.name, second?.name, member?.name].filter((name) => name !== undefined),
    ...more.map(({ name }) => name),
    ...(picture ? ['picture'] : []),
    ...(video ? VIDEO_FIELDS : []),
  ];
};
const twice = (names: readonly string[]): string[] =>
  names.filter((name, i) => names.indexOf(name) !== i);

it('commands and their options keep to the names that both platforms take', () => {
  for (const one of [...COMMANDS.flatMap((command) => [command.name, ...optionsOf(command)])])
    expect(one).toMatch(TELEGRAM_NAME);
  expect(twice(english)).toEqual([]);
});

it('names are of commands and options that there are', () => {
  const listed = COMMANDS.map(({ name }) => name);
  expect(Object.keys(COMMAND_NAMES).filter((name) => !listed.includes(name))).toEqual([]);
  const options = [...COMMANDS.flatMap(optionsOf), ...PICTURES];
  expect(Object.keys(OPTION_NAMES).filter((name) => !options.includes(name))).toEqual([]);
});

it('a name stands for one command, in all languages together', () => {
  const meanings = Object.entries(COMMAND_NAMES).flatMap(([command, names]) =>
    Object.entries(names).flatMap(([locale, name]) =>
      [name, telegramName(command, locale as Locale)].map((typed) => [typed, command] as const),
    ),
  );
  for (const [typed, command] of meanings) expect(parseCommand(`/${typed}`)?.name).toBe(command);
  for (const name of english) expect(parseCommand(`/${name}`)?.name).toBe(name);
});

describe.each(LOCALES)('names in %s', (locale) => {
  it('are lower case and as Discord takes them, each once', () => {
    const inLocale = COMMANDS.map(({ name }) => COMMAND_NAMES[name]?.[locale] ?? name);
    const options = Object.values(OPTION_NAMES).flatMap((names) => names[locale] ?? []);
    for (const name of [...inLocale, ...options]) {
      expect(name).toMatch(DISCORD_NAME);
      expect(name).toBe(name.toLowerCase().normalize('NFC'));
    }
    expect(twice(inLocale)).toEqual([]);
    for (const names of [...COMMANDS.map(optionsOf), [...FACE_SLOTS]])
      expect(twice(names.map((name) => OPTION_NAMES[name]?.[locale] ?? name))).toEqual([]);
  });

  it('are in English letters on Telegram, each once, and its own commands as it calls them', () => {
    const names = commandsOf('telegram').map(({ name }) => telegramName(name, locale));
    for (const name of names) expect(name).toMatch(TELEGRAM_NAME);
    expect(twice(names)).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining(['start', 'help', 'settings', 'paysupport', 'terms', 'privacy']),
    );
  });

  it('are explained in a line that both platforms take', () => {
    for (const { descriptionKey, option, second } of COMMANDS)
      for (const key of [descriptionKey, option?.descriptionKey, second?.descriptionKey])
        if (key) expect([...CATALOGUES[locale][key]].length, key).toBeLessThanOrEqual(100);
  });
});

it.each([
  ['/créditos', 'credits'],
  ['/CREDITOS', 'credits'],
  ['/loeschen', 'delete'],
  ['/loschen', 'delete'],
  ['/LÖSCHEN', 'delete'],
  ['/İPTAL', 'cancel'],
  ['/canlandir@bot', 'animate'],
  ['/История', 'history'],
  ['/shared', 'shared'],
  ['/color', 'colour'],
  ['/nonsense', 'nonsense'],
])('%s is read as /%s', (typed, name) => expect(parseCommand(typed)?.name).toBe(name));

it.each(['hilfe', '/', '/ñandú', '/привет всем', 'a /hilfe'])('%s is no command', (typed) =>
  expect(parseCommand(typed)).toBeNull(),
);

it.each([
  ['shoots', 'shoot'],
  ['tamplates', 'templates'],
  ['setings', 'settings'],
  ['histroy', 'history'],
  ['help', 'help'],
  ['nonsense', null],
  ['but', null],
])('/%s may be /%s', (typed, name) =>
  expect(
    nearestCommand(
      typed,
      commandsOf('telegram').map((one) => one.name),
    ),
  ).toBe(name),
);
