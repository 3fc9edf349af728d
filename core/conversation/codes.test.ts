import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sweeper } from '../../bots/service/sweeps.ts';
import { audit } from '../../db/audit.ts';
import { codeOf } from '../../db/codes.ts';
import { grant } from '../../db/ledger.ts';
import { accountEraser } from '../accounts/erase.ts';
import { type CodeRequest, codeRow } from '../credits/codes.ts';
import { makeCode } from '../credits/manage-codes.ts';
import { settleReferral } from '../credits/referral.ts';
import { accountTasks } from '../fraud/judge.ts';
import { notifier } from '../notices/notify.ts';
import { COMMAND } from '../verbs/actor.ts';
import { perform } from '../verbs/verb.ts';
import { actionsOf, openStage, type Stage } from './testing/stage.node.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

let stage: Stage;
beforeEach(async () => {
  stage = await openStage({
    parts: { operators: [{ surface: 'telegram', userId: 'boss', role: 'owner' }] },
  });
  await stage.join();
});
afterEach(async () => {
  expect(await audit(stage.ctx.db.query)).toEqual([]);
  await stage.close();
});

/** The button that starts what was asked about last. */
const goIn = ({ shown }: Stage) =>
  shown.flatMap(({ reply }) => actionsOf(reply)).findLast((action) => action.startsWith('go:')) ??
  '';

const joinAs = async (by: string, argument = '') => {
  const hello = await stage.command('start', argument, by);
  await stage.press('adult', by);
  return hello + (await stage.press('agree', by));
};
const accountIdOf = async (by: string) => {
  const { query } = stage.ctx.db.query;
  const row = await query.identities.findFirst({ where: (i, { eq }) => eq(i.userId, by) });
  return row?.accountId ?? '';
};
const makeOf = async (wish: CodeRequest) => {
  const { ctx } = stage;
  return perform(ctx, await makeCode(ctx, COMMAND, codeRow(wish, ctx.now())));
};
const make = (code = 'SPRING', credits = 100) =>
  makeOf({ credits, uses: 5, kind: 'gift', code, expiresAt: null });
const inviteWord = async (by = 'user') => {
  await stage.command('invite', '', by);
  const row = await stage.ctx.db.query.query.referralLinks.findFirst({
    where: (link, { eq }) => eq(link.accountId, by),
  });
  if (row) return row.code;
  const id = await accountIdOf(by);
  const links = await stage.ctx.db.query.query.referralLinks.findMany();
  return links.find(({ accountId }) => accountId === id)?.code ?? '';
};

describe('/code', () => {
  it('asks which, takes it in any spelling, and shows the balance', async () => {
    await make();
    expect(await stage.command('code')).toContain('Which code');
    expect(await stage.write(' spr-ing ')).toMatch(/100 credits added[\s\S]*balance: 100 credits/);
    expect(await stage.command('code', 'SPRING')).toContain('used this code before');
    expect(await stage.command('credits')).toMatch(/code SPRING · \+100/);
  });

  it('works from a link, from a button, and once for an event that comes twice', async () => {
    await make();
    await make('AUTUMN', 50);
    expect(await stage.command('start', 'code_spring')).toContain('100 credits added');
    const event = stage.event({ kind: 'press', code: 'code-use:AUTUMN' });
    await Promise.all([1, 2, 3].map(() => stage.conversation.receive(event)));
    expect((await codeOf(stage.ctx.db.query, 'AUTUMN'))?.used).toBe(1);
    expect(await stage.command('credits')).toContain('150 credits');
  });

  it('says what is wrong, and after five wrong ones until when there is a pause', async () => {
    await make();
    await stage.command('buy');
    await stage.tap('code');
    expect(await stage.write('nope')).toContain('don’t know this code');
    for (let i = 0; i < 4; i += 1) await stage.command('code', `nope${i}`);
    expect(await stage.command('code', 'spring')).toContain('too many wrong codes');
    stage.clock.now += HOUR + 1;
    expect(await stage.command('code', 'spring')).toContain('100 credits added');
  });

  it('has one winner of the last use, and the other is told', async () => {
    await makeOf({
      credits: 10,
      uses: 1,
      kind: 'promotion',
      code: 'LAST',
      expiresAt: null,
    });
    await joinAs('ben');
    const answers = await Promise.all([
      stage.command('code', 'last'),
      stage.command('code', 'last', 'ben'),
    ]);
    const all = answers.join('\n');
    expect(all).toContain('10 credits added');
    expect(all).toContain('used as often as it could be');
  });
});

