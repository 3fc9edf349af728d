import type { WORDS_ACTIONS } from '../../../chat/actions/create.ts';
import { notice } from '../../../chat/reply-builders.ts';
import { t } from '../../../texts/text.ts';
import { WORDS } from '../../generation-spec.ts';
import { type Handlers, needing } from '../../handlers.ts';
import type { WordsImproved } from '../../internal-events.ts';
import { needsOfDraftId } from '../../needs/making.ts';
import { type Draft, withDraft } from '../../state.ts';
import { type MemberTurn, type Outcome, outcome } from '../../turn.ts';
import { remark } from '../../turn-replies.ts';
import { openDraft, stale } from '../open-draft.ts';
import { quote } from '../price.ts';
import { confirm } from './confirm.ts';
import { improver } from './improver.ts';
import { question } from './question.ts';

/** Who has waited so long for better words may ask again: the answer is lost. */
const LOST_AFTER_MS = 60_000;

/** Has the words of a draft said better. The better ones come into the same message. */
export function improveWords(turn: MemberTurn, draftId: string): Outcome {
  const found = openDraft(turn, draftId);
  const priced = found && quote(turn, found.plan, found.draft);
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

/** The button that takes the user's own words back. */
export function ownWords(turn: MemberTurn, draftId: string): Outcome {
  const found = openDraft(turn, draftId);
  if (!found || found.draft.ownWords === null) return stale(turn);
  const { draft, plan } = found;
  return confirm(turn, plan, withWords(draft, draft.ownWords ?? '', null), true);
}

/** What came of it: shown where the words were. Nothing where the draft has moved on. */
export function wordsNews(turn: MemberTurn, { draftId, from, to }: WordsImproved): Outcome {
  const found = openDraft(turn, draftId);
  if (found?.draft.slots[WORDS] !== from) return outcome(turn, []);
  const { plan } = found;
  const draft: Draft = { ...found.draft, improving: null };
  const better = to === null ? null : withWords(draft, to, from);
  // Where nobody can do what the better words say, the user's own stand.
  const improved = better && quote(turn, plan, better);
  const priced = improved ?? quote(turn, plan, draft);
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

/** The handlers of better words. */
export const wordsHandlers: Handlers<typeof WORDS_ACTIONS> = {
  improve: needing(improveWords, needsOfDraftId),
  'own-words': needing(ownWords, needsOfDraftId),
};
