import { mediaOf, resultReply } from '../../generations/messages.ts';
import type { GenerationRequest } from '../../generations/request.ts';
import type { Notice } from '../../notices/notify.ts';
import type { NewTask } from '../../tasks.ts';
import { templateById } from '../look-up.ts';
import type { Button, Reply } from '../reply.ts';
import { button, danger, notice, remark, send, show, t } from '../say.ts';
import type { Loaded, MemberTurn, Outcome } from '../turn.ts';
import { ask, outcome } from '../turn.ts';
import { gone, newDraft, next } from './draft.ts';

/** Longest side of a picture made "in HD", in pixels. */
const HD_PX = 2048;
/** Copies sent at once for one press. */
const MOST_COPIES = 10;

type Found = NonNullable<Loaded['generation']>;

const mine = (turn: MemberTurn, id: string): Found | null => ask(turn, 'generation', id);

/** Makes it again: `again` the same words, `vary` other words where it has some, `hd` the same in large. */
export function remake(turn: MemberTurn, id: string, how: 'again' | 'vary' | 'hd'): Outcome {
  const found = mine(turn, id);
  if (!found) return outcome(turn, [remark(turn, t('stale'))]);
  const template = found.row.templateId === null ? null : templateById(turn, found.row.templateId);
  if (!template) return sent(gone(turn));
  const request = JSON.parse(found.row.request) as GenerationRequest;
  const draft = newDraft(turn, template, {
    source: request.uploadId === null ? 'profile' : 'photo',
    uploadId: request.uploadId,
    slots: how === 'vary' ? {} : request.slots,
    ...(how === 'hd' && { seed: request.seed, longEdgePx: HD_PX }),
  });
  // Asks even who said not to: the pressed message is the earlier result, no place for progress.
  return sent(next(turn, template, draft, true));
}

/** A message worth keeping stays as it is: what follows is a message of its own. */
export function sent(shown: Outcome): Outcome {
  return {
    ...shown,
    replies: shown.replies.map((reply) =>
      reply.mode === 'replace' ? { ...reply, mode: 'send' } : reply,
    ),
  };
}

/** The kept files as they are, not as a chat shows them. */
export function originals(turn: MemberTurn, id: string): Outcome {
  const found = mine(turn, id);
  const kept = found?.results.filter((result) => result.expiresAt > turn.now) ?? [];
  if (!found || kept.length === 0) return outcome(turn, [remark(turn, t('result.gone'))]);
  const media = kept.map((result) => ({ ...mediaOf(found.row, result), asFile: true }));
  return outcome(turn, [send([t('result.original')], { media })]);
}

/** Copies of what is about to be deleted, as files to keep. */
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

/** A kept result once more, with its buttons. */
export function showAgain(turn: MemberTurn, id: string): Outcome {
  const found = mine(turn, id);
  const kept = found?.results.filter((result) => result.expiresAt > turn.now) ?? [];
  const [first] = kept;
  if (!found || !first) return outcome(turn, [remark(turn, t('result.gone'))]);
  const reply = resultReply(found.row, kept, {
    creditsLeft: turn.account.credits,
    freeToday: turn.account.freeLeft,
    keepNothing: false,
  });
  return outcome(turn, [{ ...reply, mode: 'send' }]);
}

/** Asks before a result is deleted. */
export function askDelete(turn: MemberTurn, id: string): Outcome {
  const found = mine(turn, id);
  if (!found || found.results.length === 0) return outcome(turn, [remark(turn, t('result.gone'))]);
  const buttons: Button[][] = [
    [danger(button(t('result.delete.yes'), 'del-result-yes', id))],
    [button(t('nav.no'), 'cancel')],
  ];
  return outcome(turn, [send([t('result.delete.ask', { title: found.row.title })], { buttons })]);
}

export function deleteNow(turn: MemberTurn, id: string): Outcome {
  const found = mine(turn, id);
  if (!found || found.results.length === 0) return outcome(turn, [show(turn, [t('result.gone')])]);
  return outcome(turn, [show(turn, [t('result.deleted', { title: found.row.title })])], {
    effects: [
      ...found.results.map((result) => ({ do: 'delete-result' as const, result })),
      { do: 'task', task: takeDown(found) },
    ],
  });
}

/** Takes the picture and its buttons out of the chat as well, where the platform lets us. */
function takeDown({ row }: Found): NewTask {
  const { surface, chatId, address } = row;
  const replies: Reply[] = [{ mode: 'replace', text: [t('result.gone')] }];
  const notice: Notice = { surface, chatId, address, replies };
  return { kind: 'notify', subject: `take-down:${row.id}`, payload: JSON.stringify(notice) };
}

/** Asks a running generation to stop; what comes of it is said where its progress is shown. */
export function stop(turn: MemberTurn, id: string): Outcome {
  const found = mine(turn, id);
  if (!found) return outcome(turn, [remark(turn, t('stale'))]);
  const over = !['queued', 'running'].includes(found.row.state);
  if (over) return outcome(turn, [remark(turn, t('result.too-late'))]);
  return outcome(turn, [notice(t('result.stopping'))], {
    effects: [{ do: 'stop', generationId: id }],
  });
}