describe('/codes', () => {
  const boss = (argument: string) => stage.command('codes', argument, 'boss');
  beforeEach(() => joinAs('boss'));

  it('is unknown to everybody but operators', async () => {
    const said = await stage.command('codes', 'new 5 5');
    expect(said).toContain('don’t know this command. Did you mean /code?');
    expect(said).not.toContain('/codes');
    expect(await stage.ctx.db.query.query.codes.findMany()).toEqual([]);
  });

  it('makes, lists and ends codes', async () => {
    expect(await boss('new 100 50 2026-12-31 spring gift')).toMatch(
      /SPRING · gift · 100 credits · 0 of 50 used · until Dec 31, 2026/,
    );
    expect(await boss('new 100 50 spring')).toContain('already');
    expect(await boss('new 10 1')).toMatch(/[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/);
    expect(await boss('')).toContain('2 codes');
    expect(await boss('off spring')).toContain('has ended');
    expect(await boss('off nothing')).toContain('no code');
    expect(await boss('')).toMatch(/SPRING[^\n]*ended/);
    for (const odd of ['new', 'new x y', 'new 1 1 a b c', 'new -1 5', 'what'])
      expect(await boss(odd), odd).toContain('/codes new');
  });
});

describe('/invite', () => {
  it('shows one word, the same each time, and who came by it', async () => {
    const word = await inviteWord();
    expect(word).toMatch(/^[0-9A-Z]{8}$/);
    expect(await stage.command('invite')).toContain(`/code ${word}`);
    const greeting = await joinAs('ben', `ref_${word}`);
    expect(greeting).toContain('You were invited');
    expect(await stage.command('invite')).toContain('Came by your invitation: 1');
    expect(await stage.command('code', word)).toContain('your own invitation');
    expect(await stage.command('code', word, 'ben')).toContain('used an invitation already');
  });

  it('shows a link where the platform has them', async () => {
    const surface = stage.ctx.surfaces.get('telegram');
    if (surface) surface.startLink = (argument) => `https://t.me/alme_bot?start=${argument}`;
    const word = await inviteWord();
    expect(await stage.command('invite')).toContain(`https://t.me/alme_bot?start=ref_${word}`);
    expect(
      stage.shown
        .at(-1)
        ?.reply.buttons?.flat()
        .some((one) => 'url' in one),
    ).toBe(false);
    if (surface) surface.shareLink = (link) => `https://t.me/share/url?url=${link}`;
    expect(await stage.command('invite')).toContain('[Share the link]');
    expect(await stage.tap('credits')).toContain('[I have a code]');
  });

  it('a word typed before or soon after joining counts the same; a gift code waits for a button', async () => {
    const word = await inviteWord();
    await stage.command('code', word.toLowerCase(), 'ben');
    expect(await joinAs('ben')).toContain('You were invited');
    await joinAs('cleo');
    expect(await stage.command('code', word, 'cleo')).toContain('You were invited');
    await joinAs('dan');
    stage.clock.now += DAY;
    expect(await stage.command('code', word, 'dan')).toContain('people who are new here');
    await make();
    await joinAs('eve', 'code_SPRING');
    expect(stage.shown.flatMap(({ reply }) => actionsOf(reply))).toContain('code-use:SPRING');
    expect(await stage.press('code-use:SPRING', 'eve')).toContain('100 credits added');
  });
});

describe('leaving and coming back', () => {
  const leave = async (by: string) => {
    await stage.press('del-now-yes', by);
    await stage.work('erase-account', accountEraser(stage.ctx));
  };

  it('brings no second free pictures of the day, code or invitation, for 30 days', async () => {
    await make();
    const word = await inviteWord();
    await joinAs('ben');
    await stage.command('code', 'spring', 'ben');
    const id = await accountIdOf('ben');
    await stage.sql(
      'insert into allowances (account_id, day, used, limit_count) values (?, ?, 4, 5)',
      id,
      '2026-11-21',
    );
    await leave('ben');
    expect(await stage.ctx.db.query.query.redemptions.findMany()).toEqual([]);
    const [left] = await stage.ctx.db.query.query.departures.findMany();
    expect(left).toMatchObject({ freeUsed: 4, codes: 'SPRING', invited: false });
    expect(await joinAs('ben', `ref_${word}`)).toContain('people who are new here');
    expect(await stage.command('credits', '', 'ben')).toContain('today: 1 of 5');
    expect(await stage.command('code', 'spring', 'ben')).toContain('used this code before');
    expect(await stage.command('code', word, 'ben')).toContain('people who are new here');
    expect(await stage.ctx.db.query.query.referrals.findMany()).toMatchObject([
      { state: 'refused', refusal: 'came-back' },
    ]);
    // Once more: what was known before is not lost.
    await leave('ben');
    await joinAs('ben');
    expect(await stage.command('code', 'spring', 'ben')).toContain('used this code before');
    await leave('ben');
    stage.clock.now += 30 * DAY;
    await sweeper(stage.ctx)({ kind: 'sweep', subject: 'retention', payload: '{}', attempt: 1 });
    expect(await stage.ctx.db.query.query.departures.findMany()).toEqual([]);
    await joinAs('ben');
    expect(await stage.command('code', 'spring', 'ben')).toContain('100 credits added');
  });

  it('is told of in the privacy policy', async () => {
    expect(await stage.press('policy')).toContain('30 days we keep a keyed checksum');
  });
});

describe('a held account', () => {
  const holdQuietly = async (by = 'user') => {
    const accountId = await accountIdOf(by);
    for (let i = 0; i < 6; i += 1)
      await stage.sql(
        "insert into signals (id, account_id, kind, reference, created_at) values (?, ?, 'card-failed', ?, ?)",
        `${by}${i}`,
        accountId,
        `${by}${i}`,
        stage.clock.now,
      );
    const handlers = accountTasks(stage.ctx);
    await handlers['judge-account']({
      kind: 'judge-account',
      subject: accountId,
      payload: '{}',
      attempt: 1,
    });
  };
  const hold = async () => {
    await holdQuietly();
    return stage.work('notify', notifier(stage.ctx));
  };
  const give = async (credits: number) => {
    const accountId = await accountIdOf('user');
    await stage.ctx.db.commit(
      grant(stage.ctx.db.query, { accountId, id: 'x', credits, now: stage.clock.now }),
    );
  };

  it('is told plainly; free things go on, buying and codes do not', async () => {
    await joinAs('boss');
    await make();
    expect(await hold()).toMatch(/paused for your account[\s\S]*A person looks at it/);
    for (const command of ['buy', 'credits', 'history', 'privacy', 'delete', 'invite']) {
      const answer = await stage.command(command);
      if (command === 'buy') expect(answer).toContain('nothing is sold to you');
      else expect(answer, command).not.toContain('paused');
    }
    expect(await stage.press('offer:spark:sandbox')).toContain('paused');
    expect(await stage.command('code', 'spring')).toContain('paused');
    expect(await stage.ctx.db.query.query.checkouts.findMany()).toEqual([]);
  });

  it('can be released by the operator from the card, once', async () => {
    await joinAs('boss');
    await hold();
    expect(await stage.command('holds')).toContain('don’t know this command');
    expect(await stage.command('holds', '', 'boss')).toContain('1 account waits');
    const code = actionsOf(stage.shown.at(-1)?.reply)[0] ?? '';
    expect(await stage.press(code)).toContain('run out');
    expect(await stage.press(code, 'boss')).toMatch(
      /many declined cards[\s\S]*Counted 6 in 1 hour[\s\S]*Release[\s\S]*Keep held[\s\S]*Suspend/,
    );
    const release = code.replace('hold:', 'hold-release:');
    expect(await stage.press(release)).toContain('run out');
    expect(await stage.press(release, 'boss')).toContain('Decision: released');
    expect(await stage.work('notify', notifier(stage.ctx))).toContain('all is well');
    expect(await stage.press(release, 'boss')).toContain('Decision: released');
    const suspend = code.replace('hold:', 'hold-suspend:');
    expect(await stage.press(suspend, 'boss')).toContain('Decision: released');
    expect(await stage.work('notify', notifier(stage.ctx))).toBe('');
    expect(await stage.command('buy')).toContain('Spark');
    expect(await stage.command('holds', '', 'boss')).toContain('No account waits');
  });

  it('stays held by leaving and coming back, and operators see that', async () => {
    await joinAs('boss');
    await hold();
    await stage.press('del-now-yes');
    await stage.work('erase-account', accountEraser(stage.ctx));
    await joinAs('user');
    expect(await stage.work('notify', notifier(stage.ctx))).toContain('paused for your account');
    expect(await stage.command('buy')).toContain('nothing is sold to you');
    expect(await stage.command('holds', '', 'boss')).toContain('1 account waits');
    const code = actionsOf(stage.shown.at(-1)?.reply)[0] ?? '';
    expect(await stage.press(code, 'boss')).toMatch(
      /many declined cards[\s\S]*deleted an earlier one on Nov 21, 2026[\s\S]*Counted 6/,
    );
    expect(await stage.press(code.replace('hold:', 'hold-release:'), 'boss')).toContain('released');
    expect(await stage.command('buy')).toContain('Spark');
  });

  const usedUp = async () => {
    await stage.sql(
      'insert or replace into allowances (account_id, day, used, limit_count) values (?, ?, 5, 5)',
      await accountIdOf('user'),
      '2026-11-21',
    );
    await give(100);
  };

  it('sees why at the question and at its button, and makes free pictures', async () => {
    await stage.command('imagine', 'a hill');
    await hold();
    expect(await stage.press(goIn(stage))).toContain('On it');
    await usedUp();
    expect(await stage.command('imagine', 'a hill')).toContain('paused');
    expect(await stage.ctx.db.query.query.generations.findMany()).toHaveLength(1);
    expect(await stage.command('credits')).toContain('100 credits');
  });

  it('held between the look and the spend, is refused by the schema and hears why', async () => {
    await usedUp();
    await stage.command('imagine', 'a hill');
    const { commit } = stage.ctx.db;
    let waits = true;
    stage.ctx.db.commit = async (statements) => {
      if (waits) {
        waits = false;
        await holdQuietly();
      }
      return commit(statements);
    };
    expect(await stage.press(goIn(stage))).toContain('paused');
    expect(waits).toBe(false);
    expect(await stage.ctx.db.query.query.generations.findMany()).toEqual([]);
    expect(await stage.command('credits')).toContain('100 credits');
  });
});

it('a day has a limit, told before anything is spent, and it ends at midnight UTC', async () => {
  stage.ctx.rules = { ...stage.ctx.rules, spendingADayCredits: 15, freeImagesADay: 0 };
  const accountId = await accountIdOf('user');
  await stage.ctx.db.commit(
    grant(stage.ctx.db.query, { accountId, id: 'x', credits: 100, now: stage.clock.now }),
  );
  await stage.command('imagine', 'a hill');
  expect(await stage.press(goIn(stage))).toContain('On it');
  await stage.command('imagine', 'a sea');
  expect(await stage.press(goIn(stage))).toContain('more than 15 credits in a day');
  expect(await stage.command('credits')).toContain('90 credits');
  stage.clock.now += DAY / 2;
  expect(await stage.press(goIn(stage))).toContain('On it');
});

it('opens so many checkouts in an hour, then says until when', async () => {
  // Older than a new account, which may open fewer.
  await stage.sql('update accounts set created_at = 0');
  const { most } = stage.ctx.rules.fraud.checkoutsOpened;
  for (let i = 0; i < most; i += 1)
    expect(await stage.press('offer:spark:sandbox')).toContain('Opening the payment page');
  expect(await stage.press('offer:spark:sandbox')).toContain('You can open the next one');
  expect(await stage.ctx.db.query.query.checkouts.findMany()).toHaveLength(most);
  stage.clock.now += HOUR + 1;
  expect(await stage.press('offer:spark:sandbox')).toContain('Opening the payment page');
});

it('an invited account that nobody rewards yet changes nothing', async () => {
  await settleReferral(stage.ctx, await accountIdOf('user'));
  expect(await stage.ctx.db.query.query.movements.findMany()).toEqual([]);
});
