import type { OPERATION_ACTIONS } from '../../chat/actions/create.ts';
import type { EventBody, IncomingFile } from '../../chat/event.ts';
import { type FormAnswers, isFormName } from '../../chat/form.ts';
import { defaultButtons, send } from '../../chat/reply-builders.ts';
import { isCalledVideo } from '../../chat/video-file.ts';
import { readRequest } from '../../generations/generation-request.ts';
import {
  type GenerationSpec,
  operationSpec,
  takesSecond,
  WORDS,
} from '../../generations/generation-spec.ts';
import { isJoint } from '../../generations/joint-pictures.ts';
import { type FreeOperation, operationRow, type PictureOperation } from '../../operations/lists.ts';
import { t } from '../../texts/text.ts';
import { tidy } from '../../texts/tidy.ts';
import { parseCommand } from '../command-names.ts';
import type { Draft } from '../drafts.ts';
import { type Handlers, needing } from '../handlers.ts';
import { needsOfOperation } from '../needs/making.ts';
import { needsOfEnlarging, needsOfResult, needsOfStepBack } from '../needs/results.ts';
import { draftOf, idle, withDraft } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { isPressed, remark, show } from '../turn-replies.ts';
import { firstOnly } from './albums.ts';
import { newDraft, next, wordsRefused } from './draft.ts';
import { newDraftOfSeveral } from './draft-of-several.ts';
import { typedChoices, withTyped } from './forms/typed-choices.ts';
import { longer, needsOfLonger } from './longer.ts';
import { takesMarks } from './marks.ts';
import { followsVideo, takeMotion } from './motion.ts';
import { openDraft } from './open-draft.ts';
import { groupOfAlbum, takeGroup } from './photo-group.ts';
import { photos } from './photos.ts';
import { isInstruction, offered, pictureOperation } from './picture-operations.ts';
import { canMake } from './price.ts';
import { receive } from './receive.ts';
import { enlargeOne, sent, showAgain, whichOne } from './results.ts';
import { mostPictures } from './several-photos.ts';

/** Words without context are taken to be about a picture of this age at most. */
const NEWEST_MS = 3_600_000;

/**
 * Answers `/edit`, `/imagine`, `/ring` and the like: starts a draft with the words after the
 * command and the pictures that came with it or that it answers, and asks for what is missing.
 * @param albumId the album of the pictures; null for a single one
 */
export function operate(
  turn: MemberTurn,
  operation: FreeOperation,
  words: string,
  sent: readonly IncomingFile[] = [],
  albumId: string | null = null,
  answers: FormAnswers = {},
): Outcome {
  const files = sent.filter((file) => !isCalledVideo(file));
  if (!offered(turn).includes(operation)) return unavailable(turn, operation);
  const tidied = operationRow(operation).words === 'none' ? '' : tidy(words);
  const { promptCharacters: most } = turn.shop.rules;
  const plan = operationSpec(turn.shop.rules, operation);
  const typed = typedChoices(plan, tidied);
  const length = [...typed.words].length;
  if (length > most) return outcome(turn, [send([t('draft.slot.long', { most, length })])]);
  const source = plan.needs === 'words' ? 'none' : 'photo';
  const isSeveral = plan.needs === 'photo' && (files.length > 1 || albumId !== null);
  const from = { source, ...withWords(typed.words) } as const;
  const draft = isSeveral ? newDraftOfSeveral(turn, plan, from) : newDraft(turn, plan, from);
  const { draft: made, changed } = withTyped(turn, plan, draft, typed, answers);
  const asked = next(turn, plan, made, changed.length > 0);
  const started = { ...asked, replies: [...changed, ...asked.replies] };
  const [video] = sent.filter(isCalledVideo);
  if (video && followsVideo(plan)) return withVideo(turn, started, files, video);
  const [file] = files;
  const isBare = tidied === '' && Object.keys(answers).length === 0;
  if (!file && isBare) return withForm(started, operation);
  if (!file || plan.needs === 'words') return started;
  const several =
    takesMarks(plan) ||
    takesSecond(plan) ||
    mostPictures(turn, plan, newDraftOfSeveral(turn, plan)) > 1;
  const taken = several ? files : [file];
  const played = photos({ ...turn, state: started.state }, taken, albumId);
  const others = files.length > taken.length ? [send([firstOnly()])] : [];
  return { ...played, replies: [...changed, ...others, ...played.replies] };
}

