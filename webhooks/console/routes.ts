import { Hono, type Context as HttpContext } from 'hono';
import { html } from 'hono/html';
import { sameOriginOnly } from '../../bots/playground/same-origin.ts';
import { ProductError, textOf } from '../../core/errors.ts';
import { tell } from '../../core/notices/tell.ts';
import { WEB_PATHS } from '../../core/sign-in/audiences.ts';
import { consoleRole, endSession, signedIn } from '../../core/sign-in/sessions.ts';
import type { OpenedSession } from '../../core/sign-in/sign-in.ts';
import { CATALOGUES, type TextKey } from '../../core/texts/catalogue.ts';
import { preferredLocale } from '../../core/texts/locale.ts';
import { plainText } from '../../core/texts/render.ts';
import { perform } from '../../core/verbs/verb.ts';
import { serveAsset } from '../../core/web/assets.ts';
import { accountAt } from '../../db/accounts.ts';
import { readerOf, say } from '../pages/reader.ts';
import { dropSessionToken, sessionToken } from '../sign-in/cookies.ts';
import { enterRoutes } from '../sign-in/enter-page.ts';
import { caseMediaRoute } from './cases/media.ts';
import { consoleStyles } from './elements.ts';
import { openLive } from './live.ts';
import type { ConsolePage, ConsoleVerb } from './page.ts';
import { CONSOLE_PAGES } from './pages.ts';
import type { ConsoleParts } from './parts.ts';
import { renderQuestion } from './question.ts';
import { type Asked, type ConsoleRequest, may, requestOf, type Typed } from './request.ts';
import { renderConsole } from './shell.ts';
import { signInPage } from './sign-in-page.ts';
import { CONSOLE_VERBS } from './verbs.ts';

/** Creates the operators' console, under `/console`. */
export function consoleRoutes(parts: ConsoleParts): Hono {
  const app = new Hono().basePath(WEB_PATHS.console);
  const secure = parts.publicUrl?.startsWith('https:') ?? false;
  const styles = () => consoleStyles(parts.assets);
  app.get(
    '/assets/:name',
    async (c) => (await serveAsset(parts.assets, c.req.param('name'))) ?? c.notFound(),
  );
  app.use(async (c, next) => {
    await next();
    c.header('cache-control', 'private, no-store');
    c.header('x-robots-tag', 'noindex');
  });
  app.use(sameOriginOnly(parts.publicUrl));
  app.route('/enter', enterRoutes({ ...parts, secure, styles }, 'console', noteEntered(parts)));
  for (const page of CONSOLE_PAGES)
    app.get(page.path === '' ? '/' : page.path, (c) =>
      asOperator(parts, c, (asked) => shown(requestOf(parts, c, asked), c, page)),
    );
  for (const verb of CONSOLE_VERBS)
    app.post(verb.path, (c) =>
      asOperator(parts, c, (asked) => done(requestOf(parts, c, asked), c, verb)),
    );
  caseMediaRoute(app, parts, (c, then) => asOperator(parts, c, then));
  const live = openLive(parts);
  app.get('/events', (c) => asOperator(parts, c, (asked) => live.follow(c, asked)));
  app.post('/leave', (c) =>
    asOperator(parts, c, async ({ actor, session }) => {
      await perform(parts, await endSession(parts, actor, { audience: 'console', id: session.id }));
      dropSessionToken(c, 'console', secure);
      return c.redirect('/console', 303);
    }),
  );
  return app;
}

type Answer = Response | Promise<Response>;

/** Answers an operator who is signed in; others are shown how to sign in. */
async function asOperator(
  parts: ConsoleParts,
  c: HttpContext,
  then: (asked: Asked) => Answer,
): Promise<Response> {
  const token = sessionToken(c, 'console');
  const who = token === null ? null : await signedIn(parts, 'console', token);
  const role = who && consoleRole(parts, who);
  const reader = readerOf(c);
  if (!who || !role) return c.html(signInPage(parts, reader), 401);
  const account = await accountAt(parts.db.query, who.actor);
  const locale = reader.isChosen ? reader.locale : preferredLocale(account?.locale ?? null);
  return then({ ...who, role, reader: { ...reader, locale } });
}

async function shown(asked: ConsoleRequest, c: HttpContext, page: ConsolePage): Promise<Response> {
  const { reader } = asked;
  const title = say(reader, page.title);
  const at = page.at ?? page.path;
  const framed = { title, at, remark: remarkOf(asked) };
  try {
    if (page.right !== null && !may(asked, page.right))
      throw new ProductError({ code: 'forbidden' });
    return c.html(renderConsole(asked, { ...framed, body: await page.render(asked) }));
  } catch (cause) {
    return refused(asked, c, cause, framed);
  }
}

