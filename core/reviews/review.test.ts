import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sweeper } from '../../bots/service/sweeps.ts';
import { accountOf } from '../../db/accounts.ts';
import { dayOf, freeLeft } from '../../db/allowances.ts';
import { audit } from '../../db/audit.ts';
import { generationOf } from '../../db/generations.ts';
import { balanceOf, grant } from '../../db/ledger.ts';
import { resultsOf } from '../../db/results.ts';
import { openReviews, screeningsOf } from '../../db/reviews.ts';
import { faceChecker } from '../conversation/intake/check-face.ts';
import { photoReceiver } from '../conversation/intake/receive-photo.ts';
import { openStage, type Stage } from '../conversation/testing/stage.node.ts';
import type { Engine } from '../engines/engine.ts';
import { EngineError } from '../engines/engine-error.ts';
import { createGenerations } from '../generations/generations.ts';
import { type Category, type Decision, PASSED, type Verdict } from '../moderation/decision.ts';
import { judgeWords, type Moderation } from '../moderation/moderation.ts';
import { notifier } from '../notices/notify.ts';
import { lanesWith, type TaskKind } from '../tasks/kinds.ts';
import { createTaskLoop, type TaskLoop } from '../tasks/loop.ts';
import type { TaskHandler } from '../tasks/tasks.ts';

const DAY = 86_400_000;
let stage: Stage;
let loop: TaskLoop;
/** What the classifier says of outputs and of photos. */
let output: Decision;
/** Whether outputs can be decoded at all. */
let canBeSeen: boolean;
let photo: Decision;
let remoteWords: Decision;
let company: string | null;

const saying = (verdict: Verdict, category: Category | null): Decision => ({
  verdict,
  category,
  scores: { 'picture.porn': 0.6 },
});

const engine: Engine = {
  id: 'local',
  get company() {
    return company;
  },
  concurrency: 2,
  supports: () => true,
  priceCredits: () => 60,
  typicalSeconds: () => 3,
  submit: async () => ({
    status: 'finished',
    outputs: [
      {
        kind: 'image',
        bytes: new Uint8Array([7]),
        contentType: 'image/jpeg',
        widthPx: 8,
        heightPx: 8,
        durationSeconds: 0,
      },
    ],
  }),
};

const moderation: Moderation = {
  company: null,
  words: async (texts) => {
    const own = judgeWords(texts, stage.ctx.rules);
    return own.verdict === 'pass' ? remoteWords : own;
  },
  picture: async (media) => {
    if (!('bytes' in media) || media.bytes[0] !== 7) return photo;
    if (!canBeSeen) throw new Error('no video that can be decoded');
    return output;
  },
};

beforeEach(async () => {
  output = photo = remoteWords = PASSED;
  company = null;
  canBeSeen = true;
  stage = await openStage({
    rules: { freeImagesADay: 0 },
    parts: {
      moderation,
      engines: [engine],
      operators: [{ surface: 'telegram', userId: 'boss', role: 'owner' }],
    },
  });
  const { handlers } = createGenerations(stage.ctx);
  loop = createTaskLoop({
    ctx: stage.ctx,
    handlers: {
      ...handlers,
      notify: notifier(stage.ctx),
      sweep: sweeper(stage.ctx),
      'check-face': faceChecker(stage.ctx, stage.conversation),
      'receive-photo': photoReceiver(stage.ctx, stage.conversation),
    } as Record<TaskKind, TaskHandler>,
    lanes: lanesWith(['local', 'painter', 'other'].map((id) => ({ id, concurrency: 2 }))),
  });
  await stage.join();
  for (const code of ['adult', 'agree']) {
    if (code === 'adult') await stage.command('start', '', 'boss');
    await stage.press(code, 'boss');
  }
  await stage.ctx.db.commit(
    grant(q(), { accountId: await accountId(), id: 'start', credits: 100, now: stage.clock.now }),
  );
  await stage.command('profile');
  await stage.tap('face-yes');
  await stage.photos(['front', 'left', 'right']);
  await drain();
});
afterEach(() => stage.close());

