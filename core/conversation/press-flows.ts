import type { ActionName } from '../chat/action.ts';
import { FACE_SLOTS, type FaceSlot } from '../operations/row.ts';
import { t } from '../texts/text.ts';
import { buy, chooseOffer, chooseWay } from './flows/buy.ts';
import { askForCode, useCode } from './flows/codes.ts';
import {
  chooseAspect,
  chooseCount,
  nextEngine,
  toggleAsk,
  toggleClear,
  toggleFace,
} from './flows/confirm/choose.ts';
import { drop, go } from './flows/confirm/go.ts';
import { improveWords, ownWords } from './flows/confirm/improve.ts';
import { credits, openEntry, statement } from './flows/credits.ts';
import { askAll, askProfile, deleteAll, deleteMenu } from './flows/delete.ts';
import { chooseSlot, next, use, usePhoto, useUpload } from './flows/draft.ts';
import { history } from './flows/history.ts';
import { decideHold, openHold } from './flows/holds.ts';
import { invite } from './flows/invite.ts';
import { cancel, help, openMenu } from './flows/menu.ts';
import { unfinished } from './flows/open-draft.ts';
import { operate, stepBack, withOne, withPhoto, withResult } from './flows/operations.ts';
import {
  askRefund,
  openPayment,
  payments,
  receipt,
  refund,
  refuseRefund,
} from './flows/payments.ts';
import { faceFromUpload } from './flows/photos.ts';
import { policy, privacy, terms } from './flows/privacy.ts';
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
import { appeal, decideReview, openReview, setSuspended } from './flows/review.ts';
import { askFor, languages, quiet, setLanguage, settings, toggle } from './flows/settings.ts';
import { gallery, openTemplate } from './flows/templates.ts';
import { verify } from './flows/verify.ts';
import { type MemberTurn, type Outcome, outcome } from './turn.ts';
import { remark } from './turn-replies.ts';

import { unexpected } from './unexpected.ts';

type Press = (turn: MemberTurn, first: string, second: string) => Outcome;

const faceSlot = (name: string): FaceSlot => FACE_SLOTS.find((slot) => slot === name) ?? 'front';

const presses: Record<ActionName, Press> = {
  adult: openMenu,
  minor: openMenu,
  agree: openMenu,
  refuse: openMenu,
  terms,
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

/** What a button comes to; one of an older conversation is told so. */
export function press(turn: MemberTurn): Outcome {
  if (!turn.action) return outcome(turn, [remark(turn, t('stale'))]);
  const [first = '', second = ''] = turn.action.args;
  return presses[turn.action.name](turn, first, second);
}
