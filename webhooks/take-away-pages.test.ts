import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeOf } from '../core/accounts/receipt.ts';
import { mediaReader } from '../core/conversation/media/read-media.ts';
import { askExport } from '../core/exports/ask-export.ts';
import { exportLink } from '../core/exports/links.ts';
import { exportMaker } from '../core/exports/make-export.ts';
import { addWholePerson } from '../core/exports/testing/person.ts';
import { readZip } from '../core/exports/testing/read-zip.ts';
import { type TestContext, testContext } from '../core/testing/context.ts';
import { as } from '../core/verbs/testing/people.ts';
import { perform } from '../core/verbs/verb.ts';
import { giveExportLink, newestExport } from '../db/exports.ts';
import { exportRoutes } from './export-page.ts';
import type { Reader } from './pages/reader.ts';
import { receiptRoutes } from './receipt-page.ts';

const ORIGIN = 'https://alme.example';
const shell = (reader: Reader) => ({
  assets: new Map(),
  reader,
  playground: false,
  publicUrl: null,
});

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext({ publicUrl: ORIGIN });
  await addWholePerson(ctx, 'ada');
  await addWholePerson(ctx, 'ben');
});
afterEach(() => ctx.dispose());

describe('the page of an archive', () => {
  const place = { surface: 'playground', chatId: 'ada', address: '{}' } as const;
  const routes = () =>
    exportRoutes({ ...ctx, readMedia: mediaReader(ctx, async () => null), shell });
  async function archive(): Promise<string> {
    await perform(ctx, await askExport(ctx, as('ada'), { accountId: 'ada', place }));
    return (await newestExport(ctx.db.query, 'ada'))?.id ?? '';
  }
  async function link(): Promise<string> {
    const id = (await newestExport(ctx.db.query, 'ada'))?.id ?? (await archive());
    await exportMaker(ctx)({ kind: 'make-export', subject: id, payload: '{}', attempt: 1 });
    await ctx.db.commit([giveExportLink(ctx.db.query, id, ctx.now())]);
    const number = (await newestExport(ctx.db.query, 'ada'))?.linkNumber ?? 0;
    return (await exportLink(ctx, ORIGIN, { id, number })).slice(`${ORIGIN}/export`.length);
  }

  it('explains itself, and hands the archive out once, however often it was looked at', async () => {
    const path = await link();
    for (const method of ['GET', 'HEAD', 'GET']) {
      const page = await routes().request(path, { method, headers: { 'accept-language': 'de' } });
      expect(page.status).toBe(200);
      expect(page.headers.get('referrer-policy')).toBe('no-referrer');
      expect(page.headers.get('cache-control')).toBe('private, no-store');
      if (method === 'GET') expect(await page.text()).toContain('Herunterladen');
    }
    const answers = await Promise.all(
      [1, 2, 3].map(() => routes().request(path, { method: 'POST' })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410, 410]);
    const given = answers.find(({ status }) => status === 200);
    expect(given?.headers.get('content-disposition')).toMatch(/attachment; .*alme-2026-11-20\.zip/);
    const files = readZip(new Uint8Array((await given?.arrayBuffer()) ?? new ArrayBuffer()));
    expect(files.map(({ path: name }) => name)).toContain('account.json');
    const after = await routes().request(path);
    expect([after.status, (await after.text()).includes('<form')]).toEqual([410, false]);
  });

  it('is not found by a link that was made up, and gives nothing after a day or once it was deleted', async () => {
    const path = await link();
    for (const forged of [path.slice(0, -1), path.replace(/.$/, 'x'), `/${'0'.repeat(26)}/abc`])
      for (const method of ['GET', 'POST'])
        expect((await routes().request(forged, { method })).status).toBe(404);
    ctx.clock.advance(ctx.rules.exports.linkMs);
    expect((await routes().request(path, { method: 'POST' })).status).toBe(410);
    expect(await newestExport(ctx.db.query, 'ada')).toMatchObject({ linkUsedAt: null });
  });

  it('that cannot be read now does not cost its link', async () => {
    const path = await link();
    const away = exportRoutes({
      ...ctx,
      readMedia: () => Promise.reject(new Error('away')),
      shell,
    });
    expect((await away.request(path, { method: 'POST' })).status).toBe(500);
    expect((await routes().request(path, { method: 'POST' })).status).toBe(200);
  });
});

describe('the page of receipts', () => {
  const check = async (code: string, headers: Record<string, string> = {}) =>
    receiptRoutes({ ...ctx, shell }).request(`/?code=${encodeURIComponent(code)}`, { headers });
  const counts = { faces: 3, results: 7, photos: 0, requests: 9, templates: 0, shares: 0 };
  const rest = { messages: 0, consents: 2, linked: 1, payments: 1, entries: 4, asked: 0 };
  const receipt = {
    number: 'AAAA-BBBB-CCCC',
    at: Date.UTC(2026, 10, 20),
    counts: { ...counts, ...rest },
  };

  it('says what a genuine one says, in every reader’s language', async () => {
    const code = await codeOf(ctx, receipt);
    const page = await (await check(code, { 'accept-language': 'es' })).text();
    expect(page).toContain('auténtico');
    expect(page).toContain('AAAA-BBBB-CCCC');
    expect(page).toContain('resultados 7');
  });

  it('says that one is none, and shows no markup of its code', async () => {
    const page = await (await check('<script>alert(1)</script>')).text();
    expect(page).toContain('no receipt of this service');
    expect(page).not.toContain('<script>alert');
    expect(await (await receiptRoutes({ ...ctx, shell }).request('/')).text()).toContain('<form');
  });
});
