import { expect, test } from 'vitest';
import type { Reply } from './reply.ts';
import { replyShape } from './reply-shape.ts';

test('a reply is read as it was stored, with every kind of button', () => {
  const label = { key: 'nav.back' } as const;
  const reply: Reply = {
    mode: 'send',
    text: [label],
    buttons: [
      [
        { label, action: 'help' },
        { label, url: 'https://a.example' },
      ],
      [{ label, inline: 'r_1' }],
    ],
  };
  expect(replyShape.parse(JSON.parse(JSON.stringify(reply)))).toEqual(reply);
});

test('texts that stand in texts without an end are no reply, and exhaust nothing', () => {
  let text: object = { key: 'nav.back' };
  for (let level = 0; level < 20_000; level += 1) text = { key: 'nav.back', values: { text } };
  expect(replyShape.safeParse({ mode: 'send', text: [text] }).success).toBe(false);
});
