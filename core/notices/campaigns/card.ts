import type { CampaignRow } from '../../../db/campaigns.ts';
import type { Button } from '../../chat/reply.ts';
import { button, danger, primary, rows } from '../../chat/reply-builders.ts';
import { LOCALES, type Locale } from '../../texts/catalogue.ts';
import { plainText } from '../../texts/render.ts';
import { type Text, t, verbatim } from '../../texts/text.ts';
import type { Message } from '../notice.ts';
import { readWords } from './words.ts';

/** Renders a campaign as an operator sees it, with what can be done to it. */
export function campaignCard(campaign: CampaignRow): Message {
  const { kind, state, audience } = campaign;
  const text: Text[] = [
    t('campaign.card', { kind, state, prepared: String(campaign.preparedAt !== null) }),
    ...(kind === 'broadcast' ? [t('campaign.card.audience', { audience })] : []),
    ...(campaign.appliesAt === null
      ? []
      : [t('campaign.card.applies', { at: { at: campaign.appliesAt, form: 'date' } })]),
    ...(state === 'draft' ? draftLines(campaign) : figures(campaign)),
  ];
  return { text, buttons: [...buttonsOf(campaign), [button(t('campaign.list'), 'broadcasts')]] };
}

function draftLines(campaign: CampaignRow): Text[] {
  const words = readWords(campaign.words);
  const there = LOCALES.filter((locale) => words[locale] !== undefined);
  if (there.length === 0) return [t('campaign.card.empty')];
  const lacking = LOCALES.length - there.length;
  const names = there.map(nameIn).join(', ');
  return [t('campaign.card.languages', { languages: verbatim(names), lacking })];
}

function figures(campaign: CampaignRow): Text[] {
  const { people, told, unreachable, refused, skipped, unsure } = campaign;
  const left = Math.max(0, people - told - unreachable - refused - skipped - unsure);
  return [
    t('campaign.card.people', { people, left }),
    t('campaign.card.told', { told, unreachable, skipped, refused, unsure }),
  ];
}

/** Names a language in the language itself. */
const nameIn = (locale: Locale): string => plainText(t('language.name'), locale);

function buttonsOf(campaign: CampaignRow): Button[][] {
  const { id, state, kind, preparedAt } = campaign;
  const preview: Button[] =
    kind === 'broadcast' && Object.keys(readWords(campaign.words)).length > 0
      ? [button(t('campaign.preview'), 'broadcast-see', id)]
      : [];
  switch (state) {
    case 'draft':
      return [...draftButtons(campaign), ...(preview.length > 0 ? [preview] : []), dropRow(id)];
    case 'ready':
      return [
        ...(preparedAt === null ? [] : [[primary(button(t('campaign.go'), 'broadcast-go', id))]]),
        preview,
        dropRow(id),
      ];
    case 'running':
      return [preview, [danger(button(t('campaign.stop'), 'broadcast-stop', id))]].filter(some);
    case 'stopped':
      return [preview, [primary(button(t('campaign.go-on'), 'broadcast-on', id))]].filter(some);
    default:
      return [preview].filter(some);
  }
}

const some = (row: Button[]): boolean => row.length > 0;
const dropRow = (id: string): Button[] => [
  danger(button(t('campaign.drop'), 'broadcast-drop', id)),
];

function draftButtons({ id, audience, words }: CampaignRow): Button[][] {
  const written = readWords(words);
  const languages = LOCALES.map((locale) => {
    const mark = written[locale] === undefined ? '' : '✓ ';
    return button(verbatim(mark + nameIn(locale)), 'broadcast-words', id, locale);
  });
  const other = audience === 'news' ? 'everyone' : 'news';
  const isWritten = Object.keys(written).length > 0;
  return [
    ...rows(languages, 2),
    [button(t('campaign.to', { audience: other }), 'broadcast-to', id, other)],
    ...(isWritten ? [[primary(button(t('campaign.count'), 'broadcast-ready', id))]] : []),
  ];
}
