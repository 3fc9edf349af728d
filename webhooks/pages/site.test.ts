import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quickEngine } from '../../bots/process/testing/test-service.node.ts';
import type { ReadMedia } from '../../core/chat/surface.ts';
import { type TestContext, testContext } from '../../core/testing/context.ts';
import { offerTemplates, testTemplate } from '../../core/testing/templates.ts';
import { renderText } from '../../core/texts/render.ts';
import { createApp } from '../app.ts';

const ORIGIN = 'https://alme.example';
const HTML = { accept: 'text/html' };
const RTL = 'ليلة';

let ctx: TestContext;
let app: ReturnType<typeof createApp>;

const run = (sql: string, ...params: unknown[]) =>
  ctx.db.commit([{ toSQL: () => ({ sql, params }) }]);
const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers: { ...HTML, ...headers } });
const textOf = async (path: string, headers: Record<string, string> = {}) =>
  (await get(path, headers)).text();

beforeAll(async () => {
  const telegram = { startLink: (argument: string) => `https://t.me/alme?start=${argument}` };
  ctx = await testContext({ engines: [quickEngine], publicUrl: ORIGIN });
  ctx.surfaces.set('telegram', { ...ctx.surface, ...telegram, name: 'telegram' });
  await offerTemplates(ctx, [
    testTemplate({ id: 'neon', category: 'art' }),
    testTemplate({
      id: 'mine',
      title: { de: `<script>alert(1)</script> ${RTL}` },
      description: { de: `${'Ä'.repeat(300)} @everyone` },
      category: 'art',
      slots: [{ id: 'place', label: { de: '<i>Ort</i>' }, default: { de: 'Wien' } }],
      prompt: 'in {place}',
      licence: '"><img src=x>',
    }),
    ...['gone', 'down', 'hid', 'own', 'link'].map((id) => testTemplate({ id })),
  ]);
  await run(
    "insert into creators (account_id, handle, name, created_at, updated_at) values ('a', 'ada', '<b>Ada</b>', 1, 1)",
  );
  await run("update templates set author_account_id = 'a', published_at = 1 where id = 'mine'");
  await run("update templates set state = 'removed' where id = 'gone'");
  await run("update templates set state = 'taken-down' where id = 'down'");
  await run("update templates set state = 'hidden' where id = 'hid'");
  await run("update templates set visibility = 'private' where id = 'own'");
  await run("update templates set visibility = 'link' where id = 'link'");
  const readMedia: ReadMedia = async ({ id }) =>
    id === 'mine'
      ? null
      : { bytes: new Uint8Array([1, 2]), contentType: 'image/jpeg', filename: 'a' };
  app = createApp({
    ...ctx,
    renderText,
    readMedia,
    resultLinks: null,
    assets: new Map(),
    links: () => [
      { on: 'telegram', url: 'https://t.me/alme' },
      { on: 'discord', url: 'https://discord.com/x' },
    ],
    playground: null,
    groups: [],
    ready: async () => undefined,
    metricsText: async () => '',
    metricsToken: null,
    metricsHere: false,
    remoteAddress: () => '127.0.0.1',
  });
});
afterAll(() => ctx.dispose());

