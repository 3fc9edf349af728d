import { html } from 'hono/html';
import { ProductError } from '../../../core/errors.ts';
import { campaignMessage } from '../../../core/notices/campaigns/message.ts';
import { campaignFor } from '../../../core/notices/campaigns/queries.ts';
import { readWords } from '../../../core/notices/campaigns/words.ts';
import { LOCALES, type Locale } from '../../../core/texts/catalogue.ts';
import { plainText, renderText } from '../../../core/texts/render.ts';
import { type Html, renderSpans, renderTime } from '../../../core/web/spans.ts';
import type { CampaignRow } from '../../../db/campaigns.ts';
import { say } from '../../pages/reader.ts';
import { actButton, pageLink } from '../elements.ts';
import { countText } from '../figures-text.ts';
import { verbForm } from '../forms.ts';
import type { ConsolePage } from '../page.ts';
import type { ConsoleRequest } from '../request.ts';
import { factList } from '../tables.ts';

/** The form of the words in a language, by the path of its verb. */
export const WORDS_FORM = { path: '/broadcasts/:broadcast/words/:locale' } as const;

/** The page of a message to many: its words, how people will see it, how far it is. */
export const broadcastPage: ConsolePage = {
  path: '/broadcasts/:broadcast',
  right: 'service',
  title: 'console.broadcast',
  at: '/broadcasts',
  render: async (asked) => {
    const campaign = await campaignAsked(asked, asked.param('broadcast'));
    const { reader } = asked;
    const isOpen = ['ready', 'running'].includes(campaign.state);
    const again = pageLink(
      asked,
      `/broadcasts/${campaign.id}`,
      say(reader, 'console.broadcast.again'),
    );
    return html`<div class="columns"><section${isOpen ? html` data-progress` : ''}>${facts(asked, campaign)}</section><section aria-labelledby="do"><h2 id="do">${say(reader, 'console.do')}</h2>${actions(asked, campaign)}${isOpen ? html`<p>${again}</p>` : ''}</section></div>${campaign.state === 'draft' ? wordForms(asked, campaign) : ''}${previews(asked, campaign)}<p>${pageLink(asked, '/broadcasts', say(reader, 'campaign.list'))}</p>`;
  },
};

/** Reads the message that a path names. @throws {ProductError} `not-found`, `forbidden` */
export async function campaignAsked(
  { parts, actor }: ConsoleRequest,
  id: string,
): Promise<CampaignRow> {
  const campaign = await campaignFor(parts, actor, id);
  if (!campaign) throw new ProductError({ code: 'not-found' });
  return campaign;
}

function facts({ reader }: ConsoleRequest, campaign: CampaignRow): Html {
  const { kind, state, audience, people, told, unreachable, skipped, refused, unsure } = campaign;
  const isDraft = state === 'draft';
  const left = Math.max(0, people - told - unreachable - refused - skipped - unsure);
  const isCounting = state === 'ready' && campaign.preparedAt === null;
  const count = (of: number): string | null => (isDraft ? null : countText(reader, of));
  const progress = html`<progress max="${Math.max(1, people)}" value="${people - left}" aria-label="${say(reader, 'console.broadcast.told')}"></progress>`;
  return factList([
    [say(reader, 'console.cases.what'), say(reader, 'console.broadcast.kind', { kind })],
    [
      say(reader, 'console.state'),
      say(reader, 'console.broadcast.state', { state: isCounting ? 'counting' : state }),
    ],
    [
      say(reader, 'console.broadcast.for'),
      kind === 'broadcast' ? say(reader, 'campaign.card.audience', { audience }) : null,
    ],
    [
      say(reader, 'console.until'),
      campaign.appliesAt === null ? null : renderTime(campaign.appliesAt, 'date', reader.locale),
    ],
    [say(reader, 'console.broadcast.people'), count(people)],
    [
      say(reader, 'console.broadcast.told'),
      isDraft ? null : html`${countText(reader, told)} ${progress}`,
    ],
    [say(reader, 'console.broadcast.left'), count(left)],
    [say(reader, 'console.broadcast.unreachable'), count(unreachable)],
    [say(reader, 'console.broadcast.skipped'), count(skipped)],
    [say(reader, 'console.broadcast.refused'), count(refused)],
    [say(reader, 'console.broadcast.unsure'), count(unsure)],
    [say(reader, 'console.by'), html`<code>${campaign.createdBy}</code>`],
  ]);
}

