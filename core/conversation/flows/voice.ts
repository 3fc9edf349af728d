import type { VOICE_ACTIONS } from '../../chat/actions/create.ts';
import type { EventBody } from '../../chat/event.ts';
import type { Button } from '../../chat/reply.ts';
import { button, defaultButtons, primary, send } from '../../chat/reply-builders.ts';
import type { Engine } from '../../engines/engine.ts';
import { listenersOf } from '../../engines/listeners.ts';
import { type Text, t, verbatim } from '../../texts/text.ts';
import { type Handlers, needing } from '../handlers.ts';
import type { VoiceHeard, VoiceProblem } from '../internal-events.ts';
import { needsOfWords } from '../needs/words.ts';
import {
  type Heard,
  type KeptRecording,
  withHeard,
  withoutVoice,
  withRecording,
} from '../spoken.ts';
import type { State } from '../state.ts';
import { type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';
import { unexpected } from '../unexpected.ts';
import { takeWords, waitsForPhoto } from './words.ts';

/** Whose recording is written down for so long may ask again: the answer is lost. */
const LOST_AFTER_MS = 3 * 60_000;
/** The most characters that a button can copy. */
const COPIED_CHARACTERS = 256;

/** The engines that can write speech down now, best first; none where nobody may have it done. */
const listeners = ({ shop }: MemberTurn): Engine[] => {
  const { voice, engineOrder: order } = shop.rules;
  return voice.aDay > 0 ? listenersOf(shop.engines, { order, seconds: voice.seconds }) : [];
};

/**
 * Answers a recording: it is written down, by companies that the person was told of alone. Nobody hears it
 * before they were.
 */
export function voice(turn: MemberTurn, sent: Extract<EventBody, { kind: 'voice' }>): Outcome {
  if (waitsForPhoto(turn)) return unexpected(turn, t('unexpected.text-for-photo'));
  const engines = listeners(turn);
  if (engines.length === 0) return unexpected(turn, t('voice.unavailable'));
  const { seconds, bytes } = turn.shop.rules.voice;
  if ((sent.seconds ?? 0) > seconds) return unexpected(turn, problemText(turn, 'too-long'));
  if ((sent.file.byteLength ?? 0) > bytes) return unexpected(turn, problemText(turn, 'too-large'));
  const recording: KeptRecording = {
    ...{ id: turn.newId(), ref: sent.file.ref, since: null, at: turn.now },
    files: sent.files ?? [],
    named: [],
  };
  return hearOrAsk(turn, recording, engines);
}

/** Has a recording heard by those that its speaker was told of; asks, naming all, where there is none of them. */
function hearOrAsk(
  turn: MemberTurn,
  recording: KeptRecording,
  engines: readonly Engine[],
): Outcome {
  const told = [...turn.state.voiceTold, ...recording.named];
  // What stays on this machine needs no word.
  const may = engines.filter(({ company }) => company === null || told.includes(company));
  if (may.length > 0) return hear(turn, recording, may);
  const named = [...new Set(engines.flatMap(({ company }) => company ?? []))];
  const go = primary(button(t('voice.go'), 'voice-hear', recording.id));
  const forget = button(t('voice.forget'), 'voice-forget', recording.id);
  const question = t('voice.ask', { who: verbatim(named.join(', ')) });
  return outcome(turn, [show(turn, [question], { buttons: [[go, forget]] })], {
    state: withRecording(turn.state, { ...recording, named }),
  });
}

function hear(turn: MemberTurn, recording: KeptRecording, engines: readonly Engine[]): Outcome {
  const most = turn.shop.rules.voice.aDay;
  if (turn.refused === 'allowance-limit')
    return outcome(turn, [remark(turn, t('voice.used-up', { most }))]);
  const told = engines.flatMap(({ company }) => company ?? []);
  const state: State = {
    ...withRecording(turn.state, { ...recording, since: turn.now }),
    voiceTold: [...new Set([...turn.state.voiceTold, ...told])],
  };
  const engineIds = engines.map(({ id }) => id);
  return outcome(turn, [show(turn, [t('voice.working')])], {
    state,
    effects: [{ do: 'hear', recordingId: recording.id, ref: recording.ref, engineIds }],
  });
}

/** Has a recording written down that was asked about, or that nobody could write down before. */
function go(turn: MemberTurn, id: string): Outcome {
  const recording = turn.state.recordings.find((one) => one.id === id);
  if (!recording || isOver(turn, recording)) return gone(turn);
  if (recording.since !== null && turn.now - recording.since < LOST_AFTER_MS)
    return outcome(turn, [show(turn, [t('voice.working')])]);
  const engines = listeners(turn);
  if (engines.length === 0) return outcome(turn, [remark(turn, t('voice.unavailable'))]);
  return hearOrAsk(turn, recording, engines);
}

/** Shows what was heard; it counts only once it is confirmed. */
export function voiceNews(turn: MemberTurn, news: VoiceHeard): Outcome {
  const { recordingId: id, words, problem } = news;
  const recording = turn.state.recordings.find((one) => one.id === id);
  if (words !== null) {
    const heard: Heard = { id, words, at: turn.now, files: recording?.files ?? [] };
    const reply = send([t('voice.heard'), t('voice.words', { words })], {
      buttons: [
        [primary(button(t('voice.use'), 'voice-use', id))],
        [button(t('voice.type'), 'voice-type', id), button(t('voice.forget'), 'voice-forget', id)],
      ],
    });
    const state = withHeard(withoutVoice(turn.state, id), heard);
    return outcome(turn, [{ ...reply, mode: 'replace' }], { state });
  }
  const isAgain = problem === 'failed' && recording !== undefined;
  const state = isAgain
    ? withRecording(turn.state, { ...recording, since: null })
    : withoutVoice(turn.state, id);
  const buttons = isAgain
    ? [[primary(button(t('voice.again'), 'voice-hear', id))]]
    : defaultButtons;
  const reply = send([problemText(turn, problem ?? 'failed')], { buttons });
  return outcome(turn, [{ ...reply, mode: 'replace' }], { state });
}

function problemText({ shop }: MemberTurn, problem: VoiceProblem): Text {
  const { seconds, bytes } = shop.rules.voice;
  const megabytes = Math.floor(bytes / 1024 ** 2);
  if (problem === 'too-long') return t('voice.too-long', { seconds });
  if (problem === 'too-large') return t('voice.too-large', { megabytes });
  return t(`voice.${problem}`);
}

/** Takes the words to where typed ones would go now. */
function use(turn: MemberTurn, id: string): Outcome {
  const found = heardOf(turn, id);
  if (!found) return gone(turn);
  const { words, files } = found;
  const typed: MemberTurn = {
    ...turn,
    action: null,
    event: { ...turn.event, body: { kind: 'text', text: words, files } },
    state: withoutVoice(turn.state, id),
  };
  const next = takeWords(typed, words, files);
  const said = show(turn, [t('voice.used'), t('voice.words', { words })]);
  return { ...next, replies: [said, ...next.replies] };
}

/** Leaves the words to be typed, with what was heard to copy from. */
function type(turn: MemberTurn, id: string): Outcome {
  const found = heardOf(turn, id);
  if (!found) return gone(turn);
  const { words } = found;
  const copy: Button = { label: t('voice.copy'), copy: words.slice(0, COPIED_CHARACTERS) };
  const isShort = words.length <= COPIED_CHARACTERS;
  const reply = show(turn, [t('voice.typing'), t('voice.words', { words })], {
    awaits: 'text',
    ...(isShort && { buttons: [[copy]] }),
  });
  return outcome(turn, [reply], { state: withoutVoice(turn.state, id) });
}

function forget(turn: MemberTurn, id: string): Outcome {
  const recording = turn.state.recordings.find((one) => one.id === id);
  if (!recording && !heardOf(turn, id)) return gone(turn);
  return outcome(turn, [show(turn, [t('voice.forgotten')])], {
    state: withoutVoice(turn.state, id),
    effects: recording ? [{ do: 'discard', ref: recording.ref }] : [],
  });
}

const heardOf = (turn: MemberTurn, id: string): Heard | null =>
  turn.state.heard.find((one) => one.id === id && !isOver(turn, one)) ?? null;

const isOver = ({ now, shop }: MemberTurn, { at }: { at: number }): boolean =>
  at + shop.rules.voice.keptMs <= now;

const gone = (turn: MemberTurn): Outcome => outcome(turn, [remark(turn, t('voice.gone'))]);

/** The handlers of the buttons about spoken words. */
export const voiceHandlers: Handlers<typeof VOICE_ACTIONS> = {
  'voice-hear': go,
  'voice-use': needing(use, (turn, id) => needsOfWords(turn, heardOf(turn, id)?.words ?? '')),
  'voice-type': type,
  'voice-forget': forget,
};
