import { afterEach, describe, expect, it } from 'vitest';
import { actsPage } from '../../db/acts.ts';
import { grant } from '../../db/ledger.ts';
import { asText, NOON } from './testing/stage.node.ts';
import { openWorld, type World } from './testing/world.node.ts';

const DAY = 86_400_000;
/** The renderer's words for the step in force, by its name. */
const TITLES = {
  warned: 'You have been warned.',
  limited: 'Your account is limited.',
  suspended: 'Your account is suspended.',
  ended: 'Your account has been ended.',
} as const;
type Step = keyof typeof TITLES;

let world: World;
afterEach(() => world.close());

const accountRow = async () => {
  const { query } = world.ctx.db.query;
  const identity = await query.identities.findFirst({ where: (i, { eq }) => eq(i.userId, 'user') });
  return query.accounts.findFirst({ where: (a, { eq }) => eq(a.id, identity?.accountId ?? '') });
};
const userId = async () => (await accountRow())?.id ?? '';
/** What the person heard since a moment, or an operator did. */
const heard = (from: number, who: 'user' | 'boss') =>
  world.shown
    .slice(from)
    .filter(({ to }) => to.userId === who)
    .map(({ reply }) => asText(reply))
    .join('\n');

async function open(surface: 'telegram' | 'discord'): Promise<void> {
  world = await openWorld(surface);
  await world.join();
  await world.command('start', '', 'boss');
  for (const code of ['adult', 'agree']) await world.press(code, 'boss');
  await world.drain();
}

/** An operator takes a step, by the card and its buttons. @returns what the person is told */
async function take(step: Step, reason = 'spam'): Promise<string> {
  const id = await userId();
  const from = world.shown.length;
  expect(await world.command('account', id, 'boss')).toContain(`Account ${id}`);
  expect(await world.press(`account-step:${id}:${step}`, 'boss')).toContain('why?');
  expect(await world.press(`account-take:${id}:${step}:${reason}`, 'boss')).toContain('in force');
  await world.drain();
  return heard(from, 'user');
}
const sweep = async () => {
  const { requestSweeps } = await import('../../bots/service/sweeps.ts');
  await requestSweeps(world.ctx);
  await world.drain();
};

describe.each(['telegram', 'discord'] as const)('on %s', (surface) => {
  it.each(Object.keys(TITLES) as Step[])(
    'whoever is %s is told why, until when, what still works and how to appeal',
    async (step) => {
      await open(surface);
      const told = await take(step);
      expect(told).toContain(TITLES[step]);
      expect(told).toContain('others were sent or shown what they did not want');
      expect(told).toMatch(/until|On /);
      expect(told).toContain('[Appeal]');
      // It is in /privacy too, as long as it is in force.
      expect(await world.command('privacy')).toContain(TITLES[step]);
      const [act] = await actsPage(world.ctx.db.query, { most: 1 });
      expect(act).toMatchObject({ verb: 'take-step', actor: `${surface}:boss` });
    },
  );
});

describe('a warning', () => {
  it('takes nothing, and ends by itself', async () => {
    await open('telegram');
    await take('warned');
    expect(await world.command('imagine', 'a hill')).not.toContain('warned');
    world.clock.now += 31 * DAY;
    await sweep();
    expect(await world.command('privacy')).not.toContain('warned');
  });
});

describe('a limited account', () => {
  const makeResult = async () => {
    await world.command('imagine', 'a hill');
    await world.tap('go:');
    await world.drain();
    const [result] = await world.ctx.db.query.query.results.findMany();
    return result?.id ?? '';
  };

  it('makes pictures, and neither shares nor publishes until its time is over', async () => {
    await open('telegram');
    const result = await makeResult();
    await take('limited');
    expect(result).not.toBe('');
    const { createShare } = await import('../sharing/create-share.ts');
    const actor = {
      is: 'person',
      surface: 'telegram',
      userId: 'user',
      accountId: await userId(),
    } as const;
    const share = () =>
      createShare(world.ctx, actor, {
        id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
        resultId: result,
        kind: 'message',
        surface: 'telegram',
        guildId: null,
        place: null,
      });
    await expect(share()).rejects.toMatchObject({ refusal: { code: 'limited' } });
    expect(await makeResult()).not.toBe('');
    world.clock.now += 7 * DAY;
    // Before anybody has noted that it is over.
    await world.ctx.db.commit([
      {
        toSQL: () => ({
          sql: 'update results set expires_at = ?',
          params: [world.clock.now + DAY],
        }),
      },
    ]);
    await expect(share()).resolves.toBeDefined();
    const from = world.shown.length;
    await sweep();
    expect(heard(from, 'user')).toContain('open again');
    expect((await accountRow())?.status).toBe('active');
  });
});

describe('a suspended account', () => {
  it('says so to whatever is sent, and can still see, delete and appeal', async () => {
    await open('telegram');
    await world.ctx.db.commit(
      grant(world.ctx.db.query, { accountId: await userId(), id: 'x', credits: 50, now: NOON }),
    );
    await take('suspended', 'payment');
    for (const said of [
      await world.command('imagine', 'a hill'),
      await world.write('hello'),
      await world.press('use:neon'),
      await world.photos(['selfie']),
    ]) {
      expect(said).toContain(TITLES.suspended);
      expect(said).toContain('disputed, returned or looked like abuse');
    }
    expect(await world.command('privacy')).toContain('What is held');
    expect(await world.command('delete')).toContain('What shall I delete?');
  });
});