describe('the page of a template', () => {
  test('says what it is, leads into the chats, and is shown in previews', async () => {
    const page = await textOf('/t/neon', { 'accept-language': 'de' });
    expect(page).toContain('<html lang="de">');
    expect(page).toContain('<bdi>Titel neon</bdi>');
    expect(page).toContain('10 Credits');
    expect(page).toContain('href="https://t.me/alme?start=t_neon"');
    expect(page).toContain('href="https://discord.com/x"');
    expect(page).toContain(`<meta property="og:image" content="${ORIGIN}/covers/neon">`);
    expect(page).toContain(`<link rel="canonical" href="${ORIGIN}/t/neon">`);
    expect(page).toContain(`hreflang="tr" href="${ORIGIN}/t/neon?lang=tr"`);
    expect(page).not.toContain('noindex');
    expect(page).not.toContain('/report/');
  });

  test('shows what somebody wrote as words, and says in which language they are', async () => {
    const page = await textOf('/t/mine');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('&lt;i&gt;Ort&lt;/i&gt;');
    expect(page).not.toMatch(/<script>alert|<img src=x>|<b>Ada/);
    expect(page).toContain('<a href="/creators/ada"><bdi>&lt;b&gt;Ada&lt;/b&gt;</bdi></a>');
    expect(page).toContain('Written in German');
    expect(page).toContain('href="/report/t/mine"');
    expect(page).toContain(`${RTL}</bdi>`);
  });

  test.each([
    ['gone', 410, 'removed it'],
    ['down', 410, 'taken down'],
    ['hid', 404, 'can’t be used'],
    ['own', 404, 'does not exist'],
    ['nothing', 404, 'does not exist'],
    ['..%2f..%2fetc', 404, 'does not exist'],
    ['%00', 404, 'does not exist'],
    ['NEON', 404, 'does not exist'],
    [encodeURIComponent('<script>'), 404, 'does not exist'],
    ['x'.repeat(10_000), 404, 'does not exist'],
  ])('of %.20s is answered with %i', async (id, status, words) => {
    const answer = await get(`/t/${id}`);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const page = await answer.text();
    expect(page).toContain(words);
    expect(page).toContain('noindex');
    expect(page).not.toContain('<script>');
  });

  test('is reachable by its link alone where its author wants that', async () => {
    expect((await get('/t/link')).status).toBe(200);
    expect(await textOf('/gallery')).not.toContain('/t/link"');
    expect(await textOf('/sitemaps/templates.xml')).not.toContain('/t/link<');
  });

  test('stays when its author is erased', async () => {
    await run("delete from creators where account_id = 'a'");
    expect(await textOf('/t/mine')).toContain('By a creator');
    expect((await get('/creators/ada')).status).toBe(404);
    await run(
      "insert into creators (account_id, handle, name, created_at, updated_at) values ('a', 'ada', '<b>Ada</b>', 1, 1)",
    );
  });

  test('has a neutral picture where the cover is lost', async () => {
    const cover = await get('/covers/mine');
    expect([cover.status, cover.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    expect((await get('/covers/hid')).status).toBe(404);
  });
});

describe('public pages', () => {
  test('may be cached for a moment, by language, and asked for by their content', async () => {
    const first = await get('/t/neon');
    expect(first.headers.get('cache-control')).toBe('public, max-age=60');
    expect(first.headers.get('vary')).toContain('Accept-Language');
    expect(first.headers.get('set-cookie')).toBeNull();
    const tag = first.headers.get('etag') ?? '';
    expect((await get('/t/neon', { 'if-none-match': tag })).status).toBe(304);
    const other = await get('/t/neon', { 'if-none-match': tag, 'accept-language': 'ru' });
    expect([other.status, other.headers.get('content-language')]).toEqual([200, 'ru']);
  });

  test.each(['/', '/gallery', '/t/neon', '/creators/ada', '/terms', '/privacy', '/nothing'])(
    '%s is in the language that the address names, as are its links',
    async (path) => {
      const page = await textOf(`${path}?lang=tr`, { 'accept-language': 'de' });
      expect(page).toContain('<html lang="tr">');
      expect(page).toContain('İçeriğe geç');
      expect(page).toContain('href="/gallery?lang=tr"');
      expect(page).toContain('href="?lang=de"');
      expect(page).not.toMatch(/[>"](Skip to content|Terms|To the front page)[<"]/);
    },
  );

  test('the gallery searches, keeps to a category, and takes whatever is asked for', async () => {
    const found = await textOf('/gallery?q=neon&lang=es');
    expect(found).toContain('href="/t/neon?lang=es"');
    expect(found).not.toContain('href="/t/mine');
    expect(found).toContain('noindex');
    expect(await textOf('/gallery?category=art')).toContain('href="/t/mine"');
    expect(await textOf('/gallery?category=video')).not.toContain('href="/t/neon"');
    expect(await textOf('/gallery?kind=video&order=new')).toContain('nothing here at the moment');
    expect(await textOf('/gallery?after=mine')).not.toContain('href="/t/mine"');
    for (const query of [
      'q=%22%27%3Cscript%3E',
      `q=${'a'.repeat(10_000)}`,
      'page=-1',
      'page=9999',
      'category=../..',
      'lang=xx',
      '%',
    ])
      expect((await get(`/gallery?${query}`)).status, query.slice(0, 30)).toBe(200);
    expect(await textOf('/gallery?q=%22%3Cscript%3E')).not.toContain('<script>');
  });

  test('a creator’s page shows what is listed, and nothing of the account', async () => {
    const page = await textOf('/creators/ada');
    expect(page).toContain('href="/t/mine"');
    expect(page).not.toContain('href="/t/neon"');
    expect((await get('/creators/nobody')).status).toBe(404);
    expect((await get('/creators/%00')).status).toBe(404);
  });

  test('search engines are told of public templates and creators, and of nothing else', async () => {
    expect(await textOf('/robots.txt')).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
    const index = await textOf('/sitemap.xml');
    expect(index).toContain(`<loc>${ORIGIN}/sitemaps/templates.xml?after=</loc>`);
    const list = await textOf('/sitemaps/templates.xml?after=');
    const listed = [...list.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
    expect(listed).toEqual([`${ORIGIN}/t/mine`, `${ORIGIN}/t/neon`]);
    expect(list.endsWith('</urlset>\n')).toBe(true);
    expect(await textOf('/sitemaps/templates.xml?after=mine')).not.toContain('/t/mine');
    expect(await textOf('/sitemaps/creators.xml')).toContain(`<loc>${ORIGIN}/creators/ada</loc>`);
  });
});
