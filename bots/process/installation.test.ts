/** An installation of an earlier build, killed in the middle of its work, goes on with this one. */
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { audit } from '../../db/audit.ts';
import {
  answer,
  button,
  newSince,
  type Shown,
  saidSince,
  tap,
} from './testing/installation/guest.ts';
import {
  type Installation,
  isAtRest,
  openInstallation,
} from './testing/installation/installation.node.ts';
import { eventually, INSIDES, tracesOf } from './testing/test-service.node.ts';

const SLOW_MS = 600_000;
const MADE = /Kept until|Aufbewahrt bis|Saklanma süresinin sonu/;
const CONFIRMED = /Payment confirmed|Zahlung bestätigt|Ödeme onaylandı/;

let house: Installation;
beforeAll(async () => {
  house = await openInstallation();
});
afterAll(() => house.close());

const rows = <T>(text: ReturnType<typeof sql>) => house.service.ctx.db.query.all<T>(text);
const said = (name: string) => saidSince(house.guest(name), house.before(name));
const violations = () => audit(house.service.ctx.db.query);

/** What the browser shows that was not there before. */
function newInBrowser(name: string): Shown[] {
  const old = new Map((house.shown[name] ?? []).map((message) => [message.id, message]));
  return house
    .guest(name)
    .shown()
    .filter(({ id, text, media }) => {
      const known = old.get(id);
      return known?.text !== text || known.media !== media;
    });
}

test('it starts, and its books hold', async () => {
  expect((await fetch(`${house.service.url}/readyz`)).status).toBe(200);
  expect(await violations()).toEqual([]);
  expect(await rows(sql`pragma foreign_key_check`)).toEqual([]);
});

test('the browser shows every chat as it was, to who comes with the cookie of then', async () => {
  for (const name of ['ada', 'finn', 'can']) {
    const kept = house.shown[name] ?? [];
    expect(kept.length).toBeGreaterThan(20);
    const shown = await eventually(() => {
      const ids = new Map(
        house
          .guest(name)
          .shown()
          .map((message) => [message.id, message]),
      );
      return kept.every(({ id }) => ids.has(id)) && ids;
    });
    // What was running may have become something else by now.
    const same = kept.filter(({ id, text }) => shown.get(id)?.text === text);
    expect(same.length).toBeGreaterThanOrEqual(kept.length - 2);
  }
});

test(
  'what was running, queued or at a provider ends once and is delivered once',
  async () => {
    await eventually(() => isAtRest(house), SLOW_MS);
    const open = house.generations.filter(({ state }) => state === 'running' || state === 'queued');
    expect(open).toHaveLength(3);
    for (const { id, priceCredits } of open) {
      const [row] = await rows<object>(sql`select state, refunded_at as refunded,
      (select count(*) from results r where r.generation_id = g.id) as results,
      (select count(*) from movements m where m.reference = g.id) as movements
      from generations g where id = ${id}`);
      const movements = priceCredits > 0 ? 1 : 0;
      expect(row).toEqual({ state: 'delivered', refunded: null, results: 1, movements });
    }
    const ended = house.generations.filter((one) => !open.includes(one));
    for (const { id, state } of ended)
      expect(await rows(sql`select state from generations where id = ${id}`)).toEqual([{ state }]);

    const isMade = ({ text, media }: Shown) => media > 0 && MADE.test(text);
    const nora = newSince(house.guest('nora'), house.before('nora')).filter(isMade);
    expect(nora.map(({ text }) => text)).toEqual([expect.stringContaining('Pencil')]);
    const deniz = newSince(house.guest('deniz'), house.before('deniz')).filter(isMade);
    expect(deniz.map(({ text }) => text)).toEqual([expect.stringContaining('Saklanma')]);
    await eventually(() => newInBrowser('ada').some(isMade));
    const ada = newInBrowser('ada').filter(isMade);
    expect(ada.map(({ text }) => text)).toEqual([expect.stringContaining('10 credits')]);
    expect(await violations()).toEqual([]);
  },
  SLOW_MS,
);

test(
  'answers and notices that were not out come once, in the language of who they are for',
  async () => {
    house.advance(60_000);
    await eventually(
      async () => newInBrowser('finn').some(({ text }) => CONFIRMED.test(text)),
      SLOW_MS,
    );
    await eventually(() => isAtRest(house), SLOW_MS);
    const once = (name: string, words: RegExp) =>
      expect(
        said(name).filter((text) => words.test(text)),
        `${name}: ${words}`,
      ).toHaveLength(1);
    once('lukas', /Freie Bilder heute/);
    once('elif', /^Nasıl çalışır/);
    once('jonas', /Einstellungen/);
    once('lukas', /^Zahlung bestätigt|Zahlung bestätigt: 300/);
    once('deniz', /Ödeme onaylandı: 300/);
    once('nora', /Payment confirmed: 300/);
    expect(newInBrowser('finn').filter(({ text }) => CONFIRMED.test(text))).toHaveLength(1);
    for (const name of ['nora', 'lukas', 'elif', 'jonas', 'deniz', 'ruby', 'opal'])
      for (const text of said(name)) expect(text).not.toMatch(INSIDES);
  },
  SLOW_MS,
);

test('an update that Telegram still held is answered', async () => {
  await eventually(() => said('nora').some((text) => text.includes('What you made')));
  expect(house.telegram.world.updates.waiting).toBe(0);
});