/** Takes the picture and the video that came together. */
function withVideo(
  turn: MemberTurn,
  started: Outcome,
  files: readonly IncomingFile[],
  file: IncomingFile,
): Outcome {
  const at = { ...turn, state: started.state };
  const draft = at.state.drafts.at(-1);
  if (!draft) return started;
  const taken = takeMotion(at, draft, { file, seconds: null });
  const [picture] = files;
  if (!picture) return { ...taken, replies: [...started.replies, ...taken.replies] };
  const id = turn.newId();
  const waiting = draftOf(taken.state, draft.id) ?? draft;
  // Nothing is asked before both are here.
  const both = withDraft(taken.state, { ...waiting, coming: [...waiting.coming, id] });
  return {
    ...taken,
    state: taken.effects.length > 0 ? idle(both) : both,
    effects: [...taken.effects, receive(turn, picture, { id, draftId: draft.id, part: 'first' })],
  };
}

/** Offers all questions at once, where the surface has forms. */
function withForm(asked: Outcome, operation: FreeOperation): Outcome {
  const [first, ...rest] = asked.replies;
  if (!first || !isFormName(operation)) return asked;
  const form = { name: operation, label: t('form.open') };
  return { ...asked, replies: [{ ...first, form }, ...rest] };
}

const withWords = (words: string): Partial<Draft> => (words === '' ? {} : { slots: { words } });

function begin(turn: MemberTurn, plan: GenerationSpec, from: Partial<Draft>): Outcome {
  const source = plan.needs === 'words' ? 'none' : 'photo';
  return next(turn, plan, newDraft(turn, plan, { source, ...from }));
}

/**
 * Starts a draft from a picture's caption: a command, or words that say how to change the picture.
 * @returns null where the caption holds neither
 */
export function captioned(
  turn: MemberTurn,
  { caption, files, albumId }: Extract<EventBody, { kind: 'photos' }>,
): Outcome | null {
  const command = parseCommand(caption ?? '');
  const more = command === null ? furtherWords(turn, caption ?? '', files, albumId) : null;
  if (more) return more;
  const operation = command && pictureOperation(command.name);
  if (operation) return operate(turn, operation, command.argument, files, albumId);
  const says = command === null && turn.state.step.at === 'idle' && canEdit(turn, caption ?? '');
  return says ? operate(turn, 'edit', caption ?? '', files, albumId) : null;
}

/**
 * Takes the words on another piece of an album whose words have begun an edit: they belong to it too.
 * @returns null where no edit was begun, or where they fit no more
 */
function furtherWords(
  turn: MemberTurn,
  caption: string,
  files: readonly IncomingFile[],
  albumId: string | null,
): Outcome | null {
  const draftId = groupOfAlbum(turn.state, albumId)?.draftId ?? null;
  const found = draftId === null ? null : openDraft(turn, draftId);
  if (!found || operationRow(found.plan.operation).words === 'none') return null;
  const slot = found.plan.slots.find(({ id }) => id === WORDS);
  const said = tidy(caption);
  const words = [found.draft.slots[WORDS] ?? '', said].filter((one) => one !== '').join(' ');
  const isLong = [...words].length > turn.shop.rules.promptCharacters;
  const isRefused = slot
    ? wordsRefused(turn, found.plan, found.draft, slot, words) !== null
    : isLong || words === '';
  const draft = isRefused ? found.draft : { ...found.draft, slots: { [WORDS]: words } };
  return takeGroup({ ...turn, state: withDraft(turn.state, draft) }, files, albumId);
}

/** Whether somebody can change a picture as these words say. */
function canEdit(turn: MemberTurn, said: string): boolean {
  const words = tidy(said);
  if (words === '' || [...words].length > turn.shop.rules.promptCharacters) return false;
  const plan = operationSpec(turn.shop.rules, 'edit');
  return canMake(turn, plan, newDraft(turn, plan, { source: 'photo', slots: { words } }));
}

/**
 * Starts a draft that changes the newest photo or result, from words without context. The question
 * that follows can be cancelled.
 * @returns null where the words seem to be about something else
 */
