import { html } from 'hono/html';
import { MESSAGES_KEPT_MS } from '../../core/playground/transcript.ts';
import type { Rules } from '../../core/rules/rules.ts';
import type { Locale } from '../../core/texts/catalogue.ts';
import type { RenderText } from '../../core/texts/render.ts';
import type { Text } from '../../core/texts/text.ts';
import { type Html, renderSpans } from '../../core/web/spans.ts';

type RenderOptions = { locale: Locale; renderText: RenderText };

type Row = [what: string, purpose: string, time: string];

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Renders the terms or the privacy policy from the texts that the chat shows; the first text is the
 * heading.
 */
export function policyPage(
  texts: readonly Text[],
  options: RenderOptions,
  more: Html | string = '',
): Html {
  const [title, ...rest] = texts.map((text) =>
    renderSpans(options.renderText(text, options.locale), options.locale),
  );
  return html`<article class="policy"><h1>${title}</h1>${rest.map((part) => html`<p>${part}</p>`)}${more}</article>`;
}

/**
 * Renders the retention schedule, each row from the rule that the cleanup task follows.
 * @param playground whether this server stores playground chats
 */
export function retentionSchedule(rules: Rules, playground: boolean): Html {
  const shown = `${days(MESSAGES_KEPT_MS)}; at once when you delete everything`;
  const chats: Row[] = playground
    ? [['Playground chats', 'showing you the chat again', shown]]
    : [];
  const rows: Row[] = [
    [
      'Face photos',
      'your face profile',
      `${days(rules.facePhotosKeptMs)} after you last confirmed them; at once when you withdraw consent`,
    ],
    ['Single photos', 'one picture or video', `${hours(rules.uploadsKeptMs)} after you sent them`],
    [
      'Results',
      'getting them again from your history',
      `${days(rules.resultsKeptMs.free)}; ${days(rules.resultsKeptMs.paid)} once you have bought credits; at once when you delete them`,
    ],
    [
      'The words of a request',
      'making it, and making it again',
      `with its results, also when you delete these or keep nothing; ${hours(rules.wordsKeptMs.failed)} where nothing was made; ${days(rules.wordsKeptMs.rejected)} where it was refused, so that you can appeal`,
    ],
    [
      'Unfinished drafts',
      'going on where you stopped',
      `${days(rules.wordsKeptMs.drafts)} after you last used the chat`,
    ],
    ['Update ids', 'counting each message once', days(rules.inboxKeptMs)],
    ...chats,
    ['Name, e-mail, language', 'talking to you', 'until you change or delete them'],
    ['Consents', 'proof of what you agreed to', 'with your account'],
    [
      'Payments and ledger',
      'accounts and the law',
      'without your name once your account is deleted',
    ],
  ];
  return html`<h2>Retention schedule</h2><div class="table"><table><thead><tr><th scope="col">What</th><th scope="col">What for</th><th scope="col">How long</th></tr></thead><tbody>${rows.map(
    ([what, purpose, time]) =>
      html`<tr><th scope="row">${what}</th><td>${purpose}</td><td>${time}</td></tr>`,
  )}</tbody></table></div><p>You are told ${days(rules.facePhotosNoticeMs)} before face photos end and ${hours(rules.expiryNoticeMs)} before results do. All user files are encrypted, each account under its own key; deleting the account destroys the key.</p>`;
}

const days = (ms: number) => `${Math.round(ms / DAY_MS)} days`;
const hours = (ms: number) => `${Math.round(ms / HOUR_MS)} hours`;
