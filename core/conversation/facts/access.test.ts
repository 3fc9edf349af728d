import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHolds } from '../../../db/holds.ts';
import { insertReview } from '../../../db/reviews.ts';
import { codeRow } from '../../credits/codes.ts';
import { makeCode } from '../../credits/manage-codes.ts';
import { addPerson, buy } from '../../credits/testing/people.ts';
import { holdAccount } from '../../fraud/hold.ts';
import { type TestContext, testContext } from '../../testing/context.ts';
import { COMMAND, type Person } from '../../verbs/actor.ts';
import { as, refusedAs } from '../../verbs/testing/people.ts';
import { perform } from '../../verbs/verb.ts';
import type { Effect } from '../effects/effect.ts';
import { prepare } from '../effects/verbs.ts';
import type { Turn } from '../turn.ts';
import type { Loaded } from './facts.ts';
import { load } from './load.ts';

/**
 * Who may ask for each kind of fact: `operator` refuses everybody else, `owner` finds nothing of
 * somebody else, `anybody` is about nobody. A new kind has to say so here.
 */
const FACTS: Readonly<Record<keyof Loaded, 'operator' | 'owner' | 'anybody'>> = {
  allPayments: 'operator',
  payment: 'operator',
  codes: 'operator',
  figures: 'operator',
  waiting: 'operator',
  found: 'operator',
  'engine-lines': 'operator',
  'code-row': 'operator',
  holds: 'operator',
  hold: 'operator',
  review: 'operator',
  reviews: 'operator',
  reported: 'operator',
  'reported-list': 'operator',
  copies: 'operator',
  claim: 'operator',
  campaigns: 'operator',
  campaign: 'operator',
  claims: 'operator',
  'report-target': 'anybody',
  history: 'owner',
  shoot: 'owner',
  'open-shoot': 'owner',
  'shoot-templates': 'anybody',
  ledger: 'owner',
  entry: 'owner',
  receipt: 'owner',
  rewards: 'owner',
  receipts: 'owner',
  generation: 'owner',
  code: 'owner',
  invitation: 'owner',
  invites: 'owner',
  opened: 'owner',
  upload: 'owner',
  uploads: 'owner',
  mask: 'owner',
  motion: 'owner',
  result: 'owner',
  faces: 'owner',
  holdings: 'owner',
  joint: 'owner',
  'joint-ask': 'owner',
  'joint-invitation': 'owner',
  joints: 'owner',
  linked: 'owner',
  link: 'owner',
  'link-offer': 'owner',
  subscriptions: 'owner',
  consents: 'owner',
  'terms-accepted': 'anybody',
  archive: 'owner',
  'deletion-receipt': 'anybody',
  'exports-today': 'owner',
  given: 'owner',
  open: 'owner',
  reviewed: 'owner',
  begun: 'owner',
  sharing: 'owner',
  share: 'owner',
  shared: 'owner',
  'shared-result': 'anybody',
  joining: 'anybody',
  'left-suspended': 'anybody',
  usual: 'anybody',
  'template-gone': 'anybody',
  template: 'anybody',
  'template-page': 'anybody',
  'template-search': 'anybody',
  gallery: 'anybody',
  'template-figures': 'anybody',
  'creator-page': 'anybody',
  'favourites-page': 'owner',
  'photo-templates': 'anybody',
  'guild-use': 'owner',
  'own-templates': 'owner',
  guild: 'owner',
  'guild-cards': 'owner',
  card: 'owner',
  'guild-shelf': 'anybody',
  'shelf-state': 'anybody',
  'guild-uses': 'anybody',
  'my-templates': 'owner',
  'my-template': 'owner',
  'template-draft': 'owner',
  'template-draft-of': 'owner',
  'template-start': 'owner',
  'template-change': 'owner',
  'cover-pictures': 'owner',
  creator: 'owner',
  'free-handle': 'anybody',
  'handle-taken': 'anybody',
  submission: 'operator',
  submissions: 'operator',
  'in-force': 'owner',
  admitted: 'anybody',
  account: 'operator',
  appeals: 'operator',
  'appeal-card': 'operator',
};

