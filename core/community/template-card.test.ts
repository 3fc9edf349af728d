import { expect, it } from 'vitest';
import { testTemplate } from '../testing/templates.ts';
import { plainText } from '../texts/render.ts';
import { templateCard } from './template-card.ts';

const author = { accountId: 'a', handle: 'ayla', name: 'Ayla' };
const official = { ...testTemplate({ id: 'neon' }), version: 1, coverObject: null, author: null };

const lines = (
  of: typeof official | (Omit<typeof official, 'author'> & { author: typeof author }),
) => templateCard(of, { locale: 'de', price: 7 }).text.map((text) => plainText(text, 'de'));

it('shows cover, title, author and price, and leads to the template', () => {
  const card = templateCard({ ...official, author }, { locale: 'en', price: 7 });
  expect(card.media?.map(({ source }) => source)).toEqual([{ of: 'cover', id: 'neon' }]);
  expect(card.buttons?.[0]).toMatchObject([{ action: 'template:neon' }]);
  expect(lines({ ...official, author })).toEqual([
    'Titel neon · Bild',
    'About neon',
    'Von Ayla',
    '7 Credits',
  ]);
});

it('names nobody on an official template, and nobody by a name that cannot be seen', () => {
  expect(lines(official)).toHaveLength(3);
  const unseen = { ...author, name: '\u202e\u2066 ' };
  expect(lines({ ...official, author: unseen })[2]).toBe('Von jemandem, der Vorlagen macht');
});

it('says where nothing can make it', () => {
  const { text } = templateCard(official, { locale: 'en', price: null });
  expect(text.map((one) => plainText(one, 'en')).at(-1)).toBe('Not available right now.');
});
