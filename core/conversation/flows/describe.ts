import type { DESCRIBE_ACTIONS } from '../../chat/actions/create.ts';
import type { IncomingFile } from '../../chat/event.ts';
import type { Button } from '../../chat/reply.ts';
import {
  ahead,
  button,
  danger,
  defaultButtons,
  primary,
  rows,
  send,
} from '../../chat/reply-builders.ts';
import { t, verbatim } from '../../texts/text.ts';
import { type Handlers, needing } from '../handlers.ts';
import type { PictureDescribed } from '../internal-events.ts';
import { needsOfOperation } from '../needs/making.ts';
import type { Need } from '../needs/needs.ts';
import { withDescribed } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';
import { describer } from './describe-button.ts';
import { stale } from './open-draft.ts';
import { operate } from './operations.ts';
import { photos } from './photos.ts';
import { offered } from './picture-operations.ts';

/** Who has waited so long for a description may ask again: the answer is lost. */
const LOST_AFTER_MS = 90_000;
/** Buttons side by side that number the pictures of an album. */
const CHOICES_A_ROW = 4;

type Kind = PictureDescribed['of'];

/** Answers `/describe`: about the photo that comes with it or came before, else asks for one. */
export function describe(
  turn: MemberTurn,
  _argument: string,
  files: readonly IncomingFile[],
): Outcome {
  if (!describer(turn)) return unable(turn);
  if (files.length > 0) return photos(turn, files, null);
  const { photo } = turn.state;
  const upload = photo && ask(turn, 'upload', photo.uploadId);
  if (upload && upload.expiresAt > turn.now) return question(turn, 'upload', upload.id);
  return outcome(turn, [send([t('describe.photo')], { awaits: 'photo' })]);
}

/** What `/describe` needs: the photo that came before. */
export const needsOfDescribe = ({ state }: MemberTurn): Need[] =>
  state.photo ? [['upload', state.photo.uploadId]] : [];

const unable = (turn: MemberTurn): Outcome =>
  outcome(turn, [send([t('describe.unavailable')], { buttons: defaultButtons })]);

/** Says who will see the picture, and how often that is possible, before anybody does. */
function question(turn: MemberTurn, of: Kind, id: string): Outcome {
  const engine = describer(turn);
  if (!engine) return unable(turn);
  const who = engine.company === null ? t('engine.self') : verbatim(engine.company);
  const most = turn.shop.rules.descriptionsADay;
  const go = primary(button(t('describe.go'), 'describe-go', of, id));
  return outcome(turn, [send([t('describe.ask', { who, most })], { buttons: [[go]] })]);
}

function ofPicture(turn: MemberTurn, of: Kind, id: string): Outcome {
  return isKept(turn, of, id) ? question(turn, of, id) : lost(turn, of);
}

/** Asks of which picture where a generation made several. */
function ofMade(turn: MemberTurn, generationId: string): Outcome {
  const found = ask(turn, 'generation', generationId);
  const kept = found?.results.filter(({ expiresAt }) => expiresAt > turn.now) ?? [];
  const [only] = kept;
  if (!only || found?.row.kind !== 'image') return lost(turn, 'result');
  if (kept.length === 1) return question(turn, 'result', only.id);
  const choices = kept.map(({ id }, i) =>
    button(verbatim(String(i + 1)), 'describe', 'result', id),
  );
  return outcome(turn, [send([t('result.which')], { buttons: rows(choices, CHOICES_A_ROW) })]);
}

const isKept = (turn: MemberTurn, of: Kind, id: string): boolean =>
  (ask(turn, of, id)?.expiresAt ?? 0) > turn.now;

const lost = (turn: MemberTurn, of: Kind): Outcome =>
  outcome(turn, [remark(turn, t(of === 'upload' ? 'photo.gone' : 'result.gone'))]);

/** Has it described; the words appear in the same message. */
function go(turn: MemberTurn, of: Kind, pictureId: string): Outcome {
  const engine = describer(turn);
  if (!engine) return outcome(turn, [remark(turn, t('describe.unavailable'))]);
  if (!isKept(turn, of, pictureId)) return lost(turn, of);
  const most = turn.shop.rules.descriptionsADay;
  if (turn.refused === 'allowance-limit')
    return outcome(turn, [remark(turn, t('describe.used-up', { most }))]);
  const stop = danger(button(t('generation.stop'), 'describe-stop'));
  const working = show(turn, [t('describe.working')], { buttons: [[stop]] });
  const { describing } = turn.state;
  if (describing?.id === pictureId && turn.now - describing.since < LOST_AFTER_MS)
    return outcome(turn, [working]);
  return outcome(turn, [working], {
    state: { ...turn.state, describing: { id: pictureId, since: turn.now } },
    effects: [{ do: 'describe', of, pictureId, engineId: engine.id }],
  });
}

/** Stops what the chat waits for; the outcome appears in its message. */
function stopDescribing(turn: MemberTurn): Outcome {
  const { describing } = turn.state;
  if (!describing) return outcome(turn, [remark(turn, t('result.too-late'))]);
  return outcome(turn, [ahead(t('result.stopping'))], {
    effects: [{ do: 'stop-describing', pictureId: describing.id }],
  });
}

/** Shows what a picture was described as, with what can be done with the words. */
export function describedNews(
  turn: MemberTurn,
  { of, pictureId, words, stopped }: PictureDescribed,
): Outcome {
  const describing = turn.state.describing?.id === pictureId ? null : turn.state.describing;
  const state = { ...turn.state, describing };
  if (words === null) {
    const again = button(t('describe.again'), 'describe-go', of, pictureId);
    const failed = {
      ...send([t(stopped ? 'describe.stopped' : 'describe.failed')], { buttons: [[again]] }),
      mode: 'replace' as const,
    };
    return outcome(turn, [failed], { state });
  }
  const imagine = offered(turn).includes('imagine')
    ? [primary(button(t('describe.imagine'), 'imagine-this', pictureId))]
    : [];
  const copy: Button = { label: t('describe.copy'), copy: words };
  const reply = send([t('describe.done'), t('describe.words', { words })], {
    buttons: [[...imagine, copy]],
  });
  return outcome(turn, [{ ...reply, mode: 'replace' }], {
    state: withDescribed(state, pictureId, words),
  });
}

/** Begins a picture from the words; its price is said before it starts. */
function imagineThis(turn: MemberTurn, pictureId: string): Outcome {
  const found = turn.state.described.find(({ id }) => id === pictureId);
  return found ? operate(turn, 'imagine', found.words) : stale(turn);
}

/** The handlers of the buttons that describe pictures. */
export const describeHandlers: Handlers<typeof DESCRIBE_ACTIONS> = {
  describe: needing(ofPicture, (_turn, of, id) => [[of, id]]),
  'describe-made': needing(ofMade, (_turn, id) => [['generation', id]]),
  'describe-stop': stopDescribing,
  'describe-go': needing(go, (_turn, of, id) => [[of, id]]),
  'imagine-this': needing(imagineThis, (turn) => needsOfOperation(turn, 'imagine')),
};