const q = () => stage.ctx.db.query;
const accountId = async () =>
  (await q().query.identities.findFirst({ where: (row, { eq }) => eq(row.userId, 'user') }))
    ?.accountId ?? '';
const balance = async () => balanceOf(q(), await accountId());
const made = async () => {
  // Ids of one millisecond have no order, rows have.
  const all = await q().query.generations.findMany({ orderBy: sql`rowid` });
  return all.at(-1);
};
/** Runs everything that is due; returns what was said meanwhile, and to whom. */
async function drain(): Promise<string> {
  const before = stage.shown.length;
  await loop.drain();
  await stage.conversation.settle();
  return stage.shown
    .slice(before)
    .map(({ to, reply }) => `${to.userId}: ${reply.text.map(({ key }) => key).join(' ')}`)
    .join('\n');
}
async function start(): Promise<string> {
  await stage.press('use:neon');
  await stage.tap('go:');
  return drain();
}
const codes = () =>
  stage.shown
    .flatMap(({ reply }) => reply.buttons ?? [])
    .flat()
    .flatMap((b) => ('action' in b ? [b.action] : []));
const last = (begin: string) =>
  codes()
    .filter((code) => code.startsWith(begin))
    .at(-1) ?? '';
const sound = async () => expect(await audit(q())).toEqual([]);

test('what cannot be looked at goes to nobody, and its price comes back with a word', async () => {
  canBeSeen = false;
  let said = await start();
  for (let tries = 0; tries < 10; tries += 1) {
    stage.clock.now += 60_000;
    said += await drain();
  }
  expect(said).toContain('generation.failed');
  expect(said).toContain('generation.returned-credits');
  const row = await made();
  expect(await resultsOf(q(), row?.id ?? '')).toEqual([]);
  expect([...stage.vault.files.keys()].filter((key) => key.startsWith('results'))).toEqual([]);
  expect(await balance()).toBe(100);
  await sound();
});

describe('words', () => {
  test('that are refused start nothing and cost nothing', async () => {
    await stage.press('use:movie-poster');
    expect(await stage.write('n u d e beach')).toContain('nudity or sex');
    expect(await stage.write('The Return')).toContain('Title movie-poster');
    await stage.tap('go:');
    await drain();
    expect((await made())?.state).toBe('delivered');
    await sound();
  });

  test('that only the remote judge refuses are stopped before anything is spent', async () => {
    remoteWords = saying('refuse', 'hate');
    await stage.press('use:neon');
    const said = await stage.tap('go:');
    expect(said).toContain('hatred against people');
    expect(said).toContain('Nothing was spent');
    expect(await made()).toBeUndefined();
    expect(await balance()).toBe(100);
    const notes = await q().query.screenings.findMany();
    expect(notes.find(({ subject }) => subject === 'words')).toMatchObject({
      verdict: 'refuse',
      category: 'hate',
    });
  });

  test('that are unsure have a person look at what came of them', async () => {
    remoteWords = saying('hold', 'violence');
    await start();
    expect((await made())?.state).toBe('held');
    await sound();
  });
});

describe('a photo that is refused', () => {
  test('is not kept, as upload or as face', async () => {
    photo = saying('refuse', 'sexual');
    const files = stage.vault.files.size;
    await stage.photos(['front']);
    expect(await drain()).toContain('problem.screened');
    await stage.press('face-add:front');
    await stage.photos(['front']);
    expect(await drain()).toContain('problem.screened');
    expect(stage.vault.files.size).toBe(files);
    expect(await q().query.uploads.findMany()).toEqual([]);
  });
});

