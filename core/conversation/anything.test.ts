import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  oneof,
  record,
  string,
  uint8Array,
} from 'fast-check';
import { expect, it } from 'vitest';
import { ACTION_NAMES, longestCode, shapesOf } from '../chat/action.ts';
import type { EventBody } from '../chat/event.ts';
import { COMMANDS } from './commands.ts';
import { faceChecker } from './intake/check-face.ts';
import { photoReceiver } from './intake/receive-photo.ts';
import { actionsOf, openStage, type Stage } from './testing/stage.node.ts';

const RUNS = 12;
const EVENTS_A_RUN = 25;

type Move = { body: (stage: Stage) => EventBody };

const codes = ACTION_NAMES.map(longestCode);
const commands = record({
  name: oneof(constantFrom(...COMMANDS.map(({ name }) => name)), string()),
  argument: oneof(string({ unit: 'binary' }), constantFrom('t_neon', 'neon', 't_')),
}).map((of): Move => ({ body: () => ({ kind: 'command', ...of }) }));
const words = string({ unit: 'binary' }).map(
  (text): Move => ({ body: () => ({ kind: 'text', text }) }),
);
const wild = oneof(string(), constantFrom(...codes)).map(
  (code): Move => ({ body: () => ({ kind: 'press', code }) }),
);
/** A button that has really been shown, perhaps long ago. */
const shown = uint8Array({ minLength: 2, maxLength: 2 }).map(
  ([a = 0, b = 0]): Move => ({
    body: (stage) => {
      const replies = stage.shown.slice(-1 - (a % 6));
      const actions = replies.flatMap(({ reply }) => actionsOf(reply));
      return { kind: 'press', code: actions[b % Math.max(1, actions.length)] ?? 'menu' };
    },
  }),
);
const photos = array(constantFrom('front', 'left', 'right', 'dark', 'svg', 'huge'), {
  minLength: 1,
  maxLength: 4,
}).map(
  (refs): Move => ({
    body: (stage) => ({
      kind: 'photos',
      files: refs.map(stage.file),
      caption: null,
      albumId: null,
    }),
  }),
);
const odd = constantFrom('sticker', 'voice', 'other').map(
  (what): Move => ({ body: () => ({ kind: 'unsupported', what }) }),
);

it('whatever happens, nothing breaks and no credit moves without an entry', async () => {
  await assert(
    asyncProperty(
      array(oneof(commands, words, wild, shown, shown, shown, photos, odd), {
        minLength: EVENTS_A_RUN,
        maxLength: EVENTS_A_RUN,
      }),
      async (moves) => {
        const stage = await openStage();
        try {
          await stage.join();
          for (const { body } of moves) {
            await stage.happen(body(stage));
            await stage.work('check-face', faceChecker(stage.ctx, stage.conversation));
            await stage.work('receive-photo', photoReceiver(stage.ctx, stage.conversation));
          }
          const keys = stage.shown.flatMap(({ reply }) => reply.text.map(({ key }) => key));
          expect(keys).not.toContain('error.unexpected');
          const entries = await stage.ctx.db.query.query.entries.findMany();
          for (const { accountId, credits } of await stage.ctx.db.query.query.balances.findMany())
            expect(credits).toBe(
              entries
                .filter((entry) => entry.accountId === accountId)
                .reduce((sum, entry) => sum + entry.credits, 0),
            );
        } finally {
          await stage.close();
        }
      },
    ),
    { numRuns: RUNS },
  );
});

it('the longest code of every action is answered, though no button carries it', async () => {
  const stage = await openStage();
  try {
    await stage.join();
    const broken: string[] = [];
    for (const name of ACTION_NAMES.filter((one) => shapesOf(one).length > 0)) {
      const before = stage.shown.length;
      await stage.happen({ kind: 'press', code: longestCode(name) });
      const keys = stage.shown.slice(before).flatMap(({ reply }) => reply.text.map((t) => t.key));
      if (keys.includes('error.unexpected')) broken.push(name);
    }
    expect(broken).toEqual([]);
  } finally {
    await stage.close();
  }
});
