import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { audit } from '../../db/audit.ts';
import { grant } from '../../db/ledger.ts';
import { notifier } from '../notices/notify.ts';
import { plainText } from '../texts/render.ts';
import { openStage, type Stage } from './testing/stage.node.ts';

const MINUTE = 60_000;

let telegram: Stage;
let browser: Stage;

beforeEach(async () => {
  telegram = await openStage({ surface: 'telegram' });
  browser = await openStage({
    surface: 'playground',
    database: async () => ({ ...telegram.ctx.db, close: async () => undefined }),
  });
  const surfaces = new Map([...telegram.ctx.surfaces, ...browser.ctx.surfaces]);
  for (const stage of [telegram, browser]) stage.ctx.surfaces = surfaces;
  browser.ctx.now = telegram.ctx.now;
  await telegram.join();
  telegram.clock.now += MINUTE;
  await browser.join();
});
afterEach(async () => {
  expect(await audit(telegram.ctx.db.query)).toEqual([]);
  await browser.close();
  await telegram.close();
});

const accounts = async () =>
  (await telegram.ctx.db.query.query.identities.findMany()).map(
    ({ surface, accountId }) => [surface, accountId] as const,
  );
const accountAt = async (stage: Stage) =>
  (await accounts()).find(
    ([surface]) => surface === stage.event({ kind: 'text', text: '' }).surface,
  )?.[1] ?? '';
const give = async (stage: Stage, credits: number) =>
  telegram.ctx.db.commit(
    grant(telegram.ctx.db.query, {
      accountId: await accountAt(stage),
      id: 'gift',
      credits,
      now: telegram.ctx.now(),
    }),
  );
/** Delivers the notices that wait, on whatever platform. */
const tellAll = () => telegram.work('notify', notifier(telegram.ctx));

/** Makes a code with a button of `/link`. */
async function makeCode(stage: Stage): Promise<string> {
  await stage.command('link');
  const said = await stage.tap('link-new');
  const [, code] = /Your code: ([A-Z0-9-]+)/.exec(said) ?? [];
  if (!code) throw new Error(said);
  return code;
}
const lastOf = (stage: Stage) =>
  (stage.shown.at(-1)?.reply.text ?? []).map((text) => plainText(text, 'en')).join('\n');

describe('linking a browser with Telegram', () => {
  it('shows what will happen, and asks on both sides', async () => {
    await give(telegram, 30);
    await give(browser, 5);
    const code = await makeCode(telegram);
    const plan = await browser.command('link', code.toLowerCase());
    expect(plan).toContain(
      'You are about to link this account with the account of “Ada…” on Telegram',
    );
    expect(plan).toContain('The account from Telegram stays');
    expect(plan).toContain('Credits: 30 and 5 become 35');
    expect(new Set((await accounts()).map(([, id]) => id)).size).toBe(2);
    expect(await browser.tap('link-agree')).toContain('Now agree on Telegram too');
    await tellAll();
    expect(lastOf(telegram)).toContain('used your code and wants to join this account');
    expect(await telegram.tap('link-view')).toContain('If you agree, they are linked at once');
    expect(await telegram.tap('link-agree')).toContain('Your accounts are linked.');
    expect(new Set((await accounts()).map(([, id]) => id)).size).toBe(1);
    await tellAll();
    for (const stage of [telegram, browser])
      expect(lastOf(stage)).toContain('Your accounts on Telegram and the browser are linked now');
    expect(await browser.command('credits')).toContain('35');
  });

  it('is chosen by the guest: whose account stays', async () => {
    await browser.command('link', await makeCode(telegram));
    const before = await accountAt(browser);
    expect(await browser.tap('link-stays')).toContain('The account from the browser stays');
    await browser.tap('link-agree');
    await tellAll();
    await telegram.tap('link-view');
    await telegram.tap('link-agree');
    expect(await accountAt(telegram)).toBe(before);
  });

  it('is refused, and a second tap changes nothing', async () => {
    await browser.command('link', await makeCode(telegram));
    await browser.tap('link-agree');
    await tellAll();
    expect(await telegram.tap('link-refuse')).toContain('Nothing was linked');
    await tellAll();
    expect(lastOf(browser)).toContain('The link was refused on Telegram');
    expect(new Set((await accounts()).map(([, id]) => id)).size).toBe(2);
  });

  it('by its link alone links nothing', async () => {
    const code = await makeCode(browser);
    const said = await telegram.command('start', `link_${code.replaceAll('-', '')}`);
    expect(said).toContain('You are about to link');
    expect(new Set((await accounts()).map(([, id]) => id)).size).toBe(2);
    // The code is used up: whoever else got the link gets nothing.
    expect(await telegram.command('start', `link_${code.replaceAll('-', '')}`)).toContain(
      'not valid',
    );
  });

  it('takes a code in words, and says what is wrong with one', async () => {
    await browser.command('link');
    await browser.tap('link-enter');
    expect(await browser.write('AAAA')).toContain('That code is not valid');
    const own = await makeCode(browser);
    expect(await browser.command('link', own)).toContain('That code is from this account');
    telegram.clock.now += 10 * MINUTE;
    expect(await telegram.command('link', own)).toContain('That code is not valid');
  });

  it('is undone for a day, and a platform leaves later', async () => {
    await give(telegram, 30);
    await give(browser, 10);
    await browser.command('link', await makeCode(telegram));
    await browser.tap('link-agree');
    await tellAll();
    await telegram.tap('link-view');
    await telegram.tap('link-agree');
    expect(await browser.command('link')).toContain('It can be undone');
    expect(await browser.tap('link-undo')).toContain('Undo the link?');
    expect(await browser.tap('link-undo-yes')).toContain('The link is undone');
    await tellAll();
    expect(lastOf(telegram)).toContain('The link between your accounts was undone');
    expect(await browser.command('credits')).toContain('10');
    expect(await telegram.command('credits')).toContain('30');

    await browser.command('link', await makeCode(telegram));
    await browser.tap('link-agree');
    await tellAll();
    await telegram.tap('link-view');
    await telegram.tap('link-agree');
    telegram.clock.now += 24 * 60 * MINUTE;
    await telegram.command('link');
    const [, browserTag] = (await telegram.ctx.db.query.query.identities.findMany()).map(
      ({ surface }) => surface,
    );
    expect(browserTag).toBeDefined();
    expect(await browser.command('link')).toContain('[Unlink browser]');
    const leave = browser.shown
      .at(-1)
      ?.reply.buttons?.flat()
      .find((one) => plainText(one.label, 'en') === 'Unlink browser');
    if (!leave || !('action' in leave)) throw new Error('no button');
    expect(await browser.press(leave.action)).toContain('Take the browser out of this account?');
    expect(await browser.tap('link-leave-yes')).toContain('The browser is no longer linked');
    expect(new Set((await accounts()).map(([, id]) => id)).size).toBe(2);
    expect(await browser.command('credits')).not.toContain('40');
  });
});
