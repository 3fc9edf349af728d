import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { accountOf, changeAccount, identitiesOf } from '../../db/accounts.ts';
import { exportOf, newestExport } from '../../db/exports.ts';
import { deleteFaces, putFace } from '../../db/faces.ts';
import { tasks } from '../../db/schema/schema.ts';
import { closeAccount } from '../accounts/close.ts';
import { accountEraser } from '../accounts/erase.ts';
import { deleteAllResults } from '../generations/delete-all-results.ts';
import { OPTIONAL, OPTIONAL_PURPOSES } from '../policies/optional-consents.ts';
import { sweepDoomed } from '../retention/sweep.ts';
import { bytesOf } from '../storage/chunks.ts';
import { StorageError } from '../storage/errors.ts';
import { sealText } from '../storage/sealed-text.ts';
import { RetryLater, type Task } from '../tasks/tasks.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { LOCALES } from '../texts/catalogue.ts';
import { as, refusedAs } from '../verbs/testing/people.ts';
import { perform } from '../verbs/verb.ts';
import { archivesOf } from './archive.ts';
import { askExport, askExportAgain } from './ask-export.ts';
import { dropExport } from './end-export.ts';
import { entriesOf } from './entries.ts';
import { linkedArchive, spendLink } from './links.ts';
import { exportMaker } from './make-export.ts';
import { readMe } from './read-me.ts';
import { exportSender } from './send-export.ts';
import { DOCUMENTS, schemaOfArchive } from './shapes.ts';
import { sweepExports } from './sweep-exports.ts';
import { addWholePerson, contentOf } from './testing/person.ts';
import { readZip, type ZippedFile } from './testing/read-zip.ts';

/** Room for the largest file of an archive, and little more. */
const SMALL = schemaOfArchive().length + 1_000;

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext({ operators: [] });
  await addWholePerson(ctx, 'ada');
  await addWholePerson(ctx, 'ben');
});
afterEach(() => ctx.dispose());

const place = { surface: 'playground', chatId: 'ada', address: '{}' } as const;
const asking = async (who = 'ada', of: TestContext = ctx) =>
  perform(of, await askExport(of, as(who), { accountId: who, place }));
const newest = async () => {
  const found = await newestExport(ctx.db.query, 'ada');
  if (!found) throw new Error('no archive');
  return found;
};
const task = (subject: string, kind: Task['kind'] = 'make-export', attempt = 1): Task => ({
  ...{ kind, subject, payload: '{}', attempt },
});
const make = async (of: Pick<TestContext, keyof TestContext> = ctx, attempt = 1) =>
  exportMaker(of)(task((await newest()).id, 'make-export', attempt));
const tell = async (of: TestContext = ctx) =>
  exportSender(of)(task((await newest()).id, 'send-export'));
const archive = async (who = 'ada'): Promise<ZippedFile[]> => {
  const account = await accountOf(ctx.db.query, who);
  if (!account) throw new Error('nobody');
  return readZip(await bytesOf(archivesOf(entriesOf(ctx, account), null).next()));
};
const textOf = ({ bytes }: ZippedFile): string => new TextDecoder().decode(bytes);
const kinds = async () =>
  (await ctx.db.query.select().from(tasks)).map(({ kind, payload }) => `${kind} ${payload}`);
const objectIsThere = async (key: string) => (await ctx.store.get(key)) !== null;
const replaceFace = (objectKey: string) =>
  ctx.db.commit(
    putFace(ctx.db.query, {
      ...{ accountId: 'ada', slot: 'front', widthPx: 8, heightPx: 8, createdAt: ctx.now() },
      ...{ objectKey, descriptorKey: `${objectKey}-d`, expiresAt: ctx.now() + 1e9 },
    }),
  );
const said = () =>
  [...ctx.surface.messages.values()].flat().map(({ reply }) => reply.text.map(({ key }) => key));

