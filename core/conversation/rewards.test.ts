import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withTestMoney } from '../payment-providers/test-money.ts';
import { openChartDrawing } from '../rewards/chart.node.ts';
import { rewardsPicture } from '../rewards/picture.ts';
import { offerTemplate } from '../rewards/testing/authors.ts';
import { actionsOf, NOON, openStage, type Stage } from './testing/stage.node.ts';

const DAY = 86_400_000;

let stage: Stage;
let me: string;
beforeEach(async () => {
  stage = await openStage();
  await stage.join();
  me = (await stage.ctx.db.query.query.identities.findFirst())?.accountId ?? '';
});
afterEach(() => stage.close());

const reward = (
  id: string,
  of: { template?: string; credits: number; at: number; state?: string },
) =>
  stage.sql(
    `insert into template_rewards (generation_id, author_account_id, account_id, template_id, credits, day, state, created_at)
     values (?, ?, 'bob', ?, ?, 'd', ?, ?)`,
    id,
    me,
    of.template ?? 'glow',
    of.credits,
    of.state ?? 'given',
    of.at,
  );

describe('/rewards', () => {
  it('says how to earn something to who has earned nothing', async () => {
    expect(await stage.command('rewards')).toContain(
      '2 credits for a picture and 8 credits for a video',
    );
  });

  it('says that test money earns nothing where there is any, and only there', async () => {
    const said = 'Uses that are paid with test money earn nothing.';
    expect(await stage.command('rewards')).not.toContain(said);
    await stage.sql('update balances set credits = 5, test_credits = 5 where account_id = ?', me);
    expect(await stage.command('rewards')).toContain(said);
    await stage.sql('update balances set test_credits = 0 where account_id = ?', me);
    expect(await stage.command('rewards')).not.toContain(said);
    Object.assign(stage.ctx, { payments: stage.ctx.payments.map(withTestMoney) });
    expect(await stage.command('rewards')).toContain(said);
  });

  it('shows today, the week and all, by template, as a picture', async () => {
    await offerTemplate(stage.ctx, me, { id: 'glow', title: { en: 'Glow' } });
    await offerTemplate(stage.ctx, me, { id: 'orbit-1', title: { en: 'Orbit' }, kind: 'video' });
    await reward('a', { credits: 2, at: NOON });
    await reward('b', { credits: 8, at: NOON - 3 * DAY, template: 'orbit-1' });
    await reward('c', { credits: 8, at: NOON - 20 * DAY, template: 'orbit-1' });
    await reward('d', { credits: 99, at: NOON, state: 'reversed' });
    const said = await stage.command('rewards');
    expect(said).toContain(`{rewards ${me}}`);
    expect(said).toContain('Today: 2 · this week: 10 · in all: 18');
    expect(said).toContain('Orbit: 2 uses, +16');
    expect(said).toContain('19:00 (UTC)');
    expect(actionsOf(stage.shown.at(-1)?.reply)).toEqual([
      'my-template:orbit-1',
      'my-template:glow',
      'reward-notices',
      'zone',
    ]);
    const picture = await rewardsPicture(stage.ctx, me, openChartDrawing());
    expect([...(picture?.bytes.subarray(1, 4) ?? [])]).toEqual([
      ...new TextEncoder().encode('PNG'),
    ]);
    expect(await rewardsPicture(stage.ctx, 'nobody', openChartDrawing())).toBeNull();
  });

  it('leads to one’s own view of a template, also of one that was taken down or removed', async () => {
    await offerTemplate(stage.ctx, me, { id: 'glow', title: { en: 'Glow' } });
    await reward('a', { credits: 2, at: NOON });
    await stage.command('rewards');
    await stage.sql("update templates set state = 'taken-down' where id = 'glow'");
    expect(await stage.tap('my-template:')).toContain('Taken down · 0 uses');
    await stage.command('rewards');
    await stage.sql("update templates set state = 'removed' where id = 'glow'");
    const said = await stage.tap('my-template:');
    expect(said).toContain('no longer there');
    expect(said).not.toContain('The author has taken');
    expect(said).toContain('[‹ Your templates]');
  });
});

describe('the settings', () => {
  it('turn the messages off and on, also from a message', async () => {
    await stage.command('settings');
    expect(await stage.tap('reward-notices')).toContain('Messages about rewards: off');
    expect(await stage.tap('reward-notices')).toContain('Messages about rewards: on');
    expect(await stage.press('rewards-quiet')).toContain('Messages about rewards: off');
    expect(await stage.press('rewards-quiet')).toContain('Messages about rewards: off');
  });

  it('take a time zone by button, by city, by difference, and back', async () => {
    expect(await stage.command('settings')).toContain('Time zone: UTC (not chosen)');
    await stage.tap('zone');
    expect(await stage.press('zone-set:Asia/Kolkata')).toContain('(UTC+5:30)');
    await stage.tap('zone');
    expect(await stage.write('Nowhereville')).toContain('I do not know this place');
    expect(await stage.write('são paulo')).toContain('Time zone: Sao Paulo (UTC−3)');
    await stage.tap('zone');
    expect(await stage.write('+3')).toContain('Time zone: UTC+3');
    await stage.tap('zone');
    expect(await stage.write('-')).toContain('UTC (not chosen)');
  });

  it('refuse a time zone that no button offers', async () => {
    expect(await stage.press('zone-set:Mars/Olympus')).not.toContain('Mars');
  });
});