function actions(asked: ConsoleRequest, campaign: CampaignRow): Html {
  const { reader } = asked;
  const { id, kind, state, audience, preparedAt } = campaign;
  if (kind !== 'broadcast')
    return html`<p class="none">${say(reader, 'console.broadcast.by-itself')}</p>`;
  const button = (verb: string, label: string, style: '' | 'primary' | 'danger' = '', to = '') =>
    actButton(asked, {
      ...{ path: `/broadcasts/${id}/${verb}`, label, style },
      values: to === '' ? {} : { audience: to },
    });
  const drop = button('drop', say(reader, 'campaign.drop'), 'danger');
  const other = audience === 'news' ? 'everyone' : 'news';
  const isWritten = Object.keys(readWords(campaign.words)).length > 0;
  switch (state) {
    case 'draft':
      return html`${isWritten ? '' : html`<p>${say(reader, 'console.broadcast.write')}</p>`}<div class="acts">${isWritten ? button('ready', say(reader, 'campaign.count'), 'primary') : ''}${button('audience', say(reader, 'campaign.to', { audience: other }), '', other)}${drop}</div>`;
    case 'ready':
      return html`<div class="acts">${preparedAt === null ? '' : button('run', say(reader, 'campaign.go'), 'primary')}${drop}</div>`;
    case 'running':
      return html`<div class="acts">${button('stop', say(reader, 'campaign.stop'), 'danger')}</div>`;
    case 'stopped':
      return html`<div class="acts">${button('run', say(reader, 'campaign.go-on'), 'primary')}</div>`;
    default:
      return html`<p class="none">${say(reader, 'console.broadcast.over')}</p>`;
  }
}

/** Names a language in itself. */
const nameIn = (locale: Locale): string => plainText({ key: 'language.name' }, locale);

function wordForms(asked: ConsoleRequest, { id, words: json }: CampaignRow): Html {
  const { reader, parts, typed } = asked;
  const words = readWords(json);
  const most = parts.rules.notices.campaigns.characters;
  const forms = LOCALES.map((locale) => {
    const isTyped = typed?.verb === WORDS_FORM.path && typed.values.locale === locale;
    const form = verbForm(
      { reader, typed: isTyped ? typed : null },
      {
        verb: WORDS_FORM,
        to: `/broadcasts/${id}/words/${locale}`,
        fields: [
          {
            kind: 'words',
            name: 'words',
            label: say(reader, 'console.broadcast.words', { language: nameIn(locale) }),
            hint: say(reader, 'console.broadcast.words.hint', { most }),
            value: words[locale] ?? '',
            isOptional: true,
            most,
          },
        ],
        label: say(reader, 'console.broadcast.save'),
      },
    );
    const mark = words[locale] === undefined ? '' : '✓ ';
    const isOpen = isTyped || locale === reader.locale;
    return html`<details class="fold"${isOpen ? html` open` : ''}><summary>${mark}<span lang="${locale}">${nameIn(locale)}</span></summary>${form}</details>`;
  });
  return html`<section aria-labelledby="words"><h2 id="words">${say(reader, 'console.broadcast.languages')}</h2>${forms}</section>`;
}

/** Shows the message as it is sent: in each language that has words, and to readers of one that has none. */
function previews(asked: ConsoleRequest, campaign: CampaignRow): Html | string {
  const { reader } = asked;
  const words = readWords(campaign.words);
  const isBroadcast = campaign.kind === 'broadcast';
  const written = LOCALES.filter((locale) => !isBroadcast || words[locale] !== undefined);
  if (written.length === 0) return '';
  const lacking = LOCALES.find((locale) => !written.includes(locale));
  const shown = [...written, ...(lacking ? [lacking] : [])].map((locale) =>
    preview(asked, campaign, locale),
  );
  return html`<section aria-labelledby="preview"><h2 id="preview">${say(reader, 'campaign.preview')}</h2><p>${say(reader, 'campaign.preview.end')}</p><div class="previews">${shown}</div></section>`;
}

function preview({ parts }: ConsoleRequest, campaign: CampaignRow, locale: Locale): Html {
  const { publicUrl } = parts;
  const { text, buttons = [] } = campaignMessage(campaign, { locale, publicUrl });
  const paragraphs = text.map(
    (one) => html`<p>${renderSpans(renderText(one, locale), locale)}</p>`,
  );
  const keys = buttons.flat().map(({ label }) => html`<span>${plainText(label, locale)}</span>`);
  return html`<figure class="preview"><figcaption>${nameIn(locale)}</figcaption><div class="message" lang="${locale}">${paragraphs}<div class="keys">${keys}</div></div></figure>`;
}
