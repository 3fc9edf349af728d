import { FACE_SLOTS, type FaceSlot } from '../vision/vision.ts';
import type { ActionName } from './action.ts';
import { COMMANDS } from './commands.ts';
import type { IncomingFile } from './event.ts';
import { buy, chooseOffer, chooseWay } from './flows/buy.ts';
import { askForCode, code, codes, linked, useCode } from './flows/codes.ts';
import {
  chooseAspect,
  chooseCount,
  nextEngine,
  toggleAsk,
  toggleClear,
  toggleFace,
} from './flows/confirm/choose.ts';
import { improveWords, ownWords, wordsNews } from './flows/confirm/improve.ts';
import { drop, go } from './flows/confirm/start.ts';
import { credits, openEntry, statement } from './flows/credits.ts';
import { askAll, askProfile, deleteAll, deleteMenu } from './flows/delete.ts';
import { chooseSlot, fillSlot, next, unfinished, use, usePhoto, useUpload } from './flows/draft.ts';
import { gate } from './flows/gate.ts';
import { history } from './flows/history.ts';
import { decideHold, holds, openHold } from './flows/holds.ts';
import { invite } from './flows/invite.ts';
import { cancel, help, openMenu, start } from './flows/menu.ts';
import {
  captioned,
  changeNewest,
  operate,
  stepBack,
  withOne,
  withPhoto,
  withResult,
} from './flows/operations.ts';
import {
  askRefund,
  openPayment,
  payments,
  receipt,
  refund,
  refuseRefund,
} from './flows/payments.ts';
import { paysupport } from './flows/paysupport.ts';
import { faceFromUpload, facePhotos, photoNews, photos } from './flows/photos.ts';
import { termsTexts } from './flows/policy.ts';
import { policy, privacy } from './flows/privacy.ts';
import { askCancel, changePro, pro, proAlready } from './flows/pro.ts';
import {
  collect,
  giveConsent,
  keepFaces,
  profileScreen,
  refuseConsent,
  removeOne,
  withdraw,
} from './flows/profile.ts';
import {
  askDelete,
  copies,
  deleteNow,
  originals,
  remake,
  sent,
  showAgain,
  stop,
} from './flows/results.ts';
import { appeal, decideReview, openReview, reviews, setSuspended } from './flows/review.ts';
import {
  askFor,
  fillField,
  languages,
  quiet,
  setLanguage,
  settings,
  toggle,
} from './flows/settings.ts';
import { create, gallery, openTemplate } from './flows/templates.ts';
import { isForVerify, verify, verifyFile, verifyNews } from './flows/verify.ts';
import { button, remark, send, t } from './say.ts';
import { type MemberTurn, type Outcome, outcome, type Turn } from './turn.ts';

/**
 * What an event comes to: what is said, what is done, and where the conversation stands then.
 * @throws {NotLoaded} when it needs something that has not been read yet
 */
export function step(turn: Turn): Outcome {
  const { body } = turn.event;
  if (body.kind === 'reachable')
    return outcome(turn, [], { effects: [{ do: 'reachable', reachable: body.reachable }] });
  if (!isMember(turn)) return gate(turn);
  if (turn.account.status === 'suspended' && !isOpenToSuspended(turn))
    return outcome(turn, [
      send([t('suspended')], {
        buttons: [[button(t('privacy.open'), 'privacy'), button(t('privacy.delete'), 'delete')]],
      }),
    ]);
  switch (body.kind) {
    case 'command':
      return command(turn, body.name, body.argument, body.files ?? []);
    case 'press':
      return press(turn);
    case 'text':
      return text(turn, body.text, body.files ?? []);
    case 'photos':
      return isForVerify(turn, body.caption)
        ? verifyFile(turn, body.files)
        : (captioned(turn, body) ?? photos(turn, body.files, body.albumId));
    case 'form':
      return facePhotos(turn, body.files, turn.event.eventId, null);
    case 'unsupported':
      return unexpected(turn, t('unexpected.kind', { what: body.what }));
    case 'words-improved':
      return wordsNews(turn, body);
    case 'verified':
    case 'verify-refused':
      return verifyNews(turn, body);
    default:
      return photoNews(turn, body);
  }
}

function isMember(turn: Turn): turn is MemberTurn {
  return turn.account?.welcome === true;
}

const FOR_SUSPENDED = [
  'paysupport',
  'privacy',
  'delete',
  'terms',
  'policy',
  'face-del-all',
  'del-',
];

