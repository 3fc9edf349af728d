import type { WORDS_ACTIONS } from '../../../chat/actions/create.ts';
import { notice } from '../../../chat/reply-builders.ts';
import { WORDS } from '../../../generations/generation-spec.ts';
import { t } from '../../../texts/text.ts';
import type { Draft } from '../../drafts.ts';
import { type Handlers, needing } from '../../handlers.ts';
import type { WordsImproved } from '../../internal-events.ts';
import { needsOfDraftId } from '../../needs/making.ts';
import { withDraft } from '../../state.ts';
import { type MemberTurn, type Outcome, outcome } from '../../turn.ts';
import { remark } from '../../turn-replies.ts';
import { openDraft, stale } from '../open-draft.ts';
import { quoteHere } from '../price.ts';
import { confirm } from './confirm.ts';
import { improver } from './improver.ts';
import { question } from './question.ts';

/** Who has waited so long for better words may ask again: the answer is lost. */
const LOST_AFTER_MS = 60_000;

/** Enqueues the improvement of a draft's words; the improved words appear in the same message. */
export function improveWords(turn: MemberTurn, draftId: string): Outcome {
  const found = openDraft(turn, draftId);
  const priced = found && quoteHere(turn, found.plan, found.draft);
  const words = found?.draft.slots[WORDS];
  if (!found || !priced || !words || found.draft.ownWords !== null) return stale(turn);
  if (turn.refused === 'allowance-limit') {
    const most = turn.shop.rules.improvementsADay;
    return outcome(turn, [remark(turn, t('improve.used-up', { most }))]);
  }
  const engine = improver(found.plan, priced);
  if (!engine) return stale(turn);
  const working = notice(t('improve.working'));
  const { improving } = found.draft;
  if (improving?.words === words && turn.now - improving.since < LOST_AFTER_MS)
    return outcome(turn, [working]);
  const { operation } = found.plan;
  return outcome(turn, [working], {
    state: withDraft(turn.state, { ...found.draft, improving: { words, since: turn.now } }),
    effects: [{ do: 'improve', draftId, engineId: engine.id, operation }],
  });
}

/** Restores the user's own words. */
export function ownWords(turn: MemberTurn, draftId: string): Outcome {
  const found = openDraft(turn, draftId);
  if (!found || found.draft.ownWords === null) return stale(turn);
  const { draft, plan } = found;
  return confirm(turn, plan, withWords(draft, draft.ownWords ?? '', null), true);
}

/**
 * Shows improved words in the draft's message. Nothing is shown where the draft has changed
 * meanwhile.
 */
export function wordsNews(turn: MemberTurn, { draftId, from, to }: WordsImproved): Outcome {
  const found = openDraft(turn, draftId);
  if (found?.draft.slots[WORDS] !== from) return outcome(turn, []);
  const { plan } = found;
  const draft: Draft = { ...found.draft, improving: null };
  const better = to === null ? null : withWords(draft, to, from);
  // Where nobody can do what the better words say, the user's own stand.
  const improved = better && quoteHere(turn, plan, better);
  const priced = improved ?? quoteHere(turn, plan, draft);
  if (!priced) return outcome(turn, []);
  const said = t(improved ? 'improve.done' : 'improve.failed');
  const shown = question(turn, plan, improved && better ? better : draft, priced, [said]);
  return { ...shown, replies: shown.replies.map((reply) => ({ ...reply, mode: 'replace' })) };
}

const withWords = (draft: Draft, words: string, own: string | null): Draft => ({
  ...draft,
  slots: { ...draft.slots, [WORDS]: words },
  ownWords: own,
});

/** The handlers of the buttons that improve words. */
export const wordsHandlers: Handlers<typeof WORDS_ACTIONS> = {
  improve: needing(improveWords, needsOfDraftId),
  'own-words': needing(ownWords, needsOfDraftId),
};
