import { action } from '../../chat/action.ts';
import type { Button } from '../../chat/reply.ts';
import { button, danger, primary, rows } from '../../chat/reply-builders.ts';
import { templateCard } from '../../community/template-card.ts';
import { isShownAtOnce, whyNoCards } from '../../guilds/may-post.ts';
import type { Template } from '../../templates/template.ts';
import type { Text } from '../../texts/text.ts';
import { t } from '../../texts/text.ts';
import { templateById, titleOf } from '../look-up.ts';
import { idle } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';
import { type Here, onServer } from './server-here.ts';
import { cardLines, choiceOf, priceOf, removeButtons } from './server-lists.ts';

/** Answers `/share WORDS`: asks which template's card shall be posted in this channel. */
export function shareCard(turn: MemberTurn, words: string): Outcome {
  return onServer(turn, (here) => {
    const refused = refusal(turn, here);
    if (refused) return refused;
    const own = ask(turn, 'own-templates');
    if (words.trim() === '') return choose(turn, here, own);
    const { templates: found } = ask(turn, 'template-search', `0 ${words}`);
    const named = own.filter(({ id }) => id === words.trim());
    const [only, ...others] = named.length > 0 ? named : found;
    if (only && others.length === 0) return preview(turn, only);
    if (!only) return outcome(turn, [show(turn, [t('guild.share.none')])]);
    return outcome(turn, [
      show(turn, [t('guild.share.which')], {
        choice: choiceOf(turn, [only, ...others], (id) => action('share-card', id)),
      }),
    ]);
  });
}

/** Says why no card may be posted here; null where one may. */
function refusal(turn: MemberTurn, { guild, board }: Here): Outcome | null {
  const why = whyNoCards(turn.shop.rules, guild, board.settings, board.today);
  if (!why) return null;
  const allow: Button[][] =
    why === 'channel' && guild.canManage
      ? [[primary(button(t('guild.do.channel', { on: 'true' }), 'server-channel', 'on'))]]
      : [];
  return outcome(turn, [show(turn, [t(`guild.no.${why}`)], { buttons: allow })]);
}

/** Offers one's own templates, and lists one's cards here. */
function choose(turn: MemberTurn, { guild }: Here, own: readonly Template[]): Outcome {
  const cards = ask(turn, 'guild-cards', `${guild.id} own`);
  const text: Text[] = [
    t('guild.share.ask', { own: own.length }),
    ...(cards.length > 0 ? [t('guild.cards.own'), ...cardLines(turn, cards)] : []),
  ];
  return outcome(
    turn,
    [
      show(turn, text, {
        ...(own.length > 0 && { choice: choiceOf(turn, own, (id) => action('share-card', id)) }),
        buttons: [...rows(removeButtons(cards), 4), [button(t('templates.all'), 'templates', 0)]],
      }),
    ],
    { state: idle(turn.state) },
  );
}

/** Shows a card as others would see it, with the question whether to post it. */
function preview(turn: MemberTurn, template: Template): Outcome {
  const card = templateCard(template, { locale: turn.locale, price: priceOf(turn, template) });
  return outcome(turn, [
    show(turn, [t('guild.share.sure'), ...card.text], {
      media: card.media ?? [],
      buttons: [
        [primary(button(t('guild.share.yes'), 'share-card-yes', template.id))],
        [button(t('nav.cancel'), 'cancel')],
      ],
    }),
  ]);
}

/** Shows the card of a template to who may post it. */
export function lookAtCard(turn: MemberTurn, templateId: string): Outcome {
  return onServer(turn, (here) => {
    const refused = refusal(turn, here);
    if (refused) return refused;
    const template = templateById(turn, templateId);
    if (!template) return outcome(turn, [show(turn, [t('templates.gone')])]);
    return preview(turn, template);
  });
}

/** Posts a template's card, or puts the template up for approval. */
export function post(turn: MemberTurn, templateId: string): Outcome {
  return onServer(turn, (here) => {
    const { guild, board } = here;
    const refused = refusal(turn, here);
    if (refused) return refused;
    const template = templateById(turn, templateId);
    if (!template) return outcome(turn, [show(turn, [t('templates.gone')])]);
    const state = ask(turn, 'shelf-state', `${guild.id} ${templateId}`);
    if (state === 'muted') return outcome(turn, [show(turn, [t('guild.no.muted')])]);
    if (state === 'refused' && !guild.canManage)
      return outcome(turn, [show(turn, [t('guild.no.refused')])]);
    const cardId = turn.newId();
    const title = titleOf(turn, template);
    const text = isShownAtOnce(state, guild, board.settings)
      ? t('guild.card.posted', { title })
      : t('guild.card.waiting', { title });
    const remove = danger(button(t('guild.card.remove'), 'card-remove', cardId));
    return outcome(turn, [show(turn, [text], { buttons: [[remove]] })], {
      effects: [{ do: 'post-card', cardId, templateId }],
    });
  });
}

/** Takes a card away. */
export function remove(turn: MemberTurn, cardId: string): Outcome {
  const card = ask(turn, 'card', cardId);
  const manages = turn.event.guild?.canManage === true && turn.event.guild.id === card?.guildId;
  if (!card || (!card.isMine && !manages)) return outcome(turn, [remark(turn, t('stale'))]);
  const said = show(turn, [t('guild.card.removed')]);
  if (card.withdrawnAt !== null) return outcome(turn, [said]);
  return outcome(turn, [said], { effects: [{ do: 'withdraw-card', cardId }] });
}
