import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import { REPORT_REASONS } from '../../core/chat/report-reasons.ts';
import type { Context as Product } from '../../core/context.ts';
import { ProductError, textOf } from '../../core/errors.ts';
import { claimNumber, claimToken, subjectOf } from '../../core/takedowns/claim.ts';
import { claimByToken } from '../../core/takedowns/claim-queries.ts';
import { fileClaim } from '../../core/takedowns/file-claim.ts';
import { report } from '../../core/takedowns/report.ts';
import { findSubject, type Subject } from '../../core/takedowns/subject.ts';
import { localText } from '../../core/templates/template.ts';
import type { Locale } from '../../core/texts/catalogue.ts';
import { plainText } from '../../core/texts/render.ts';
import { type Text, t } from '../../core/texts/text.ts';
import { SERVICE } from '../../core/verbs/actor.ts';
import { perform } from '../../core/verbs/verb.ts';
import { clientNetwork } from '../../core/web/client-network.ts';
import type { Html } from '../../core/web/spans.ts';
import { newId } from '../../db/ids.ts';
import { href, type Reader, readerOf } from './reader.ts';
import { renderShell, type Shell } from './shell.ts';

type Needs = Pick<Product, 'db' | 'now' | 'rules' | 'secrets' | 'operators'> & {
  publicUrl: string | null;
  remoteAddress: (c: Context) => string;
  shell: (reader: Reader) => Shell;
};

const HOUR_MS = 60 * 60_000;
const claimForm = z.object({ target: z.string(), contact: z.string(), words: z.string() });
const reportForm = z.object({ reason: z.enum(REPORT_REASONS) });

/**
 * Creates the pages of reports and of claims of likeness, for people with or without an account. They work
 * without scripts and cookies; forms are taken from these pages alone, and limited by the reader's network.
 */
export function trustRoutes(needs: Needs): Hono {
  const app = new Hono();
  for (const path of ['/likeness', '/likeness/:token', '/report/:of/:name'])
    app.use(path, async (c, next) => {
      await next();
      c.header('x-robots-tag', 'noindex');
      c.header('cache-control', 'private, no-store');
    });
  app.get('/likeness', (c) => page(needs, c, 200, likenessForm(needs, c)));
  app.post('/likeness', (c) => claim(needs, c));
  app.get('/likeness/:token', (c) => claimPage(needs, c));
  app.get('/report/:of/:name', async (c) => {
    const found = await shown(needs, c);
    return found ? page(needs, c, 200, reasonsForm(c, found)) : gone(needs, c);
  });
  app.post('/report/:of/:name', (c) => reportPage(needs, c));
  return app;
}

const languageOf = (c: Context): Locale => readerOf(c).locale;

/** Writes the address of the page that is read, in the language that the reader has chosen. */
const own = (c: Context): string => href(readerOf(c), c.req.path);

const say = (c: Context, text: Text): string => plainText(text, languageOf(c));

type Page = { title: string; body: Html | string };

function page(
  needs: Needs,
  c: Context,
  status: 200 | 400 | 403 | 404 | 429,
  { title, body }: Page,
): Response | Promise<Response> {
  const shown = html`<section class="plain trust"><h1>${title}</h1>${body}</section>`;
  const of = { title, description: title, body: shown };
  return c.html(renderShell(needs.shell(readerOf(c)), of), status);
}

/** Tells whether a form was sent from a page of ours. */
function isOurs({ publicUrl }: Needs, c: Context): boolean {
  const origin = c.req.header('origin');
  if (origin === undefined || origin === 'null')
    return c.req.header('sec-fetch-site') === 'same-origin';
  const ours = publicUrl === null ? null : new URL(publicUrl).origin;
  return origin === ours || origin === new URL(c.req.url).origin;
}

const foreign = (needs: Needs, c: Context) =>
  page(needs, c, 403, { title: say(c, t('likeness.foreign')), body: '' });

const gone = (needs: Needs, c: Context) =>
  page(needs, c, 404, { title: say(c, t('report.gone')), body: '' });

/** Says why something was refused; the form stays filled in. */
function refused(needs: Needs, c: Context, cause: unknown, form: Page | null) {
  if (!(cause instanceof ProductError)) throw cause;
  const { refusal } = cause;
  const isTooMany = 'because' in refusal && refusal.because === 'too-many';
  const problem = say(c, textOf(refusal));
  const body = form ? html`<p role="alert"><b>${problem}</b></p>${form.body}` : '';
  return page(needs, c, isTooMany ? 429 : 400, { title: form?.title ?? problem, body });
}