describe('an output that is refused', () => {
  beforeEach(() => {
    output = saying('refuse', 'sexual');
  });

  test('is shown to nobody, says why, and gives the credits back', async () => {
    const said = await start();
    expect(said).toContain('generation.failed screened.why generation.returned-credits');
    const row = await made();
    expect(row).toMatchObject({ state: 'rejected', failure: 'screened-sexual' });
    expect(await resultsOf(q(), row?.id ?? '')).toEqual([]);
    expect([...stage.vault.files.keys()].filter((key) => key.startsWith('results'))).toEqual([]);
    expect(await balance()).toBe(100);
    const notes = await screeningsOf(q(), row?.id ?? '');
    expect(notes.map(({ verdict }) => verdict)).toEqual(['refuse', 'pass']);
    await sound();
  });

  test('keeps the price where a company was paid for it', async () => {
    company = 'Acme';
    await stage.command('profile');
    await stage.tap('face-yes');
    expect(await start()).toContain('generation.not-returned');
    expect(await balance()).toBe(90);
    await sound();
  });

  test('can be appealed once; allowed, the same is looked at and delivered', async () => {
    await start();
    const appeal = last('appeal:');
    expect(await stage.press(appeal)).toContain('A person will look');
    expect(await stage.press(appeal)).toContain('has looked at this one, or is about to');
    expect(await drain()).toContain('boss: review.new');
    const card = await stage.press(last('review:'), 'boss');
    expect(card).toContain('the user appeals a refusal');
    expect(card).toContain('a portrait');
    expect(card).toContain('picture.porn 0.6');
    expect(await stage.press(last('review-allow:'), 'boss')).toContain('Decision: allowed');
    expect(await drain()).toContain('user: review.answer');
    await stage.press(last('again:'));
    await stage.tap('go:');
    expect(await drain()).toContain('generation.held');
    await stage.press(last('review:'), 'boss');
    await stage.press(last('review-allow:'), 'boss');
    expect(await drain()).toContain('user: generation.done');
    expect((await made())?.state).toBe('delivered');
    await sound();
  });

  test('is not appealed any more once its words are gone', async () => {
    await start();
    const appeal = last('appeal:');
    stage.clock.now += 7 * DAY + 1;
    expect(await stage.press(appeal)).not.toContain('A person will look');
    expect(await drain()).not.toContain('boss:');
  });

  test('stays refused where the operator keeps it, and has no second appeal', async () => {
    await start();
    const appeal = last('appeal:');
    await stage.press(appeal);
    await drain();
    await stage.press(last('review:'), 'boss');
    await stage.press(last('review-keep:'), 'boss');
    expect(await drain()).toContain('user: review.answer');
    expect(await stage.press(appeal)).toContain('has looked at this one');
    await stage.press(last('again:'));
    await stage.tap('go:');
    await drain();
    expect((await made())?.state).toBe('rejected');
    await sound();
  });

  test('for a minor is never made again, whatever was allowed', async () => {
    output = saying('refuse', 'minor');
    await start();
    await stage.press(last('appeal:'));
    await drain();
    await stage.press(last('review:'), 'boss');
    await stage.press(last('review-allow:'), 'boss');
    await drain();
    await stage.press(last('again:'));
    await stage.tap('go:');
    await drain();
    expect((await made())?.failure).toBe('screened-minor');
  });

  test('shows no button where nobody could look', async () => {
    Object.assign(stage.ctx, { operators: [] });
    await start();
    expect(last('appeal:')).toBe('');
  });
});