/** The effects that only operators may have, each as it would come about; null for everybody's own. */
const EFFECTS: Readonly<Record<Effect['do'], ((ids: Ids) => object) | null>> = {
  'refund-payment': ({ checkoutId }) => ({ card: cardOf(checkoutId), amountCents: 100 }),
  'grant-credits': () => ({
    targetId: 'ben',
    credits: 5,
    why: 'apology',
    key: 'button-01',
  }),
  'switch-engine': () => ({ engine: 'local', on: false }),
  'decline-refund': ({ checkoutId }) => ({ card: cardOf(checkoutId) }),
  'make-code': () => ({ row: codeRow(CODE, 0) }),
  'end-code': () => ({ code: 'SPRING' }),
  'decide-hold': ({ hold }) => ({ hold, decision: 'released' }),
  'decide-review': () => ({ review: REVIEW, decision: 'allowed' }),
  'set-suspended': () => ({ review: REVIEW, suspended: false }),
  'keep-reported': () => ({ subject: { kind: 'template', id: 'neon' } }),
  'take-down': () => ({
    subject: { kind: 'template', id: 'neon' },
    cause: 'operator',
    reference: null,
  }),
  'undo-takedown': () => ({ subject: { kind: 'template', id: 'neon' } }),
  'keep-copy': () => ({ templateId: 'neon', original: 'noir' }),
  'decide-claim': () => ({ claimId: 'c', decision: 'upheld', answer: null }),
  'begin-broadcast': () => ({ campaignId: 'b' }),
  'change-broadcast': () => ({ campaignId: 'b', change: { audience: 'everyone' } }),
  'ready-broadcast': () => ({ campaignId: 'b' }),
  'run-broadcast': () => ({ campaignId: 'b' }),
  'stop-broadcast': () => ({ campaignId: 'b' }),
  'drop-broadcast': () => ({ campaignId: 'b' }),
  'take-step': () => ({ targetId: 'ben', step: 'warned', reason: 'spam' }),
  'lift-step': () => ({ targetId: 'ben' }),
  'decide-appeal': () => ({ appealId: 'a', decision: 'lifted', words: 'Sorry.' }),
  'appeal-step': null,
  'file-claim': null,
  report: null,
  join: null,
  refuse: null,
  reachable: null,
  'change-account': null,
  erase: null,
  'accept-terms': null,
  'make-web-link': null,
  'end-web-sessions': null,
  'make-link-code': null,
  'try-link-code': null,
  'wrong-link-code': null,
  'choose-for-link': null,
  'ask-host': null,
  'join-accounts': null,
  'refuse-link': null,
  'undo-link': null,
  unlink: null,
  leave: null,
  stay: null,
  'delete-all-results': null,
  export: null,
  'export-again': null,
  'end-export': null,
  'consent-face': null,
  'withdraw-face': null,
  'delete-face': null,
  'put-face': null,
  'keep-faces': null,
  task: null,
  generate: null,
  'note-screening': null,
  improve: null,
  describe: null,
  'stop-describing': null,
  hear: null,
  discard: null,
  'discard-motion': null,
  stop: null,
  shoot: null,
  'stop-shoot': null,
  'delete-results': null,
  checkout: null,
  'change-subscription': null,
  'ask-refund': null,
  redeem: null,
  'wrong-code': null,
  'claim-invitation': null,
  'invite-word': null,
  appeal: null,
  share: null,
  'share-here': null,
  'change-credit': null,
  'withdraw-share': null,
  // Managers of a server are looked at by its platform's permissions: core/guilds.
  'change-guild': null,
  'decide-shelf': null,
  'post-card': null,
  'withdraw-card': null,
  'pay-into-pot': null,
  'take-from-pot': null,
  'set-favourite': null,
  sticker: null,
  'remove-sticker': null,
  'decide-submission': () => ({ submissionId: 'x', decision: { state: 'approved' } }),
  'begin-template': null,
  'write-template': null,
  'try-template': null,
  'submit-template': null,
  'withdraw-submission': null,
  'drop-template-draft': null,
  'change-listing': null,
  'remove-template': null,
  'set-creator': null,
  'begin-joint': null,
  'invite-joint': null,
  'take-invitation': null,
  'agree-joint': null,
  'refuse-ask': null,
  'report-ask': null,
  'take-back-joint': null,
  'leave-out': null,
  'drop-joint': null,
  'unblock-askers': null,
};