type Written = { target: string; contact: string; words: string };

function likenessForm(needs: Needs, c: Context, written?: Written): Page {
  const { withinMs, characters } = needs.rules.trust.claims;
  const title = say(c, t('likeness.title', { hours: Math.round(withinMs / HOUR_MS) }));
  const of = written ?? { target: c.req.query('about') ?? '', contact: '', words: '' };
  const area = (name: keyof Written, key: 'likeness.what' | 'likeness.words') =>
    html`<p><label for="${name}">${say(c, t(key))}</label><textarea id="${name}" name="${name}" rows="4" maxlength="${characters}" required>${of[name]}</textarea></p>`;
  return {
    title: say(c, t('command.likeness')),
    body: html`<p>${title}</p><form method="post" action="${own(c)}">${area('target', 'likeness.what')}<p><label for="contact">${say(c, t('page.likeness.contact'))}</label><input id="contact" name="contact" maxlength="200" value="${of.contact}" autocomplete="email" required></p>${area('words', 'likeness.words')}<p><label><input type="checkbox" name="true" required> ${say(c, t('likeness.statement'))}</label></p><p><button class="key primary" type="submit">${say(c, t('page.send'))}</button></p></form>`,
  };
}

async function claim(needs: Needs, c: Context): Promise<Response> {
  if (!isOurs(needs, c)) return foreign(needs, c);
  const form = claimForm.safeParse(await c.req.parseBody());
  if (!form.success) return page(needs, c, 400, likenessForm(needs, c));
  const id = newId(needs.now());
  const claimant = { network: clientNetwork(needs.remoteAddress(c)) };
  try {
    const of = { id, claimant, locale: languageOf(c), ...form.data };
    await perform(needs, await fileClaim(needs, SERVICE, of));
  } catch (cause) {
    return refused(needs, c, cause, likenessForm(needs, c, form.data));
  }
  return c.redirect(href(readerOf(c), `/likeness/${await claimToken(needs, id)}`), 303);
}

async function claimPage(needs: Needs, c: Context): Promise<Response> {
  c.header('referrer-policy', 'no-referrer');
  const found = await claimByToken(needs, c.req.param('token') ?? '');
  if (!found) return gone(needs, c);
  const number = claimNumber(found.id);
  const state =
    found.state === 'open'
      ? t('likeness.open', { number, until: { at: found.dueAt, form: 'relative' } })
      : t('likeness.answered', { number, decision: found.state });
  const body = html`${found.answer === null ? '' : html`<p>${found.answer}</p>`}<p>${say(c, t('likeness.keep-link'))}</p>`;
  return page(needs, c, 200, { title: say(c, state), body });
}

type Shown = { subject: Subject; title: string };

/** Finds what an address names; null for what nobody sees. */
async function shown(needs: Needs, c: Context): Promise<Shown | null> {
  const { of = '', name = '' } = c.req.param();
  if (of !== 't' && of !== 'r') return null;
  const subject = await subjectOf(needs, `/${of}/${name}`);
  const found = subject && (await findSubject(needs, subject));
  if (!subject || !found?.isShown) return null;
  return { subject, title: localText(found.title, languageOf(c)) };
}

function reasonsForm(c: Context, { subject, title }: Shown): Page {
  const reasons = REPORT_REASONS.map(
    (reason) =>
      html`<p><label><input type="radio" name="reason" value="${reason}" required> ${say(c, t('report.reason', { reason }))}</label></p>`,
  );
  return {
    title: say(c, t('report.ask', { what: subject.kind, title })),
    body: html`<form method="post" action="${own(c)}">${reasons}<p><button class="key primary" type="submit">${say(c, t('report.button'))}</button></p></form><p><a href="${href(readerOf(c), '/likeness')}">${say(c, t('command.likeness'))}</a></p>`,
  };
}

async function reportPage(needs: Needs, c: Context): Promise<Response> {
  if (!isOurs(needs, c)) return foreign(needs, c);
  const found = await shown(needs, c);
  if (!found) return gone(needs, c);
  const form = reportForm.safeParse(await c.req.parseBody());
  if (!form.success) return page(needs, c, 400, reasonsForm(c, found));
  const reporter = { network: clientNetwork(needs.remoteAddress(c)) };
  const of = { reporter, subject: found.subject, reason: form.data.reason };
  try {
    await perform(needs, await report(needs, SERVICE, of));
  } catch (cause) {
    return refused(needs, c, cause, null);
  }
  return page(needs, c, 200, { title: say(c, t('page.report.done')), body: '' });
}
