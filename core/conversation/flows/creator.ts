import { action } from '../../chat/action.ts';
import type { Button } from '../../chat/reply.ts';
import { button, pager, primary } from '../../chat/reply-builders.ts';
import { t } from '../../texts/text.ts';
import { tidy } from '../../texts/tidy.ts';
import { idle } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome, type Turn } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { templateList } from './template-list.ts';

const toAll = (): Button[] => [primary(button(t('templates.all'), 'templates', 0))];

/** Shows the page of a creator: who they are to others, and their templates. */
export function openCreator(turn: Turn, handle: string, page = 0): Outcome {
  const found = ask(turn, 'creator-page', `${handle} ${page}`);
  const state = idle(turn.state);
  if (found === null)
    return outcome(turn, [show(turn, [t('creator.none')], { buttons: [toAll()] })], { state });
  const { creator, templates, page: at } = found;
  const { name, createdAt, uses } = creator;
  const text = [
    t('creator.title', { name: tidy(name) || handle }),
    t('creator.figures', { count: creator.templates, uses }),
    t('creator.since', { since: { at: createdAt, form: 'date' } }),
  ];
  const hasMore = creator.templates > (at + 1) * turn.shop.rules.templatesAPage;
  const nav = pager(at, hasMore, (to) => action('creator', handle, to));
  return outcome(turn, [templateList(turn, templates, text, [nav, toAll()])], { state });
}

/** Shows a page of one's own favourites. */
export function favourites(turn: MemberTurn, page: number): Outcome {
  const { templates, page: at, count } = ask(turn, 'favourites-page', String(page));
  const state = idle(turn.state);
  if (count === 0)
    return outcome(turn, [show(turn, [t('favourites.none')], { buttons: [toAll()] })], { state });
  const hasMore = count > (at + 1) * turn.shop.rules.templatesAPage;
  const nav = pager(at, hasMore, (to) => action('favourites', to));
  const reply = templateList(turn, templates, [t('favourites.title', { count })], [nav, toAll()]);
  return outcome(turn, [reply], { state });
}
