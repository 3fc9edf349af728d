import type { LedgerLine } from '../../../db/ledger-lines.ts';
import { isRewardReference } from '../../../db/template-rewards.ts';
import { action } from '../../chat/action.ts';
import type { CREDIT_ACTIONS } from '../../chat/actions/money.ts';
import type { Choice } from '../../chat/reply.ts';
import { button, pager, primary, send } from '../../chat/reply-builders.ts';
import { grantReasonIn } from '../../credits/grant-credits.ts';
import { freeImagesFor } from '../../generations/price.ts';
import { productName } from '../../rules/product-name.ts';
import { keptOf, tallyOf, toldOfRest } from '../../shoots/messages.ts';
import type { Text } from '../../texts/text.ts';
import { t, verbatim } from '../../texts/text.ts';
import { type Handlers, needing } from '../handlers.ts';
import { needsOfEntry } from '../needs/results.ts';
import { ask, type MemberTurn, type Outcome, outcome, type Turn } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';
import { receipt } from './payments.ts';
import { balanceText } from './price.ts';
import { showAgain } from './results.ts';
import { shootPage } from './shoot.ts';

/**
 * Answers `/credits`: shows the balance, the free pictures left today, and a page of the ledger
 * whose lines can be opened.
 * @param page the page's number, from 0
 */
export function credits(turn: MemberTurn, page: number): Outcome {
  const { lines, hasMore } = ask(turn, 'ledger', String(page));
  const { account, shop } = turn;
  const text = [
    balanceText(account.credits),
    ...(account.testCredits > 0 ? [t('credits.test-money', { credits: account.testCredits })] : []),
    t('credits.free', {
      left: account.freeLeft,
      limit: freeImagesFor(shop.rules, account, turn.now),
    }),
    ...(lines.length === 0 ? [t('credits.nothing')] : inWords(turn, lines)),
  ];
  const csv = button(t('credits.statement'), 'statement');
  const rows = [
    pager(page, hasMore, (to) => action('credits', to)),
    [primary(button(t('credits.buy'), 'buy')), ...(lines.length === 0 ? [] : [csv])],
    [
      button(t('pro.button', { name: shop.rules.pro.name }), 'pro'),
      button(t('code.button'), 'code'),
    ],
  ];
  return outcome(turn, [
    show(turn, text, {
      ...(lines.length === 0 ? {} : { choice: choiceOf(turn, lines) }),
      buttons: rows.filter((row) => row.length > 0),
    }),
  ]);
}

/** The lines as text: chats cut or hide what a choice offers, the browser shows it whole. */
const inWords = (turn: Turn, lines: readonly LedgerLine[]): Text[] =>
  turn.event.surface === 'playground' ? [] : lines.map((entry) => line(turn, entry));

function choiceOf(turn: Turn, lines: readonly LedgerLine[]): Choice {
  const options = lines.map((entry) => ({
    label: t('credits.option', {
      at: { at: entry.createdAt, form: 'date' },
      reason: reasonOf(turn, entry),
      amount: amountOf(turn, entry),
    }),
    action: button(verbatim(''), 'entry', entry.id).action,
  }));
  return { placeholder: t('credits.pick'), options };
}

function line(turn: Turn, entry: LedgerLine): Text {
  return t('credits.line', {
    at: { at: entry.createdAt, form: 'date' },
    reason: reasonOf(turn, entry),
    amount: amountOf(turn, entry),
  });
}

const amountOf = ({ locale }: Pick<Turn, 'locale'>, { credits: amount }: LedgerLine): string =>
  amount === 0 ? '±0' : `${amount > 0 ? '+' : '−'}${Math.abs(amount).toLocaleString(locale)}`;