type Ids = { checkoutId: string; hold: Awaited<ReturnType<typeof openHolds>>[number] };
const CODE = { credits: 10, uses: 1, kind: 'gift', code: 'SPRING', expiresAt: null } as const;
const cardOf = (id: string) => ({ checkout: { id, accountId: 'ben' }, payment: { id } });
const REVIEW = { review: { id: 'r', accountId: 'ben' }, generation: { id: 'g' }, results: [] };

const OPERATOR: Person = { is: 'person', surface: 'telegram', userId: '7', accountId: 'op' };
const STRANGERS: readonly Person[] = [
  as('ada'),
  as(''),
  // The same id on another platform, and what only looks like it.
  { ...OPERATOR, surface: 'discord' },
  { ...OPERATOR, userId: '07' },
  { ...OPERATOR, userId: '' },
];

let ctx: TestContext;
let ids: Ids;
beforeAll(async () => {
  ctx = await testContext({ operators: [{ surface: 'telegram', userId: '7', role: 'owner' }] });
  for (const id of ['ada', 'ben']) await addPerson(ctx, id);
  const checkoutId = await buy(ctx, 'ben');
  const tripped = { rule: 'disputes', counted: 3, most: 1, windowMs: 3_600_000 } as const;
  await ctx.db.commit(holdAccount(ctx, { id: 'ben' }, tripped));
  await perform(ctx, await makeCode(ctx, COMMAND, codeRow(CODE, ctx.now())));
  const review = { id: 'r', generationId: 'g', accountId: 'ben', cause: 'appeal' } as const;
  await ctx.db.commit([
    insertReview(ctx.db.query, { ...review, fingerprint: 'f', createdAt: ctx.now() }),
  ]);
  const [hold] = await openHolds(ctx.db.query, 1);
  if (!hold) throw new Error('no hold');
  ids = { checkoutId, hold };
});
afterAll(() => ctx.dispose());

const kinds = (of: 'operator' | 'owner') =>
  (Object.keys(FACTS) as (keyof Loaded)[]).filter((kind) => FACTS[kind] === of);
const keysOf = ({ checkoutId, hold }: Ids) => ['0', '', checkoutId, hold.id, 'ben', 'SPRING', 'g'];

test.each(kinds('operator'))(
  'only operators are told of %s, whatever the flow has checked',
  async (kind) => {
    for (const key of keysOf(ids)) {
      await load(ctx, OPERATOR, kind, key);
      for (const stranger of STRANGERS)
        await expect(load(ctx, stranger, kind, key), stranger.userId).rejects.toMatchObject(
          refusedAs('forbidden'),
        );
    }
  },
);

test.each(kinds('owner'))('%s shows nobody what is somebody else’s', async (kind) => {
  for (const key of keysOf(ids))
    for (const stranger of STRANGERS) {
      const found = await load(ctx, stranger, kind, key).catch((cause) => cause);
      expect(JSON.stringify(found) ?? '').not.toMatch(/"ben"|chat-ben|"spark"/);
    }
});

test('how a review stands is told to its owner and to operators', async () => {
  for (const person of [as('ben'), OPERATOR])
    expect(await load(ctx, person, 'reviewed', 'g')).toBe('open');
  for (const stranger of STRANGERS) expect(await load(ctx, stranger, 'reviewed', 'g')).toBe(null);
});

const forOperators = Object.entries(EFFECTS).filter(([, input]) => input !== null);
test.each(forOperators)(
  'only operators may %s, whatever the flow has checked',
  async (kind, input) => {
    const before = await ctx.db.query.query.acts.findMany();
    for (const { surface, userId, accountId } of STRANGERS) {
      const event = { surface, userId, chatId: 'c', eventId: 'e', address: '{}' };
      const turn = { event, account: { id: accountId }, locale: 'en' } as unknown as Turn;
      const effect = { do: kind, ...input?.(ids) } as unknown as Effect;
      await expect((async () => prepare(ctx, turn, effect))()).rejects.toMatchObject(
        refusedAs('forbidden'),
      );
    }
    expect(await ctx.db.query.query.acts.findMany()).toEqual(before);
  },
);