async function done(asked: ConsoleRequest, c: HttpContext, verb: ConsoleVerb): Promise<Response> {
  const { parts, reader } = asked;
  const form = textsOf(await c.req.parseBody());
  const values = { ...form, ...c.req.param() };
  try {
    if (verb.right !== null && !may(asked, verb.right))
      throw new ProductError({ code: 'forbidden' });
    const input = verb.input.safeParse(values);
    if (!input.success) {
      const wrong = new Set(input.error.issues.map(({ path }) => String(path[0])));
      const said = say(reader, 'console.invalid');
      return await formAgain(asked, c, verb, { values, wrong, said, status: 422 });
    }
    const question = form.sure === 'yes' ? null : await verb.confirm?.(asked, input.data);
    if (question) return c.html(renderQuestion(asked, { question, form, path: c.req.path }));
    await perform(parts, await verb.run(asked, input.data));
    const onTo = new URL(`/console${verb.onTo(input.data)}`, 'http://console');
    onTo.searchParams.set('done', verb.said);
    if (reader.isChosen) onTo.searchParams.set('lang', reader.locale);
    return c.redirect(`${onTo.pathname}${onTo.search}${onTo.hash}`, 303);
  } catch (cause) {
    const refusal = refusalOf(asked, cause);
    return formAgain(asked, c, verb, { values, wrong: new Set(), ...refusal });
  }
}

/** Shows the page that a refused form stands on, with the reason beside it; else the reason alone. */
async function formAgain(
  asked: ConsoleRequest,
  c: HttpContext,
  { page, path }: ConsoleVerb,
  of: Omit<Typed, 'verb'> & { status: 403 | 404 | 409 | 422 },
): Promise<Response> {
  const { reader } = asked;
  const { status, ...typed } = of;
  const remark = { said: of.said, isRefusal: true };
  const framed = { title: say(reader, page?.title ?? 'console.title'), at: page?.at ?? page?.path };
  const sole = () => c.html(renderConsole(asked, { ...framed, remark, body: html`` }), status);
  if (!page || status === 403) return sole();
  try {
    if (page.right !== null && !may(asked, page.right)) return sole();
    const body = await page.render({ ...asked, typed: { ...typed, verb: path } });
    return c.html(renderConsole(asked, { ...framed, remark, body }), status);
  } catch (cause) {
    if (!(cause instanceof ProductError)) throw cause;
    return sole();
  }
}

const textsOf = (form: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(form).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );

const STATUS = { forbidden: 403, 'not-found': 404, 'done-before': 409 } as const;

/** Puts a refusal into words. @throws whatever is no refusal */
function refusalOf({ reader }: ConsoleRequest, cause: unknown) {
  if (!(cause instanceof ProductError)) throw cause;
  const { code } = cause.refusal;
  if (!(code in STATUS))
    return { said: plainText(textOf(cause.refusal), reader.locale), status: 422 as const };
  const known = code as keyof typeof STATUS;
  return { said: say(reader, `console.refused.${known}`), status: STATUS[known] };
}

/** Says a refusal on a page of its own. @throws whatever is no refusal */
function refused(
  asked: ConsoleRequest,
  c: HttpContext,
  cause: unknown,
  framed: { title: string; at: string },
): Answer {
  const { said, status } = refusalOf(asked, cause);
  const remark = { said, isRefusal: true };
  return c.html(renderConsole(asked, { ...framed, remark, body: html`` }), status);
}

/** Reads what was just done from the address; only what a verb says counts. */
function remarkOf({ reader, query }: ConsoleRequest): { said: string; isRefusal: false } | null {
  const key = query('done');
  const isSaid = CONSOLE_VERBS.some(({ said }) => said === key) && key !== null;
  if (!isSaid || !(key in CATALOGUES[reader.locale])) return null;
  return { said: say(reader, key as TextKey), isRefusal: false };
}

/** Tells an operator in their own chat that somebody has signed in as them. */
const noteEntered =
  (parts: ConsoleParts) =>
  async ({ session }: OpenedSession): Promise<void> => {
    const { surface, userId, device, id } = session;
    const account = await accountAt(parts.db.query, { surface, userId });
    if (!account) return;
    await parts.db.commit([
      tell(parts.db.query, {
        kind: 'console-entered',
        data: { device },
        accountId: account.id,
        about: `console-${id}`,
        now: parts.now(),
      }),
    ]);
  };