describe('an output that is held', () => {
  let id: string;
  beforeEach(async () => {
    output = saying('hold', 'sexual');
    const said = await start();
    expect(said).toContain('user: generation.held');
    expect(said).toContain('boss: review.new');
    id = (await made())?.id ?? '';
  });

  test('is seen by the operator alone until it is allowed', async () => {
    expect((await generationOf(q(), id))?.state).toBe('held');
    expect(await stage.command('history')).toContain('Nothing here yet');
    expect(await stage.press(`file:${id}`)).toContain('no longer kept');
    expect(await stage.press(`show:${id}`)).toContain('no longer kept');
    expect(await stage.press(`stop:${id}`)).toContain('too late');
    const card = await stage.press(last('review:'), 'boss');
    expect(card).toContain('{result ');
    await stage.press(last('review-allow:'), 'boss');
    expect(await drain()).toContain('user: generation.done');
    expect(await balance()).toBe(90);
    await sound();
  });

  test('that is kept back ends as refused, with credits and file', async () => {
    await stage.press(last('review:'), 'boss');
    await stage.press(last('review-keep:'), 'boss');
    expect(await drain()).toContain('user: generation.failed screened.why');
    expect(await generationOf(q(), id)).toMatchObject({ state: 'rejected' });
    expect(await balance()).toBe(100);
    expect(await resultsOf(q(), id)).toEqual([]);
    expect([...stage.vault.files.keys()].filter((key) => key.startsWith('results'))).toEqual([]);
    expect(last('appeal:')).toBe('');
    await sound();
  });

  test('is decided once, however many decide at once', async () => {
    await stage.press(last('review:'), 'boss');
    const [allow, keep] = [last('review-allow:'), last('review-keep:')];
    await Promise.all([stage.press(allow, 'boss'), stage.press(keep, 'boss')]);
    await stage.press(keep, 'boss');
    await stage.press(allow, 'boss');
    await drain();
    expect((await generationOf(q(), id))?.state).toMatch(/^(delivered|rejected)$/);
    await sound();
  });

  test('can be decided by nobody else', async () => {
    await stage.press(last('review:'), 'boss');
    for (const what of ['review-allow:', 'review-keep:', 'review-suspend:', 'review-restore:'])
      expect(await stage.press(last(what) || `${what}${id}`)).toContain('run out');
    expect(await stage.press(last('review:'))).toContain('run out');
    expect(await stage.command('reviews')).toContain('don’t know this command');
    expect(await openReviews(q(), 5)).toHaveLength(1);
  });

  test('waits in the operator’s list', async () => {
    expect(await stage.command('reviews', '', 'boss')).toContain('1 thing waits');
    await stage.press(last('review:'), 'boss');
    await stage.press(last('review-allow:'), 'boss');
    expect(await stage.command('reviews', '', 'boss')).toContain('Nothing waits');
  });

  test('comes back whole after a crash between decision and delivery', async () => {
    await stage.press(last('review:'), 'boss');
    await stage.press(last('review-allow:'), 'boss');
    expect((await generationOf(q(), id))?.state).toBe('delivering');
    await drain();
    await drain();
    expect((await generationOf(q(), id))?.state).toBe('delivered');
    await sound();
  });

  test('cannot be moved on past its review', async () => {
    for (const state of ['running', 'delivering', 'queued'])
      await expect(
        stage.sql('update generations set state = ? where id = ?', state, id),
      ).rejects.toMatchObject({ code: 'generation-ended' });
  });

  test('ends with everything back when nobody looked in time', async () => {
    stage.clock.now += 3 * DAY + 1;
    await stage.ctx.db.commit([
      {
        toSQL: () => ({
          sql: "insert into tasks (id, kind, subject, lane, payload, run_at, created_at) values ('s', 'sweep', 'reviews', 'light', '{}', 0, 0)",
          params: [],
        }),
      },
    ]);
    expect(await drain()).toContain('user: generation.failed');
    expect(await balance()).toBe(100);
    await sound();
  });

  test('suspends its owner, who is told, and can be let in again', async () => {
    await stage.press(last('review:'), 'boss');
    expect(await stage.press(last('review-suspend:'), 'boss')).toContain('account suspended');
    expect(await drain()).toContain('user: ladder.title ladder.why');
    expect((await accountOf(q(), await accountId()))?.status).toBe('suspended');
    expect(await stage.press('use:neon')).toContain('suspended');
    await stage.press(last('review-restore:'), 'boss');
    expect(await drain()).toContain('user: review.restored');
    expect((await accountOf(q(), await accountId()))?.status).toBe('active');
    await sound();
  });
});

