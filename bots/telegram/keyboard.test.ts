import type { UserFromGetMe } from 'grammy/types';
import { expect, test } from 'vitest';
import type { Button } from '../../core/chat/reply.ts';
import type { Text } from '../../core/texts/text.ts';
import { keyboard } from './keyboard.ts';
import { shareButton } from './links.ts';
import { checkMarkup } from './testing/checks.ts';
import { Params } from './testing/params.ts';

const words = (text: string): Text => ({ key: 'verbatim', values: { text } });
const button = (text: string, action = text): Button => ({ label: words(text), action });

function checked(markup: ReturnType<typeof keyboard>['markup']) {
  return checkMarkup(new Params({ reply_markup: markup }))?.inline_keyboard ?? [];
}

test('rows are kept, long ones are broken, and what is over the limit is left off', () => {
  const wide = Array.from({ length: 20 }, (_, index) => button(`b${index}`));
  expect(checked(keyboard({ buttons: [wide] }, 'en').markup).map((row) => row.length)).toEqual([
    8, 8, 4,
  ]);
  const many = Array.from({ length: 60 }, () => [button('a'), button('b')]);
  expect(checked(keyboard({ buttons: many }, 'en').markup).flat()).toHaveLength(100);
});

test('a choice becomes rows as wide as its labels allow', () => {
  const choice = (labels: string[]) => ({
    placeholder: words('Choose'),
    options: labels.map((label) => ({ label: words(label), action: `x:${label}` })),
  });
  const across = (labels: string[]) =>
    checked(keyboard({ choice: choice(labels) }, 'en').markup).map((row) => row.length);
  expect(across(['Noir', 'Neon', 'Gold', 'Sea'])).toEqual([3, 1]);
  expect(across(['Golden hour', 'Neon night', 'Sea'])).toEqual([3]);
  expect(across(['1. Studio Noir', '2. Business Headshot', '3. Sea'])).toEqual([2, 1]);
  expect(across(['A very long name of a template', 'b'])).toEqual([1, 1]);
  const numbered = keyboard({ choice: choice(['Noir', 'Neon']) }, 'en', true);
  expect(checked(numbered.markup).flat()).toMatchObject([{ text: '1. Noir' }, { text: '2. Neon' }]);
});

test('a phone cuts no label off: rows that are too wide are broken', () => {
  const across = (...labels: string[]) =>
    checked(keyboard({ buttons: [labels.map((label) => button(label))] }, 'en').markup).map(
      (row) => row.length,
    );
  expect(across('Thunder · $27.99 · Card', 'Thunder · 1,400 ⭐')).toEqual([2]);
  expect(across('Posters', 'Seasons', 'Jahreszeiten')).toEqual([3]);
  expect(across('E-mail', 'Don’t ask before starting')).toEqual([1, 1]);
  expect(across('Заменить: прямо', 'Заменить: сторона 1', 'Заменить: сторона 2')).toEqual([2, 1]);
  expect(across('1:1', '4:5', '9:16', '16:9', '3:2')).toEqual([5]);
});

test('an action of 64 bytes fits, one of 65 is our mistake', () => {
  expect(() => keyboard({ buttons: [[button('x', 'ä'.repeat(32))]] }, 'en')).not.toThrow();
  expect(() => keyboard({ buttons: [[button('x', `${'ä'.repeat(32)}a`)]] }, 'en')).toThrow(
    RangeError,
  );
});

test('an address that Telegram refuses on a button is written out', () => {
  const pay: Button = { label: words('Pay'), url: 'http://localhost:8787/pay/1' };
  const shop: Button = { label: words('Shop'), url: 'https://shop.example/1', style: 'primary' };
  const { markup, links } = keyboard({ buttons: [[pay, shop]] }, 'en');
  expect(checked(markup)).toEqual([
    [{ text: 'Shop', url: 'https://shop.example/1', style: 'primary' }],
  ]);
  expect(links.text).toBe('Pay: http://localhost:8787/pay/1');
});

test('labels are never empty and never half a character', () => {
  const { markup } = keyboard({ buttons: [[button('  ', 'a'), button('\ud83d', 'b')]] }, 'en');
  expect(checked(markup)[0]?.map(({ text }) => text)).toEqual(['…', '\ufffd']);
});

test('a share button opens inline mode, shares a link where that is off, or is left out', () => {
  const me = (inline: boolean) =>
    ({ username: 'alme_bot', supports_inline_queries: inline }) as UserFromGetMe;
  const share = (inline: boolean, query: string) => {
    const buttons: Button[][] = [[{ label: words('Share'), inline: query }]];
    return checked(keyboard({ buttons }, 'en', false, (q) => shareButton(me(inline), q)).markup);
  };
  expect(share(true, 't_neon')).toMatchObject([
    [{ switch_inline_query_chosen_chat: { query: 't_neon', allow_user_chats: true } }],
  ]);
  expect(share(false, 't_neon')).toMatchObject([
    [{ url: expect.stringContaining(encodeURIComponent('https://t.me/alme_bot?start=t_neon')) }],
  ]);
  expect(share(false, 'r_01ARZ3NDEKTSV4RRFFQ69G5FAV')).toEqual([]);
  expect(share(true, 'x'.repeat(257))).toEqual([]);
});
