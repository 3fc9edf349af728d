import { operationsOf } from '../../engines/router.ts';
import type { GenerationRequest } from '../../generations/request.ts';
import type { EventBody, IncomingFile } from '../event.ts';
import { operationPlan, type Plan } from '../plan.ts';
import type { Button } from '../reply.ts';
import { button, remark, send, show, t } from '../say.ts';
import { type Draft, FREE_OPERATIONS, type FreeOperation } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { newDraft, next, tidy } from './draft.ts';
import { photos } from './photos.ts';
import { sent, showAgain } from './results.ts';

/** What one photo or one result is enough for. */
export const ON_PICTURES = ['edit', 'animate', 'cutout'] as const;
export type OnPicture = (typeof ON_PICTURES)[number];

const IN_CAPTION = /^\/(edit|animate|cutout)(?:@\w+)?(?:\s+|$)([\s\S]*)$/i;

/** The operations without a template that an engine can do now. */
export function offered(turn: Pick<MemberTurn, 'shop'>): FreeOperation[] {
  return operationsOf(turn.shop.engines, FREE_OPERATIONS);
}

/** Buttons for what can be done with a photo. */
export function photoButtons(turn: MemberTurn, uploadId: string): Button[] {
  const can = offered(turn);
  return ON_PICTURES.filter((operation) => can.includes(operation)).map((operation) =>
    button(t('operation.do', { operation }), 'photo-do', operation, uploadId),
  );
}

/**
 * `/edit`, `/cutout`, `/animate`, `/imagine`: with the words after it and the picture that came with it or
 * is answered; what is missing is asked for.
 */
export function operate(
  turn: MemberTurn,
  operation: FreeOperation,
  words: string,
  files: readonly IncomingFile[] = [],
  albumId: string | null = null,
): Outcome {
  if (!offered(turn).includes(operation)) return unavailable(turn);
  const tidied = tidy(words);
  const { promptCharacters: most } = turn.shop.rules;
  const length = [...tidied].length;
  if (length > most) return outcome(turn, [send([t('draft.slot.long', { most, length })])]);
  const plan = operationPlan(turn, operation);
  const started = begin(turn, plan, withWords(tidied));
  const [file] = files;
  if (!file || plan.needs === 'words') return started;
  return photos({ ...turn, state: started.state }, [file], albumId);
}

const withWords = (words: string): Partial<Draft> => (words === '' ? {} : { slots: { words } });

function begin(turn: MemberTurn, plan: Plan, from: Partial<Draft>): Outcome {
  const source = plan.needs === 'words' ? 'none' : 'photo';
  return next(turn, plan, newDraft(turn, plan, { source, ...from }));
}

/** A command in the caption of a picture; null where there is none. */
export function captioned(
  turn: MemberTurn,
  { caption, files, albumId }: Extract<EventBody, { kind: 'photos' }>,
): Outcome | null {
  const [, name = '', words = ''] = IN_CAPTION.exec(caption ?? '') ?? [];
  const operation = onPicture(name.toLowerCase());
  return operation && operate(turn, operation, operation === 'cutout' ? '' : words, files, albumId);
}

const onPicture = (name: string): OnPicture | null =>
  ON_PICTURES.find((operation) => operation === name) ?? null;

/** A button under a photo that was sent. */
export function withPhoto(turn: MemberTurn, name: string, uploadId: string): Outcome {
  const operation = onPicture(name);
  if (!operation || !offered(turn).includes(operation)) return unavailable(turn);
  const upload = ask(turn, 'upload', uploadId);
  if (!upload || upload.expiresAt <= turn.now)
    return outcome(turn, [show(turn, [t('photo.gone')])]);
  return begin(turn, operationPlan(turn, operation), { uploadId });
}

/** A button under a result: goes on from its picture. */
export function withResult(turn: MemberTurn, name: string, generationId: string): Outcome {
  const operation = onPicture(name);
  if (!operation || !offered(turn).includes(operation)) return sent(unavailable(turn));
  const found = ask(turn, 'generation', generationId);
  const kept = found?.results.find((result) => result.expiresAt > turn.now);
  if (!found || !kept || found.row.kind !== 'image')
    return outcome(turn, [remark(turn, t('result.gone'))]);
  const plan = operationPlan(turn, operation);
  const draft = newDraft(turn, plan, { source: 'photo', resultId: kept.id });
  // Asks even who said not to: the pressed message is the earlier result, no place for progress.
  return sent(next(turn, plan, draft, true));
}

/** Shows the result that this one was made from, to go on from there. */
export function stepBack(turn: MemberTurn, generationId: string): Outcome {
  const found = ask(turn, 'generation', generationId);
  const request = found && (JSON.parse(found.row.request) as GenerationRequest);
  const before = request?.resultId ? ask(turn, 'result', request.resultId) : null;
  if (!before) return outcome(turn, [remark(turn, t('result.gone'))]);
  return showAgain(turn, before.generationId);
}

function unavailable(turn: MemberTurn): Outcome {
  return outcome(turn, [remark(turn, t('confirm.unavailable'))]);
}
