import type { RESULT_ACTIONS } from '../../chat/actions/create.ts';
import type { Button } from '../../chat/reply.ts';
import { ahead, button, danger, send } from '../../chat/reply-builders.ts';
import { rankEngines } from '../../engines/router.ts';
import { isProvidersRefusal, needOfGeneration } from '../../generations/engine-need.ts';
import {
  type GenerationSpec,
  operationSpec,
  templateSpec,
} from '../../generations/generation-spec.ts';
import { hasSound, mediaOf, resultReply } from '../../generations/result-reply.ts';
import { isOut } from '../../generations/states.ts';
import { FREE_OPERATIONS, type PictureOperation } from '../../operations/lists.ts';
import { HD_PX } from '../../operations/operations.ts';
import { t, verbatim } from '../../texts/text.ts';
import type { Draft } from '../drafts.ts';
import type { Loaded } from '../facts/facts.ts';
import { type Handlers, needing, openToSuspended } from '../handlers.ts';
import { templateById } from '../look-up.ts';
import { needsOfRemake } from '../needs/results.ts';
import type { MemberTurn, Outcome } from '../turn.ts';
import { ask, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';
import { describer } from './describe-button.ts';
import { newDraft, next } from './draft.ts';
import { gone } from './gone.ts';
import { offered } from './picture-operations.ts';

/** Copies sent at once for one press. */
const MOST_COPIES = 10;

type Found = NonNullable<Loaded['generation']>;

const mine = (turn: MemberTurn, id: string): Found | null => ask(turn, 'generation', id);

type Remake = 'again' | 'vary' | 'hd';

/**
 * Makes a generation again.
 * @param how `again` with the same words, `vary` with other words where the template has some, `hd`
 *   in large
 */
export function remake(turn: MemberTurn, id: string, how: Remake): Outcome {
  const found = mine(turn, id);
  if (!found) return outcome(turn, [remark(turn, t('stale'))]);
  const plan = planFor(turn, found, how);
  if (!plan) return sent(gone(turn, found.row.templateId));
  const kept = stillKept(turn, found);
  if (plan.operation === 'upscale' && kept.length > 1) return whichOne(turn, 'hd', kept);
  const draft = newDraft(turn, plan, draftFor(turn, found, plan, how));
  // Asks even who said not to: the pressed message is the earlier result, no place for progress.
  return sent(next(turn, plan, draft, true));
}

/** HD is made from the picture itself where an engine can and it is still there. */
function planFor(turn: MemberTurn, found: Found, how: Remake): GenerationSpec | null {
  const { row } = found;
  if (how === 'hd' && firstKept(turn, found) && offered(turn).includes('upscale'))
    return operationSpec(turn.shop.rules, 'upscale');
  const operation = FREE_OPERATIONS.find((free) => free === row.operation);
  if (operation) return operationSpec(turn.shop.rules, operation);
  const template = row.templateId === null ? null : templateById(turn, row.templateId);
  return template && templateSpec(template);
}

function draftFor(
  turn: MemberTurn,
  found: Found,
  plan: GenerationSpec,
  how: Remake,
): Pick<Draft, 'source'> & Partial<Draft> {
  const { request } = found;
  if (plan.operation === 'upscale' && found.row.operation !== 'upscale')
    return {
      source: 'photo',
      resultId: firstKept(turn, found)?.id ?? null,
      seed: request.seed,
      longEdgePx: HD_PX,
    };
  const { uploadId, resultId = null, secondUploadId = null, withFace = false, count = 1 } = request;
  const { maskId = null, margins = null, extraUploadIds = [] } = request;
  const fromPhoto = uploadId !== null || resultId !== null;
  const otherwise = plan.needs === 'words' ? 'none' : 'profile';
  return {
    source: fromPhoto ? 'photo' : otherwise,
    uploadId,
    resultId,
    maskId,
    margins,
    withFace,
    secondUploadId: how === 'vary' ? null : secondUploadId,
    extraUploads: extraUploadIds,
    garment: request.garment ?? null,
    // A video of one's own has gone with what was made of it.
    clipId: request.clipId ?? null,
    count: how === 'hd' ? 1 : count,
    engine: engineFor(turn, found),
    slots: how === 'vary' ? {} : request.slots,
    ...(plan.kind === 'video' ? { ...chosenBefore(request), part: request.part ?? null } : {}),
    ...(plan.templateId === null && plan.kind === 'image' && { aspect: request.aspect }),
    ...(how === 'hd' && { seed: request.seed, longEdgePx: HD_PX }),
  };
}

/** What was chosen for a video, for making it again or longer. */
export const chosenBefore = ({ video }: Pick<Found['request'], 'video'>): Partial<Draft> => ({
  seconds: video?.seconds ?? null,
  sound: video?.sound ?? null,
  aspect: video?.aspect ?? null,
  longEdgePx: video?.longEdgePx ?? null,
});

/** Who made it well makes it again; where a person overruled a company's refusal, another one does. */
export function engineFor(turn: MemberTurn, { row, request }: Found): string | null {
  if (isOut(row.state)) return row.engine;
  const overruled = isProvidersRefusal(row) && ask(turn, 'reviewed', row.id) === 'allowed';
  if (!overruled) return null;
  const need = needOfGeneration(row, request);
  const refused = turn.shop.engines.find(({ id }) => id === row.engine)?.company;
  const others = rankEngines(turn.shop.engines, need, { order: turn.shop.rules.engineOrder });
  return others.find(({ engine }) => engine.company !== refused)?.engine.id ?? null;
}

const stillKept = (turn: MemberTurn, { row, results }: Found) =>
  row.kind === 'image' ? results.filter((result) => result.expiresAt > turn.now) : [];

const firstKept = (turn: MemberTurn, found: Found) => stillKept(turn, found)[0];

type Kept = Found['results'];

/**
 * Asks for the picture of an album to use.
 * @param what the operation to follow, or `hd`
 */
export function whichOne(turn: MemberTurn, what: PictureOperation | 'hd', kept: Kept): Outcome {
  const choices = kept.map(({ id }, i) => button(verbatim(String(i + 1)), 'one-do', what, id));
  return outcome(turn, [send([t('result.which')], { buttons: [choices] })]);
}

/** Makes one picture of an album in large. */
export function enlargeOne(turn: MemberTurn, resultId: string): Outcome {
  const kept = ask(turn, 'result', resultId);
  const found = kept && mine(turn, kept.generationId);
  if (!found || kept.expiresAt <= turn.now) return outcome(turn, [remark(turn, t('result.gone'))]);
  if (!offered(turn).includes('upscale')) return remake(turn, found.row.id, 'hd');
  const plan = operationSpec(turn.shop.rules, 'upscale');
  const of = draftFor(turn, { ...found, results: [kept] }, plan, 'hd');
  return sent(next(turn, plan, newDraft(turn, plan, of), true));
}

/** Sends an outcome's replies as new messages, so that a message worth keeping stays unchanged. */
export function sent(shown: Outcome): Outcome {
  return {
    ...shown,
    replies: shown.replies.map((reply) =>
      reply.mode === 'replace' ? { ...reply, mode: 'send' } : reply,
    ),
  };
}

/** Sends the kept files of a result as documents. */
export function originals(turn: MemberTurn, id: string): Outcome {
  const found = mine(turn, id);
  const kept = found?.results.filter((result) => result.expiresAt > turn.now) ?? [];
  if (!found || kept.length === 0) return outcome(turn, [remark(turn, t('result.gone'))]);
  const media = kept.map((result) => ({ ...mediaOf(found.row, result), asFile: true }));
  return outcome(turn, [send([t('result.original')], { media })]);
}

/** Sends copies of the results that are about to be deleted, as documents. */
export function copies(turn: MemberTurn): Outcome {
  const until = turn.now + turn.shop.rules.expiryNoticeMs;
  const ending = ask(turn, 'history', '0').filter(({ expiresAt }) => expiresAt <= until);
  if (ending.length === 0) return outcome(turn, [remark(turn, t('result.gone'))]);
  const media = ending.slice(0, MOST_COPIES).map((line) => ({
    ...mediaOf(line.generation, { id: line.resultId }),
    asFile: true,
  }));
  return outcome(turn, [
    send([t('result.copies', { count: media.length })], {
      media,
      buttons: [[button(t('menu.history'), 'history', 0)]],
    }),
  ]);
}

/** Shows a kept result with its buttons again. */
export function showAgain(turn: MemberTurn, id: string): Outcome {
  const found = mine(turn, id);
  const kept = found?.results.filter((result) => result.expiresAt > turn.now) ?? [];
  const [first] = kept;
  if (!found || !first) return outcome(turn, [remark(turn, t('result.gone'))]);
  const engine = turn.shop.engines.find(({ id }) => id === found.row.engine);
  const reply = resultReply(found.row, kept, {
    creditsLeft: turn.account.credits,
    freeToday: turn.account.freeLeft,
    keepNothing: false,
    can: offered(turn),
    isTryOut: found.triedDraft !== null,
    madeBy: engine?.name ?? null,
    hasSound: hasSound(found.row, engine),
    describes: describer(turn) !== null,
  });
  return outcome(turn, [{ ...reply, mode: 'send' }]);
}

/** Asks for confirmation before a result is deleted. */
export function askDelete(turn: MemberTurn, id: string): Outcome {
  const found = mine(turn, id);
  if (!found || found.results.length === 0) return outcome(turn, [remark(turn, t('result.gone'))]);
  const buttons: Button[][] = [
    [danger(button(t('result.delete.yes'), 'del-result-yes', id))],
    [button(t('nav.no'), 'cancel')],
  ];
  return outcome(turn, [send([t('result.delete.ask', { title: found.row.title })], { buttons })]);
}

/** Deletes a result. */
export function deleteNow(turn: MemberTurn, id: string): Outcome {
  const found = mine(turn, id);
  if (!found || found.results.length === 0) return outcome(turn, [show(turn, [t('result.gone')])]);
  const buttons = [
    [button(t('menu.history'), 'history', 0), button(t('menu.templates'), 'templates', 0)],
  ];
  return outcome(
    turn,
    [show(turn, [t('result.deleted', { title: found.row.title })], { buttons })],
    {
      effects: [{ do: 'delete-results', generationId: id }],
    },
  );
}

/**
 * Requests the cancellation of a running generation; the outcome appears in its progress message.
 */
export function stop(turn: MemberTurn, id: string): Outcome {
  const found = mine(turn, id);
  if (!found) return outcome(turn, [remark(turn, t('stale'))]);
  const over = !['queued', 'running'].includes(found.row.state);
  if (over) return outcome(turn, [remark(turn, t('result.too-late'))]);
  return outcome(turn, [ahead(t('result.stopping'))], {
    effects: [{ do: 'stop', generationId: id }],
  });
}

/** The handlers of the buttons of generations. */
export const resultHandlers: Handlers<typeof RESULT_ACTIONS> = {
  stop,
  again: needing((turn, id) => remake(turn, id, 'again'), needsOfRemake),
  vary: needing((turn, id) => remake(turn, id, 'vary'), needsOfRemake),
  hd: needing((turn, id) => remake(turn, id, 'hd'), needsOfRemake),
  file: originals,
  copies,
  'del-result': openToSuspended(askDelete),
  'del-result-yes': openToSuspended(deleteNow),
  show: showAgain,
};
