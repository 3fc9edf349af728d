import { describe, expect, it } from 'vitest';
import { LOCALES } from '../texts/catalogue.ts';
import { plainText } from '../texts/render.ts';
import { t } from '../texts/text.ts';
import {
  COMMAND_OPERATIONS,
  FREE_OPERATIONS,
  OPERATIONS,
  operationRow,
  PICTURE_OPERATIONS,
} from './lists.ts';

/** Texts that name an operation by a branch of their own, and the operations that they name. */
const NAMED = [
  ['operation.do', PICTURE_OPERATIONS],
  ['operation.title', FREE_OPERATIONS],
  ['operation.photo', PICTURE_OPERATIONS.filter((name) => operationRow(name).ownPhotoQuestion)],
] as const;

describe('the table of operations', () => {
  it.each(LOCALES.flatMap((locale) => NAMED.map(([key, names]) => [locale, key, names] as const)))(
    'has words of its own in %s for %s',
    (locale, key, names) => {
      const said = names.map((operation) => plainText(t(key, { operation }), locale));
      expect(new Set(said).size).toBe(names.length);
    },
  );

  it('asks for words only where an answer can be given', () => {
    for (const name of OPERATIONS) {
      const { words, choices, command, improvable, secondRole, followsVideo } = operationRow(name);
      const second = secondRole !== null || followsVideo === true;
      if (words !== 'needed') expect([name, choices.length, improvable]).toEqual([name, 0, false]);
      if (command) expect([name, command.words !== null]).toEqual([name, words !== 'none']);
      if (command) expect([name, command.second !== null]).toEqual([name, second]);
    }
  });

  it('makes videos of some length and pictures of none', () => {
    for (const name of FREE_OPERATIONS) {
      const { kind, durationSeconds, enlargeable, several } = operationRow(name);
      expect([name, durationSeconds > 0]).toEqual([name, kind === 'video']);
      if (kind === 'video') expect([name, enlargeable, several]).toEqual([name, false, false]);
    }
  });

  it('offers on pictures only what begins with one, and has a command for it', () => {
    for (const name of PICTURE_OPERATIONS) {
      expect([name, operationRow(name).startsFrom]).toEqual([name, 'photo']);
      expect(COMMAND_OPERATIONS).toContain(name);
    }
  });
});
