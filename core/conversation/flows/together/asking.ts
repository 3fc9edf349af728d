import type { Button } from '../../../chat/reply.ts';
import { button, danger, primary } from '../../../chat/reply-builders.ts';
import type { GenerationSpec } from '../../../generations/generation-spec.ts';
import { companiesOf } from '../../../generations/quote.ts';
import type { Text } from '../../../texts/text.ts';
import { t, verbatim } from '../../../texts/text.ts';
import {
  invitationArgument,
  newInvitationCode,
  spelledInvitation,
} from '../../../together/invitation-code.ts';
import type { JointCard } from '../../../together/queries.ts';
import { type Draft, parseDraft } from '../../drafts.ts';
import { local, specOf } from '../../look-up.ts';
import { draftOf, withDraft } from '../../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../../turn.ts';
import { remark, show } from '../../turn-replies.ts';
import { confirm } from '../confirm/confirm.ts';
import { go } from '../confirm/go.ts';
import { faceFirst, hasFace } from '../face-first.ts';
import { lost, openDraft } from '../open-draft.ts';
import { quoteHere } from '../price.ts';
import { canBeJoint, withSome } from './can-be-joint.ts';

const stale = (turn: MemberTurn): Outcome => outcome(turn, [remark(turn, t('stale'))]);

/** Begins to ask others to be in what a draft makes. */
export function begin(turn: MemberTurn, draftId: string): Outcome {
  const found = openDraft(turn, draftId);
  if (!found) return lost(turn, draftId);
  const { draft, plan } = found;
  if (draft.joint !== null) return showJoint(turn, draft.joint);
  if (!canBeJoint(turn, plan, draft)) return stale(turn);
  if (!hasFace(turn)) return faceFirst(turn, plan);
  const id = turn.newId();
  const companies = companiesFor(turn, plan, draft);
  const joint = jointDraft(plan, draft, { id, companies });
  const title = local(turn, plan.title);
  const lines = plan.slots.flatMap((slot) => {
    const value = draft.slots[slot.id];
    return value ? [{ label: local(turn, slot.label), value }] : [];
  });
  const words = { title, lines, draft: JSON.stringify(joint) };
  const expiresAt = turn.now + turn.shop.rules.together.answerMs;
  const card: JointCard = {
    ...{ id, words, companies, state: 'open', isOpen: true, expiresAt, people: [] },
  };
  return outcome(turn, [cardReply(turn, card)], {
    state: withDraft(withDraft(turn.state, { ...draft, joint: id }), joint),
    effects: [
      {
        do: 'begin-joint',
        joint: { id, draftId: draft.id, words, what: whatOf(plan, draft), companies },
      },
    ],
  });
}

/** Everybody who may get the photos, however many people are in it. */
function companiesFor(turn: MemberTurn, plan: GenerationSpec, draft: Draft): string[] {
  const most = turn.shop.rules.together.mostOthers;
  const all = Array.from({ length: most }, (_, i) => {
    const priced = quoteHere(turn, plan, withSome(plan, draft, i + 1));
    return priced ? companiesOf(priced) : [];
  });
  return [...new Set(all.flat())];
}

/** The draft of such a picture: what it makes does not change any more. */
const jointDraft = (
  plan: GenerationSpec,
  draft: Draft,
  { id, companies }: { id: string; companies: string[] },
): Draft => ({
  ...withSome(plan, draft, 0),
  id,
  joint: null,
  frozen: true,
  among: companies,
  shownCredits: null,
});

/** What makes a picture what it is. */
const whatOf = (
  { templateId, templateVersion, operation }: GenerationSpec,
  { slots, aspect, count }: Draft,
): string => JSON.stringify([templateId, templateVersion, operation, slots, aspect, count]);

/** Shows whom one asks for a picture, and how they stand. */
export function showJoint(turn: MemberTurn, jointId: string): Outcome {
  const card = ask(turn, 'joint', jointId);
  return card ? outcome(turn, [cardReply(turn, card)]) : stale(turn);
}

const nameOf = (name: string | null): Text =>
  name === null ? t('together.somebody') : verbatim(name);

const agreedIn = (card: JointCard) => card.people.filter(({ standing }) => standing === 'agreed');
const askedIn = (card: JointCard) =>
  card.people.filter(({ standing }) => standing !== 'refused' && standing !== 'out');

function cardReply(turn: MemberTurn, card: JointCard, before: Text[] = []) {
  const { mostOthers } = turn.shop.rules.together;
  const text = [
    ...before,
    t('together.card', { title: card.words.title }),
    ...card.people.map(({ name, standing }) =>
      t('together.person', { name: nameOf(name), standing }),
    ),
    card.isOpen
      ? t('together.card-how', { most: mostOthers })
      : t('together.card-over', { state: card.state }),
    ...(card.isOpen
      ? [t('together.card-until', { until: { at: card.expiresAt, form: 'relative' } })]
      : []),
  ];
  return show(turn, text, { buttons: card.isOpen ? cardButtons(card, mostOthers) : [] });
}

