import { sql } from 'drizzle-orm';
import { ulid } from 'ulidx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeSettings } from '../../core/accounts/settings.ts';
import { requestGeneration } from '../../core/generations/request.ts';
import { sealRequest } from '../../core/generations/sealed-request.ts';
import { beginJoint } from '../../core/together/begin-joint.ts';
import { newInvitationCode } from '../../core/together/invitation-code.ts';
import { invitePerson, takeInvitation } from '../../core/together/invite.ts';
import { perform } from '../../core/verbs/verb.ts';
import { accountAt, accountKeyOf } from '../../db/accounts.ts';
import { resultsOf } from '../../db/results.ts';
import { readJoint } from '../../db/together.ts';
import { asker } from './testing/browser-life.node.ts';
import type { Door } from './testing/crash-people.node.ts';
import { addFaceProfile } from './testing/face-profile.node.ts';
import { enter, joined, linkOf } from './testing/sign-in.node.ts';
import {
  eventually,
  openTestService,
  quickEngine,
  type TestService,
} from './testing/test-service.node.ts';

let house: TestService;
let door: Door;
const ctx = () => house.service.ctx;

/** Somebody with a name, a face profile and the app open. */
async function person(name: string) {
  const me = await joined(door);
  const account = await eventually(() =>
    accountAt(ctx().db.query, { surface: 'playground', userId: me.chat }),
  );
  const accountId = account.id;
  const actor = { is: 'person', surface: 'playground', userId: me.chat, accountId } as const;
  const changes = { accountId, changes: { name }, locale: 'en' } as const;
  await perform(ctx(), await changeSettings(ctx(), actor, changes));
  await addFaceProfile(house, accountId);
  const ask = asker(door, await enter(door, await linkOf(door, me, 'app')));
  const page = async () => (await ask('/app/together')).text();
  const post = (path: string, fields: Record<string, string> = {}) =>
    ask(`/app/together/${path}`, { method: 'POST', body: new URLSearchParams(fields) });
  return { accountId, actor, page, post, ask, chatId: me.chat };
}

let ada: Awaited<ReturnType<typeof person>>;
let ben: Awaited<ReturnType<typeof person>>;
let cem: Awaited<ReturnType<typeof person>>;
beforeAll(async () => {
  house = await openTestService({ webhook: true, engines: [quickEngine] });
  door = { url: house.service.url, paid: new Set(), notice: () => undefined };
  [ada, ben, cem] = [await person('Ada'), await person('Ben'), await person('Cem')];
});
afterAll(() => house?.close());

/** Ada asks Ben for a picture. @returns the picture and his place */
async function ask(): Promise<{ jointId: string; placeId: string }> {
  const [jointId, placeId, code] = [ulid(), ulid(), newInvitationCode(ctx().rules)];
  const words = {
    title: 'A duet',
    lines: [{ label: 'Words', value: 'by <the> sea' }],
    draft: '{}',
  };
  const joint = { id: jointId, draftId: ulid(), words, what: '[]', companies: [] };
  await perform(ctx(), await beginJoint(ctx(), ada.actor, { accountId: ada.accountId, joint }));
  const invited = { accountId: ada.accountId, jointId, placeId, code, named: null };
  await perform(ctx(), await invitePerson(ctx(), ada.actor, invited));
  const taken = { accountId: ben.accountId, typed: code };
  await perform(ctx(), await takeInvitation(ctx(), ben.actor, taken));
  return { jointId, placeId };
}

const stateOf = async (jointId: string) => {
  const read = await readJoint(ctx().db.query, jointId);
  return [read?.joint.state, read?.places[0]?.person.state];
};
const versionIn = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';

test('shows who was asked and who agreed, and takes answers, also the way back', async () => {
  const { jointId, placeId } = await ask();
  expect(await ada.page()).toContain('Ben: has not answered');
  const asked = await ben.page();
  expect(asked).toContain('Ada asks you to be in a picture together');
  expect(asked).toContain('by &lt;the&gt; sea');
  expect((await ben.post(`${placeId}/agree`, { version: versionIn(asked) })).status).toBe(303);
  expect(await stateOf(jointId)).toEqual(['open', 'agreed']);
  expect(await ada.page()).toContain('Ben: agrees');
  expect(await ada.page()).toContain('Go on with one person');
  expect((await ben.post(`${placeId}/back`)).status).toBe(303);
  expect(await stateOf(jointId)).toEqual(['open', 'withdrawn']);
  expect((await ben.post(`${placeId}/back`)).status).toBe(409);
  expect((await ada.post(`${jointId}/drop`)).status).toBe(303);
  expect(await stateOf(jointId)).toEqual(['ended', 'withdrawn']);
  expect(await ada.page()).toContain('Nobody is asked right now.');
});

