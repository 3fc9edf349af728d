import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { audit } from '../../db/audit.ts';
import { DatabaseUnavailable } from '../../db/failures.ts';
import { grant } from '../../db/ledger.ts';
import {
  blockedAskers,
  disclosures,
  generations,
  jointPeople,
  reports,
  results,
} from '../../db/schema/schema.ts';
import type { EventBody } from '../chat/event.ts';
import type { Engine, EngineRequest, Submission } from '../engines/engine.ts';
import { EngineError } from '../engines/engine-error.ts';
import { instructions } from '../engines/remote/instructions.ts';
import { actionsOf, asText } from './testing/stage.node.ts';
import { openWorld, type World } from './testing/world.node.ts';

const DAY = 86_400_000;
const PRICE = 10;

let world: World;
/** What the company got, and how it answers. */
let sent: EngineRequest[];
let stopped: string[];
/** Whether the company makes videos too. */
let moves: boolean;
let answer: () => Promise<Submission>;

const picture: Submission = {
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
};

const painter: Engine = {
  id: 'painter',
  company: 'Paint Co',
  concurrency: 2,
  mostReferences: 6,
  remote: { inFlight: 9, timeLimitMs: 3_600_000 },
  supports: ({ references, operation }) => references <= 6 && (moves || operation !== 'animate'),
  priceCredits: () => PRICE,
  typicalSeconds: () => 3,
  submit: (request) => {
    sent.push(request);
    return answer();
  },
  poll: async () => ({ status: 'running', fraction: null }),
  cancel: async (id) => {
    stopped.push(id);
  },
};

const does = (by: string, body: EventBody) => world.happen(body, by);
const command = (by: string, name: string, argument = '') =>
  does(by, { kind: 'command', name, argument });
const press = (by: string, code: string) => does(by, { kind: 'press', code });
/** What somebody's chat shows last, and everything that it has shown. */
const lastOf = (by: string) => world.shown.findLast(({ to }) => to.userId === by)?.reply;
const saidTo = (by: string) =>
  world.shown
    .filter(({ to }) => to.userId === by)
    .map(({ reply }) => asText(reply))
    .join('\n---\n');
/** Presses the last button that somebody was shown whose action starts so. */
async function tap(by: string, start: string): Promise<string> {
  for (const { to, reply } of world.shown.toReversed()) {
    const code = to.userId === by && actionsOf(reply).find((one) => one.startsWith(start));
    if (code) return press(by, code);
  }
  throw new Error(`no button ${start} for ${by}: ${saidTo(by).slice(-500)}`);
}
const buttonOf = (by: string, start: string): string => {
  for (const { to, reply } of world.shown.toReversed()) {
    const code = to.userId === by && actionsOf(reply).find((one) => one.startsWith(start));
    if (code) return code;
  }
  throw new Error(`no button ${start} for ${by}: ${saidTo(by).slice(-500)}`);
};

async function join(name: string): Promise<void> {
  await command(name, 'start');
  await press(name, 'adult');
  await press(name, 'agree');
  await press(name, 'name');
  await does(name, { kind: 'text', text: name });
}

