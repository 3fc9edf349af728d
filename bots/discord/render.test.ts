import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../core/chat/reply.ts';
import { LOCALES } from '../../core/texts/catalogue.ts';
import { plainText } from '../../core/texts/render.ts';
import { escapeMarkdown, label, markdownParts, progressBar } from './markdown.ts';
import type { LoadedMedia } from './media.ts';
import { type Frame, render } from './render.ts';
import { messageProblems } from './testing/check-message.ts';
import { verbatim } from './testing/rig.node.ts';

const frame: Frame = { locale: 'en', dm: false, limit: 1_000 };

const words = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ unit: 'binary', maxLength }),
      fc.string({ unit: 'grapheme', maxLength }),
      fc.string({
        unit: fc.constantFrom('*', '_', '`', '@', '<', '[', '\u200b', '\ud800', '👩‍👩‍👧‍👦', 'ﷺ'),
      }),
      fc.string({ unit: 'binary-ascii', maxLength: 60 }).map((text) => text.repeat(120)),
    )
    .map(verbatim);

const code = fc.stringMatching(/^[a-z][a-z0-9 -]{0,63}$/);

const button = fc.oneof(
  fc.record({ label: words(200), action: code }),
  fc.record({
    label: words(200),
    url: fc.integer({ min: 1, max: 900 }).map((size) => `https://x.example/${'a'.repeat(size)}`),
  }),
);

const reply: fc.Arbitrary<Reply> = fc.record(
  {
    mode: fc.constantFrom('send', 'replace', 'notice'),
    text: fc.array(words(6_000), { maxLength: 5 }),
    buttons: fc.array(fc.array(button, { maxLength: 12 }), { maxLength: 15 }),
    choice: fc.record({
      placeholder: words(300),
      options: fc.array(
        fc.record({
          label: words(200),
          description: words(200),
          action: code,
        }),
        { minLength: 1, maxLength: 60 },
      ),
    }),
    progress: fc.oneof(fc.constant(null), fc.double()),
    form: fc.record({ name: fc.constant('face-photos'), label: words(100) }),
    awaits: fc.constantFrom('text', 'photo'),
  },
  { requiredKeys: ['mode', 'text'] },
);

const media: fc.Arbitrary<LoadedMedia> = fc.record({
  media: fc.record({
    kind: fc.constant('image'),
    source: fc.constant({ of: 'result', id: 'x' }),
    alt: words(2_000),
    asFile: fc.boolean(),
  }),
  file: fc.oneof(
    fc.constant(null),
    fc.tuple(fc.constantFrom(1, 2_000), fc.uuid()).map(([byteLength, name]) => ({
      bytes: new Uint8Array(byteLength),
      byteLength,
      contentType: 'image/jpeg',
      name,
    })),
  ),
});

const body = (message: object): Record<string, unknown> => JSON.parse(JSON.stringify(message));

describe('what is true where it is shown', () => {
  const shownIn = (dm: boolean, reply: Reply): string => {
    return JSON.stringify(render(reply, [], { ...frame, dm })[0]?.components);
  };
  it.each(LOCALES)('offers a photo in a server by what works there (%s)', (locale) => {
    const menu: Reply = { mode: 'send', text: [{ key: 'menu.can' }] };
    const open = plainText({ key: 'discord.photo-open' }, locale);
    const inServer = JSON.stringify(render(menu, [], { ...frame, locale })[0]?.components);
    expect(inServer).toContain(`"label":"${open}"`);
    expect(plainText({ key: 'discord.menu-can' }, locale)).toContain(open);
    const named = plainText({ key: 'discord.menu-verify' }, locale);
    expect(plainText({ key: 'discord.verify-how' }, locale)).toContain(named);
  });
  it('says how a picture is verified, and invites to send one where one can', () => {
    const how: Reply = { mode: 'send', text: [{ key: 'verify.how' }], awaits: 'photo' };
    for (const dm of [true, false]) expect(shownIn(dm, how)).not.toContain('as an answer');
    expect(shownIn(true, { mode: 'send', text: [{ key: 'menu.can' }] })).toContain(
      'Send me a photo',
    );
    const instead: Reply = { mode: 'send', text: [{ key: 'operation.instead' }] };
    expect(shownIn(false, instead)).toContain('"label":"Send a photo"');
    expect(shownIn(true, instead)).not.toContain('"label":"Send a photo"');
  });
});

