import type { SHARE_ACTIONS } from '../../chat/actions/share.ts';
import type { Button, Reply } from '../../chat/reply.ts';
import { button, danger, primary, send } from '../../chat/reply-builders.ts';
import type { ResultLink, Sharing } from '../../sharing/queries.ts';
import { type Text, t, verbatim } from '../../texts/text.ts';
import { type Handlers, needing, openToSuspended } from '../handlers.ts';
import { needsOfLink, needsOfListedShare, needsOfShare } from '../needs/sharing.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';
import { shareTemplate } from './share-template.ts';
import { endListed, shared } from './shared.ts';

type Sheet = { text: Text[]; buttons: Button[][] };

/** Shows how the results of a generation can be shared; one of several is chosen first. */
function shareResult(turn: MemberTurn, generationId: string): Outcome {
  const found = ask(turn, 'sharing', `generation ${generationId}`);
  const [first, ...more] = found?.links ?? [];
  if (!found || !first) return outcome(turn, [remark(turn, t('result.gone'))]);
  // A message of its own: the pressed one is the result.
  if (more.length === 0) return outcome(turn, [sent(sheet(turn, found, first))]);
  const choices = found.links.map(({ result }, i) =>
    button(verbatim(String(i + 1)), 'share-one', result.id),
  );
  return outcome(turn, [send([t('result.which')], { buttons: [choices] })]);
}

function shareOne(turn: MemberTurn, resultId: string): Outcome {
  const found = ofResult(turn, resultId);
  if (!found) return outcome(turn, [remark(turn, t('result.gone'))]);
  return outcome(turn, [shown(turn, sheet(turn, found.sharing, found.link))]);
}

function makeLink(turn: MemberTurn, resultId: string): Outcome {
  const found = ofResult(turn, resultId);
  if (!found) return outcome(turn, [remark(turn, t('result.gone'))]);
  const { sharing, link } = found;
  if (link.share || refusal(turn, sharing, link))
    return outcome(turn, [shown(turn, sheet(turn, sharing, link))]);
  const made = { id: link.id, credited: false, namesTemplate: true };
  return outcome(turn, [shown(turn, linked(turn, sharing, { ...link, share: made }))], {
    effects: [{ do: 'share', share: { id: link.id, resultId, kind: 'link' } }],
  });
}

/** Posts a result where its owner is, or where it was begun: what the server does not allow, the verb says. */
function shareHere(turn: MemberTurn, resultId: string): Outcome {
  const found = ofResult(turn, resultId);
  if (!found) return outcome(turn, [remark(turn, t('result.gone'))]);
  const why = barredBy(turn, found.sharing, found.link.result);
  if (why) return outcome(turn, [remark(turn, why)]);
  const shareId = turn.newId();
  return outcome(turn, [show(turn, [titleOf(found.sharing), t('share.posted')], toList())], {
    effects: [{ do: 'share-here', shareId, resultId }],
  });
}

type Credit = 'credited' | 'namesTemplate';

/** Shows or hides the owner's public name, or the template. */
function turnCredit(turn: MemberTurn, shareId: string, which: Credit): Outcome {
  const found = ofShare(turn, shareId);
  if (!found?.link.share) return outcome(turn, [remark(turn, t('share.ended-before'))]);
  const { sharing, link } = found;
  if (which === 'credited' && sharing.publicName === null)
    return outcome(turn, [shown(turn, sheet(turn, sharing, link))]);
  const credit =
    which === 'credited'
      ? { credited: !found.link.share.credited }
      : { namesTemplate: !found.link.share.namesTemplate };
  const share = { ...found.link.share, ...credit };
  return outcome(turn, [shown(turn, linked(turn, sharing, { ...link, share }))], {
    effects: [{ do: 'change-credit', shareId, credit }],
  });
}

/** Withdraws the link whose sheet is shown. */
function endShare(turn: MemberTurn, shareId: string): Outcome {
  const found = ofShare(turn, shareId);
  if (!found?.link.share) return outcome(turn, [show(turn, [t('share.ended-before')], toList())]);
  return outcome(turn, [show(turn, [t('share.ended')], toList())], {
    effects: [{ do: 'withdraw-share', shareId }],
  });
}

const toList = () => ({ buttons: [[toShared]] });
const toShared = button(t('shared.button'), 'shared', 0);

const sent = ({ text, buttons }: Sheet): Reply => send(text, { buttons });
const shown = (turn: MemberTurn, { text, buttons }: Sheet): Reply => show(turn, text, { buttons });

type Found = { sharing: Sharing; link: ResultLink };

function ofResult(turn: MemberTurn, resultId: string): Found | null {
  const sharing = ask(turn, 'sharing', `result ${resultId}`);
  const link = sharing?.links.find(({ result }) => result.id === resultId);
  return sharing && link ? { sharing, link } : null;
}

