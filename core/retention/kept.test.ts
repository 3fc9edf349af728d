import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dayOf } from '../../db/allowances.ts';
import { dueSql } from '../../db/retention.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import type { AccountKey } from '../storage/vault.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { ENDINGS } from './endings.ts';
import { type RetainedKind, schedule } from './schedule.ts';
import { sweepDoomed, sweepRetained } from './sweep.ts';

const DAY = 86_400_000;
const rows = schedule(DEFAULT_RULES);
const timed = rows.filter(({ keptMs }) => keptMs !== null);

let ctx: TestContext;
let key: AccountKey;
beforeEach(async () => {
  ctx = await testContext();
  key = await ctx.vault.newKey('ada');
});
afterEach(() => ctx.dispose());

type Row = Record<string, string | number | null>;
const insert = async (table: string, row: Row) => {
  const names = sql.raw(Object.keys(row).join(', '));
  const values = sql.join(
    Object.values(row).map((value) => sql`${value}`),
    sql`, `,
  );
  const statement = sql`insert into ${sql.raw(table)} (${names}) values (${values})`;
  await ctx.db.query.run(statement);
};
const count = async (what: string): Promise<number> =>
  (await ctx.db.query.get<{ n: number }>(sql.raw(`select count(*) as n from ${what}`))).n;

const generation = (more: Row): Promise<void> =>
  insert('generations', {
    id: 'g1',
    account_id: 'ada',
    draft_id: 'd1',
    operation: 'imagine',
    kind: 'image',
    request: '{"seed":7}',
    words: 'sealed.words',
    title: 't',
    engine: 'local',
    price_credits: 0,
    surface: 'playground',
    chat_id: 'c1',
    address: '{}',
    created_at: ctx.now(),
    ...more,
  });

async function result(keptMs: number): Promise<void> {
  const objectKey = 'results/g1/0';
  await ctx.vault.put(key, objectKey, new Uint8Array([1]), 'image/jpeg');
  await generation({ state: 'delivered', ended_at: ctx.now() });
  const size = { byte_length: 1, width_px: 1, height_px: 1, duration_seconds: 0 };
  const of = { id: 'r1', generation_id: 'g1', account_id: 'ada', position: 0 };
  const times = { created_at: ctx.now(), expires_at: ctx.now() + keptMs };
  const object = { object_key: objectKey, content_type: 'image/jpeg' };
  await insert('results', { ...of, ...object, ...size, ...times });
}

async function chat(more: Row): Promise<void> {
  const place = { surface: 'telegram', chat_id: 'c1', user_id: 'u1', address: '{}' };
  await insert('chats', { ...place, state: '{}', seen_at: ctx.now(), ...more });
}

async function account(): Promise<void> {
  await insert('accounts', { id: 'ada', created_at: ctx.now() });
  const person = { surface: 'telegram', user_id: 'u1', account_id: 'ada' };
  await insert('identities', { ...person, created_at: ctx.now() });
}

async function share(): Promise<void> {
  const of = { account_id: 'ada', generation_id: 'g1', result_id: 'r1', kind: 'link' };
  const times = { created_at: 0, ended_at: ctx.now(), expires_at: ctx.now() };
  await insert('shares', { id: 's1', ...of, credited: 0, state: 'withdrawn', ...times });
}

async function departure(keptMs: number): Promise<void> {
  const used = { free_day: dayOf(ctx.now()), free_used: 1, codes: '', invited: 0 };
  const times = { left_at: ctx.now(), forget_at: ctx.now() + keptMs };
  await insert('departures', { person_hash: 'h', ...used, ...times });
}

type Seed = {
  /** Stores the data as it is when its time begins to count. */
  store: (keptMs: number) => Promise<unknown>;
  /** What is counted as there: a table, with a condition where rows stay. */
  there: string;
  /** The object of the data, where it has one. */
  object?: string;
  /** When the time begins to count, after it was stored. */
  startsAt?: () => number;
};