export function changeNewest(turn: MemberTurn, said: string): Outcome | null {
  const words = tidy(said);
  if (!isInstruction(turn, words) || !canEdit(turn, words)) return null;
  const { photo } = turn.state;
  const [line] = ask(turn, 'history', '0');
  const made = line?.generation.endedAt ?? 0;
  if (photo && photo.at > Math.max(made, turn.now - NEWEST_MS)) {
    const upload = ask(turn, 'upload', photo.uploadId);
    if (upload && upload.expiresAt > turn.now)
      return begin(turn, operationSpec(turn.shop.rules, 'edit'), {
        ...withWords(words),
        uploadId: upload.id,
      });
  }
  if (!line || made < turn.now - NEWEST_MS || line.expiresAt <= turn.now) return null;
  const one = ask(turn, 'generation', line.generation.id)?.results.length === 1;
  if (!one || line.generation.kind !== 'image') return null;
  const of = { source: 'photo', resultId: line.resultId, ...withWords(words) } as const;
  const plan = operationSpec(turn.shop.rules, 'edit');
  return sent(next(turn, plan, newDraft(turn, plan, of), true));
}

/** A button under a photo that was sent. */
function withPhoto(turn: MemberTurn, operation: PictureOperation, uploadId: string): Outcome {
  if (!offered(turn).includes(operation)) return unavailable(turn, operation);
  const upload = ask(turn, 'upload', uploadId);
  if (!upload || upload.expiresAt <= turn.now)
    return outcome(turn, [show(turn, [t('photo.gone')], { buttons: defaultButtons })]);
  return begin(turn, operationSpec(turn.shop.rules, operation), { uploadId });
}

/** A button under a result: goes on from its picture. */
function withResult(turn: MemberTurn, operation: PictureOperation, generationId: string): Outcome {
  if (!offered(turn).includes(operation)) return sent(unavailable(turn, operation));
  const found = ask(turn, 'generation', generationId);
  const kept = found?.results.filter((result) => result.expiresAt > turn.now) ?? [];
  const [first] = kept;
  if (!first || found?.row.kind !== 'image') return outcome(turn, [remark(turn, t('result.gone'))]);
  if (isJoint(found.row)) return outcome(turn, [remark(turn, t('together.only'))]);
  return kept.length > 1 ? whichOne(turn, operation, kept) : goOn(turn, operation, first.id);
}

/** Goes on from one picture of several. */
function withOne(turn: MemberTurn, operation: PictureOperation | 'hd', resultId: string): Outcome {
  if (operation === 'hd') return enlargeOne(turn, resultId);
  if (!offered(turn).includes(operation)) return sent(unavailable(turn, operation));
  const kept = ask(turn, 'result', resultId);
  if (!kept || kept.expiresAt <= turn.now) return outcome(turn, [remark(turn, t('result.gone'))]);
  return goOn(turn, operation, kept.id);
}

function goOn(turn: MemberTurn, operation: PictureOperation, resultId: string): Outcome {
  const plan = operationSpec(turn.shop.rules, operation);
  const draft = newDraft(turn, plan, { source: 'photo', resultId });
  // Asks even who said not to: the pressed message is the earlier result, no place for progress.
  return sent(next(turn, plan, draft, true));
}

/** Shows the result from which this one was made. */
export function stepBack(turn: MemberTurn, generationId: string): Outcome {
  const found = ask(turn, 'generation', generationId);
  const request = found && readRequest(found.row);
  const before = request?.resultId ? ask(turn, 'result', request.resultId) : null;
  if (!before) return outcome(turn, [remark(turn, t('result.gone'))]);
  return showAgain(turn, before.generationId);
}

/** Says that nobody here can do an operation now. */
export function unavailable(turn: MemberTurn, operation: FreeOperation): Outcome {
  const said = t('operation.unavailable', { operation });
  if (isPressed(turn.event)) return outcome(turn, [remark(turn, said)]);
  return outcome(turn, [send([said, t('operation.instead')], { buttons: defaultButtons })]);
}

/** The handlers of the buttons of operations. */
export const operationHandlers: Handlers<typeof OPERATION_ACTIONS> = {
  imagine: (turn) => operate(turn, 'imagine', ''),
  'photo-do': needing(withPhoto, (turn, operation, uploadId) => [
    ['upload', uploadId],
    ...needsOfOperation(turn, operation),
  ]),
  'result-do': needing(withResult, (turn, operation, id) => [
    ['generation', id],
    ...needsOfOperation(turn, operation),
  ]),
  'one-do': needing(withOne, (turn, operation, id) =>
    operation === 'hd' ? needsOfEnlarging(turn, id) : needsOfResult(turn, operation, id),
  ),
  longer: needing(longer, needsOfLonger),
  back: needing(stepBack, (_turn, id) => needsOfStepBack(id)),
};