describe('an ended account', () => {
  it('is deleted after the time that its owner has to take what is theirs', async () => {
    await open('telegram');
    const id = await userId();
    await take('ended', 'minor');
    expect(await world.command('imagine', 'a hill')).toContain(TITLES.ended);
    world.clock.now += 29 * DAY;
    await sweep();
    expect(await userId()).toBe(id);
    world.clock.now += 2 * DAY;
    await sweep();
    await world.drain();
    const { query } = world.ctx.db.query;
    expect(await query.accounts.findFirst({ where: (a, { eq }) => eq(a.id, id) })).toBeUndefined();
    // And who comes back is no better off.
    await world.join();
    expect(await world.command('imagine', 'a hill')).toContain(TITLES.ended);
  });
});

describe('an appeal', () => {
  const appeal = async () => {
    await world.command('privacy');
    expect(await world.tap('step-appeal:')).toContain('one appeal for each decision');
    return world.write('It was my brother. <b>Sorry</b>');
  };
  const appealId = async () =>
    (await world.ctx.db.query.query.stepAppeals.findFirst())?.id ?? 'none';

  it.each(['lifted', 'kept'] as const)(
    'of a suspended person is read by an operator, who answers in words: %s',
    async (decision) => {
      await open('telegram');
      await take('suspended');
      const from = world.shown.length;
      expect(await appeal()).toContain('a person reads it');
      await world.drain();
      expect(heard(from, 'boss')).toContain('appeals against a decision');
      const id = await appealId();
      expect(await world.command('appeals', '', 'boss')).toContain('1 appeal waits');
      expect(await world.press(`appeal-card:${id}`, 'boss')).toContain('It was my brother.');
      const button = decision === 'lifted' ? 'appeal-lift' : 'appeal-keep';
      await world.press(`${button}:${id}`, 'boss');
      const answered = world.shown.length;
      await world.happen({ kind: 'text', text: 'We have looked at it.' }, 'boss');
      await world.drain();
      const told = heard(answered, 'user');
      expect(told).toContain('We have looked at it.');
      expect(told).toContain(decision === 'lifted' ? 'open again' : 'the decision stays');
      expect((await accountRow())?.status).toBe(decision === 'lifted' ? 'active' : 'suspended');
    },
  );

  it('is one for each decision, and its words are sealed where they are stored', async () => {
    await open('telegram');
    await take('limited');
    await appeal();
    expect(await world.command('privacy')).toContain('waits for an answer');
    expect(await world.press(`step-appeal:${(await steps())[0]?.id}`)).toContain('waits');
    const rows = await world.ctx.db.query.query.stepAppeals.findMany();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('brother');
    // Another decision can be appealed against again.
    await take('suspended');
    expect(await appeal()).toContain('a person reads it');
  });

  it('is answered once, by whoever is first', async () => {
    await open('telegram');
    await take('suspended');
    await appeal();
    const id = await appealId();
    const { decideAppeal } = await import('../ladder/appeal.ts');
    const { COMMAND } = await import('../verbs/actor.ts');
    const { perform } = await import('../verbs/verb.ts');
    const decide = async (decision: 'kept' | 'lifted') =>
      decideAppeal(world.ctx, COMMAND, { appealId: id, decision, words: 'x' });
    const [lifted, kept] = [await decide('lifted'), await decide('kept')];
    await perform(world.ctx, lifted);
    await expect(perform(world.ctx, kept)).rejects.toMatchObject({
      refusal: { code: 'done-before' },
    });
    expect((await accountRow())?.status).toBe('active');
  });
});

describe('refused content', () => {
  it('warns whoever keeps asking for it, then limits them, and operators hear of that', async () => {
    await open('telegram');
    const id = await userId();
    let count = 0;
    const refuse = async (times: number) => {
      for (let i = 0; i < times; i += 1) {
        count += 1;
        await world.sql(
          `insert into screenings (id, account_id, subject, subject_id, verdict, scores, created_at)
           values (?, ?, 'words', 'x', 'refuse', '{}', ?)`,
          `s${count}`,
          id,
          world.clock.now,
        );
      }
      const { judgeSoon } = await import('../tasks/judge-soon.ts');
      await world.ctx.db.commit([judgeSoon(world.ctx.db.query, id, world.clock.now)]);
      await world.drain();
    };
    await refuse(4);
    expect(await steps()).toEqual([]);
    await refuse(1);
    expect(await steps()).toMatchObject([{ step: 'warned', reason: 'content', endedAt: null }]);
    world.clock.now += DAY;
    const from = world.shown.length;
    await refuse(5);
    expect((await accountRow())?.status).toBe('limited');
    expect(heard(from, 'user')).toContain(TITLES.limited);
    expect(heard(from, 'boss')).toContain('it is limited now');
    // What was counted is not counted again.
    await refuse(0);
    expect(await steps()).toHaveLength(2);
  });
});

const steps = async () => world.ctx.db.query.query.accountSteps.findMany();