/** The end of the day on which the data was stored. */
const endOfDay = () => Math.floor(ctx.now() / DAY) * DAY + DAY;

const SEEDS: Readonly<Partial<Record<RetainedKind, Seed>>> = {
  'joint-pictures': {
    store: () =>
      insert('joint_pictures', {
        ...{ id: 'j1', account_id: 'ada', draft_id: 'd1', state: 'ended', digest: 'x' },
        ...{ companies: '', created_at: 0, expires_at: 0, ended_at: ctx.now() },
      }),
    there: 'joint_pictures',
  },
  'joint-invitations': {
    store: () =>
      insert('joint_people', { id: 'p1', joint_id: 'j1', state: 'invited', created_at: ctx.now() }),
    there: 'joint_people',
  },
  results: { store: result, there: 'results', object: 'results/g1/0' },
  'results-paid': { store: result, there: 'results', object: 'results/g1/0' },
  'results-unkept': { store: result, there: 'results', object: 'results/g1/0' },
  photos: {
    store: async (keptMs) => {
      await ctx.vault.put(key, 'uploads/u1', new Uint8Array([1]), 'image/jpeg');
      const row = { id: 'u1', account_id: 'ada', object_key: 'uploads/u1', content_type: 'i' };
      await insert('uploads', { ...row, created_at: 0, expires_at: ctx.now() + keptMs });
    },
    there: 'uploads',
    object: 'uploads/u1',
  },
  'chat-files': {
    store: async (keptMs) => {
      await ctx.vault.put(key, 'playground/p1', new Uint8Array([1]), 'image/jpeg');
      const file = { id: 'p1', chat_id: 'c1', object_key: 'playground/p1', wrapped_key: 'w' };
      const rest = { content_type: 'image/jpeg', byte_length: 1, created_at: 0 };
      await insert('playground_uploads', { ...file, ...rest, expires_at: ctx.now() + keptMs });
    },
    there: 'playground_uploads',
    object: 'playground/p1',
  },
  faces: {
    store: async (keptMs) => {
      await account();
      for (const name of ['faces/p', 'faces/d'])
        await ctx.vault.put(key, name, new Uint8Array([1]), 'image/jpeg');
      const photo = { account_id: 'ada', slot: 'front', width_px: 1, height_px: 1 };
      const keys = { object_key: 'faces/p', descriptor_key: 'faces/d' };
      const times = { created_at: ctx.now(), expires_at: ctx.now() + keptMs };
      await insert('face_photos', { ...photo, ...keys, ...times });
    },
    there: 'face_photos',
    object: 'faces/d',
  },
  'words-failed': {
    store: () => generation({ state: 'failed', ended_at: ctx.now() }),
    there: 'generations where words is not null',
  },
  'words-refused': {
    store: () => generation({ state: 'rejected', ended_at: ctx.now() }),
    there: 'generations where words is not null',
  },
  runs: {
    store: () =>
      insert('predictions', {
        id: 'p1',
        generation_id: 'g1',
        engine: 'local',
        status: 'succeeded',
        created_at: 0,
        ended_at: ctx.now(),
      }),
    there: 'predictions',
  },
  disclosures: {
    store: () =>
      insert('disclosures', {
        id: 'd1',
        account_id: 'ada',
        purpose: 'generation',
        company: 'c',
        engine: 'e',
        model: 'm',
        sent: 'face,words',
        sent_at: ctx.now(),
      }),
    there: 'disclosures',
  },
  drafts: {
    store: async () => {
      await account();
      await chat({ state: '{"sealed":"x","drafts":[]}' });
    },
    there: `chats where instr(state, '"sealed"') > 0`,
  },
  strangers: { store: () => chat({}), there: 'chats' },
  chats: {
    store: () =>
      insert('playground_messages', {
        chat_id: 'c1',
        id: 'm1',
        position: 1,
        revision: 1,
        body: 'sealed.body',
        created_at: ctx.now(),
      }),
    there: 'playground_messages',
  },
  updates: {
    store: () => insert('inbox', { source: 't', event_id: 'e1', received_at: ctx.now() }),
    there: 'inbox',
  },
  'parked-tasks': {
    store: () =>
      insert('tasks', {
        id: 't1',
        kind: 'notify',
        subject: 's1',
        lane: 'light',
        payload: '{}',
        status: 'parked',
        run_at: 0,
        created_at: ctx.now(),
      }),
    there: 'tasks',
  },
  deletions: {
    store: () => insert('deletions', { kind: 'result', subject: 'r1', at: ctx.now() }),
    there: 'deletions',
  },
  screenings: {
    store: () =>
      insert('screenings', {
        id: 's1',
        account_id: 'ada',
        subject: 'words',
        subject_id: 'g1',
        verdict: 'pass',
        scores: '{}',
        created_at: ctx.now(),
      }),
    there: 'screenings',
  },
  reviews: {
    store: () =>
      insert('reviews', {
        id: 'r1',
        generation_id: 'g1',
        account_id: 'ada',
        cause: 'appeal',
        fingerprint: 'f',
        decision: 'kept',
        decided_at: ctx.now(),
        created_at: 0,
      }),
    there: 'reviews',
  },
  looks: {
    store: () =>
      insert('fingerprints', {
        id: 'f1',
        coarse: '0',
        fine: '0',
        band0: 0,
        band1: 0,
        band2: 0,
        band3: 0,
        created_at: ctx.now(),
      }),
    there: 'fingerprints',
  },
  signals: {
    store: () =>
      insert('signals', {
        id: 's1',
        account_id: 'ada',
        kind: 'code-wrong',
        reference: 'x',
        created_at: ctx.now(),
      }),
    there: 'signals',
  },
  spendings: {
    store: () =>
      insert('spendings', {
        account_id: 'ada',
        day: dayOf(ctx.now()),
        credits: 1,
        limit_credits: 9,
      }),
    there: 'spendings',
    startsAt: endOfDay,
  },
  allowances: {
    store: () =>
      insert('allowances', { account_id: 'ada', day: dayOf(ctx.now()), used: 1, limit_count: 9 }),
    there: 'allowances',
    startsAt: endOfDay,
  },
  holds: {
    store: () =>
      insert('holds', {
        id: 'h1',
        account_id: 'ada',
        cause: 'refunds',
        evidence: '{}',
        decision: 'released',
        decided_at: ctx.now(),
        created_at: 0,
      }),
    there: 'holds',
  },
  departures: { store: departure, there: 'departures' },
  'departures-held': { store: departure, there: 'departures' },
  shares: { store: share, there: 'shares' },
  uses: {
    store: () =>
      insert('template_uses', {
        generation_id: 'g1',
        template_id: 't1',
        account_id: 'ada',
        counts: 1,
        folded_at: ctx.now(),
        created_at: ctx.now(),
      }),
    there: 'template_uses',
  },
  'server-days': {
    store: () =>
      insert('guild_days', {
        guild_id: 'g',
        member_id: 'ada',
        what: 'uses',
        day: dayOf(ctx.now()),
        used: 1,
        limit_count: 9,
      }),
    there: 'guild_days',
    startsAt: endOfDay,
  },
  cards: {
    store: () =>
      insert('cards', {
        id: 'c1',
        surface: 'discord',
        channel_id: 'x',
        template_id: 't1',
        account_id: 'ada',
        created_at: 0,
        withdrawn_at: ctx.now(),
      }),
    there: 'cards',
  },
  reports: {
    store: () =>
      insert('reports', {
        id: 'r1',
        subject_kind: 'share',
        subject_id: 's1',
        reporter_hash: 'h',
        reason: 'other',
        outcome: 'kept',
        settled_at: ctx.now(),
        created_at: 0,
      }),
    there: 'reports',
  },
  claims: {
    store: () =>
      insert('likeness_claims', {
        id: 'c1',
        locale: 'en',
        contact: 'x',
        target: 'x',
        words: 'x',
        state: 'rejected',
        due_at: 0,
        decided_at: ctx.now(),
        created_at: 0,
      }),
    there: 'likeness_claims',
  },
  unpaid: {
    store: () =>
      insert('checkouts', {
        id: 'c1',
        account_id: 'ada',
        provider: 'stripe',
        product: 'spark',
        credits: 1,
        amount_cents: 1,
        currency: 'EUR',
        state: 'expired',
        surface: 'telegram',
        chat_id: 'c1',
        address: '{}',
        created_at: 0,
        expires_at: ctx.now(),
      }),
    there: 'checkouts',
  },
  'web-sessions': {
    store: () =>
      insert('web_sessions', {
        id: 's1',
        audience: 'app',
        surface: 'telegram',
        user_id: '1',
        chat_id: '1',
        session_hash: 'h',
        device: 'Firefox, Android',
        created_at: 0,
        signed_in_at: 0,
        seen_at: 0,
        expires_at: ctx.now() + ctx.rules.web.app.mostMs,
      }),
    there: 'web_sessions',
  },
};

