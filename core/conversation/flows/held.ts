import type { Holdings } from '../../../db/accounts.ts';
import type { DisclosureRow } from '../../../db/disclosures.ts';
import { action } from '../../chat/action.ts';
import { button, pager, rows } from '../../chat/reply-builders.ts';
import { companies, processors } from '../../policies/texts.ts';
import type { Rules } from '../../rules/rules.ts';
import { type Text, t } from '../../texts/text.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { zoneName } from './time-zone.ts';

const DAY_MS = 86_400_000;
const BACK = button(t('privacy.open'), 'privacy');
const date = (at: number) => ({ at, form: 'date' }) as const;

/** What is read of an account to say what is held about it. */
export type HeldFacts = {
  holdings: Holdings;
  /** The archive that was made last; null where there is none. */
  archive: { state: string; expiresAt: number } | null;
  rules: Pick<Rules, 'retention'>;
  now: number;
};

/** Says how many face photos are held, since when and until when. */
export const facesLine = (turn: MemberTurn): Text => facesIn(ask(turn, 'holdings'));

function facesIn({ facePhotos: count, faceStoredAt, faceExpiresAt }: Holdings): Text {
  return count > 0 && faceStoredAt !== null && faceExpiresAt !== null
    ? t('privacy.faces', { count, since: date(faceStoredAt), until: date(faceExpiresAt) })
    : t('privacy.no-faces');
}

/** Says what is held, each with its end. */
export function heldLines({ holdings: own, archive, rules, now }: HeldFacts): Text[] {
  const days = Math.round(rules.retention.messagesMs / DAY_MS);
  const { results: count, resultsFrom, resultsUntil } = own;
  return [
    t('privacy.account', { since: date(own.createdAt ?? now) }),
    facesIn(own),
    t('held.photos', { count: own.uploads, until: date(own.uploadsUntil ?? now) }),
    t('held.results', { count, first: date(resultsFrom ?? now), last: date(resultsUntil ?? now) }),
    t('held.requests', { count: own.generations }),
    ...(own.messages > 0 ? [t('held.messages', { count: own.messages, days })] : []),
    t('held.own', {
      templates: own.templates,
      shares: own.shares,
      favourites: own.favourites,
    }),
    t('held.community', { rewards: own.rewards, reports: own.reports }),
    ...own.linked.split(',').map((surface) => t('held.way', { surface })),
    t('held.consents', { count: own.consents }),
    ...(archive && archive.state !== 'ended'
      ? [t('held.archive', { until: date(archive.expiresAt) })]
      : []),
    t('held.books', { payments: own.payments, entries: own.entries }),
  ];
}

/** Shows what is held, each with its end. */
export function held(turn: MemberTurn): Outcome {
  const lines = heldLines({
    holdings: ask(turn, 'holdings'),
    archive: ask(turn, 'archive'),
    rules: turn.shop.rules,
    now: turn.now,
  });
  return outcome(turn, [
    show(turn, [t('held.title'), ...lines], {
      buttons: [
        [button(t('privacy.do.given'), 'given', 0), button(t('export.open'), 'export')],
        [BACK],
      ],
    }),
  ]);
}

/** Shows a page of what was sent to companies, newest first. @param page from 0 */
export function given(turn: MemberTurn, page: number): Outcome {
  const size = turn.shop.rules.historyAPage;
  const found = ask(turn, 'given', String(page));
  if (found.length === 0 && page > 0) return given(turn, 0);
  const nav = pager(page, found.length > size, (to) => action('given', to));
  const lines = found.slice(0, size).map(lineOf);
  const text = [
    t('given.title'),
    ...(lines.length === 0 ? [t('given.none')] : [t('given.why'), ...lines]),
    t('privacy.who', { who: processors(companies(turn)) }),
  ];
  return outcome(turn, [show(turn, text, { buttons: [...(nav.length > 0 ? [nav] : []), [BACK]] })]);
}

function lineOf({ company, sent, sentAt, deletion }: DisclosureRow): Text {
  const kinds = new Set(sent.split(','));
  const has = (kind: string) => (kinds.has(kind) ? 'yes' : 'no');
  return t('given.line', {
    at: date(sentAt),
    company,
    face: has('face'),
    photo: has('photo'),
    result: has('result'),
    words: has('words'),
    deletion,
  });
}

/** Shows what can be corrected, what each is used for, and a button to each. */
export function correct(turn: MemberTurn): Outcome {
  const { account } = turn;
  const buttons = [
    button(t('settings.do.name'), 'name'),
    button(t('settings.do.email'), 'email'),
    button(t('settings.do.language'), 'languages'),
    button(t('settings.do.zone'), 'zone'),
  ];
  const text = [
    t('correct.title'),
    t('correct.name', { name: account.name ?? t('settings.none') }),
    t('correct.email', { email: account.email ?? t('settings.none') }),
    t('correct.language', { language: t('language.name') }),
    t('correct.zone', { zone: zoneName(turn) }),
  ];
  return outcome(turn, [show(turn, text, { buttons: [...rows(buttons, 2), [BACK]] })]);
}
