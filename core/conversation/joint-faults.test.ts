/** A picture of two people, for each fault of a company that makes it: everybody is told, and who paid has it back. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { audit } from '../../db/audit.ts';
import { predictionsOf } from '../../db/generations.ts';
import { grant } from '../../db/ledger.ts';
import { generations, jointPeople, jointPictures, results } from '../../db/schema/schema.ts';
import type { EventBody } from '../chat/event.ts';
import type { Engine } from '../engines/engine.ts';
import { openIssueMemory } from '../engines/issue.ts';
import { openaiEngine } from '../engines/remote/openai/openai.ts';
import { HANG_LIMIT_MS, PATIENT_MS } from '../engines/testing/expectations.ts';
import type { Fault } from '../engines/testing/faults.node.ts';
import { openaiModel } from '../engines/testing/models.node.ts';
import { OPENAI_KEY, openaiProvider } from '../engines/testing/openai.node.ts';
import { OPENAI_FAULTS } from '../engines/testing/openai-faults.node.ts';
import { flatPicture } from '../engines/testing/requests.node.ts';
import { type StandIn, startStandIn } from '../engines/testing/stand-in.node.ts';
import { endsAt } from '../generations/testing/outcomes.ts';
import { standInFetch } from '../http/testing/stand-in-fetch.ts';
import { type Decision, PASSED } from '../moderation/decision.ts';
import { UNLIMITED } from '../testing/unlimited.ts';
import { actionsOf, asText } from './testing/stage.node.ts';
import { openWorld, type World } from './testing/world.node.ts';

const CREDITS = 10_000;
const MINUTE_MS = 60_000;
/** Longer than a company that says when it is back is waited for. */
const MINUTES = 6;

let openai: StandIn;
let world: World;
let limitMs = PATIENT_MS;
const screen: { verdict: Decision } = { verdict: PASSED };

beforeAll(async () => {
  openai = await startStandIn(openaiProvider());
  const open = (within: number): Engine =>
    openaiEngine({
      apiKey: OPENAI_KEY,
      baseUrl: openai.url,
      model: openaiModel('gpt-image-2'),
      id: 'openai',
      limitMs: within,
      fetchOutside: standInFetch,
      issues: openIssueMemory(),
      now: () => world.ctx.now(),
    });
  const engine: Engine = {
    ...open(PATIENT_MS),
    submit: (request, options) => open(limitMs).submit(request, options),
  };
  world = await openWorld('telegram', undefined, { engines: [engine] });
  Object.assign(world.ctx.rules, { limits: UNLIMITED });
  const { moderation, vision } = world.ctx;
  const screened = moderation.picture;
  moderation.picture = async (...args) =>
    screen.verdict === PASSED ? screened(...args) : screen.verdict;
  const photo = await flatPicture();
  Object.assign(vision, { shrink: async () => ({ ...photo, widthPx: 64, heightPx: 80 }) });
  for (const name of ['ada', 'ben']) await join(name);
  const accountId = await accountOf('ada');
  const { query: q } = world.ctx.db;
  // No free pictures: what is paid is seen.
  await world.sql(
    'insert or replace into allowances select a.id, d.value, 5, 5 from accounts a, json_each(\'["2026-11-21","2026-11-22","2026-11-23"]\') d',
  );
  await world.ctx.db.commit(
    grant(q, { accountId, id: 'x', credits: CREDITS, now: world.ctx.now() }),
  );
});
afterAll(async () => {
  await world?.close();
  await openai?.close();
});
afterEach(async () => {
  screen.verdict = PASSED;
  expect([openai.violations, await audit(world.ctx.db.query)]).toEqual([[], []]);
});

const does = (by: string, body: EventBody) => world.happen(body, by);
const command = (by: string, name: string, argument = '') =>
  does(by, { kind: 'command', name, argument });
const press = (by: string, code: string) => does(by, { kind: 'press', code });
const codeOf = (by: string, begin: string): string => {
  for (const { to, reply } of world.shown.toReversed()) {
    const code = to.userId === by && actionsOf(reply).find((one) => one.startsWith(begin));
    if (code) return code;
  }
  throw new Error(`no button ${begin} for ${by}`);
};
const tap = (by: string, begin: string) => press(by, codeOf(by, begin));
const saidSince = (since: number, by: string) =>
  world.shown
    .slice(since)
    .filter(({ to }) => to.userId === by)
    .map(({ reply }) => asText(reply))
    .join('\n---\n');

async function join(name: string): Promise<void> {
  await command(name, 'start');
  for (const yes of ['adult', 'agree', 'name']) await press(name, yes);
  await does(name, { kind: 'text', text: name });
  await command(name, 'profile');
  await tap(name, 'face-yes');
  const files = ['front', 'left', 'right'].map(world.file);
  await does(name, { kind: 'photos', files, caption: null, albumId: null });
  await world.drain();
}