/** Who is suspended can still see, take and delete what is theirs. */
function isOpenToSuspended(turn: Turn): boolean {
  const { body } = turn.event;
  const name = body.kind === 'command' ? body.name : (turn.action?.name ?? '');
  return FOR_SUSPENDED.some((open) => name.startsWith(open));
}

type Flow = (turn: MemberTurn, argument: string, files: readonly IncomingFile[]) => Outcome;

const commands: Record<(typeof COMMANDS)[number]['name'], Flow> = {
  start: (turn, argument) => linked(turn, argument) ?? start(turn, argument),
  help,
  create,
  templates: (turn) => gallery(turn, 'all', 0),
  edit: (turn, words, files) => operate(turn, 'edit', words, files),
  animate: (turn, words, files) => operate(turn, 'animate', words, files),
  imagine: (turn, words) => operate(turn, 'imagine', words),
  cutout: (turn, words, files) => operate(turn, 'cutout', words, files),
  swap: (turn, words, files) => operate(turn, 'swap', words, files),
  ring: (turn, words, files) => operate(turn, 'ring', words, files),
  scene: (turn, words, files) => operate(turn, 'scene', words, files),
  profile: profileScreen,
  credits: (turn) => credits(turn, 0),
  buy,
  pro,
  code,
  invite,
  history: (turn) => history(turn, 0),
  settings,
  verify: (turn, _argument, files) => verify(turn, files),
  paysupport,
  privacy,
  terms: (turn) => outcome(turn, [send(termsTexts(turn))]),
  delete: deleteMenu,
  cancel,
};

/** Commands of who runs the service; unknown words to everybody else. */
const forOperators: Readonly<
  Record<string, (turn: MemberTurn, argument: string) => Outcome | null>
> = {
  reviews,
  payments: (turn) => payments(turn, 0),
  codes,
  holds,
};

function command(
  turn: MemberTurn,
  name: string,
  argument: string,
  files: readonly IncomingFile[],
): Outcome {
  const known = COMMANDS.find((candidate) => candidate.name === name);
  const forOperator = Object.hasOwn(forOperators, name) ? forOperators[name] : undefined;
  const answer = forOperator?.(turn, argument) ?? null;
  if (answer) return answer;
  if (!known) return unexpected(turn, t('unexpected.command'));
  return commands[known.name](turn, argument, files);
}

type Press = (turn: MemberTurn, first: string, second: string) => Outcome;

const faceSlot = (name: string): FaceSlot => FACE_SLOTS.find((slot) => slot === name) ?? 'front';