test('what somebody agrees to is what they were shown', async () => {
  const { jointId, placeId } = await ask();
  const version = Number(versionIn(await ben.page()));
  const old = await ben.post(`${placeId}/agree`, { version: String(version - 1) });
  expect(old.status).toBe(409);
  expect(await stateOf(jointId)).toEqual(['open', 'asked']);
  expect((await ben.post(`${placeId}/agree`, { version: 'x' })).status).toBe(422);
  expect((await ben.post(`${placeId}/refuse`)).status).toBe(303);
  expect(await stateOf(jointId)).toEqual(['open', 'refused']);
  await ada.post(`${jointId}/drop`);
});

test('is nobody else’s', async () => {
  const { jointId, placeId } = await ask();
  expect(await cem.page()).not.toContain('A duet');
  for (const verb of ['agree', 'refuse', 'back'])
    expect((await cem.post(`${placeId}/${verb}`, { version: '1' })).status, verb).toBe(404);
  expect((await cem.post(`${jointId}/drop`)).status).toBe(404);
  expect((await cem.post(`${jointId}/chat`, { as: 'make', once: 'a-stranger' })).status).toBe(404);
  expect((await cem.post(`${placeId}/report`, { once: 'a-stranger' })).status).toBe(404);
  expect(await stateOf(jointId)).toEqual(['open', 'asked']);
});

test('says whether one may be asked, and changes it', async () => {
  expect(await ben.page()).toContain('Nobody may ask me');
  expect((await ben.post('asks', { on: 'no' })).status).toBe(303);
  expect(await ben.page()).toContain('Others may ask me');
});

/** Makes a picture of Ada's that a joint picture then is, as its start would have it. @returns the result's id */
async function made(jointId: string): Promise<string> {
  const { accountId, chatId } = ada;
  const { db, now } = ctx();
  const key = await accountKeyOf(db.query, accountId);
  if (!key) throw new Error('no key');
  const id = ulid();
  const request = {
    ...{ prompt: 'two by the sea', recipe: null, aspect: '1:1' as const, longEdgePx: 512 },
    ...{ durationSeconds: 0, seed: 1, slots: {}, uploadId: null, fallbacks: [] },
  };
  const order = {
    ...{ id, draftId: id, accountId, operation: 'imagine' as const, kind: 'image' as const },
    ...{ templateId: null, title: 'A duet', engineId: 'local', priceCredits: 0, free: null },
    ...{ surface: 'playground' as const, chatId, address: '{}' },
    stored: await sealRequest(ctx(), key, id, { ...request, withFace: true }),
  };
  await db.commit(requestGeneration(db.query, order, now()));
  await eventually(async () => (await resultsOf(db.query, id)).length === 1);
  await db.query.run(
    sql`update joint_pictures set state = 'started', generation_id = ${id} where id = ${jointId}`,
  );
  return (await resultsOf(db.query, id))[0]?.id ?? '';
}

test('who is in a picture sees it there, nobody else does, and taken back it is gone', async () => {
  await ben.post('asks', { on: 'yes' });
  const { jointId, placeId } = await ask();
  await ben.post(`${placeId}/agree`, { version: versionIn(await ben.page()) });
  const resultId = await made(jointId);
  await eventually(async () => (await ben.page()).includes(`/app/media/${resultId}/small`));
  for (const form of ['', '/small', '/large']) {
    const seen = await ben.ask(`/app/media/${resultId}${form}`);
    expect([seen.status, seen.headers.get('content-type')], form).toEqual([200, 'image/jpeg']);
    expect((await cem.ask(`/app/media/${resultId}${form}`)).status, form).toBe(404);
  }
  expect(await cem.page()).not.toContain(resultId);
  // What can be done with it is the same as in the chat: reported, and removed for everybody.
  expect(await ben.page()).toContain(`${placeId}/report`);
  expect((await ben.post(`${placeId}/back`)).status).toBe(303);
  expect((await ben.ask(`/app/media/${resultId}`)).status).toBe(404);
  expect(await ben.page()).not.toContain(resultId);
  await eventually(async () => (await ada.ask(`/app/media/${resultId}`)).status === 404);
});

test('who was asked and has not agreed sees nothing of it', async () => {
  const { jointId } = await ask();
  const resultId = await made(jointId);
  await eventually(async () => (await ada.ask(`/app/media/${resultId}`)).ok);
  expect((await ben.ask(`/app/media/${resultId}`)).status).toBe(404);
});
