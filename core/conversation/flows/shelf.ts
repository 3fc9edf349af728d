import { action } from '../../chat/action.ts';
import { button, pager } from '../../chat/reply-builders.ts';
import { t } from '../../texts/text.ts';
import { titleOf } from '../look-up.ts';
import { idle } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { onServer } from './server-here.ts';
import { choiceOf } from './server-lists.ts';

/** Answers `/shelf`: shows a page of the templates on the server's own shelf. */
export function shelf(turn: MemberTurn, page: number): Outcome {
  return onServer(turn, ({ guild }) => {
    const { templates, hasMore } = ask(turn, 'guild-shelf', `${guild.id} shown ${page}`);
    const nav = pager(page, hasMore, (to) => action('shelf', to));
    const all = [button(t('templates.all'), 'templates', 0)];
    if (templates.length === 0 && page === 0)
      return outcome(turn, [show(turn, [t('guild.shelf.empty')], { buttons: [all] })]);
    const reply = show(turn, [t('guild.shelf')], {
      media: templates.map((template) => ({
        kind: 'image',
        source: { of: 'cover', id: template.id },
        alt: t('templates.cover', { title: titleOf(turn, template) }),
      })),
      choice: choiceOf(turn, templates, (id) => action('template', id)),
      buttons: [...(nav.length > 0 ? [nav] : []), all],
    });
    return outcome(turn, [reply], { state: idle(turn.state) });
  });
}