/** Returns the reason of a ledger line as a text. */
export function reasonOf(turn: { shop: Pick<Turn['shop'], 'rules'> }, entry: LedgerLine): Text {
  const { reason, title, product, reference } = entry;
  const name = product === null ? null : productName(turn.shop.rules, product);
  if (title !== null && reason === 'spend') return verbatim(title);
  if (title !== null && reason === 'refund') return t('credits.refund-of', { title });
  if (reason === 'pro') return t('credits.pro', { name: name ?? '' });
  if (reason === 'purchase' && name !== null) return t('credits.purchase-of', { name });
  if (isRewardReference(reference))
    return t(entry.credits < 0 ? 'credits.template-reward-back' : 'credits.template-reward');
  if (reference.startsWith('referral:')) return t('credits.referral');
  if (reason === 'clawback')
    return t(entry.credits < 0 ? 'credits.clawback' : 'credits.clawback-back');
  if (reason === 'grant') return grantText(reference);
  return t(`credits.${reason}`);
}

/** What was given away says in its reference what for. */
function grantText(reference: string): Text {
  const [occasion = '', ...rest] = reference.split(':');
  if (occasion === 'code') return t('credits.code', { code: rest.join(':') });
  const why = grantReasonIn(reference);
  return why === null ? t('credits.grant') : t('credits.granted', { why });
}

/**
 * Shows a ledger line's result or receipt, or else its reason.
 * @param id the line's id
 */
export function openEntry(turn: MemberTurn, id: string): Outcome {
  const entry = ask(turn, 'entry', id);
  if (!entry) return outcome(turn, [remark(turn, t('stale'))]);
  const { reason, reference } = entry;
  const isNoPayment = reference.startsWith('referral:') || isRewardReference(reference);
  if (!isNoPayment && (reason === 'purchase' || reason === 'clawback' || reason === 'pro'))
    return receipt(turn, reference);
  if (reason === 'spend' || reason === 'refund') return openGeneration(turn, entry);
  return facts(turn, [line(turn, entry)]);
}

function openGeneration(turn: MemberTurn, entry: LedgerLine): Outcome {
  const found = ask(turn, 'generation', entry.reference);
  if (!found) return openShoot(turn, entry);
  const { row, results } = found;
  if (results.some(({ expiresAt }) => expiresAt > turn.now)) return showAgain(turn, row.id);
  const engine = turn.shop.engines.find(({ id }) => id === row.engine);
  const madeBy = engine?.name ?? engine?.company ?? null;
  return facts(turn, [
    line(turn, entry),
    t('entry.made', { at: { at: row.createdAt, form: 'date' }, state: row.state, kind: row.kind }),
    t('entry.cost', { credits: row.priceCredits }),
    ...(madeBy === null ? [] : [t('generation.made-by', { engine: madeBy })]),
    ...(row.state === 'delivered' ? [t('entry.gone')] : []),
  ]);
}

/** A shoot is paid, and paid back, under its own id: its line shows what it has made. */
function openShoot(turn: MemberTurn, entry: LedgerLine): Outcome {
  const found = ask(turn, 'shoot', entry.reference);
  if (!found) return facts(turn, [line(turn, entry)]);
  const { shoot, looks } = found;
  if (shoot.endedAt === null || keptOf(looks).length > 0) return shootPage(turn, shoot.id, 0);
  const { title, size } = shoot;
  const tally = tallyOf(looks);
  return facts(turn, [
    line(turn, entry),
    tally.made === 0
      ? t('shoot.nothing', { title })
      : t('shoot.done', { title, count: tally.made, size }),
    ...toldOfRest(tally),
    ...(tally.made === 0 ? [] : [t('shoot.gone')]),
  ]);
}

const toLedger = [[button(t('receipt.ledger'), 'credits', 0)]];

const facts = (turn: MemberTurn, text: Text[]): Outcome =>
  outcome(turn, [show(turn, text, { buttons: toLedger })]);

/** Sends the whole ledger as a CSV file. */
export function statement(turn: MemberTurn): Outcome {
  const file = {
    kind: 'file',
    source: { of: 'statement', id: turn.account.id },
    alt: t('credits.statement.name'),
    asFile: true,
  } as const;
  return outcome(turn, [send([t('credits.statement.here')], { media: [file], buttons: toLedger })]);
}

/** The handlers of the ledger's buttons. */
export const creditHandlers: Handlers<typeof CREDIT_ACTIONS> = {
  credits,
  entry: needing(openEntry, (_turn, id) => needsOfEntry(id)),
  statement,
};
