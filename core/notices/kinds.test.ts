import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../rules/rules.ts';
import { LOCALES } from '../texts/catalogue.ts';
import { plainText, renderText } from '../texts/render.ts';
import { NOTICES, noticeOf } from './kinds.ts';
import { samplesOf } from './testing/samples.ts';

/** Telegram's limit of what a button carries, in bytes. */
const MOST_BYTES = 64;

describe.each(Object.keys(NOTICES))('%s', (kind) => {
  const notice = noticeOf(kind);

  it.each(LOCALES)('can be said in %s, whatever it carries', (locale) => {
    for (const data of samplesOf(notice.data)) {
      const { text, buttons = [] } = notice.render(data, { locale, rules: DEFAULT_RULES });
      expect(text.length).toBeGreaterThan(0);
      for (const paragraph of text) {
        renderText(paragraph, locale);
        expect(plainText(paragraph, locale)).not.toMatch(/^$|undefined|\{/);
      }
      for (const button of buttons.flat()) {
        expect(plainText(button.label, locale)).not.toBe('');
        if ('action' in button)
          expect(new TextEncoder().encode(button.action).length).toBeLessThanOrEqual(MOST_BYTES);
      }
    }
  });

  it('is as it was stored after a way through JSON, and refuses data of another shape', () => {
    const reader = { locale: 'en', rules: DEFAULT_RULES };
    for (const data of samplesOf(notice.data))
      expect(notice.render(JSON.parse(JSON.stringify(data)), reader)).toEqual(
        notice.render(data, reader),
      );
    expect(() => notice.render('words', reader)).toThrow();
  });
});

it('a kind that is none of ours is an error', () => {
  expect(() => noticeOf('toString')).toThrow('no notice of kind toString');
});
