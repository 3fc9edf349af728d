import type { CampaignRow } from '../../../db/campaigns.ts';
import type { BROADCAST_ACTIONS } from '../../chat/actions/operators.ts';
import type { Reply } from '../../chat/reply.ts';
import { button, danger, primary, rows, send } from '../../chat/reply-builders.ts';
import { campaignCard } from '../../notices/campaigns/card.ts';
import { campaignMessage } from '../../notices/campaigns/message.ts';
import { languageFor, paragraphsOf, readWords } from '../../notices/campaigns/words.ts';
import { LOCALES, type Locale } from '../../texts/catalogue.ts';
import { plainText } from '../../texts/render.ts';
import { t, verbatim } from '../../texts/text.ts';
import { type Handlers, needing } from '../handlers.ts';
import type { Need } from '../needs/needs.ts';
import { operates } from '../operates.ts';
import { idle } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';
import { stale } from './reported.ts';

const LINE_CHARACTERS = 24;

/**
 * Answers the operators' `/broadcast`: lists the newest messages to many, and offers to write one.
 * @returns null to others than operators
 */
export function broadcasts(turn: MemberTurn): Outcome | null {
  if (!operates(turn, 'service')) return null;
  const lines = ask(turn, 'campaigns').map((campaign) => [
    button(
      t('campaign.line', {
        kind: campaign.kind,
        state: campaign.state,
        words: verbatim(beginning(turn, campaign)),
      }),
      'broadcast',
      campaign.id,
    ),
  ]);
  const write = [primary(button(t('campaign.new'), 'broadcast-new'))];
  return outcome(turn, [show(turn, [t('campaign.title')], { buttons: [write, ...lines] })], {
    state: idle(turn.state),
  });
}

/** The first words of a broadcast, for its line in the list. */
function beginning({ locale }: MemberTurn, { words: json }: CampaignRow): string {
  const words = readWords(json);
  const language = languageFor(words, locale);
  const text = (language && words[language]) ?? '–';
  return text.replace(/\s+/g, ' ').slice(0, LINE_CHARACTERS);
}

function begin(turn: MemberTurn): Outcome {
  if (!operates(turn, 'service')) return stale(turn);
  const campaignId = turn.newId();
  const asked = askWords(turn, campaignId, turn.locale);
  return { ...asked, effects: [{ do: 'begin-broadcast', campaignId }] };
}

/** Asks for the words in a language. */
function askWords(turn: MemberTurn, campaignId: string, locale: Locale): Outcome {
  const { characters } = turn.shop.rules.notices.campaigns;
  const text = t('campaign.ask', { language: verbatim(nameIn(locale)), most: characters });
  const buttons = [[button(t('nav.back'), 'broadcast', campaignId)]];
  return outcome(turn, [show(turn, [text], { awaits: 'text', buttons })], {
    state: { ...turn.state, step: { at: 'broadcast', campaignId, locale } },
  });
}

const nameIn = (locale: Locale): string => plainText(t('language.name'), locale);

/** Takes an operator's words in a language; `-` takes out those that are there. */
export function fillBroadcast(
  turn: MemberTurn,
  { campaignId, locale }: { campaignId: string; locale: Locale },
  typed: string,
): Outcome {
  const state = idle(turn.state);
  const campaign = cardOf(turn, campaignId);
  if (campaign?.state !== 'draft') return { ...stale(turn), state };
  const { characters } = turn.shop.rules.notices.campaigns;
  const text = typed.trim() === '-' ? '' : paragraphsOf(typed).join('\n\n');
  if ([...text].length > characters)
    return outcome(turn, [
      send([t('campaign.too-long', { most: characters })], { awaits: 'text' }),
    ]);
  const { [locale]: _, ...others } = readWords(campaign.words);
  const words = JSON.stringify(text === '' ? others : { ...others, [locale]: text });
  return outcome(turn, [cardReply(turn, { ...campaign, words })], {
    state,
    effects: [{ do: 'change-broadcast', campaignId, change: { locale, words: text } }],
  });
}

/** Reads a campaign; null to others than operators. */
const cardOf = (turn: MemberTurn, id: string): CampaignRow | null =>
  operates(turn, 'service') ? ask(turn, 'campaign', id) : null;

const cardReply = (turn: MemberTurn, campaign: CampaignRow): Reply => {
  const { text, ...rest } = campaignCard(campaign);
  return show(turn, text, rest);
};

function open(turn: MemberTurn, id: string): Outcome {
  const campaign = cardOf(turn, id);
  return campaign
    ? outcome(turn, [cardReply(turn, campaign)], { state: idle(turn.state) })
    : stale(turn);
}

type State = CampaignRow['state'];