/** Kinds with a time whose end a sweep of their own brings, where their test is. */
const TESTED_ELSEWHERE: Readonly<Partial<Record<RetainedKind, string>>> = {
  'template-drafts': 'core/publishing',
  links: 'core/linking',
  exports: 'core/exports',
};

async function sweep(): Promise<void> {
  await sweepRetained(ctx);
  await sweepDoomed(ctx);
}

describe('a millisecond before its time it is there, after its time and a sweep it is gone', () => {
  test.each(timed.filter(({ what }) => !(what in TESTED_ELSEWHERE)))('$what', async (row) => {
    const seed = SEEDS[row.what];
    if (!seed) throw new Error(`no test stores ${row.what}`);
    const { what, keptMs } = row;
    await seed.store(keptMs ?? 0);
    const endsAt = (seed.startsAt?.() ?? ctx.now()) + (keptMs ?? 0);
    ctx.clock.advance(endsAt - ctx.now() - 1);
    await sweep();
    expect([what, await count(seed.there)]).toEqual([what, 1]);
    if (seed.object) expect(await ctx.store.get(seed.object)).not.toBeNull();
    ctx.clock.advance(1);
    await sweep();
    expect([what, await count(seed.there)]).toEqual([what, 0]);
    if (seed.object) expect(await ctx.store.get(seed.object)).toBeNull();
  });
});