async function addFace(name: string): Promise<void> {
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
const balance = async (name: string): Promise<number> => {
  const id = await accountOf(name);
  const { query } = world.ctx.db.query;
  return (
    (await query.balances.findFirst({ where: (b, { eq }) => eq(b.accountId, id) }))?.credits ?? 0
  );
};
const made = () => world.ctx.db.query.select().from(generations);
const people = () => world.ctx.db.query.select().from(jointPeople);
const jointId = () => buttonOf('ada', 'joint-show:').split(':')[1] ?? '';

/** Ada begins with a template, and asks others. */
async function begin(): Promise<string> {
  await command('ada', 'create', 'movie-poster');
  await tap('ada', 'use:');
  await does('ada', { kind: 'text', text: 'Two of us' });
  return tap('ada', 'joint:');
}
/** Makes an invitation. @returns its code */
async function invite(): Promise<string> {
  await press('ada', `joint-show:${jointId()}`);
  const said = await tap('ada', 'joint-invite:');
  const [, code] = /\/together ([A-Z0-9-]+)/.exec(said) ?? [];
  if (!code) throw new Error(said);
  return code;
}
const open = async (by: string, code: string) =>
  command(by, 'start', `with_${code.replaceAll('-', '')}`);
async function agreed(name: string): Promise<void> {
  await open(name, await invite());
  await tap(name, 'joint-yes');
  await world.drain();
}
/** Ada goes on with whoever has agreed, and begins. */
async function start(): Promise<void> {
  await press('ada', `joint-show:${jointId()}`);
  await tap('ada', 'joint-make');
  await tap('ada', 'joint-go');
}

beforeEach(async () => {
  sent = [];
  stopped = [];
  moves = false;
  answer = async () => picture;
  world = await openWorld('telegram', undefined, { engines: [painter] });
  for (const name of ['ada', 'ben', 'cem']) {
    await join(name);
    await addFace(name);
  }
  await join('dora');
  const q = world.ctx.db.query;
  await world.ctx.db.commit([
    ...grant(q, { accountId: await accountOf('ada'), id: 'x', credits: 500, now: world.ctx.now() }),
  ]);
  // No free pictures: what is paid is seen.
  await world.sql(
    "insert or replace into allowances select id, '2026-11-21', 5, 5 from accounts where status = 'active'",
  );
});
afterEach(async () => {
  expect(await audit(world.ctx.db.query)).toEqual([]);
  expect(world.problems.filter((one) => !one.startsWith('generation ended badly'))).toEqual([]);
  await world.close();
});

describe('a couple’s picture', () => {
  it('is made with who agrees, without who refuses and who never answers', async () => {
    expect(await begin()).toContain('Nothing is paid before you begin');
    const [first, second, third] = [await invite(), await invite(), await invite()];
    const asked = await open('ben', first);
    expect(asked).toContain('ada asks you to be in a picture together');
    expect(asked).toContain('Two of us');
    expect(asked).toContain('go to: Paint Co');
    expect(await tap('ben', 'joint-yes')).toContain('You agreed to be in');
    await open('cem', second);
    expect(await tap('cem', 'joint-no')).toContain('You are not in it');
    await open('dora', third);
    await world.drain();
    // Dora has joined since: what Ben agreed to was a picture without her.
    expect(saidTo('ben')).toContain('your yes no longer counts');
    await tap('ben', 'joint-ask');
    await tap('ben', 'joint-yes');
    await world.drain();
    expect(saidTo('ada')).toContain('ben agrees to be in');
    expect(saidTo('ada')).toContain('cem does not want to be in');
    expect(await balance('ada')).toBe(500);
    const card = await press('ada', `joint-show:${jointId()}`);
    expect(card).toContain('✓ ben: agrees');
    expect(card).toContain('✗ cem: does not want to');
    expect(card).toContain('… dora: has not answered');
    expect(await tap('ada', 'joint-make')).toContain('With ben');
    expect(await balance('ada')).toBe(500);
    await tap('ada', 'joint-go');
    await world.drain();
    expect(await balance('ada')).toBe(500 - PRICE);
    const [request] = sent;
    if (!request) throw new Error('nothing was sent');
    expect(request.references.map(({ role, person }) => `${person} ${role}`)).toEqual([
      ...['1 front', '1 left', '1 right', '2 front', '2 left', '2 right'],
    ]);
    const told = instructions(request);
    expect(told).toContain('Picture 4 is person 2, the face from the front.');
    expect(told).toContain('Show exactly 2 people together');
    const [row] = await made();
    expect(row).toMatchObject({ state: 'delivered', priceCredits: PRICE });
    for (const name of ['ada', 'ben'])
      expect(asText(lastOf(name)), name).toMatch(/\{result [0-9A-Z]+\}/);
    expect(saidTo('ben')).toContain('with ada and you');
    expect(saidTo('dora')).toContain('goes on with Title movie-poster without you');
    for (const name of ['cem', 'dora']) expect(saidTo(name)).not.toContain('{result');
    const given = await world.ctx.db.query.select().from(disclosures);
    expect(given.map(({ accountId, sent: what }) => [accountId, what]).toSorted()).toEqual(
      [
        [await accountOf('ada'), 'face,words'],
        [await accountOf('ben'), 'face'],
      ].toSorted(),
    );
  });

  it('has no more photos of each than the engine takes', async () => {
    await begin();
    await agreed('ben');
    await open('cem', await invite());
    await tap('cem', 'joint-yes');
    await world.drain();
    await tap('ben', 'joint-ask');
    await tap('ben', 'joint-yes');
    await world.drain();
    await start();
    await world.drain();
    expect(sent[0]?.references.map(({ role, person }) => `${person} ${role}`)).toEqual([
      ...['1 front', '2 front', '3 front'],
    ]);
  });

  it('is removed for everybody, with words, by whoever takes back later', async () => {
    await begin();
    await agreed('ben');
    await start();
    await world.drain();
    expect(await world.ctx.db.query.select().from(results)).toHaveLength(1);
    await tap('ben', 'joint-back');
    expect(await tap('ben', 'joint-back-yes')).toContain('removed for everybody');
    await world.drain();
    expect(await world.ctx.db.query.select().from(results)).toEqual([]);
    expect(saidTo('ada')).toContain('ben has had Title movie-poster removed');
    expect(saidTo('ben')).toContain('This picture was removed for everybody');
    // Twice is once.
    await press('ben', `joint-back-yes:${(await people())[0]?.id}`);
    await world.drain();
    expect((await people())[0]).toMatchObject({ state: 'withdrawn', address: null });
    expect(await balance('ada')).toBe(500 - PRICE);
  });

  it('is told to its people when who made it deletes it', async () => {
    await begin();
    await agreed('ben');
    await start();
    await world.drain();
    const [row] = await made();
    await press('ada', `del-result-yes:${row?.id}`);
    await world.drain();
    expect(saidTo('ben')).toContain('ada has had Title movie-poster removed');
    expect(saidTo('ben')).toContain('This picture was removed for everybody');
  });
});

describe('an invitation', () => {
  it('is one person’s: taken twice it is the same, and nobody else’s', async () => {
    await begin();
    const code = await invite();
    await open('ben', code);
    expect(await open('ben', code)).toContain('ada asks you');
    expect(await open('cem', code)).toContain('leads nowhere');
    expect(await command('ada', 'together', code)).toContain('your own invitation');
    expect(await command('cem', 'together', 'ABCD-EFGH')).toContain('leads nowhere');
    expect(await people()).toHaveLength(1);
  });

  it('waits for somebody new until they have joined, and for a face profile', async () => {
    await begin();
    const code = await invite();
    await command('new', 'start', `with_${code.replaceAll('-', '')}`);
    await press('new', 'adult');
    expect(await press('new', 'agree')).toContain('You are invited to be in a picture');
    expect(await tap('new', 'joint-open')).toContain('asks you to be in a picture');
    expect(await tap('new', 'joint-yes')).toContain('you need a face profile of your own first');
    await addFace('new');
    expect(asText(lastOf('new'))).toContain('[Look at it]');
    await tap('new', 'joint-ask');
    expect(await tap('new', 'joint-yes')).toContain('You agreed to be in');
  });

  it('asks nobody twice by a second press, and no more than may be', async () => {
    await begin();
    await press('ada', `joint:${buttonOf('ada', 'go:').split(':')[1]}`);
    expect(await world.ctx.db.query.query.jointPictures.findMany()).toHaveLength(1);
    for (let i = 0; i < 3; i += 1) await invite();
    expect(await press('ada', `joint-invite:${jointId()}`)).toContain('as many as there can be');
    expect(await people()).toHaveLength(3);
  });

  it('is over after its time, and tells everybody', async () => {
    await begin();
    const later = await invite();
    await agreed('ben');
    world.clock.now += DAY;
    await world.drain();
    expect(saidTo('ada')).toContain('The time for Title movie-poster with others is over');
    expect(saidTo('ben')).toContain('is not made');
    expect(await open('cem', later)).toContain('is over');
    expect(await press('ada', `joint-make:${jointId()}`)).not.toContain('joint-go');
    expect(await balance('ada')).toBe(500);
  });
});

describe('consent', () => {
  it('is a dated record of what was shown, for this picture alone', async () => {
    await begin();
    await agreed('ben');
    const [row] = await people();
    expect(row).toMatchObject({
      state: 'agreed',
      accountId: await accountOf('ben'),
      companies: 'Paint Co',
      locale: 'en',
      agreedAt: world.ctx.now(),
    });
    expect(row?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(row?.text).toMatch(/^sealed\./);
  });

  it('is given by nobody else', async () => {
    await begin();
    await open('ben', await invite());
    const yes = buttonOf('ben', 'joint-yes');
    for (const forger of ['cem', 'ada', 'dora'])
      expect(await press(forger, yes)).not.toContain('You agreed');
    expect((await people())[0]?.state).toBe('asked');
    // Nor does anybody else begin, drop or change what Ada asks for.
    const id = jointId();
    for (const code of [`joint-go:${id}`, `joint-drop:${id}`, `joint-invite:${id}`])
      await press('cem', code);
    expect(await people()).toHaveLength(1);
    expect(await made()).toEqual([]);
  });

  it('counts for what was shown: an old button asks anew', async () => {
    await begin();
    await open('ben', await invite());
    const old = buttonOf('ben', 'joint-yes');
    await open('cem', await invite());
    expect(await press('ben', old)).toContain('Something has changed since');
    expect((await people())[0]?.state).toBe('asked');
  });

  it('taken back before the start goes on without, and is told', async () => {
    await begin();
    await agreed('ben');
    await press('ada', `joint-show:${jointId()}`);
    await tap('ada', 'joint-make');
    await press('ben', `joint-back-yes:${(await people())[0]?.id}`);
    expect(await tap('ada', 'joint-go')).toContain('Not everybody in it agrees');
    await world.drain();
    expect(saidTo('ada')).toContain('ben is no longer in');
    expect(await made()).toEqual([]);
    expect(await balance('ada')).toBe(500);
  });

  it('taken back while it is made stops it, gives everything back and tells everybody', async () => {
    answer = async () => ({ status: 'running', predictionId: 'p1' });
    await begin();
    await agreed('ben');
    await start();
    await world.drain();
    expect(await balance('ada')).toBe(500 - PRICE);
    await press('ben', `joint-back-yes:${(await people())[0]?.id}`);
    expect(await balance('ada')).toBe(500);
    await world.drain();
    expect(stopped).toEqual(['p1']);
    const [row] = await made();
    expect(row).toMatchObject({ state: 'cancelled', failure: 'joint-withdrawn' });
    expect(saidTo('ada')).toContain('One of the people in it does not agree to it any more');
    expect(await world.ctx.db.query.select().from(results)).toEqual([]);
  });

  it('ends with the consent to the face profile, and its photos go nowhere', async () => {
    await begin();
    await agreed('ben');
    await start();
    // Withdrawn before the engine has anything.
    await press('ben', 'del-profile-yes');
    await world.drain();
    expect(sent).toEqual([]);
    expect(await balance('ada')).toBe(500);
    expect((await people())[0]?.state).toBe('withdrawn');
  });

  it('ends with the account: the picture goes for everybody', async () => {
    await begin();
    await agreed('ben');
    await start();
    await world.drain();
    await press('ben', 'del-now-yes');
    await world.drain();
    expect(saidTo('ada')).toContain('ben has had Title movie-poster removed');
    expect(await world.ctx.db.query.select().from(results)).toEqual([]);
    expect(await people()).toEqual([]);
  });

  it('of a suspended account counts for nothing', async () => {
    await begin();
    await agreed('ben');
    await world.sql(
      "update accounts set status = 'suspended' where id = ?",
      await accountOf('ben'),
    );
    const card = await press('ada', `joint-show:${jointId()}`);
    expect(card).toContain('cannot be in it right now');
    await press('ada', `joint-make:${jointId()}`);
    expect(await made()).toEqual([]);
  });
});

/** Ends all writing after some more writes, as a process that is killed; gives it back to who goes on. */
function killAfter(writes: number): () => void {
  const { db } = world.ctx;
  const { commit } = db;
  let left = writes;
  const dying: typeof commit = (statements) => {
    if (left === 0) return Promise.reject(new DatabaseUnavailable());
    left -= 1;
    return commit(statements);
  };
  Object.assign(db, { commit: dying });
  return () => Object.assign(db, { commit });
}

describe('a process that is killed', () => {
  const WRITES = Array.from({ length: 10 }, (_, writes) => writes);

  it.each(WRITES)(
    '%i writes after the start: begun once, paid once, shown to each',
    async (writes) => {
      await begin();
      await agreed('ben');
      await press('ada', `joint-show:${jointId()}`);
      await tap('ada', 'joint-make');
      const go = buttonOf('ada', 'joint-go');
      const goOn = killAfter(writes);
      await press('ada', go).catch(() => '');
      await world.drain().catch(() => undefined);
      goOn();
      for (let minute = 0; minute < 6; minute += 1) {
        world.clock.now += 60_000;
        await world.drain();
      }
      await press('ada', go);
      await world.drain();
      expect(await made()).toMatchObject([{ state: 'delivered', priceCredits: PRICE }]);
      expect(await balance('ada')).toBe(500 - PRICE);
      for (const name of ['ada', 'ben']) expect(saidTo(name), name).toMatch(/\{result [0-9A-Z]+\}/);
      world.problems.length = 0;
    },
  );
});

describe('the start', () => {
  it('counts once, however often it is pressed', async () => {
    await begin();
    await agreed('ben');
    await press('ada', `joint-show:${jointId()}`);
    await tap('ada', 'joint-make');
    const go = buttonOf('ada', 'joint-go');
    await Promise.all([press('ada', go), press('ada', go)]);
    await world.drain();
    await press('ada', go);
    expect(await made()).toHaveLength(1);
    expect(await balance('ada')).toBe(500 - PRICE);
    expect(saidTo('ben').match(/\{result/g)).toHaveLength(1);
  });

  it('that fails gives everything back, and tells the others', async () => {
    answer = () => Promise.reject(new EngineError('invalid', 'no'));
    await begin();
    await agreed('ben');
    await start();
    await world.drain();
    expect(await balance('ada')).toBe(500);
    expect(saidTo('ben')).toContain('Nothing came of Title movie-poster');
  });

  it('makes a picture of which nothing else is made or shown', async () => {
    await begin();
    await agreed('ben');
    await start();
    await world.drain();
    const [row] = await made();
    const [result] = await world.ctx.db.query.select().from(results);
    const codes = actionsOf(lastOf('ada'));
    expect(codes).toEqual([`file:${row?.id}`, `del-result:${row?.id}`]);
    expect(await press('ada', `share-link:${result?.id}`)).not.toContain('http');
    await press('ada', `result-do:edit:${row?.id}`);
    await does('ada', { kind: 'text', text: 'make it winter' });
    const go = actionsOf(lastOf('ada')).find((one) => one.startsWith('go:'));
    if (go) expect(await press('ada', go)).toContain('has agreed to it alone');
    // A video moves people who agreed to one picture: it is refused like everything else.
    moves = true;
    for (const code of [`result-do:animate:${row?.id}`, `result-do:edit:${row?.id}`])
      expect(await press('ada', code)).toContain('has agreed to it alone');
    await press('ada', `one-do:animate:${result?.id}`);
    const moved = actionsOf(lastOf('ada')).find((one) => one.startsWith('go:')) ?? '';
    expect(await press('ada', moved)).toContain('has agreed to it alone');
    expect(await made()).toHaveLength(1);
    expect(await world.ctx.db.query.query.shares.findMany()).toEqual([]);
    // The same look once more, by a forged button, is one of who presses it alone.
    const others = await accountOf('ben');
    const ofBen = async () =>
      (await world.ctx.db.query.select().from(disclosures)).filter(
        (one) => one.accountId === others,
      );
    const before = await ofBen();
    for (const code of [`again:${row?.id}`, `vary:${row?.id}`]) {
      await press('ada', code);
      await world.drain();
      const begun = actionsOf(lastOf('ada')).find((one) => one.startsWith('go:'));
      if (begun) await press('ada', begun);
      await world.drain();
    }
    expect(await ofBen()).toEqual(before);
  });
});

describe('who may ask', () => {
  const named = (by: string, member: string) =>
    does(by, { kind: 'command', name: 'together', argument: '', member });

  it('asks a member of the same server in their own chat', async () => {
    expect(await named('ada', 'ben')).toContain('Begin with a template');
    await begin();
    await named('ada', 'ben');
    await world.drain();
    expect(saidTo('ben')).toContain('ada asks you to be in a picture together');
    await tap('ben', 'joint-ask');
    expect(await tap('ben', 'joint-yes')).toContain('You agreed');
  });

  it('asks nobody who does not want to be asked, and says nothing about that', async () => {
    await press('ben', 'joint-asks');
    await begin();
    const [off, nobody] = [await named('ada', 'ben'), await named('ada', 'nobody')];
    const plain = (said: string) => said.replaceAll(/[A-Z0-9]{4}(?:-[A-Z0-9]{4})+/g, 'CODE');
    expect(plain(off)).toBe(plain(nobody));
    await world.drain();
    expect(saidTo('ben')).not.toContain('asks you');
  });

  it('is blocked by who does not want to hear of them, and reported', async () => {
    world.ctx.operators = [{ surface: 'telegram', userId: 'dora', role: 'owner' }];
    await begin();
    await named('ada', 'ben');
    await named('ada', 'cem');
    await world.drain();
    await tap('ben', 'joint-ask');
    expect(await tap('ben', 'joint-block')).toContain('can’t ask you again');
    await tap('cem', 'joint-ask');
    expect(await tap('cem', 'joint-report')).toContain('a person looks at it');
    await world.drain();
    expect(saidTo('dora')).toContain(`/account ${await accountOf('ada')}`);
    expect(await world.ctx.db.query.select().from(blockedAskers)).toHaveLength(2);
    // Neither by another picture.
    await begin();
    expect(await open('ben', await invite())).toContain('leads nowhere');
    await command('ben', 'together');
    await tap('ben', 'joint-unblock');
    expect(await world.ctx.db.query.select().from(blockedAskers)).toHaveLength(1);
  });

  it('leaves somebody out, and gives it up, with words to them', async () => {
    await begin();
    await agreed('ben');
    await press('ada', `joint-show:${jointId()}`);
    await tap('ada', 'joint-out');
    await agreed('cem');
    await press('ada', `joint-drop:${jointId()}`);
    await world.drain();
    expect(saidTo('ben')).toContain('goes on with Title movie-poster without you');
    expect(saidTo('cem')).toContain('is not made');
  });
});

describe('a report by one who is in it', () => {
  const ready = async (): Promise<string> => {
    world.ctx.operators = [{ surface: 'telegram', userId: 'dora', role: 'owner' }];
    await begin();
    await agreed('ben');
    await start();
    await world.drain();
    return buttonOf('ben', 'report-joint:').split(':')[1] ?? '';
  };

  it('goes to the operators, who take the picture down for everybody in it, with words', async () => {
    const id = await ready();
    expect(await tap('ben', 'report-joint:')).toContain('What is wrong with');
    expect(await press('ben', `report-as:j.${id}:nudity`)).toContain('A person looks at it');
    expect(await press('ben', `report-as:j.${id}:nudity`)).toContain('reported this');
    await world.drain();
    const list = await command('dora', 'reports');
    expect(list).toContain('Title movie-poster');
    const card = await press('dora', `reported:j.${id}`);
    expect(card).toContain('picture of several people');
    expect(card).toMatch(/\{result [0-9A-Z]+\}/);
    await press('dora', `take-down:j.${id}`);
    await press('dora', `take-down-yes:j.${id}`);
    await world.drain();
    expect(await world.ctx.db.query.select().from(results)).toEqual([]);
    for (const name of ['ada', 'ben'])
      expect(saidTo(name), name).toContain('was taken down by a person');
    expect(saidTo('ben')).toContain('it is taken down. Thank you.');
    expect(saidTo('ben')).toContain('This picture was removed for everybody');
    expect(await command('dora', 'reports')).not.toContain('Title movie-poster');
    // Twice is once, also from an old button.
    await press('dora', `take-down-yes:j.${id}`);
    expect(await press('ben', `report-joint:${id}`)).not.toContain('What is wrong with');
  });

  it('that is unfounded keeps it, and is answered', async () => {
    const id = await ready();
    await press('ben', `report-as:j.${id}:other`);
    await world.drain();
    await press('dora', `report-keep:j.${id}`);
    await world.drain();
    expect(saidTo('ben')).toContain('keeps to the rules and stays');
    expect(await world.ctx.db.query.select().from(results)).toHaveLength(1);
  });

  it('is nobody else’s: neither a stranger’s nor of who has made it', async () => {
    const id = await ready();
    for (const name of ['cem', 'dora']) {
      expect(await press(name, `report-joint:${id}`), name).not.toContain('What is wrong with');
      await press(name, `report-as:j.${id}:other`);
    }
    expect(await press('ada', `report-as:j.${id}:other`)).toContain('your own');
    expect(await world.ctx.db.query.select().from(reports)).toEqual([]);
  });
});

describe('a pet', () => {
  it('goes along beside the profile, and nobody’s face is looked for in its photo', async () => {
    await command('ada', 'create', 'neon');
    await tap('ada', 'use:');
    expect(await tap('ada', 'pet:')).toContain('one photo of your pet');
    // A mug has no face: as a pet it is fine.
    await does('ada', { kind: 'photos', files: [world.file('mug')], caption: null, albumId: null });
    await world.drain();
    expect(asText(lastOf('ada'))).toContain('With your pet');
    await tap('ada', 'go:');
    await world.drain();
    const [request] = sent;
    expect(request?.references.map(({ role }) => role)).toEqual(['pet', 'front', 'left', 'right']);
    expect(request && instructions(request)).toContain('Picture 1 is the pet.');
  });

  it('needs no face profile beside words', async () => {
    await world.sql('delete from allowances');
    await command('dora', 'imagine', 'a dog on the moon');
    await tap('dora', 'pet:');
    await does('dora', {
      kind: 'photos',
      files: [world.file('mug')],
      caption: null,
      albumId: null,
    });
    await world.drain();
    await tap('dora', 'go:');
    await world.drain();
    expect(sent[0]?.references.map(({ role }) => role)).toEqual(['pet']);
  });
});
