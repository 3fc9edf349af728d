import { defaultButtons, send } from '../../chat/reply-builders.ts';
import { t } from '../../texts/text.ts';
import { templateById } from '../look-up.ts';
import { idle, type State } from '../state.ts';
import { type Outcome, outcome, type Turn } from '../turn.ts';
import { type PageLink, pageIn, templateIn } from '../typed-words.ts';
import { openCreator } from './creator.ts';
import { openShared } from './shared-result.ts';
import { openInvitation } from './together/invitation.ts';

/**
 * Stores what a link names, to be shown after the welcome.
 * @returns the state with the template or the page
 */
export function withLink(turn: Turn, argument: string): State {
  const id = templateIn(argument);
  const { wanted, link } = turn.state;
  return {
    ...turn.state,
    wanted: id !== null && templateById(turn, id) ? id : wanted,
    link: pageIn(argument) === null ? link : argument,
  };
}

/** Shows the page that a link names. */
export function openPage(turn: Turn, { to, id }: PageLink): Outcome {
  if (to === 'creator') return openCreator(turn, id);
  if (to === 'together') return openInvitation(turn, id);
  const shared = to === 'share' ? openShared(turn, id) : null;
  if (shared) return shared;
  return outcome(turn, [send([t('link.gone', { to })], { buttons: defaultButtons })], {
    state: idle(turn.state),
  });
}
