import { t } from '../texts/text.ts';
import { command, isCommandOpenToSuspended } from './commands.ts';
import { once } from './flows/albums.ts';
import { wordsNews } from './flows/confirm/improve.ts';
import { closing } from './flows/delete.ts';
import { describedNews } from './flows/describe.ts';
import { filledIn } from './flows/forms/filled-in.ts';
import { suspended } from './flows/ladder.ts';
import { marksFound, marksRefused } from './flows/marks.ts';
import { motionNews, video } from './flows/motion-video.ts';
import { askNewTerms } from './flows/new-terms.ts';
import { onboard } from './flows/onboarding.ts';
import { captioned } from './flows/operations.ts';
import { partBegun } from './flows/parts.ts';
import { answerGroup } from './flows/photo-group.ts';
import { photoNews, photos } from './flows/photos.ts';
import { stickerNews } from './flows/sticker.ts';
import { isForVerify, verifyFile, verifyNews } from './flows/verify.ts';
import { voice, voiceNews } from './flows/voice.ts';
import { takeWords } from './flows/words.ts';
import { isActionOpenToSuspended, press } from './press-flows.ts';
import { type MemberTurn, type Outcome, outcome, type Turn } from './turn.ts';
import { remark } from './turn-replies.ts';
import { unexpected } from './unexpected.ts';

/**
 * What an event comes to: what is said, what is done, and where the conversation stands then.
 * @throws {NotLoaded} when it needs something that has not been read yet
 */
export function dispatch(turn: Turn): Outcome {
  const { body } = turn.event;
  if (body.kind === 'reachable')
    return outcome(turn, [], { effects: [{ do: 'reachable', reachable: body.reachable }] });
  if (!isMember(turn)) return once(turn, () => onboard(turn));
  if (turn.account.status === 'suspended' && !isOpenToSuspended(turn))
    return once(turn, () => suspended(turn));
  if (turn.account.closingAt !== null && !isOpenToSuspended(turn))
    return once(turn, () => closing(turn));
  if (turn.account.termsDue && isAsked(turn) && !isOpenToSuspended(turn))
    return once(turn, () => askNewTerms(turn));
  if (turn.refused === 'photos-waiting') return once(turn, () => tooManyPhotos(turn));
  switch (body.kind) {
    case 'command':
      return command(turn, body.name, body.argument, body.files ?? [], body.answers ?? {});
    case 'press':
      return press(turn);
    case 'text':
      return takeWords(turn, body.text, body.files ?? []);
    case 'voice':
      return voice(turn, body);
    case 'video':
      return video(turn, body);
    case 'motion-ready':
    case 'motion-refused':
      return motionNews(turn, body);
    case 'voice-heard':
      return voiceNews(turn, body);
    case 'photos':
      return isForVerify(turn, body.caption)
        ? verifyFile(turn, body.files, body.albumId)
        : (captioned(turn, body) ?? photos(turn, body.files, body.albumId));
    case 'form':
      return filledIn(turn, body);
    case 'unsupported':
      return unexpected(turn, t('unexpected.kind', { what: body.what }));
    case 'described':
      return describedNews(turn, body);
    case 'words-improved':
      return wordsNews(turn, body);
    case 'part-begun':
      return partBegun(turn, body);
    case 'marks-found':
      return marksFound(turn, body);
    case 'marks-refused':
      return marksRefused(turn, body);
    case 'photos-complete':
      return answerGroup(turn, body.groupId);
    case 'sticker-made':
    case 'sticker-not-made':
    case 'sticker-removed':
      return stickerNews(turn, body);
    case 'verified':
    case 'verify-refused':
      return verifyNews(turn, body);
    default:
      return photoNews(turn, body);
  }
}

const tooManyPhotos = (turn: Turn): Outcome =>
  outcome(turn, [remark(turn, t('photos.waiting', { count: turn.shop.rules.photosWaiting }))]);

/** Whether somebody has accepted the terms. */
export function isMember(turn: Turn): turn is MemberTurn {
  return turn.account?.welcome === true;
}

/** What people ask for, beside news of what goes on by itself. */
const isAsked = ({ event: { body } }: Turn): boolean =>
  ['command', 'press', 'text', 'voice', 'video', 'photos', 'form'].includes(body.kind);

/**
 * Who is suspended, or is about to be gone, can still see, correct, take and delete what is theirs.
 */
function isOpenToSuspended(turn: Turn): boolean {
  const { body } = turn.event;
  if (body.kind === 'command') return isCommandOpenToSuspended(body.name);
  if (body.kind === 'text')
    return turn.state.step.at === 'setting' || turn.state.step.at === 'appeal';
  return turn.action !== null && isActionOpenToSuspended(turn.action.name);
}