describe('an archive', () => {
  it('holds every document and file of its owner, readable by name', async () => {
    const files = await archive();
    const names = files.map(({ path }) => path);
    for (const name of ['README.txt', 'schema.json', 'account.json', 'ledger.json', 'chats.json'])
      expect(names).toContain(name);
    expect(names).toContain('face-photos/front.jpg');
    expect(names.filter((name) => name.startsWith('results/'))).toHaveLength(2);
    expect(names.find((name) => name.startsWith('results/'))).toMatch(
      /^results\/2026-11-20_Ünï-ada_[0-9a-z]{10}\.png$/,
    );
    expect(new Set(names).size).toBe(names.length);
    const face = files.find(({ path }) => path === 'face-photos/front.jpg');
    expect(face?.bytes).toEqual(contentOf('ada', 'face'));
    for (const what of ['upload', 'cover', 'result 0', 'result 1'])
      expect(files.map(textOf)).toContain(`${what} of ada`);
  });

  it('names in its documents the files that are in it', async () => {
    const files = await archive();
    const paths = new Set(files.map(({ path }) => path));
    const named = files
      .filter(({ path }) => path.endsWith('.json') && path !== 'schema.json')
      .flatMap((file) => [...textOf(file).matchAll(/"(?:file|cover)": "([^"]+)"/g)])
      .map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((path) => !paths.has(path))).toEqual([]);
  });

  it('fits the JSON Schema that is in it', async () => {
    const files = await archive();
    const schema = files.find(({ path }) => path === 'schema.json');
    const { properties } = z
      .object({ properties: z.record(z.string(), z.record(z.string(), z.unknown())) })
      .parse(JSON.parse(schema ? textOf(schema) : '{}'));
    const documents = files.filter(({ path }) => path.endsWith('.json') && path !== 'schema.json');
    expect(documents.map(({ path }) => path).toSorted()).toEqual(
      Object.keys(properties).toSorted(),
    );
    for (const file of documents) {
      const shape = z.fromJSONSchema(properties[file.path] ?? {});
      expect(shape.safeParse(JSON.parse(textOf(file))).error, file.path).toBeUndefined();
      expect(textOf(file).length, file.path).toBeGreaterThan(3);
    }
    const account = z.fromJSONSchema(properties['account.json'] ?? {});
    expect(account.safeParse({ id: 1 }).success).toBe(false);
  });

  it('says every switch and the hours of its owner', async () => {
    const switches = OPTIONAL_PURPOSES.map((purpose) => OPTIONAL[purpose].switch);
    const on = Object.fromEntries(switches.map((name) => [name, true]));
    await ctx.db.commit([changeAccount(ctx.db.query, 'ada', { ...on, quietHours: '22-8' })]);
    const file = (await archive()).find(({ path }) => path === 'account.json');
    const account = DOCUMENTS['account.json'].parse(JSON.parse(file ? textOf(file) : '{}'));
    expect(account.settings).toMatchObject(on);
    expect(account.quietHours).toBe('22-8');
  });

  it('leaves words out that do not open, and has all else', async () => {
    const foreign = await ctx.vault.newKey('ben');
    const name = await sealText(ctx, foreign, 'accounts/name/ada', 'Secret');
    await ctx.db.commit([changeAccount(ctx.db.query, 'ada', { name })]);
    const file = (await archive()).find(({ path }) => path === 'account.json');
    const account = DOCUMENTS['account.json'].parse(JSON.parse(file ? textOf(file) : '{}'));
    expect(account).toMatchObject({ id: 'ada', name: null, email: 'ada@example.org' });
  });

  it('never has anything of another person', async () => {
    const [ada, ben] = [await archive('ada'), await archive('ben')];
    const all = (files: ZippedFile[]) => files.map((file) => `${file.path} ${textOf(file)}`).join();
    expect(all(ada)).toContain('ada');
    expect(all(ada)).not.toMatch(/ben\b|tpl-ben|somebody-else/);
    expect(all(ben)).not.toMatch(/ada\b|tpl-ada|somebody-else/);
  });

  it('has every word that is sealed, opened', async () => {
    const sealed = await ctx.db.query.all<{ words: string }>(sql`
      select name as words from accounts union all select email from accounts
      union all select text from consents union all select words from generations
      union all select words from step_appeals union all select answer from step_appeals
      union all select words from likeness_claims union all select billing_email from payments
      union all select words from joint_pictures union all select text from joint_people
      union all select words from submissions union all select body from playground_messages`);
    expect(sealed.filter(({ words }) => !words.startsWith('sealed.'))).toEqual([]);
    expect(sealed).toHaveLength(2 * 13);
    const text = (await archive()).map(textOf).join('\n');
    expect(text).not.toContain('sealed.');
    for (const words of [
      ...['ada Ünï', 'ada@example.org', 'I, ada, agree', 'says ada', 'bills-ada@example.org'],
      ...['draft of ada', 'about ada', 'a look of ada', 'licence of ada', 'dear ada'],
      ...['ada appeals', 'no, ada', 'claims-ada@example.org', 'https://example.org/ada'],
      ...['me, ada', 'your claim, ada', 'words of ada 0', 'city of ada 1', 'Studio ada'],
      ...['prompt of ada', 'Look ada', 'picture of ada', 'together with ada'],
    ])
      expect(text, words).toContain(JSON.stringify(words));
  });

  it('has no key, hash or address of a chat in it', async () => {
    const text = (await archive()).map(textOf).join('\n');
    const account = await accountOf(ctx.db.query, 'ada');
    expect(text).not.toContain(account?.wrappedKey ?? 'none');
    expect(text).not.toContain('hash-ada');
    expect(text).not.toContain('measures of ada');
  });

  it.each(LOCALES)('explains itself in %s', (locale) => {
    const text = readMe({ locale }, ctx.now());
    expect(text).toContain('2026');
    expect(text.split('\r\n\r\n')).toHaveLength(4);
    expect(text).toContain('.json');
  });

  it('in parts holds the same, and no part is larger than it may be', async () => {
    const account = await accountOf(ctx.db.query, 'ada');
    if (!account) throw new Error('nobody');
    const whole = (await archive()).map(({ path }) => path);
    const most = SMALL;
    const archives = archivesOf(entriesOf(ctx, account), most);
    const parts: Uint8Array[] = [];
    while (await archives.hasMore()) parts.push(await bytesOf(archives.next()));
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.byteLength).toBeLessThanOrEqual(most);
    expect(parts.flatMap(readZip).map(({ path }) => path)).toEqual(whole);
    expect(archives.leftOut()).toBe(0);
    const small = archivesOf(entriesOf(ctx, account), 1_500);
    while (await small.hasMore()) await bytesOf(small.next());
    expect(small.leftOut()).toBeGreaterThan(0);
  });

  it('goes on in a second document where a list is long', async () => {
    const rules = { ...ctx.rules, exports: { ...ctx.rules.exports, documentBytes: 500 } };
    const account = await accountOf(ctx.db.query, 'ada');
    if (!account) throw new Error('nobody');
    const bytes = await bytesOf(archivesOf(entriesOf({ ...ctx, rules }, account), null).next());
    const names = readZip(bytes).map(({ path }) => path);
    expect(names).toContain('generations-2.json');
  });
});

