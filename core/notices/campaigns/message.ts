import type { CampaignRow } from '../../../db/campaigns.ts';
import type { Button } from '../../chat/reply.ts';
import { button, primary } from '../../chat/reply-builders.ts';
import { localeOf } from '../../texts/locale.ts';
import { plainText } from '../../texts/render.ts';
import { type Text, t, verbatim } from '../../texts/text.ts';
import type { Message } from '../notice.ts';
import { languageFor, paragraphsOf, readWords } from './words.ts';

type Told = Pick<CampaignRow, 'kind' | 'audience' | 'words' | 'appliesAt'>;

/** A reader of a campaign. `publicUrl` is where the service's pages are; null where nobody reaches them. */
export type CampaignReader = { locale: string; publicUrl: string | null };

/** Renders a campaign as a person reads it. What can be switched off carries the button for it. */
export function campaignMessage(campaign: Told, reader: CampaignReader): Message {
  return campaign.kind === 'broadcast'
    ? broadcast(campaign, reader)
    : policyChange(campaign, campaign.kind, reader);
}

function broadcast({ words: json, audience }: Told, { locale }: CampaignReader): Message {
  const words = readWords(json);
  const spoken = localeOf(locale);
  const language = languageFor(words, spoken);
  const text: Text[] = paragraphsOf((language && words[language]) ?? '').map(verbatim);
  const isOther = language !== null && language !== spoken;
  const name = language && plainText(t('language.name'), language);
  return {
    text: [
      ...text,
      ...(isOther && name ? [t('campaign.language', { language: verbatim(name) })] : []),
    ],
    buttons: [
      audience === 'news'
        ? [button(t('campaign.off'), 'news-off')]
        : [button(t('campaign.settings'), 'settings')],
    ],
  };
}

function policyChange(
  { appliesAt }: Told,
  kind: 'terms' | 'privacy',
  { publicUrl }: CampaignReader,
): Message {
  const at = { at: appliesAt ?? 0, form: 'date' } as const;
  const page: Button[] =
    publicUrl === null
      ? []
      : [{ label: t('campaign.policy.changes'), url: `${publicUrl}/${kind}/changes` }];
  const open = kind === 'terms' ? 'terms' : 'policy';
  return {
    text: [t(`campaign.${kind}`, { at }), t('campaign.policy.choice')],
    buttons: [
      [primary(button(t('campaign.policy.read'), open)), ...page],
      [button(t('privacy.open'), 'privacy')],
    ],
  };
}
