import { action } from '../../chat/action.ts';
import type { Choice } from '../../chat/reply.ts';
import { button, danger, pager, primary, rows } from '../../chat/reply-builders.ts';
import { templateCard } from '../../community/template-card.ts';
import { templateSpec } from '../../generations/generation-spec.ts';
import { listPrice } from '../../generations/quote.ts';
import type { ShelfDecision } from '../../guilds/decide-shelf.ts';
import type { CardLine } from '../../guilds/queries.ts';
import type { Template } from '../../templates/template.ts';
import type { Text } from '../../texts/text.ts';
import { t } from '../../texts/text.ts';
import { local, templateById, titleOf } from '../look-up.ts';
import { ask, type MemberTurn, type Outcome, outcome, type Turn } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';
import { asManager } from './server-here.ts';

type Listed = 'waiting' | 'shown' | 'muted';

const back = [button(t('nav.back'), 'server')];

/** Shows a page of the templates in a state on a server's shelf to who decides about them. */
export function serverShelf(turn: MemberTurn, state: Listed, page: number): Outcome {
  return asManager(turn, ({ guild }) => {
    const { templates, hasMore } = ask(turn, 'guild-shelf', `${guild.id} ${state} ${page}`);
    const nav = pager(page, hasMore, (to) => action('server-shelf', state, to));
    const text = [t(templates.length === 0 ? 'guild.list.empty' : 'guild.list', { state })];
    return outcome(turn, [
      show(turn, text, {
        ...(templates.length > 0 && {
          choice: choiceOf(turn, templates, (id) => action('shelf-look', id)),
        }),
        buttons: [...(nav.length > 0 ? [nav] : []), back],
      }),
    ]);
  });
}

/** Builds a choice of templates by their titles. */
export function choiceOf(
  turn: Turn,
  templates: readonly Template[],
  actionOf: (id: string) => string,
): Choice {
  return {
    placeholder: t('templates.choose'),
    options: templates.map((template) => ({
      label: t(template.kind === 'video' ? 'templates.video' : 'templates.image', {
        title: titleOf(turn, template),
      }),
      action: actionOf(template.id),
    })),
  };
}

/** Shows a template as its card, for deciding about it. */
export function look(turn: MemberTurn, templateId: string): Outcome {
  return asManager(turn, () => {
    const template = templateById(turn, templateId);
    if (!template) return outcome(turn, [remark(turn, t('templates.gone'))]);
    const card = templateCard(template, { locale: turn.locale, price: priceOf(turn, template) });
    const decisions = [
      primary(button(t('guild.decide.shown'), 'shelf-decide', templateId, 'shown')),
      button(t('guild.decide.muted'), 'shelf-decide', templateId, 'muted'),
      danger(button(t('guild.decide.refused'), 'shelf-decide', templateId, 'refused')),
    ];
    return outcome(turn, [
      show(turn, card.text, { media: card.media ?? [], buttons: [decisions, back] }),
    ]);
  });
}

/** Returns a template's price on its card. */
export const priceOf = (turn: Turn, template: Template): number | null =>
  listPrice(turn.shop, templateSpec(template));

/** Decides about a template on the shelf. */
export function decide(turn: MemberTurn, templateId: string, decision: ShelfDecision): Outcome {
  return asManager(turn, ({ guild }) => {
    const state = ask(turn, 'shelf-state', `${guild.id} ${templateId}`);
    if (state === null || state === decision) return outcome(turn, [remark(turn, t('stale'))]);
    return outcome(turn, [show(turn, [t('guild.done', { decision })], { buttons: [back] })], {
      effects: [{ do: 'decide-shelf', templateId, decision }],
    });
  });
}

/** Lists the newest cards of the server, each with the button that takes it away. */
export function serverCards(turn: MemberTurn): Outcome {
  return asManager(turn, ({ guild }) => {
    const cards = ask(turn, 'guild-cards', guild.id);
    const title = t(cards.length === 0 ? 'guild.cards.none' : 'guild.cards');
    return outcome(turn, [
      show(turn, [title, ...cardLines(turn, cards)], {
        buttons: [...rows(removeButtons(cards), 4), back],
      }),
    ]);
  });
}

/** Lists cards with their numbers. */
export const cardLines = (turn: Turn, cards: readonly CardLine[]): Text[] =>
  cards.map((card, i) =>
    t('guild.cards.line', {
      number: i + 1,
      title: card.title === null ? t('guild.gone') : local(turn, card.title),
      at: { at: card.createdAt, form: 'date' },
      posted: String(card.isPosted),
    }),
  );

/** Builds the buttons that take cards away, by their numbers. */
export const removeButtons = (cards: readonly CardLine[]) =>
  cards.map(({ id }, i) => button(t('guild.cards.remove', { number: i + 1 }), 'card-remove', id));

/** Shows what was used on the server, by template and week; it names no member. */
export function serverUsed(turn: MemberTurn): Outcome {
  return asManager(turn, ({ guild }) => {
    const uses = ask(turn, 'guild-uses', guild.id);
    const title = t(uses.length === 0 ? 'guild.used.none' : 'guild.used');
    const lines = uses.map(({ title: named, week, uses: count }) =>
      t('guild.used.line', {
        week: { at: week, form: 'date' },
        title: named === null ? t('guild.gone') : local(turn, named),
        count,
      }),
    );
    return outcome(turn, [show(turn, [title, ...lines], { buttons: [back] })]);
  });
}