const presses: Record<ActionName, Press> = {
  adult: openMenu,
  minor: openMenu,
  agree: openMenu,
  refuse: openMenu,
  terms: (turn) => outcome(turn, [send(termsTexts(turn))]),
  policy,
  help,
  menu: openMenu,
  cancel,
  profile: profileScreen,
  'face-yes': giveConsent,
  'face-no': refuseConsent,
  'face-add': (turn, slot) => collect(turn, faceSlot(slot)),
  'face-del': (turn, slot) => removeOne(turn, faceSlot(slot)),
  'face-del-all': withdraw,
  'face-keep': keepFaces,
  'face-upload': faceFromUpload,
  templates: (turn, page) => gallery(turn, 'all', Number(page)),
  category: (turn, category, page) => gallery(turn, category, Number(page)),
  template: openTemplate,
  use,
  'use-photo': usePhoto,
  'upload-use': (turn, upload, index) => useUpload(turn, upload, Number(index)),
  resume,
  slot: (turn, draft, index) => chooseSlot(turn, draft, Number(index)),
  imagine: (turn) => operate(turn, 'imagine', ''),
  aspect: (turn, draft, index) => chooseAspect(turn, draft, Number(index)),
  count: (turn, draft, count) => chooseCount(turn, draft, Number(count)),
  'with-face': toggleFace,
  'only-clear': toggleClear,
  improve: improveWords,
  'own-words': ownWords,
  'photo-do': withPhoto,
  'result-do': withResult,
  'one-do': withOne,
  back: stepBack,
  go,
  drop,
  ask: toggleAsk,
  engine: nextEngine,
  stop,
  again: (turn, id) => remake(turn, id, 'again'),
  vary: (turn, id) => remake(turn, id, 'vary'),
  hd: (turn, id) => remake(turn, id, 'hd'),
  file: originals,
  copies,
  'del-result': askDelete,
  'del-result-yes': deleteNow,
  buy,
  offer: (turn, product, by) => proAlready(turn, product) ?? chooseOffer(turn, product, by),
  ways: chooseWay,
  credits: (turn, page) => credits(turn, Number(page)),
  code: askForCode,
  'code-use': useCode,
  invite,
  hold: openHold,
  'hold-release': (turn, id) => decideHold(turn, id, 'released'),
  'hold-keep': (turn, id) => decideHold(turn, id, 'kept'),
  'hold-suspend': (turn, id) => decideHold(turn, id, 'suspended'),
  pro,
  'pro-cancel': askCancel,
  'pro-cancel-yes': (turn, id) => changePro(turn, id, 'end'),
  'pro-resume': (turn, id) => changePro(turn, id, 'resume'),
  'pro-card': (turn, id) => changePro(turn, id, 'portal'),
  entry: openEntry,
  statement,
  receipt,
  'refund-ask': (turn, id) => askRefund(turn, id, false),
  'refund-ask-yes': (turn, id) => askRefund(turn, id, true),
  payments: (turn, page) => payments(turn, Number(page)) ?? unexpected(turn, t('stale')),
  payment: openPayment,
  'refund-part': (turn, id) => refund(turn, id, 'part'),
  'refund-all': (turn, id) => refund(turn, id, 'all'),
  'refund-no': refuseRefund,
  history: (turn, page) => history(turn, Number(page)),
  show: showAgain,
  settings,
  languages,
  language: setLanguage,
  name: (turn) => askFor(turn, 'name'),
  email: (turn) => askFor(turn, 'email'),
  confirm: (turn) => toggle(turn, 'skipConfirm'),
  notices: (turn) => toggle(turn, 'expiryNotices'),
  quiet,
  keep: (turn) => toggle(turn, 'keepNothing'),
  verify: (turn) => verify(turn, []),
  privacy,
  delete: deleteMenu,
  'del-profile': askProfile,
  'del-profile-yes': withdraw,
  'del-all': askAll,
  'del-all-yes': deleteAll,
  appeal,
  review: openReview,
  'review-allow': (turn, id) => decideReview(turn, id, 'allowed'),
  'review-keep': (turn, id) => decideReview(turn, id, 'kept'),
  'review-suspend': (turn, id) => setSuspended(turn, id, true),
  'review-restore': (turn, id) => setSuspended(turn, id, false),
};

/** Goes on with what was about to be made; the templates where nothing was. */
function resume(turn: MemberTurn): Outcome {
  const found = unfinished(turn);
  return sent(found ? next(turn, found.plan, found.draft, true) : gallery(turn, 'all', 0));
}

function press(turn: MemberTurn): Outcome {
  if (!turn.action) return outcome(turn, [remark(turn, t('stale'))]);
  const [first = '', second = ''] = turn.action.args;
  return presses[turn.action.name](turn, first, second);
}

function text(turn: MemberTurn, words: string, files: readonly IncomingFile[]): Outcome {
  const { step: at } = turn.state;
  switch (at.at) {
    case 'slot':
      return fillSlot(turn, at, words);
    case 'code':
      return useCode(turn, words);
    case 'setting':
      return fillField(turn, at.field, words);
    case 'photo':
    case 'face':
    case 'verify':
      return unexpected(turn, t('unexpected.text-for-photo'));
    case 'idle':
      if (files.length > 0) return operate(turn, 'edit', words, files);
      return changeNewest(turn, words) ?? unexpected(turn, t('unexpected.text'));
  }
}

/** A helpful answer that changes nothing. */
function unexpected(turn: MemberTurn, said: ReturnType<typeof t>): Outcome {
  const { at } = turn.state.step;
  if (at === 'photo' || at === 'face' || at === 'verify')
    return outcome(turn, [
      send([said, t('unexpected.waiting-photo')], {
        awaits: 'photo',
        buttons: [[button(t('nav.cancel'), 'cancel')]],
      }),
    ]);
  if (at === 'slot' || at === 'setting' || at === 'code')
    return outcome(turn, [
      send([said, t('unexpected.waiting-text')], {
        awaits: 'text',
        buttons: [[button(t('nav.cancel'), 'cancel')]],
      }),
    ]);
  return outcome(turn, [
    send([said], {
      buttons: [[button(t('menu.templates'), 'templates', 0), button(t('menu.help'), 'help')]],
    }),
  ]);
}
