import type { STICKER_ACTIONS } from '../../chat/actions/create.ts';
import type { Reply } from '../../chat/reply.ts';
import { ahead, button, primary, rows, send } from '../../chat/reply-builders.ts';
import { t, verbatim } from '../../texts/text.ts';
import type { Handlers } from '../handlers.ts';
import type { StickerBody } from '../internal-events.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark } from '../turn-replies.ts';

/** Buttons side by side that number the pictures of an album. */
const CHOICES_A_ROW = 4;

/** Makes a sticker of a result, or asks of which picture where there are several. */
function sticker(turn: MemberTurn, generationId: string): Outcome {
  const found = ask(turn, 'generation', generationId);
  const kept = found?.results.filter(({ expiresAt }) => expiresAt > turn.now) ?? [];
  const [only] = kept;
  if (!only) return outcome(turn, [remark(turn, t('result.gone'))]);
  if (kept.length === 1) return make(turn, only.id);
  const choices = kept.map(({ id }, i) => button(verbatim(String(i + 1)), 'sticker-one', id));
  return outcome(turn, [send([t('sticker.which')], { buttons: rows(choices, CHOICES_A_ROW) })]);
}

function stickerOne(turn: MemberTurn, resultId: string): Outcome {
  const kept = ask(turn, 'result', resultId);
  if (!kept || kept.expiresAt <= turn.now) return outcome(turn, [remark(turn, t('result.gone'))]);
  return make(turn, resultId);
}

/** Puts it into the person's set where the platform has sets; elsewhere the sticker is sent as a file. */
function make(turn: MemberTurn, resultId: string): Outcome {
  if (turn.shop.surfaces.get(turn.event.surface)?.stickers)
    return outcome(turn, [ahead(t('sticker.making'))], { effects: [{ do: 'sticker', resultId }] });
  const source = { of: 'sticker', id: resultId } as const;
  const media = [{ kind: 'file', source, alt: t('sticker.make'), asFile: true } as const];
  return outcome(turn, [send([t('sticker.file')], { media })]);
}

/** Shows what came of making or removing a sticker. */
export function stickerNews(turn: MemberTurn, news: StickerBody): Outcome {
  return outcome(turn, [replyTo(news)]);
}

function replyTo(news: StickerBody): Reply {
  switch (news.kind) {
    case 'sticker-made': {
      const { link, sticker: id } = news;
      const text = [t(id === null ? 'sticker.there' : 'sticker.made'), t('sticker.yours')];
      const remove = id === null ? [] : [button(t('sticker.remove'), 'unsticker', id)];
      const open = primary({ label: t('sticker.open'), url: link });
      return send(text, { buttons: [[open, ...remove]] });
    }
    case 'sticker-not-made':
      return send([t(news.why === 'gone' ? 'result.gone' : 'sticker.refused')]);
    case 'sticker-removed':
      return send([t(news.was ? 'sticker.removed' : 'sticker.absent')]);
  }
}

/** Takes a sticker out of the person's set. */
const unsticker = (turn: MemberTurn, id: string): Outcome =>
  outcome(turn, [], { effects: [{ do: 'remove-sticker', sticker: id }] });

/** The handlers of the sticker buttons. */
export const stickerHandlers: Handlers<typeof STICKER_ACTIONS> = {
  sticker,
  'sticker-one': stickerOne,
  unsticker,
};
