import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPremium, type Premium } from '../../bots/discord/testing/premium.node.ts';

const MINUTE = 60_000;

let shop: Premium;
beforeAll(async () => {
  shop = await openPremium();
});
afterAll(() => shop.close());

describe('the signed events', () => {
  it('answers the ping', async () => {
    const body = JSON.stringify({
      version: 1,
      application_id: shop.discord.applicationId,
      type: 0,
    });
    const bought = shop.market.buy('123', shop.skus.spark);
    const answer = await shop.post('', bought, { body });
    expect(answer.status).toBe(204);
    expect(await answer.text()).toBe('');
    shop.market.refund(bought.id);
  });

  it('refuses what is forged, stale, of the future, of another application or rubbish', async () => {
    const person = await shop.member();
    // Joining looks for what was bought before.
    await shop.settled();
    const bought = shop.market.buy(person.id, shop.skus.spark);
    const post = async (change: Parameters<Premium['post']>[2]): Promise<number> =>
      (await shop.post('ENTITLEMENT_CREATE', bought, change)).status;
    const zeros = { 'x-signature-ed25519': '0'.repeat(128) };
    expect(await post({ headers: zeros })).toBe(401);
    expect(await post({ headers: { 'x-signature-ed25519': 'nothing' } })).toBe(401);
    expect(await post({ headers: { 'x-signature-timestamp': '1' } })).toBe(401);
    expect(await post({ at: shop.now() - 6 * MINUTE })).toBe(401);
    expect(await post({ at: shop.now() + 6 * MINUTE })).toBe(401);
    const event = { type: 'ENTITLEMENT_CREATE', data: bought };
    const foreign = { version: 1, application_id: '42', type: 1, event };
    expect(await post({ body: JSON.stringify(foreign) })).toBe(401);
    const ours = { ...foreign, application_id: shop.discord.applicationId };
    expect(await post({ body: JSON.stringify({ ...ours, event: { ...event, data: {} } }) })).toBe(
      400,
    );
    expect(await post({ body: 'rubbish' })).toBe(400);
    expect(await post({ body: 'x'.repeat(200_000) })).toBe(413);
    expect(
      await post({ body: JSON.stringify({ ...ours, event: { type: 'APPLICATION_AUTHORIZED' } }) }),
    ).toBe(204);
    await shop.settled();
    expect((await shop.books(person)).credits).toBe(0);
    const at = shop.now();
    const answers = [await post({ at }), await post({ at })];
    expect(answers).toEqual([204, 204]);
    await shop.whenBooks(person, ({ credits }) => credits === 300);
    await shop.settled();
    expect((await shop.books(person)).credits).toBe(300);
    expect(await shop.service.ctx.metrics.text()).toMatch(
      /source="discord-events",result="repeated"\} 1/,
    );
  });
});