test('everybody has the credits that they own', async () => {
  const came = { nora: 300, finn: 1_100 };
  for (const [name, { accountId, credits }] of Object.entries(house.persons)) {
    const expected = credits + (came[name as keyof typeof came] ?? 0);
    const found = await rows(sql`select credits from balances where account_id = ${accountId}`);
    expect(found, name).toEqual(
      found.length === 0 && expected === 0 ? [] : [{ credits: expected }],
    );
  }
});

/** Presses what makes it; where the machine is so slow that another engine would, once more. */
async function makeIt(name: string, go: { code: string; messageId: string }, fits: RegExp) {
  const guest = house.guest(name);
  const orLook = new RegExp(`${fits.source}|look again`);
  const said = await answer(guest, () => guest.press(go.code, go.messageId), orLook, SLOW_MS);
  if (fits.test(said)) return said;
  return answer(guest, () => tap(guest, /^Make it$/), fits, SLOW_MS);
}

test(
  'a face profile of then is opened, and what was kept is shown',
  async () => {
    const nora = house.guest('nora');
    // Words that have changed since are agreed to before the profile is used.
    await answer(nora, () => nora.say('/profile'), /read and agree first/);
    expect(await answer(nora, () => tap(nora, /^I agree$/), /complete/)).toMatch(/kept until/);
    await answer(nora, () => nora.say('/create pop-art'), /Pop/);
    const asked = await answer(nora, () => tap(nora, /face profile/), /Pop.*(say|picture)/);
    if (/say for/.test(asked)) await answer(nora, () => tap(nora, /WOW/), /Usually takes/);
    expect(await makeIt('nora', button(nora, /^Make it$/), MADE)).toMatch(/Pop/);
    await answer(nora, () => nora.say('/history'), /What you made/);
    await answer(nora, () => tap(nora, /Studio Noir/), /Kept until/);
    expect(nora.shown().at(-1)?.media).toBe(1);
  },
  SLOW_MS,
);

test('a photo whose time is up is gone, and what it was for costs nothing', async () => {
  const { accountId = '', buttons = {} } = house.persons.ruby ?? {};
  const go = buttons.go?.at(-1);
  const gone = /no longer (kept|here)/;
  await makeIt('ruby', { code: go?.code ?? '', messageId: go?.message ?? '' }, gone);
  const kept = await rows(sql`select state from generations where account_id = ${accountId}
    and state not in ('rejected', 'failed')`);
  expect(kept).toEqual([]);
  const used = await rows(sql`select used from allowances where account_id = ${accountId}
    and day = ${new Date(house.killedAt).toISOString().slice(0, 10)} and used > 0`);
  expect(used).toEqual([]);
});

test(
  'what waited for an operator is decided by the buttons of then',
  async () => {
    const opal = house.guest('opal');
    for (const { code, message } of house.persons.opal?.buttons.review ?? []) {
      await answer(opal, () => opal.press(code, message), /held by screening|appeals/);
      await answer(opal, () => tap(opal, /^Allow$/), /Decision: allowed/);
    }
    await eventually(() => isAtRest(house), SLOW_MS);
    expect(await rows(sql`select id from reviews where decision is null`)).toEqual([]);
    await eventually(() => said('deniz').filter((text) => MADE.test(text)).length === 2);
    await eventually(() => said('ruby').some((text) => /person has looked|Kept until/.test(text)));
    expect(await violations()).toEqual([]);
  },
  SLOW_MS,
);

test(
  'an account of then can be deleted with all that it has',
  async () => {
    const elif = house.guest('elif');
    const { userId = '', accountId = '' } = house.persons.elif ?? {};
    await answer(elif, () => elif.say('/delete'), /sil/);
    await answer(elif, () => tap(elif, /Hesabım|Her şey/), /7 gün içinde/);
    await answer(elif, () => tap(elif, /Şimdi sil/), /Geri alınamaz/);
    await answer(elif, () => tap(elif, /Her şeyi sil/), /Hesabın kapandı/);
    await eventually(async () => (await tracesOf(house.service, userId)).length === 0, SLOW_MS);
    const left = await rows<object>(sql`select id from results where account_id = ${accountId}`);
    expect(left).toEqual([]);
    expect(await violations()).toEqual([]);
  },
  SLOW_MS,
);

test(
  'it is restarted, backed up and restored as any installation',
  async () => {
    const backup = `${house.folder}-backup`;
    await mkdir(backup);
    const reader = createClient({ url: `file:${join(house.folder, 'alme.db')}`, concurrency: 1 });
    await reader.execute({ sql: 'vacuum into ?', args: [join(backup, 'alme.db')] });
    reader.close();
    await house.restart(async () => {
      for (const name of ['objects', 'c2pa.pem', 'data.key'])
        await cp(join(house.folder, name), join(backup, name), { recursive: true });
      await rm(house.folder, { recursive: true });
      await cp(backup, house.folder, { recursive: true });
      await rm(backup, { recursive: true });
    });
    const nora = house.guest('nora');
    await answer(nora, () => nora.say('/history'), /What you made/);
    await answer(nora, () => tap(nora, /Studio Noir/), /Kept until/);
    expect(await violations()).toEqual([]);
    expect(await rows(sql`select kind, subject from tasks where status = 'parked'`)).toEqual([]);
  },
  SLOW_MS,
);