describe('a company’s refusal', () => {
  const refusing = (charged: boolean): Engine => ({
    ...engine,
    id: 'painter',
    name: 'Painter 2',
    company: 'Painters',
    submit: () => Promise.reject(new EngineError('rejected', 'policy', { charged })),
  });
  const told = (fallbacks: string[]) =>
    stage.sql(
      "update generations set request = json_set(request, '$.fallbacks', json(?))",
      JSON.stringify(fallbacks),
    );
  const rows = () => q().query.generations.findMany({ orderBy: sql`rowid` });
  /** Has the company refuse, and somebody ask for a person to look at it. */
  async function refused(charged: boolean): Promise<string> {
    stage.ctx.engines = [refusing(charged), engine];
    await stage.press('agree');
    await stage.press('face-yes');
    expect(await start()).toContain('generation.reason-rejected');
    expect((await made())?.failure).toBe('rejected');
    const id = (await made())?.id ?? '';
    expect(await stage.press(last('appeal:'))).toContain('A person will look');
    await drain();
    expect(await stage.press(last('review:'), 'boss')).toContain('Refused by Painter 2');
    return id;
  }

  beforeEach(async () => {
    stage.ctx.engines = [refusing(true), engine];
    await stage.command('profile');
    await stage.tap('face-yes');
  });

  test('is kept apart from ours, and appealed once', async () => {
    const id = await refused(true);
    expect(await q().query.reviews.findFirst()).toMatchObject({ cause: 'appeal', category: null });
    expect(await stage.press(`appeal:${id}`)).toContain('has looked at this one');
    expect(await stage.press(last('review-keep:'), 'boss')).toContain('Decision: refused');
    await drain();
    expect(await balance()).toBe(90);
    expect(await rows()).toHaveLength(1);
    await sound();
  });

  test('that a person does not share runs elsewhere, for what was paid already', async () => {
    await refused(true);
    expect(await balance()).toBe(90);
    await stage.press(last('review-allow:'), 'boss');
    expect(await stage.press(last('review-allow:'), 'boss')).toContain('Decision: allowed');
    expect(await drain()).toContain('user: review.elsewhere');
    const [first, second, ...more] = await rows();
    expect(more).toEqual([]);
    expect(first).toMatchObject({ state: 'rejected', engine: 'painter' });
    expect(second).toMatchObject({ state: 'delivered', engine: 'local', priceCredits: 10 });
    expect(await balance()).toBe(90);
    await sound();
  });

  test('gives everything back where nobody else may, and the next try is another’s', async () => {
    await refused(true);
    const other = { ...engine, id: 'other', name: 'Other', company: 'Others' };
    stage.ctx.engines = [refusing(true), other];
    await told([]);
    await stage.press(last('review-allow:'), 'boss');
    await drain();
    expect(await balance()).toBe(100);
    expect(await rows()).toHaveLength(1);
    expect(await stage.press(last('again:'))).toContain('processed by Others');
    await sound();
  });

  test('that cost nothing is tried again by the user', async () => {
    await refused(false);
    expect(await balance()).toBe(100);
    await stage.press(last('review-allow:'), 'boss');
    await drain();
    expect(await rows()).toHaveLength(1);
    expect(await balance()).toBe(100);
    expect(await stage.press(last('again:'))).toContain('own machine');
    await sound();
  });

  test('comes back as a free picture should the other try fail too', async () => {
    stage.ctx.rules = { ...stage.ctx.rules, freeImagesADay: 1 };
    await refused(true);
    expect(await balance()).toBe(100);
    stage.ctx.engines = [
      refusing(true),
      { ...engine, submit: () => Promise.reject(new EngineError('invalid', 'no')) },
    ];
    await stage.press(last('review-allow:'), 'boss');
    await drain();
    expect((await rows()).map(({ state }) => state)).toEqual(['rejected', 'failed']);
    const of = { accountId: await accountId(), day: dayOf(stage.clock.now), limit: 1 };
    expect(await freeLeft(q(), of)).toBe(1);
    await sound();
  });
});