const accountOf = async (name: string): Promise<string> => {
  const { query } = world.ctx.db.query;
  const row = await query.identities.findFirst({ where: (i, { eq }) => eq(i.userId, name) });
  return row?.accountId ?? '';
};
const balance = async (): Promise<number> => {
  const { query } = world.ctx.db.query;
  return (await query.balances.findFirst())?.credits ?? 0;
};

/** Ada asks Ben, who agrees, and begins. @returns what began */
async function begin(): Promise<{ jointId: string; since: number }> {
  await command('ada', 'create', 'movie-poster');
  await tap('ada', 'use:');
  await does('ada', { kind: 'text', text: 'Two of us' });
  await tap('ada', 'joint:');
  const jointId = codeOf('ada', 'joint-show:').split(':')[1] ?? '';
  const said = await tap('ada', 'joint-invite:');
  const code = /\/together ([A-Z0-9-]+)/.exec(said)?.[1] ?? '';
  await command('ben', 'start', `with_${code.replaceAll('-', '')}`);
  await tap('ben', 'joint-yes');
  await world.drain();
  await press('ada', `joint-show:${jointId}`);
  await tap('ada', 'joint-make');
  const since = world.shown.length;
  await tap('ada', 'joint-go');
  return { jointId, since };
}

/** Does what is due, minute by minute. */
async function finish(): Promise<void> {
  for (let minute = 0; minute < MINUTES; minute += 1) {
    await world.drain();
    world.clock.now += MINUTE_MS;
  }
}

async function endOf(jointId: string) {
  const q = world.ctx.db.query;
  const { query } = q;
  const joint = await query.jointPictures.findFirst({ where: (j, { eq }) => eq(j.id, jointId) });
  const generation = (await q.select().from(generations)).find(
    ({ id }) => id === joint?.generationId,
  );
  const people = (await q.select().from(jointPeople)).filter((one) => one.jointId === jointId);
  const made = (await q.select().from(results)).filter(
    (one) => one.generationId === generation?.id,
  );
  const runs = generation ? await predictionsOf(q, generation.id) : [];
  return { joint, generation, people, made, runs };
}

/** Expects that a picture that ended badly is told to both, and that its consents begin nothing more. */
async function expectNothing(jointId: string, since: number): Promise<void> {
  const { joint, people, made, runs } = await endOf(jointId);
  expect(joint).toMatchObject({ state: 'ended', ending: 'failed' });
  expect(people).toMatchObject([{ state: 'agreed', deliveredAt: null }]);
  expect(made).toEqual([]);
  expect(runs.every(({ status }) => status !== 'running')).toBe(true);
  expect(saidSince(since, 'ben').match(/Nothing came of/g)).toHaveLength(1);
  const before = (await world.ctx.db.query.select().from(jointPictures)).length;
  const orders = (await world.ctx.db.query.select().from(generations)).length;
  await tap('ada', 'joint-go');
  await world.drain();
  const after = await world.ctx.db.query.select().from(jointPictures);
  expect([after.length, (await world.ctx.db.query.select().from(generations)).length]).toEqual([
    before,
    orders,
  ]);
}

const WORDS = {
  rejected: /does not allow this one/,
  unavailable: /is not available right now/,
  'timed-out': /It took too long/,
  invalid: /Something went wrong/,
  ok: /Kept until/,
} as const;

it.each(Object.entries(OPENAI_FAULTS))(
  '%s: each is told, and who paid has it back once',
  async (_, fault: Fault) => {
    const ends = endsAt(0)[fault.is];
    limitMs = fault.hangs ? HANG_LIMIT_MS : PATIENT_MS;
    openai.play(fault.play);
    const before = await balance();
    const { jointId, since } = await begin();
    await finish();
    const { generation } = await endOf(jointId);
    expect(generation).toMatchObject({ state: ends.state, freeDay: null });
    expect(saidSince(since, 'ada')).toMatch(WORDS[fault.is]);
    if (fault.is === 'ok') {
      expect(saidSince(since, 'ben')).toContain('Kept until');
      return;
    }
    expect(await balance()).toBe(before);
    await expectNothing(jointId, since);
    expect(await balance()).toBe(before);
  },
);

it('screening that refuses what was made: nobody is shown it, and both are told', async () => {
  limitMs = PATIENT_MS;
  openai.play(null);
  screen.verdict = { verdict: 'refuse', category: 'sexual', scores: {} };
  const { jointId, since } = await begin();
  await finish();
  const { generation } = await endOf(jointId);
  expect(generation?.state).toBe('rejected');
  expect(saidSince(since, 'ada')).toContain('that is not made here');
  // The company was paid for it, which is said; a person looks at it for whoever asks.
  expect(saidSince(since, 'ada')).toContain('the price stands');
  await expectNothing(jointId, since);
});