/** Why a table with an account is in no document. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  acts: 'what operators did, not what is held about a person; holds and reviews are decisions.json',
  allowances: 'a count of the day',
  spendings: 'a count of the day',
  guild_days: 'a count of the day',
  announcements: 'what everybody was told',
  balances: 'account.json',
  identities: 'account.json',
  creators: 'account.json',
  face_photos: 'account.json',
  uploads: 'account.json',
  sticker_sets: 'account.json',
  referral_links: 'account.json',
  entries: 'ledger.json',
  departures: 'nobody is known by it',
  exports: 'the archive itself',
  export_files: 'the archive itself',
  tasks: 'work that waits for a moment',
  results: 'generations.json',
  refund_requests: 'payments.json',
  rights_statements: 'submissions.json',
  link_codes: 'a code of minutes, as a hash',
  linked_persons: 'account.json says what leads to the account',
  merged_accounts: 'account.json says what leads to the account',
  reward_rings: 'protects others: it names a suspicion and other accounts',
};

it('every table that holds something about an account is in a document, or left out for a reason', async () => {
  const rows = await ctx.db.query.all<{ name: string }>(sql`
    select distinct t.name from sqlite_master t, pragma_table_info(t.name) c
    where t.type = 'table' and (c.name like '%account\\_id' escape '\\'
      or c.name in ('member_id', 'invited_id', 'inviter_id'))`);
  const { readFile } = await import('node:fs/promises');
  const source = await readFile(new URL('../../db/export-rows.ts', import.meta.url), 'utf8');
  const camel = (name: string) =>
    name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const read = (name: string) =>
    new RegExp(`from\\(${camel(name)}\\)|from ${name}\\b|from \\$\\{${camel(name)}\\}`).test(
      source,
    ) || name === 'accounts';
  const missing = rows.map(({ name }) => name).filter((name) => !read(name) && !LEFT_OUT[name]);
  expect(rows.length).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});

describe('asking for an archive', () => {
  it('makes one at a time and so many a day, and shows it where it was asked for', async () => {
    await asking();
    await expect(asking()).rejects.toMatchObject(
      refusedAs('export-refused', { because: 'running' }),
    );
    await make();
    await tell();
    const { files, state, expiresAt } = await newest();
    expect([state, files.length, expiresAt]).toEqual([
      ...['ready', 1],
      ctx.now() + ctx.rules.exports.keptMs,
    ]);
    expect(said()).toEqual([['export.here']]);
    const opened = await ctx.vault.get(
      { owner: 'ada', wrappedKey: (await accountOf(ctx.db.query, 'ada'))?.wrappedKey ?? '' },
      files[0]?.objectKey ?? '',
    );
    expect(readZip(opened?.bytes ?? new Uint8Array()).length).toBeGreaterThan(10);
    expect(opened?.bytes.byteLength).toBe(files[0]?.byteLength);
    for (const more of [2, 3]) {
      await asking();
      await make();
      expect((await newest()).number).toBe(more);
    }
    await expect(asking()).rejects.toMatchObject(refusedAs('export-refused', { because: 'day' }));
    ctx.clock.advance(24 * 3_600_000);
    await asking();
  });

  it('at the same time from two chats makes one', async () => {
    const both = await Promise.all(
      [1, 2].map(() => askExport(ctx, as('ada'), { accountId: 'ada', place })),
    );
    const ends = await Promise.allSettled(both.map((one) => perform(ctx, one)));
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('is for its owner alone, suspended or leaving too', async () => {
    await expect(askExport(ctx, as('ben'), { accountId: 'ada', place })).rejects.toMatchObject(
      refusedAs('forbidden'),
    );
    await ctx.db.query.run(sql`update accounts set status = 'suspended', closing_at = 1`);
    await asking();
    await make();
    const { id: exportId } = await newest();
    for (const verb of [askExportAgain, dropExport])
      await expect(verb(ctx, as('ben'), { exportId })).rejects.toMatchObject(
        refusedAs('forbidden'),
      );
    await perform(ctx, await askExportAgain(ctx, as('ada'), { exportId }));
    await perform(ctx, await dropExport(ctx, as('ada'), { exportId }));
    expect(await newest()).toMatchObject({ state: 'ended', ending: 'deleted', files: [] });
  });
});

describe('an archive that is too large for its chat', () => {
  const small = (publicUrl: string | null): TestContext => {
    const surface = { ...ctx.surface, fileBytes: SMALL };
    return { ...ctx, publicUrl, surfaces: new Map([['playground', surface]]) };
  };

  it('comes in parts, each once, also when the platform is away in between', async () => {
    const of = small(null);
    await asking('ada', of);
    await make(of);
    const { files } = await newest();
    expect(files.length).toBeGreaterThan(1);
    let left = 2;
    ctx.surface.before = () => {
      left -= 1;
      if (left === 0) throw new Error('away');
    };
    await expect(tell(of)).rejects.toThrow('away');
    await tell(of);
    const parts = [...ctx.surface.messages.values()].flat().map(({ reply }) => reply.media);
    expect(parts.map((media) => media?.[0]?.source.id)).toEqual(files.map(({ id }) => id));
  });

  it('comes by a link that works once, for a day, until a new one is given', async () => {
    const of = small('https://alme.example');
    await asking('ada', of);
    await make(of);
    await tell(of);
    const urls = () =>
      [...ctx.surface.messages.values()]
        .flat()
        .flatMap(({ reply }) => reply.buttons?.flat() ?? [])
        .flatMap((button) => ('url' in button ? [new URL(button.url)] : []));
    const at = async (url: URL | undefined) => {
      const [, , id = '', proof = ''] = url?.pathname.split('/') ?? [];
      return linkedArchive(of, id, proof);
    };
    const [first] = urls();
    const found = await at(first);
    expect(found?.is).toBe('open');
    if (!found) throw new Error('no link');
    expect(await Promise.all([1, 2].map(() => spendLink(of, found.archive)))).toEqual([
      true,
      false,
    ]);
    expect((await at(first))?.is).toBe('used');
    await tell(of);
    const [, second] = urls();
    expect(await at(first)).toBeNull();
    expect((await at(second))?.is).toBe('open');
    expect(await linkedArchive(of, found.archive.id, 'f'.repeat(64))).toBeNull();
    ctx.clock.advance(ctx.rules.exports.linkMs);
    expect((await at(second))?.is).toBe('over');
    const { archive: after } = (await at(second)) ?? found;
    expect(await spendLink(of, after)).toBe(false);
    const stored = JSON.stringify(await ctx.db.query.query.exports.findMany());
    expect(stored).not.toContain(second?.pathname.split('/').at(-1));
  });
});

describe('an archive that comes to nothing', () => {
  it('after a crash in the middle is made again, under the same keys', async () => {
    await asking();
    const cut = {
      ...ctx,
      vault: {
        ...ctx.vault,
        putStream: async (...args: Parameters<typeof ctx.vault.putStream>) => {
          await ctx.vault.putStream(...args);
          throw new Error('killed');
        },
      },
    };
    await expect(make(cut)).rejects.toThrow('killed');
    expect(await newest()).toMatchObject({ state: 'making', files: [{ byteLength: null }] });
    await make();
    const { files } = await newest();
    expect(files).toHaveLength(1);
    expect(await objectIsThere(files[0]?.objectKey ?? '')).toBe(true);
  });

  it('while the file store is away is waited for, however often', async () => {
    await asking();
    const away = {
      ...ctx,
      vault: {
        ...ctx.vault,
        putStream: async (_key: unknown, _object: string, stream: ReadableStream) => {
          await stream.cancel();
          throw new StorageError('unavailable');
        },
      },
    };
    for (const attempt of [1, 8, 50])
      await expect(make(away, attempt)).rejects.toThrow(StorageError);
    expect((await newest()).state).toBe('making');
    await make();
    expect((await newest()).state).toBe('ready');
  });

  it('for good is told, and nothing of it stays', async () => {
    await asking();
    const broken = {
      ...ctx,
      vault: { ...ctx.vault, putStream: () => Promise.reject(new Error('broken')) },
    };
    await expect(make(broken, 1)).rejects.toThrow('broken');
    await make(broken, ctx.rules.exports.tries);
    expect(await newest()).toMatchObject({ state: 'ended', ending: 'failed', files: [] });
    expect((await kinds()).join()).toContain('"because":"failed"');
  });

  it('when the face consent is withdrawn meanwhile: told, and the object goes', async () => {
    await asking();
    let objectKey = '';
    const slow = {
      ...ctx,
      vault: {
        ...ctx.vault,
        putStream: async (...args: Parameters<typeof ctx.vault.putStream>) => {
          await ctx.vault.putStream(...args);
          [, objectKey] = args;
          await ctx.db.commit(deleteFaces(ctx.db.query, 'ada', null, ctx.now()));
        },
      },
    };
    await make(slow);
    expect(await newest()).toMatchObject({ state: 'ended', ending: 'deleted', files: [] });
    expect(await objectIsThere(objectKey)).toBe(false);
    expect((await kinds()).join()).toContain('"because":"deleted"');
  });

  it.each([
    ['a face photo', () => ctx.db.commit(deleteFaces(ctx.db.query, 'ada', 'front', ctx.now()))],
    ['a face photo that is replaced', () => replaceFace('faces/ada/front-2')],
    [
      'all results',
      async () => perform(ctx, await deleteAllResults(ctx, as('ada'), { accountId: 'ada' })),
    ],
  ])('goes with %s, which is in it', async (_, remove) => {
    await asking();
    await make();
    const objectKey = (await newest()).files[0]?.objectKey ?? '';
    expect(await objectIsThere(objectKey)).toBe(true);
    await remove();
    await sweepDoomed(ctx);
    expect(await objectIsThere(objectKey)).toBe(false);
    await tell();
    expect(said()).toEqual([]);
  });

  it('when the account is deleted meanwhile: nothing stays, and the erasure waits for its end', async () => {
    await asking();
    const { id } = await newest();
    let objectKey = '';
    const erase = async () => {
      const people = await identitiesOf(ctx.db.query, 'ada');
      await perform(ctx, await closeAccount(ctx, as('ada'), { accountId: 'ada' }));
      return JSON.stringify(people);
    };
    await ctx.db.query.run(
      sql`update tasks set lease_id = 'here', run_at = ${ctx.now() + 1} where kind = 'make-export'`,
    );
    const slow = {
      ...ctx,
      vault: {
        ...ctx.vault,
        putStream: async (...args: Parameters<typeof ctx.vault.putStream>) => {
          await ctx.vault.putStream(...args);
          [, objectKey] = args;
          const payload = await erase();
          const erasing = { ...task('ada', 'erase-account'), payload };
          await expect(accountEraser(ctx)(erasing)).rejects.toThrow(RetryLater);
          ctx.clock.advance(1_000);
          await accountEraser(ctx)(erasing);
        },
      },
    };
    await exportMaker(slow)(task(id));
    await sweepDoomed(ctx);
    expect(await objectIsThere(objectKey)).toBe(false);
    expect(await exportOf(ctx.db.query, id)).toBeNull();
    await make().catch(() => undefined);
    expect(said()).toEqual([]);
  });

  it('after its time is deleted, made or not', async () => {
    await asking();
    await make();
    const objectKey = (await newest()).files[0]?.objectKey ?? '';
    ctx.clock.advance(ctx.rules.exports.keptMs - 1);
    await sweepExports(ctx);
    expect((await newest()).state).toBe('ready');
    ctx.clock.advance(1);
    await sweepExports(ctx);
    await sweepDoomed(ctx);
    expect(await objectIsThere(objectKey)).toBe(false);
    expect(await newestExport(ctx.db.query, 'ada')).toBeNull();
    await asking();
    ctx.clock.advance(ctx.rules.exports.keptMs);
    await sweepExports(ctx);
    expect((await kinds()).join()).toContain('"because":"failed"');
  });
});
