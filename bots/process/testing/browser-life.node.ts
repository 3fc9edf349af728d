/** Somebody in a browser who has something at every address that can be theirs: for tests. */
import sharp from 'sharp';
import { exportLink } from '../../../core/exports/links.ts';
import { createShare } from '../../../core/sharing/create-share.ts';
import { shareLink } from '../../../core/sharing/share-links.ts';
import { perform } from '../../../core/verbs/verb.ts';
import { openResultLinks } from '../../../core/web/result-links.ts';
import { accountAt } from '../../../db/accounts.ts';
import { giveExportLink, newestExport } from '../../../db/exports.ts';
import { newId } from '../../../db/ids.ts';
import { resultsOf } from '../../../db/results.ts';
import { generations, templates, templateVersions } from '../../../db/schema/schema.ts';
import { type Door, deliver, type Person, press, say, visit } from './crash-people.node.ts';
import { eventually, portrait, type TestService } from './test-service.node.ts';

/** Words that the person says, each one their own. */
export const WORDS = ['kanariword', 'kanaricaption', 'kanariname', 'kanaritemplate', 'kanariclaim'];
/** The ids of the person's templates: a private one, and one that nobody has approved. */
export const TEMPLATES = ['kanari-private', 'kanari-draft'];
const COVER = new TextEncoder().encode('the cover that nobody else may see');
/** Bytes of a file that tell it from every other. */
const TELLTALE = { from: 2_000, to: 2_100 };

/** The addresses of what is theirs, as paths, and what must never be in an answer to somebody else. */
export type BrowserLife = {
  me: Person;
  accountId: string;
  generationId: string;
  /** Files of the chat: the photo, the result, the archive. */
  media: string[];
  upload: string;
  /** A photo that is uploaded and not sent. */
  unsent: string;
  message: string;
  share: string;
  shareId: string;
  result: string;
  archive: string;
  claim: string;
  checkout: string;
  recoveryCode: string;
  bytes: Buffer[];
};