test('what is due is found by an index, never by reading a whole table', async () => {
  for (const ending of ENDINGS) {
    const explained = sql.raw(
      `explain query plan ${dueSql(ending).replace('?1', '0').replace('?2', '9')}`,
    );
    const plan = await ctx.db.query.all<{ detail: string }>(explained);
    const scans = plan.filter(({ detail }) => /^SCAN|TEMP B-TREE/.test(detail));
    expect([ending.what, scans.map(({ detail }) => detail)]).toEqual([ending.what, []]);
  }
});

test('a chat of somebody with an account is no stranger’s, whichever came first', async () => {
  await chat({ chat_id: 'before' });
  await account();
  await chat({ chat_id: 'after' });
  expect(await count('chats where is_stranger')).toBe(0);
  await ctx.db.query.run(sql`delete from identities`);
  expect(await count('chats where is_stranger')).toBe(2);
});

test('one kind that the database refuses to end holds up no other', async () => {
  await ctx.db.query.run(sql`create trigger no_end before delete on signals
    begin select raise(abort, 'no'); end`);
  await SEEDS.signals?.store(0);
  await SEEDS.updates?.store(0);
  ctx.clock.advance(400 * DAY);
  await expect(sweepRetained(ctx)).rejects.toThrow();
  expect([await count('signals'), await count('inbox')]).toEqual([1, 0]);
});