function ofShare(turn: MemberTurn, shareId: string): Found | null {
  const sharing = ask(turn, 'sharing', `share ${shareId}`);
  const link = sharing?.links.find(({ share }) => share?.id === shareId);
  return sharing && link ? { sharing, link } : null;
}

type Result = ResultLink['result'];

/** Why a result cannot be shared at all; null where it can. */
function barredBy(turn: MemberTurn, { shares }: Sharing, { id }: Result): Text | null {
  if (shares.some(({ resultId, state }) => resultId === id && state !== 'shown'))
    return t('share.barred');
  return turn.account.keepNothing ? t('share.keeps-nothing') : null;
}

/** Why a result cannot be shared by a link; null where it can. */
const refusal = (turn: MemberTurn, sharing: Sharing, link: ResultLink): Text | null =>
  barredBy(turn, sharing, link.result) ?? (link.address === null ? t('share.no-pages') : null);

/** The button that posts a result in the channel of a server, this one or the one that it was begun in. */
function here(turn: MemberTurn, sharing: Sharing, result: Result): Button[][] {
  const { event } = turn;
  const isOnServer = 'guild' in event && event.guild !== undefined;
  const isPossible = (isOnServer || sharing.canGoBack) && barredBy(turn, sharing, result) === null;
  const label = t(isOnServer ? 'share.here' : 'share.there');
  return isPossible ? [[button(label, 'share-here', result.id)]] : [];
}

function sheet(turn: MemberTurn, sharing: Sharing, link: ResultLink): Sheet {
  const { share, result } = link;
  if (share) return linked(turn, sharing, { ...link, share });
  const why = refusal(turn, sharing, link);
  const until = { at: result.expiresAt, form: 'date' } as const;
  return {
    text: [titleOf(sharing), t('share.private'), why ?? t('share.what', { until })],
    buttons: [
      ...(why ? [] : [[primary(button(t('share.make'), 'share-link', result.id))]]),
      ...here(turn, sharing, result),
      ...toAnyChat(turn, result.id),
      [toShared],
    ],
  };
}

/** The button that sends the picture itself; shown where the platform has an inline mode. */
const toAnyChat = (turn: MemberTurn, resultId: string): Button[][] =>
  turn.account.keepNothing ? [] : [[{ label: t('share.inline'), inline: `r_${resultId}` }]];

type Linked = Omit<ResultLink, 'share'> & {
  share: { id: string; credited: boolean; namesTemplate: boolean };
};

const titleOf = ({ generation: { title } }: Sharing): Text => t('share.title', { title });

function linked(turn: MemberTurn, sharing: Sharing, { share, address, result }: Linked): Sheet {
  const { publicName: name, generation } = sharing;
  const until = { at: result.expiresAt, form: 'date' } as const;
  const toChat = address && turn.shop.surfaces.get(turn.event.surface)?.shareLink?.(address);
  const credits: Button[] = [
    ...(name === null
      ? []
      : [
          button(t(share.credited ? 'share.name.hide' : 'share.name.show'), 'share-name', share.id),
        ]),
    ...(generation.templateId === null
      ? []
      : [
          button(
            t(share.namesTemplate ? 'share.template.hide' : 'share.template.show'),
            'share-credit',
            share.id,
          ),
        ]),
  ];
  return {
    text: [
      titleOf(sharing),
      address === null ? t('share.no-pages') : t('share.link', { link: address }),
      t('share.until', { until }),
      share.credited && name !== null ? t('share.name', { name }) : t('share.nameless'),
    ],
    buttons: [
      ...(address === null ? [] : [[{ label: t('share.open'), url: address }]]),
      ...(toChat ? [[primary({ label: t('share.send'), url: toChat })]] : []),
      ...here(turn, sharing, result),
      ...toAnyChat(turn, result.id),
      ...credits.map((one) => [one]),
      [danger(button(t('share.end'), 'share-end', share.id)), toShared],
    ],
  };
}

/** The handlers of the buttons that show something to others. */
export const shareHandlers: Handlers<typeof SHARE_ACTIONS> = {
  'share-result': shareResult,
  'share-one': shareOne,
  'share-link': needing(makeLink, needsOfLink),
  'share-here': needing(shareHere, needsOfLink),
  'share-name': needing((turn, id) => turnCredit(turn, id, 'credited'), needsOfShare),
  'share-credit': needing((turn, id) => turnCredit(turn, id, 'namesTemplate'), needsOfShare),
  'share-end': openToSuspended(needing(endShare, needsOfShare)),
  'shared-end': openToSuspended(needing(endListed, needsOfListedShare)),
  shared: openToSuspended(shared),
  'share-template': shareTemplate,
};
