import { Hono, type Context as HttpContext } from 'hono';
import { html } from 'hono/html';
import { sameOriginOnly } from '../../bots/playground/same-origin.ts';
import { ProductError, textOf } from '../../core/errors.ts';
import { WEB_PATHS } from '../../core/sign-in/audiences.ts';
import { endSession, signedIn } from '../../core/sign-in/sessions.ts';
import { CATALOGUES, type TextKey } from '../../core/texts/catalogue.ts';
import { preferredLocale } from '../../core/texts/locale.ts';
import { plainText } from '../../core/texts/render.ts';
import { perform } from '../../core/verbs/verb.ts';
import { accountOf } from '../../db/accounts.ts';
import { readerOf, say } from '../pages/reader.ts';
import { dropSessionToken, sessionToken } from '../sign-in/cookies.ts';
import { enterRoutes } from '../sign-in/enter-page.ts';
import { discordRoutes } from './discord.ts';
import { appStyles } from './elements.ts';
import { mediaRoutes } from './media.ts';
import type { AppPage, AppVerb } from './page.ts';
import { APP_PAGES } from './pages.ts';
import type { MiniAppParts } from './parts.ts';
import { type AppRequest, type Asked, requestOf } from './request.ts';
import { shareIntoChat } from './share-into-chat.ts';
import { type Framed, renderApp } from './shell.ts';
import { signInPage } from './sign-in-page.ts';
import { telegramRoutes } from './telegram.ts';
import { toolRoutes } from './tools.ts';
import { uploadRoutes } from './upload.ts';
import { APP_VERBS } from './verbs.ts';

/** Creates the Mini App, under `/app`. */
export function miniAppRoutes(parts: MiniAppParts): Hono {
  const app = new Hono().basePath(WEB_PATHS.app);
  const secure = parts.publicUrl?.startsWith('https:') ?? false;
  const signed = (c: HttpContext, then: (asked: AppRequest) => Answer) =>
    asSomebody(parts, c, (asked) => then(requestOf(parts, c, asked)));
  app.route('/tools', toolRoutes(parts.tools));
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'private, no-store');
    c.header('x-robots-tag', 'noindex');
  });
  app.use(sameOriginOnly(parts.publicUrl, parts.discord ? [parts.discord.origin] : []));
  const styles = () => appStyles(parts);
  app.route(
    '/enter',
    enterRoutes({ ...parts, secure, styles }, 'app', () => Promise.resolve()),
  );
  for (const page of APP_PAGES)
    app.get(page.path === '' ? '/' : page.path, (c) =>
      signed(c, (asked) => shownPage(asked, c, page)),
    );
  for (const verb of APP_VERBS)
    app.post(verb.path, (c) => signed(c, (asked) => done(asked, c, verb)));
  app.post('/leave', (c) =>
    signed(c, async ({ actor, session }) => {
      await perform(parts, await endSession(parts, actor, { audience: 'app', id: session.id }));
      dropSessionToken(c, 'app', secure);
      return c.redirect(WEB_PATHS.app, 303);
    }),
  );
  mediaRoutes(app, signed);
  shareIntoChat(app, signed, parts.telegram);
  if (parts.discord) app.route('/discord', discordRoutes(parts, parts.discord));
  if (parts.telegram) app.route('/telegram', telegramRoutes(parts, parts.telegram));
  uploadRoutes(app, signed);
  return app;
}

type Answer = Response | Promise<Response>;

async function asSomebody(
  parts: MiniAppParts,
  c: HttpContext,
  then: (asked: Asked) => Answer,
): Promise<Response> {
  const token = sessionToken(c, 'app');
  const who = token === null ? null : await signedIn(parts, 'app', token);
  const account = who && (await accountOf(parts.db.query, who.actor.accountId));
  const reader = readerOf(c);
  if (!who || !account) return c.html(signInPage(parts, reader), 401);
  const locale = preferredLocale(account.locale);
  return then({ ...who, account, reader: { ...reader, locale, isChosen: false } });
}

async function shownPage(asked: AppRequest, c: HttpContext, page: AppPage): Promise<Response> {
  const framed = { at: page.at ?? page.path, remark: remarkOf(asked), assets: page.assets ?? {} };
  try {
    return c.html(renderApp(asked, { ...framed, ...(await page.render(asked)) }));
  } catch (cause) {
    return refused(asked, c, cause, framed.at);
  }
}

async function done(asked: AppRequest, c: HttpContext, verb: AppVerb): Promise<Response> {
  try {
    const form = textsOf(await c.req.parseBody());
    const input = verb.input.safeParse({ ...form, ...c.req.param() });
    if (!input.success) return answer(asked, c, '', say(asked.reader, 'app.invalid'), 422);
    const onTo = new URL(`/app${await verb.run(asked, input.data)}`, 'http://app');
    if (verb.said !== null) onTo.searchParams.set('done', verb.said);
    return c.redirect(`${onTo.pathname}${onTo.search}`, 303);
  } catch (cause) {
    return refused(asked, c, cause, '');
  }
}

const textsOf = (form: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(form).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );

const STATUS = { forbidden: 403, 'not-found': 404, 'done-before': 409 } as const;
const isPlain = (code: string): code is keyof typeof STATUS => code in STATUS;

/** Says a refusal on a page of its own. @throws whatever is no refusal */
function refused(asked: AppRequest, c: HttpContext, cause: unknown, at: string): Answer {
  if (!(cause instanceof ProductError)) throw cause;
  const { refusal } = cause;
  const { reader } = asked;
  if (isPlain(refusal.code))
    return answer(asked, c, at, say(reader, `app.refused.${refusal.code}`), STATUS[refusal.code]);
  const status = refusal.code === 'limit-reached' ? 429 : 422;
  return answer(asked, c, at, plainText(textOf(refusal), reader.locale), status);
}

/** Answers with why nothing was done, and the way back. */
function answer(
  asked: AppRequest,
  c: HttpContext,
  at: string,
  said: string,
  status: 403 | 404 | 409 | 422 | 429,
): Answer {
  const back = say(asked.reader, 'app.back');
  const framed: Framed = {
    title: say(asked.reader, 'app.title'),
    at,
    remark: { said, isRefusal: true },
    body: html`<p><a class="key" href="/app${at}">${back}</a></p>`,
  };
  return c.html(renderApp(asked, framed), status);
}

/** Reads what was just done from the address; only what a verb says counts. */
function remarkOf({ reader, query }: AppRequest): { said: string; isRefusal: false } | null {
  const key = query('done');
  const isSaid = key !== null && APP_VERBS.some(({ said }) => said === key);
  if (!isSaid || !(key in CATALOGUES[reader.locale])) return null;
  return { said: say(reader, key as TextKey), isRefusal: false };
}
