import { button, danger, primary } from '../../chat/reply-builders.ts';
import { changesBetween } from '../../policies/changes.ts';
import { digestOf, termsTexts } from '../../policies/texts.ts';
import { plainText } from '../../texts/render.ts';
import { type Text, t, verbatim } from '../../texts/text.ts';
import { idle } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { menu } from './menu.ts';

/** What the question about new terms looks at. */
export const termsAccepted = ({ account, locale }: MemberTurn): string =>
  `${account.termsVersion ?? ''} ${locale}`;

/**
 * Asks somebody who has accepted earlier terms for the new ones: says what changed, then shows them in full.
 * Until then they can see, take and delete what is theirs.
 */
export function askNewTerms(turn: MemberTurn): Outcome {
  const texts = termsTexts(turn);
  const { termsVersion: version } = turn.shop.rules;
  const reply = show(
    turn,
    [t('terms.new', { version }), ...whatChanged(turn, texts), t('terms.new.whole'), ...texts],
    {
      buttons: [
        [primary(button(t('gate.agree'), 'agree-anew'))],
        [button(t('privacy.open'), 'privacy'), button(t('gate.policy'), 'policy')],
        [danger(button(t('consents.terms.withdraw'), 'consent-terms'))],
      ],
    },
  );
  const shown = { ...turn.state.shown, terms: digestOf(texts, turn.locale) };
  return outcome(turn, [reply], { state: { ...turn.state, shown } });
}

/** The paragraphs that differ from what was accepted; nothing where its words are not kept. */
function whatChanged(turn: MemberTurn, texts: readonly Text[]): Text[] {
  const before = ask(turn, 'terms-accepted', termsAccepted(turn));
  if (before === null) return [];
  const [, ...after] = texts.map((text) => plainText(text, turn.locale));
  return changesBetween(before.slice(1), after).flatMap(({ kind, text }) =>
    kind === 'same' ? [] : [t(`terms.new.${kind}`, { text: verbatim(text) })],
  );
}

/** Accepts the new terms, where they are what was read. */
export function agreeAnew(turn: MemberTurn): Outcome {
  if (!turn.account.termsDue)
    return outcome(turn, menu(turn, 'again'), { state: idle(turn.state) });
  if (turn.state.shown.terms !== digestOf(termsTexts(turn), turn.locale)) return askNewTerms(turn);
  return outcome(turn, [show(turn, [t('gate.accepted')]), ...menu(turn, 'again')], {
    state: { ...turn.state, shown: { ...turn.state.shown, terms: null } },
    effects: [{ do: 'accept-terms' }],
  });
}