/** Makes a handler that changes a broadcast in one of these states; in any other it shows how it stands. */
const inState =
  (states: readonly State[], handle: (turn: MemberTurn, campaign: CampaignRow) => Outcome) =>
  (turn: MemberTurn, id: string): Outcome => {
    const campaign = cardOf(turn, id);
    if (campaign?.kind !== 'broadcast') return stale(turn);
    return states.includes(campaign.state) ? handle(turn, campaign) : open(turn, id);
  };

const words = (turn: MemberTurn, id: string, locale: Locale): Outcome =>
  inState(['draft'], () => askWords(turn, id, locale))(turn, id);

function changeAudience(turn: MemberTurn, id: string, audience: CampaignRow['audience']): Outcome {
  return inState(['draft'], (_, campaign) =>
    outcome(turn, [cardReply(turn, { ...campaign, audience })], {
      effects: [{ do: 'change-broadcast', campaignId: id, change: { audience } }],
    }),
  )(turn, id);
}

/** Shows a message exactly as people will see it, in each language that has words, and one that has none. */
function preview(turn: MemberTurn, id: string): Outcome {
  const campaign = cardOf(turn, id);
  if (!campaign) return stale(turn);
  const { publicUrl } = turn.shop;
  const words = readWords(campaign.words);
  const written = LOCALES.filter((locale) => words[locale] !== undefined);
  const lacking = LOCALES.find((locale) => words[locale] === undefined);
  const shown = [...written, ...(lacking ? [lacking] : [])].map(
    (locale): Reply => ({ mode: 'send', ...campaignMessage(campaign, { locale, publicUrl }) }),
  );
  const back = send([t('campaign.preview.end')], {
    buttons: [[button(t('nav.back'), 'broadcast', id)]],
  });
  return outcome(turn, [...shown, back]);
}

const ready = inState(['draft'], (turn, campaign) => {
  if (Object.keys(readWords(campaign.words)).length === 0) return open(turn, campaign.id);
  const next = { ...campaign, state: 'ready' as const };
  return outcome(turn, [cardReply(turn, next)], {
    effects: [{ do: 'ready-broadcast', campaignId: campaign.id }],
  });
});

/** Asks whether it is to be let go, with the number of people; a service message is named as one. */
const askGo = inState(['ready'], (turn, campaign) => {
  const { id, people, unreachable, audience } = campaign;
  if (campaign.preparedAt === null) return outcome(turn, [cardReply(turn, campaign)]);
  const text = [
    t('campaign.sure', { people: people - unreachable, audience }),
    ...(audience === 'everyone' ? [t('campaign.sure.everyone')] : []),
  ];
  const buttons = rows(
    [
      danger(button(t('campaign.go'), 'broadcast-go-yes', id)),
      button(t('nav.back'), 'broadcast', id),
    ],
    2,
  );
  return outcome(turn, [show(turn, text, { buttons })]);
});

const run = inState(['ready', 'stopped'], (turn, campaign) => {
  if (turn.refused === 'campaign-running')
    return outcome(turn, [remark(turn, t('campaign.another'))]);
  const next = { ...campaign, state: 'running' as const };
  return outcome(turn, [cardReply(turn, next)], {
    effects: [{ do: 'run-broadcast', campaignId: campaign.id }],
  });
});

const stop = inState(['running'], (turn, campaign) =>
  outcome(turn, [cardReply(turn, { ...campaign, state: 'stopped' })], {
    effects: [{ do: 'stop-broadcast', campaignId: campaign.id }],
  }),
);

const drop = inState(['draft', 'ready'], (turn, { id }) => {
  const buttons = [[button(t('campaign.list'), 'broadcasts')]];
  return outcome(turn, [show(turn, [t('campaign.dropped')], { buttons })], {
    effects: [{ do: 'drop-broadcast', campaignId: id }],
  });
});

const needsOfCard = (_turn: MemberTurn, id: string, ..._rest: unknown[]): Need[] => [
  ['campaign', id],
];

/** The handlers of the operators' buttons on messages to many. */
export const broadcastHandlers: Handlers<typeof BROADCAST_ACTIONS> = {
  broadcasts: needing(
    (turn) => broadcasts(turn) ?? stale(turn),
    () => [['campaigns']],
  ),
  'broadcast-new': begin,
  broadcast: needing(open, needsOfCard),
  'broadcast-words': needing(words, needsOfCard),
  'broadcast-to': needing(changeAudience, needsOfCard),
  'broadcast-see': needing(preview, needsOfCard),
  'broadcast-ready': needing(ready, needsOfCard),
  'broadcast-go': needing(askGo, needsOfCard),
  'broadcast-go-yes': needing(run, needsOfCard),
  'broadcast-stop': needing(stop, needsOfCard),
  'broadcast-on': needing(run, needsOfCard),
  'broadcast-drop': needing(drop, needsOfCard),
};
