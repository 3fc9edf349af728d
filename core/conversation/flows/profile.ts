import { isMakingFromFace } from '../../accounts/withdraw-face-consent.ts';
import type { PROFILE_ACTIONS } from '../../chat/actions/account.ts';
import type { Button, Reply } from '../../chat/reply.ts';
import { button, danger, primary } from '../../chat/reply-builders.ts';
import { coversFaces } from '../../faces/face-consent.ts';
import { FACE_SLOTS, type FaceSlot } from '../../operations/row.ts';
import { companyNames, digestOf, faceConsentTexts } from '../../policies/texts.ts';
import type { Text } from '../../texts/text.ts';
import { t } from '../../texts/text.ts';
import { type Handlers, needing, openToSuspended } from '../handlers.ts';
import { needsOfProfile } from '../needs/making.ts';
import { needsOfWithdrawal } from '../needs/people.ts';
import type { PhotoSource } from '../payloads.ts';
import { idle } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { afterProfile } from './after-profile.ts';
import { checkFaces } from './face-checks.ts';

/** Tells whether the face consent covers the current text and every configured company. */
export const consented = (turn: MemberTurn): boolean =>
  coversFaces(turn.shop, turn.account.faceConsent);

/**
 * Answers `/profile`: asks for the consent, then for the missing photos, then shows the profile.
 */
export function profileScreen(turn: MemberTurn): Outcome {
  if (!consented(turn)) return askConsent(turn);
  if (turn.account.faceSlots.length < FACE_SLOTS.length) return collect(turn, null);
  return outcome(turn, [complete(turn)], { state: idle(turn.state) });
}

/** Asks for the consent, and notes which text was shown. */
function askConsent(turn: MemberTurn): Outcome {
  const texts = consentTexts(turn);
  const given = turn.account.faceConsent;
  const reply = show(turn, [...texts, ...(given ? [sinceThen(turn, given)] : [])], {
    buttons: [
      [primary(button(t('face.consent.yes'), 'face-yes'))],
      [button(t('face.consent.no'), 'face-no')],
    ],
  });
  const shown = { ...turn.state.shown, face: digestOf(texts, turn.locale) };
  return outcome(turn, [reply], { state: { ...idle(turn.state), shown } });
}

const consentTexts = (turn: MemberTurn): Text[] => faceConsentTexts(turn, companyNames(turn));

/** Why somebody who has agreed before is asked again. */
function sinceThen(turn: MemberTurn, given: { companies: string }): Text {
  const before = given.companies.split(',');
  const fresh = companyNames(turn).filter((name) => !before.includes(name));
  return fresh.length > 0
    ? t('face.consent.new', { companies: fresh.join(', ') })
    : t('face.consent.changed');
}

/**
 * Takes photos that were sent before for the face profile; they wait for the consent where there is
 * none yet.
 * @param slot the photo to replace; null for whichever is missing
 */
export function facesFromUploads(
  turn: MemberTurn,
  uploadIds: readonly string[],
  slot: FaceSlot | null,
): Outcome {
  if (!consented(turn)) {
    const shown = profileScreen(turn);
    return { ...shown, state: { ...shown.state, faceUploads: [...uploadIds] } };
  }
  if (slot === null && turn.account.faceSlots.length === FACE_SLOTS.length)
    return profileScreen(turn);
  const sources = uploadIds.map((id): PhotoSource => ({ of: 'upload', id }));
  const shown = collect(turn, slot);
  const effects = checkFaces(turn, sources, turn.event.eventId, slot);
  return { ...shown, state: { ...shown.state, faceUploads: [] }, replies: [], effects };
}

/**
 * Stores the face consent and asks for the photos, or takes those that were sent before it. A button below
 * words that are not today's agrees to nothing: the question is asked as it is now.
 */
export function giveConsent(turn: MemberTurn): Outcome {
  if (consented(turn)) return profileScreen(turn);
  if (turn.state.shown.face !== digestOf(consentTexts(turn), turn.locale)) return askConsent(turn);
  const names = companyNames(turn).join(',');
  const given = {
    ...turn.account,
    faceConsent: { version: turn.shop.rules.faceConsentVersion, companies: names },
  };
  const agreed = { ...turn, account: given };
  const kept = turn.state.faceUploads.filter((id) => {
    const upload = ask(turn, 'upload', id);
    return upload && upload.expiresAt > turn.now;
  });
  const shown = kept.length > 0 ? facesFromUploads(agreed, kept, null) : profileScreen(agreed);
  return { ...shown, effects: [{ do: 'consent-face', companies: names }, ...shown.effects] };
}

/** Refuses the face consent, or stops collecting photos. */
export function refuseConsent(turn: MemberTurn): Outcome {
  return outcome(
    turn,
    [
      show(turn, [t('face.consent.refused')], {
        buttons: [[primary(button(t('menu.templates'), 'templates', 0))]],
      }),
    ],
    { state: { ...idle(turn.state), wanted: null, faceUploads: [] } },
  );
}

