import { otherSide } from '../../linking/plan.ts';
import { type LinkCard, otherOf, type SideCard } from '../../linking/queries.ts';
import { type Text, t } from '../../texts/text.ts';

/** Says what happens when two accounts are linked: whose account it is, and what becomes of what both have. */
export function planText(card: LinkCard): Text[] {
  const { host, guest, role } = card;
  const other = otherOf(card);
  const [stays, goes] = [card[card.stays], card[otherSide(card.stays)]];
  return [
    other.name === null
      ? t('link.plan', { surface: other.surface })
      : t('link.plan.of', { surface: other.surface, name: other.name }),
    t('link.warn'),
    t('link.plan.stays', { stays: stays.surface, goes: goes.surface }),
    t('link.plan.credits', {
      one: stays.credits,
      other: goes.credits,
      sum: stays.credits + goes.credits,
    }),
    ...faces(card),
    t('link.plan.history', {
      results: host.results + guest.results,
      templates: host.templates + guest.templates,
    }),
    ...handles(stays, goes),
    ...(host.subscriptions + guest.subscriptions > 1 ? [t('link.both-pro')] : []),
    t(role === 'guest' ? 'link.plan.then' : 'link.plan.now'),
  ];
}

function faces(card: LinkCard): Text[] {
  const { host, guest, face } = card;
  if (host.hasFace && guest.hasFace) return [t('link.plan.face', { surface: card[face].surface })];
  return host.hasFace || guest.hasFace ? [t('link.plan.face-one')] : [];
}

function handles(stays: SideCard, goes: SideCard): Text[] {
  return stays.handle !== null && goes.handle !== null
    ? [t('link.plan.handle', { stays: stays.handle, goes: goes.handle })]
    : [];
}