/** Asks as a browser does. @param cookie of the session; empty for none */
export function asker({ url }: Door, cookie: string) {
  return (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(new URL(path, url), {
      redirect: 'manual',
      ...init,
      headers: { origin: new URL(url).origin, accept: 'text/html', cookie, ...init.headers },
    });
}

/** Lives in a browser: talks, sends a photo, makes a picture, shares it, and so on. */
export async function liveInBrowser(house: TestService, door: Door): Promise<BrowserLife> {
  const { ctx } = house.service;
  const q = ctx.db.query;
  const me = await visit(door);
  const ask = asker(door, me.cookie);
  const page = async (): Promise<string> => (await ask('/playground')).text();
  const shown = (words: string | RegExp) =>
    eventually(async () => {
      const html = await page();
      return (typeof words === 'string' ? html.includes(words) : words.test(html)) && html;
    });
  press(me, 'adult');
  press(me, 'agree');
  say(me, '/settings');
  press(me, 'name');
  say(me, WORDS[2] ?? '');
  say(me, WORDS[0] ?? '');
  say(me, '/create studio-noir');
  await deliver(door, me);
  press(me, codeOf(await shown('With one photo'), 'With one photo'));
  await deliver(door, me);
  await shown('send me the photo');
  const photo = await sharp(await portrait('mira_front'))
    .jpeg({ quality: 71 })
    .toBuffer();
  const uploaded = async (): Promise<string> => {
    const answer = await ask('/playground/uploads', {
      method: 'POST',
      body: new Uint8Array(photo),
      headers: { 'content-type': 'image/jpeg', 'x-file-name': 'kanarifile.jpg' },
    });
    return ((await answer.json()) as { id: string }).id;
  };
  const [upload, unsent] = [await uploaded(), await uploaded()];
  const eventId = crypto.randomUUID();
  me.unsent.push(JSON.stringify({ kind: 'photos', eventId, files: [upload], caption: WORDS[1] }));
  await deliver(door, me);
  press(me, codeOf(await shown('Make it'), 'Make it'));
  await deliver(door, me);
  const made = await eventually(async () => {
    const [row] = await q.select().from(generations);
    return row?.state === 'delivered' && (await resultsOf(q, row.id))[0];
  });
  const account = await accountAt(q, { surface: 'playground', userId: me.chat });
  if (!account) throw new Error('nobody');
  const accountId = account.id;

  const actor = { is: 'person', surface: 'playground', userId: me.chat, accountId } as const;
  const shareId = newId(ctx.now());
  await perform(
    ctx,
    await createShare(ctx, actor, { id: shareId, resultId: made.id, kind: 'link' }),
  );

  say(me, '/export');
  press(me, 'export-make');
  press(me, 'offer:spark:sandbox');
  await deliver(door, me);
  await shown('Here is your archive');
  const archive = await newestExport(q, accountId);
  if (!archive) throw new Error('no archive');
  await ctx.db.commit([giveExportLink(q, archive.id, ctx.now())]);
  const number = (await newestExport(q, accountId))?.linkNumber ?? 0;

  await addTemplates(house, account);
  const claimed = await ask('/likeness', {
    method: 'POST',
    body: new URLSearchParams({
      target: '/t/studio-noir',
      contact: WORDS[4] ?? '',
      words: WORDS[4] ?? '',
    }),
  });
  const access = await (await ask('/playground/access/code', { method: 'POST' })).text();
  const html = await shown(/\/sandbox\/pay\/\w+/);
  const media = [...new Set(html.match(/\/playground\/media\/[\w-]+\/\d+/g))];
  const files = await Promise.all(
    media.map(async (path) => Buffer.from(await (await ask(path)).arrayBuffer())),
  );
  const publicUrl = ctx.publicUrl ?? '';
  const links = openResultLinks(ctx.secrets['result-links'], publicUrl);
  const pathOf = (link: string | null): string => new URL(link ?? '').pathname;
  return {
    ...{
      me,
      accountId,
      generationId: made.generationId,
      media,
      upload,
      unsent,
      message: `p-${eventId}`,
      shareId,
    },
    share: pathOf(await shareLink(ctx, shareId)),
    result: pathOf(await links.linkTo(made.id)),
    archive: pathOf(await exportLink(ctx, publicUrl, { id: archive.id, number })),
    claim: claimed.headers.get('location')?.split('?')[0] ?? '',
    checkout: /\/sandbox\/pay\/\w+/.exec(html)?.[0] ?? '',
    recoveryCode: /<code>([^<]+)<\/code>/.exec(access)?.[1] ?? '',
    bytes: [Buffer.from(COVER), ...files.map((file) => file.subarray(TELLTALE.from, TELLTALE.to))],
  };
}

/** The code of the newest button with a label. */
export function codeOf(html: string, label: string): string {
  const found = html
    .split('data-action="')
    .findLast((part) => part.includes(`<span>${label}</span>`));
  const code = found?.slice(0, found.indexOf('"'));
  if (!code) throw new Error(`no button ${label}`);
  return code;
}

async function addTemplates(
  { service: { ctx } }: TestService,
  account: { id: string; wrappedKey: string | null },
): Promise<void> {
  const { db, vault } = ctx;
  const key = { owner: account.id, wrappedKey: account.wrappedKey ?? '' };
  const now = ctx.now();
  for (const id of TEMPLATES) {
    const coverObject = `covers/${id}/1`;
    await vault.put(key, coverObject, COVER, 'image/jpeg');
    const isPrivate = id === TEMPLATES[0];
    await db.commit([
      db.query.insert(templates).values({
        ...{ id, kind: 'image', authorAccountId: account.id, position: 1, cover: '' },
        visibility: isPrivate ? 'private' : 'public',
        state: isPrivate ? 'offered' : 'draft',
        ...{ version: 1, needs: 'profile', search: '{}', createdAt: now, updatedAt: now },
      }),
      db.query.insert(templateVersions).values({
        ...{ templateId: id, version: 1, digest: id, kind: 'image', slots: '[]', coverObject },
        ...{ title: JSON.stringify({ en: WORDS[3] }), description: '{}', needs: 'profile' },
        ...{ prompt: 'x', aspect: '1:1', longEdgePx: 1024, durationSeconds: 0, createdAt: now },
      }),
    ]);
  }
}