/**
 * Asks for face photos.
 * @param slot the photo to replace; null for all missing ones
 */
export function collect(turn: MemberTurn, slot: FaceSlot | null): Outcome {
  if (!consented(turn)) return profileScreen(turn);
  const text =
    slot === null
      ? [t('face.collect'), ...checklist(turn.account.faceSlots), t('face.collect.how')]
      : [t('face.replace', { slot }), t('face.hint', { slot })];
  const reply = show(turn, text, {
    awaits: 'photo',
    ...(slot === null && { form: { name: 'face-photos', label: t('face.form') } }),
    demoPeople: true,
    buttons: [
      ...(slot === null && turn.account.faceSlots.length > 0 ? [removals(turn)] : []),
      [button(t('nav.later'), 'cancel')],
    ],
  });
  return outcome(turn, [reply], { state: { ...turn.state, step: { at: 'face', slot } } });
}

/** Returns the three photos as texts, with those that are there ticked. */
export function checklist(have: readonly FaceSlot[]): Text[] {
  return FACE_SLOTS.map((slot) => t(have.includes(slot) ? 'face.have' : 'face.miss', { slot }));
}

function complete(turn: MemberTurn): Reply {
  const photos = ask(turn, 'faces');
  const stored = Math.min(...photos.map((photo) => photo.createdAt));
  const until = Math.min(...photos.map((photo) => photo.expiresAt));
  const replace = FACE_SLOTS.map((slot) => button(t('face.change', { slot }), 'face-add', slot));
  return show(
    turn,
    [
      t('face.complete'),
      t('face.dates', { stored: { at: stored, form: 'date' }, until: { at: until, form: 'date' } }),
      t('face.sealed'),
    ],
    {
      buttons: [
        ...afterProfile(turn),
        replace,
        removals(turn),
        [button(t('face.keep'), 'face-keep')],
        [danger(button(t('face.withdraw'), 'face-del-all'))],
      ],
    },
  );
}

const removals = (turn: MemberTurn): Button[] =>
  turn.account.faceSlots.map((slot) => button(t('face.remove', { slot }), 'face-del', slot));

/** Deletes one face photo. */
export function removeOne(turn: MemberTurn, slot: FaceSlot): Outcome {
  if (!turn.account.faceSlots.includes(slot)) return profileScreen(turn);
  const left = turn.account.faceSlots.filter((have) => have !== slot);
  const shown = profileScreen({ ...turn, account: { ...turn.account, faceSlots: left } });
  const [first, ...rest] = shown.replies;
  const said = first && { ...first, text: [t('face.removed', { slot }), ...first.text] };
  return {
    ...shown,
    replies: said ? [said, ...rest] : [],
    effects: [{ do: 'delete-face', slot }, ...shown.effects],
  };
}

/** Withdraws the face consent, which deletes the photos at once and stops what is made from them. */
export function withdraw(turn: MemberTurn): Outcome {
  const suspended = turn.account.status === 'suspended';
  const buttons = suspended
    ? [[button(t('privacy.open'), 'privacy'), button(t('privacy.delete'), 'delete')]]
    : [[button(t('menu.templates'), 'templates', 0), button(t('menu.profile.add'), 'profile')]];
  const stopped = ask(turn, 'open').filter(isMakingFromFace);
  const titles = stopped.map(({ title }) => title).join(', ');
  const what = t('face.withdrawn.stopped', { count: stopped.length, titles });
  const text = [t('face.withdrawn'), ...(stopped.length > 0 ? [what] : [])];
  return outcome(turn, [show(turn, text, { buttons })], {
    state: { ...idle(turn.state), wanted: null, shown: { ...turn.state.shown, face: null } },
    effects: [{ do: 'withdraw-face' }],
  });
}

/** Keeps the face photos for another period. */
export function keepFaces(turn: MemberTurn): Outcome {
  if (turn.account.faceSlots.length === 0) return profileScreen(turn);
  const until = turn.now + turn.shop.rules.facePhotosKeptMs;
  const kept = t('face.kept', { until: { at: until, form: 'date' } });
  const buttons = [
    [button(t('menu.templates'), 'templates', 0), button(t('menu.profile'), 'profile')],
  ];
  return outcome(turn, [show(turn, [kept], { buttons })], {
    effects: [{ do: 'keep-faces' }],
  });
}

/** The handlers of the face profile's buttons. */
export const profileHandlers: Handlers<typeof PROFILE_ACTIONS> = {
  profile: needing(profileScreen, needsOfProfile),
  'face-yes': needing(giveConsent, ({ state }) =>
    state.faceUploads.map((id) => ['upload', id] as const),
  ),
  'face-no': refuseConsent,
  'face-add': needing(collect, needsOfProfile),
  'face-del': removeOne,
  'face-del-all': openToSuspended(needing(withdraw, needsOfWithdrawal)),
  'face-keep': keepFaces,
};