describe('render', () => {
  it('keeps every limit, whatever is written', () => {
    fc.assert(
      fc.property(reply, fc.array(media, { maxLength: 10 }), (given, loaded) => {
        for (const { files, ...message } of render(given, loaded, frame))
          expect(messageProblems(body(message), files.length)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('puts text, picture, bar and rows into one container', () => {
    const loaded: LoadedMedia[] = [
      {
        media: { kind: 'image', source: { of: 'cover', id: 'x' }, alt: verbatim('cover') },
        file: {
          bytes: new Uint8Array(3),
          byteLength: 3,
          contentType: 'image/jpeg',
          name: 'a.jpg',
        },
      },
    ];
    const given: Reply = {
      mode: 'send',
      text: [verbatim('Hello'), verbatim('you')],
      buttons: [
        [
          { label: verbatim('Go'), action: 'go', style: 'primary' },
          { label: verbatim('Pay'), url: 'https://pay.example/' },
        ],
      ],
      progress: 0.25,
    };
    const [message] = render(given, loaded, frame);
    expect(message).toMatchObject({
      flags: 32_768,
      attachments: [{ id: '0', filename: 'a.jpg', description: 'cover' }],
      components: [
        {
          type: 17,
          components: [
            { type: 10, content: 'Hello\n\nyou' },
            { type: 12, items: [{ media: { url: 'attachment://a.jpg' }, description: 'cover' }] },
            { type: 10, content: '███░░░░░░░░░ 25%' },
            {
              type: 1,
              components: [
                { type: 2, style: 1, label: 'Go', custom_id: 'p0:go' },
                { type: 2, style: 5, label: 'Pay', url: 'https://pay.example/' },
              ],
            },
          ],
        },
      ],
    });
  });

  it('gives the same action twice two ids, and a long link a line of text', () => {
    const url = `https://checkout.example/${'a'.repeat(600)}`;
    const row = [
      { label: verbatim('A'), action: 'x' },
      { label: verbatim('B'), action: 'x' },
      { label: verbatim('Pay'), url },
    ];
    const written = JSON.stringify(render({ mode: 'send', text: [], buttons: [row] }, [], frame));
    expect(written).toContain('"p0:x"');
    expect(written).toContain('"p1:x"');
    expect(written).toContain(`[Pay](${url})`);
  });

  it('puts buttons closer together where their rows would fill the screen', () => {
    const buttons = [1, 2, 3, 4, 5, 6, 7].map((n) => [
      { label: verbatim(`${n}`), action: `x ${n}` },
    ]);
    const [message] = render({ mode: 'send', text: [], buttons }, [], frame);
    expect(message?.components).toMatchObject([
      { type: 17, components: [{ type: 1 }, { type: 1 }] },
    ]);
  });

  it('spreads a long text over messages when sent and cuts it when it replaces', () => {
    const text = [verbatim('a'.repeat(9_000))];
    expect(render({ mode: 'send', text }, [], frame)).toHaveLength(3);
    expect(render({ mode: 'replace', text }, [], frame)).toHaveLength(1);
  });
});

describe('markdown', () => {
  it.each([
    ['**bold** _x_ `c` ||s||', '\\*\\*bold\\*\\* \\_x\\_ \\`c\\` \\|\\|s\\|\\|'],
    ['<@123> @everyone', '\\<\\@123\\> \\@everyone'],
    ['# big\n> quote\n- list\n1. one', '\\# big\n\\> quote\n\\- list\n1\u200b. one'],
    ['[x](https://evil.example)', '\\[x\\](https://evil.example)'],
    ['see https://a.example/x_y_z', 'see https://a.example/x_y_z'],
    ['\n\n \r\n\n  # a\n\n1. b', '\n\n \r\n\n  \\# a\n\n1\u200b. b'],
  ])('shows %j as it is', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('writes styles and moments, cut into whole pieces', () => {
    const spans = [
      { kind: 'text', text: ' a ', style: 'bold' },
      { kind: 'time', at: 1_700_000_000_500, form: 'relative' },
      { kind: 'time', at: 1_700_000_000_000, form: 'date' },
    ] as const;
    expect(markdownParts(spans, 100)).toEqual([' **a** <t:1700000000:R><t:1700000000:D>']);
    const parts = markdownParts([{ kind: 'text', text: '*'.repeat(200), style: 'bold' }], 64);
    for (const part of parts) expect(part).toMatch(/^(\*\*(\\\*)+\*\*)+$/);
    expect(parts.join('').match(/\\\*/g)).toHaveLength(200);
  });

  it('keeps labels within their limit, whole and never blank', () => {
    expect(label('👩‍👩‍👧‍👦'.repeat(20), 80)).toBe(`${'👩‍👩‍👧‍👦'.repeat(7)}…`);
    expect(label(' \u200b\n ', 80)).toBe('·');
    expect(label('a\u0000b\nc', 80)).toBe('a b c');
  });

  it('draws a bar for any number', () => {
    expect(progressBar(null, 'en')).toBe('░░░░░░░░░░░░ …');
    expect(progressBar(Number.NaN, 'en')).toBe('░░░░░░░░░░░░ 0%');
    expect(progressBar(7, 'de')).toMatch(/^█{12} 100\s%$/);
  });
});