function cardButtons(card: JointCard, most: number): Button[][] {
  const agreed = agreedIn(card);
  const asked = askedIn(card);
  return [
    ...(agreed.length > 0
      ? [[primary(button(t('together.do.make', { count: agreed.length }), 'joint-make', card.id))]]
      : []),
    ...(asked.length < most ? [[button(t('together.do.invite'), 'joint-invite', card.id)]] : []),
    ...asked.map(({ id, name }, i) => [
      button(
        t('together.do.without', {
          name: name === null ? t('together.number', { n: i + 1 }) : verbatim(name),
        }),
        'joint-out',
        card.id,
        id,
      ),
    ]),
    [
      button(t('together.do.refresh'), 'joint-show', card.id),
      danger(button(t('together.do.drop'), 'joint-drop', card.id)),
    ],
  ];
}

/** Makes an invitation for one person, and shows it once. */
export function invite(turn: MemberTurn, jointId: string): Outcome {
  const card = ask(turn, 'joint', jointId);
  if (!card) return stale(turn);
  return inviteTo(turn, card, null);
}

/**
 * Invites somebody to a picture: whoever has the code, or a person on the same server, who is asked in their
 * own chat where they may be asked.
 */
export function inviteTo(
  turn: MemberTurn,
  card: JointCard,
  named: { surface: string; userId: string } | null,
): Outcome {
  if (!card.isOpen) return outcome(turn, [cardReply(turn, card)]);
  const { mostOthers } = turn.shop.rules.together;
  if (askedIn(card).length >= mostOthers)
    return outcome(turn, [cardReply(turn, card, [t('together.full', { most: mostOthers })])]);
  const code = newInvitationCode(turn.shop.rules);
  const text = [
    ...(named ? [t('together.named')] : []),
    t('together.invitation'),
    ...linksTo(turn, code),
    t('together.invitation-code', { invitation: spelledInvitation(code) }),
    t('together.invitation-once'),
  ];
  const buttons = [[button(t('together.do.show'), 'joint-show', card.id)]];
  const placeId = turn.newId();
  return outcome(turn, [{ mode: 'send', text, buttons }], {
    effects: [{ do: 'invite-joint', jointId: card.id, placeId, code, named }],
  });
}

/** The links that open an invitation, one a platform that has such links. */
function linksTo(turn: MemberTurn, code: string): Text[] {
  return [...turn.shop.surfaces.values()].flatMap((surface) => {
    const url = surface.startLink?.(invitationArgument(code));
    return url ? [t('together.invitation-link', { surface: surface.name, url })] : [];
  });
}

/** Leaves one person out. */
export function leaveOut(turn: MemberTurn, jointId: string, placeId: string): Outcome {
  const card = ask(turn, 'joint', jointId);
  const person = card?.people.find(({ id }) => id === placeId);
  if (!card?.isOpen || !person || !askedIn(card).includes(person)) return showJoint(turn, jointId);
  const left = card.people.map((one) =>
    one.id === placeId ? { ...one, standing: 'out' as const } : one,
  );
  return outcome(turn, [cardReply(turn, { ...card, people: left })], {
    effects: [{ do: 'leave-out', jointId, placeId }],
  });
}

/** Gives a picture up: nobody is asked for it any more. */
export function drop(turn: MemberTurn, jointId: string): Outcome {
  const card = ask(turn, 'joint', jointId);
  if (!card?.isOpen) return showJoint(turn, jointId);
  const buttons = [[primary(button(t('menu.templates'), 'templates', 0))]];
  return outcome(turn, [show(turn, [t('together.dropped')], { buttons })], {
    state: {
      ...turn.state,
      drafts: turn.state.drafts.filter(({ id, joint }) => id !== jointId && joint !== jointId),
    },
    effects: [{ do: 'drop-joint', jointId }],
  });
}

/** Shows what a picture costs with those who have agreed, with the question whether to begin it. */
export function make(turn: MemberTurn, jointId: string): Outcome {
  const card = ask(turn, 'joint', jointId);
  if (!card) return stale(turn);
  const agreed = agreedIn(card);
  if (!card.isOpen || agreed.length === 0) return outcome(turn, [cardReply(turn, card)]);
  const kept = draftOf(turn.state, jointId) ?? parseDraft(card.words.draft);
  const plan = kept && specOf(turn, kept);
  if (!kept || kept.started || !plan) return stale(turn);
  const draft: Draft = {
    ...kept,
    others: agreed.map(({ id }) => id),
    names: agreed.map(({ name }) => name ?? '?'),
    shownCredits: null,
  };
  return confirm(turn, plan, draft, true);
}

/** Begins a picture with those who have agreed, unless it is not as it was shown any more. */
export function start(turn: MemberTurn, jointId: string): Outcome {
  const draft = draftOf(turn.state, jointId);
  const card = ask(turn, 'joint', jointId);
  if (!card) return stale(turn);
  if (draft?.started) return go(turn, jointId);
  const agreed = agreedIn(card).map(({ id }) => id);
  const isSame =
    draft !== null &&
    agreed.length === draft.others.length &&
    draft.others.every((id) => agreed.includes(id));
  if (!draft || !card.isOpen || !isSame)
    return outcome(turn, [cardReply(turn, card, [t('together.changed')])]);
  return go(turn, jointId);
}
