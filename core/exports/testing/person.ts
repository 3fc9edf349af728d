/**
 * Somebody about whom everything is held that can be, every word of it with their name in it and sealed as the
 * product seals it: for tests.
 */
import { insertAppeal, insertStep } from '../../../db/account-steps.ts';
import { insertAccount } from '../../../db/accounts.ts';
import { writeChat } from '../../../db/chats.ts';
import { insertCheckout } from '../../../db/checkouts.ts';
import { insertConsent } from '../../../db/consents.ts';
import { putFace } from '../../../db/faces.ts';
import { newId } from '../../../db/ids.ts';
import { blockAsker } from '../../../db/joint-asks.ts';
import { insertPlace } from '../../../db/joint-places.ts';
import { grant } from '../../../db/ledger.ts';
import { putMessage } from '../../../db/playground.ts';
import { insertResult } from '../../../db/results.ts';
import {
  creators,
  disclosures,
  favourites,
  generations,
  likenessClaims,
  payments,
  reports,
  screenings,
  shares,
  shoots,
  submissions,
  subscriptions,
  templateDrafts,
  templateRewards,
  templates,
  templateVersions,
} from '../../../db/schema/schema.ts';
import { insertJoint } from '../../../db/together.ts';
import { insertUpload } from '../../../db/uploads.ts';
import { clearRequest } from '../../generations/generation-request.ts';
import { sealRequest } from '../../generations/sealed-request.ts';
import { appealPlace } from '../../ladder/appeal.ts';
import { sealEmailOf } from '../../payments/sealed-email.ts';
import { sealMessage } from '../../playground/transcript.ts';
import { textPlace } from '../../policies/record-consent.ts';
import { blankContent } from '../../publishing/content.ts';
import { sealContent, sealSubmissionWords } from '../../publishing/sealed-content.ts';
import { sealName } from '../../storage/sealed-names.ts';
import { sealText } from '../../storage/sealed-text.ts';
import { sealClaim } from '../../takedowns/sealed-claim.ts';
import type { TestContext } from '../../testing/context.ts';
import { jointTextPlace } from '../../together/answer.ts';
import { sealWords } from '../../together/words.ts';

/** What the files of a person hold. */
export const contentOf = (who: string, what: string): Uint8Array =>
  new TextEncoder().encode(`${what} of ${who}`);

const requestOf = (who: string, i: number) =>
  clearRequest({
    request: JSON.stringify({
      prompt: `words of ${who} ${i}`,
      slots: { city: `city of ${who} ${i}` },
    }),
  });

/** Adds somebody with everything; the account's id is the name. @param results how many they made */
export async function addWholePerson(
  ctx: TestContext,
  who: string,
  results = 2,
): Promise<string[]> {
  const q = ctx.db.query;
  const now = ctx.now();
  const key = await ctx.vault.newKey(who);
  const stored = async (objectKey: string, what: string, contentType: string) => {
    await ctx.vault.put(key, objectKey, contentOf(who, what), contentType);
    return objectKey;
  };
  const made = Array.from({ length: results }, () => newId(now));
  const [upload, template, checkout] = [newId(now), `tpl-${who}`, newId(now)];
  const [consent, draft, submission, claim] = [newId(now), newId(now), newId(now), newId(now)];
  const [joint, place] = [newId(now), newId(now)];
  const [step, appeal] = [newId(now), newId(now)];
  const account = {
    id: who,
    wrappedKey: key.wrappedKey,
    name: await sealName(ctx, key, 'name', `${who} Ünï`),
    email: await sealName(ctx, key, 'email', `${who}@example.org`),
  };
  await ctx.db.commit([
    ...insertAccount(
      q,
      { ...account, adultAt: now, termsVersion: '1', termsAt: now, createdAt: now },
      { surface: 'playground', userId: who },
    ),
    writeChat({
      ...{ surface: 'playground', chatId: who, userId: who, address: '{}', state: '{}' },
      ...{ version: 0, now },
    }),
    ...grant(q, { accountId: who, id: `start-${who}`, credits: 300, now }),
    insertConsent(q, {
      ...{ id: consent, accountId: who, purpose: 'face', version: '1', locale: 'en' },
      text: await sealText(ctx, key, textPlace(consent), `I, ${who}, agree`),
      ...{ companies: 'Example', grantedAt: now },
    }),
    insertJoint(q, {
      ...{ id: joint, accountId: who, draftId: `joint-${who}`, state: 'open', digest: 'd' },
      words: await sealWords(ctx, key, joint, {
        ...{ title: `picture of ${who}`, lines: [], draft: '{}' },
      }),
      ...{ companies: 'Example', createdAt: now, expiresAt: now + 1e9 },
    }),
    insertPlace(q, {
      ...{ id: place, jointId: newId(now), accountId: who, state: 'agreed', digest: 'd' },
      text: await sealText(ctx, key, jointTextPlace(place), `together with ${who}`),
      ...{ companies: 'Example', locale: 'en', agreedAt: now, createdAt: now },
    }),
    blockAsker(q, { accountId: who, askerAccountId: 'somebody-else', createdAt: now }),
    ...putFace(q, {
      ...{ accountId: who, slot: 'front', widthPx: 8, heightPx: 8, createdAt: now },
      objectKey: await stored(`faces/${who}/front`, 'face', 'image/jpeg'),
      descriptorKey: await stored(`faces/${who}/front-d`, 'measures', 'application/json'),
      expiresAt: now + 1e9,
    }),
    insertUpload(q, {
      ...{ id: upload, accountId: who, contentType: 'image/jpeg', createdAt: now },
      objectKey: await stored(`uploads/${upload}`, 'upload', 'image/jpeg'),
      expiresAt: now + 1e9,
    }),
    putMessage(
      q,
      {
        ...{ chatId: who, id: 'm1' },
        body: await sealMessage(ctx, who, {
          id: 'm1',
          body: JSON.stringify({ from: 'person', text: `says ${who}`, pictures: [] }),
        }),
      },
      now,
    ),
    q.insert(creators).values({
      ...{ accountId: who, handle: who, name: `Studio ${who}`, createdAt: now, updatedAt: now },
    }),
    insertCheckout(q, {
      ...{ id: checkout, accountId: who, provider: 'sandbox', product: 'spark', credits: 300 },
      ...{ amountCents: 499, currency: 'eur', state: 'paid', surface: 'playground', chatId: who },
      ...{ address: '{}', createdAt: now, expiresAt: now, paidAt: now },
    }),
    q.insert(payments).values({
      ...{ id: newId(now), checkoutId: checkout, provider: 'sandbox', status: 'paid' },
      ...{ transactionId: `tx-${who}`, amountCents: 499, currency: 'eur', createdAt: now },
      billingEmail: await sealEmailOf(ctx, key, {
        checkoutId: checkout,
        billingEmail: `bills-${who}@example.org`,
      }),
    }),
    q.insert(subscriptions).values({
      ...{ id: newId(now), accountId: who, provider: 'sandbox', providerId: `sub-${who}` },
      ...{ state: 'active', periodEndAt: now, amountCents: 999, currency: 'eur', createdAt: now },
    }),
    q.insert(templates).values({
      ...{ id: template, kind: 'image', authorAccountId: who, visibility: 'public' },
      ...{ state: 'draft', position: 1, cover: '', version: 1, needs: 'profile', search: '{}' },
      ...{ createdAt: now, updatedAt: now },
    }),
    q.insert(templateVersions).values({
      ...{ templateId: template, version: 1, digest: who, kind: 'image', slots: '[]' },
      ...{ title: JSON.stringify({ en: `Look ${who}` }), description: '{}', needs: 'profile' },
      ...{ prompt: `prompt of ${who}`, aspect: '1:1', longEdgePx: 1024, durationSeconds: 0 },
      coverObject: await stored(`covers/${template}/1`, 'cover', 'image/jpeg'),
      createdAt: now,
    }),
    q.insert(templateDrafts).values({
      ...{ id: draft, accountId: who, createdAt: now, updatedAt: now },
      content: await sealContent(ctx, key, draft, {
        ...blankContent('en'),
        ...{ title: `draft of ${who}`, description: `about ${who}`, words: `a look of ${who}` },
        licence: `licence of ${who}`,
      }),
    }),
    q.insert(submissions).values({
      ...{ id: submission, templateId: template, version: 1, accountId: who, state: 'refused' },
      words: await sealSubmissionWords(ctx, key, submission, `dear ${who}`),
      ...{ createdAt: now, decidedAt: now },
    }),
    ...insertStep(q, {
      ...{ id: step, accountId: who, step: 'warned', reason: 'content', until: null },
      ...{ source: null, decidedBy: 'service', createdAt: now },
    }),
    insertAppeal(q, {
      ...{ id: appeal, stepId: step, accountId: who, createdAt: now },
      words: await sealText(ctx, key, appealPlace(appeal, 'words'), `${who} appeals`),
      ...{ decision: 'kept', decidedBy: 'service', decidedAt: now },
      answer: await sealText(ctx, key, appealPlace(appeal, 'answer'), `no, ${who}`),
    }),
    q.insert(templateRewards).values({
      ...{ generationId: newId(now), authorAccountId: who, accountId: 'somebody-else' },
      ...{ templateId: template, credits: 2, day: '2026-11-20', state: 'given', createdAt: now },
    }),
    q.insert(reports).values({
      ...{ id: newId(now), subjectKind: 'template', subjectId: 'neon', accountId: who },
      ...{ reporterHash: `hash-${who}`, reason: 'other', createdAt: now },
    }),
    q.insert(likenessClaims).values({
      ...{ id: claim, locale: 'en', accountId: who, state: 'open', dueAt: now, createdAt: now },
      ...(await sealClaim(ctx, claim, {
        ...{ contact: `claims-${who}@example.org`, target: `https://example.org/${who}` },
        ...{ words: `me, ${who}`, answer: `your claim, ${who}` },
      })),
    }),
    q.insert(screenings).values({
      ...{ id: newId(now), accountId: who, subject: 'words', subjectId: 'x', verdict: 'pass' },
      ...{ scores: '{}', createdAt: now },
    }),
    q.insert(favourites).values({ accountId: who, templateId: 'neon', createdAt: now }),
    q.insert(disclosures).values({
      ...{ id: newId(now), accountId: who, purpose: 'generation', company: 'Example' },
      ...{ engine: 'example', model: 'one', sent: 'face,words', sentAt: now },
    }),
    ...(await Promise.all(
      made.map(async (id, i) => [
        q.insert(generations).values({
          ...{ id, accountId: who, draftId: id, operation: 'imagine', kind: 'image' },
          ...(await sealRequest(ctx, key, id, requestOf(who, i))),
          title: `Ünï/${who}`,
          ...{ state: 'delivered', engine: 'local', priceCredits: 10, surface: 'playground' },
          ...{ chatId: who, address: '{}', createdAt: now, endedAt: now },
        }),
        insertResult(q, {
          ...{ id, generationId: id, accountId: who, position: 0, contentType: 'image/png' },
          objectKey: await stored(`results/${id}/0`, `result ${i}`, 'image/png'),
          ...{ byteLength: 9, widthPx: 8, heightPx: 8, durationSeconds: 0, createdAt: now },
          expiresAt: now + 1e9,
        }),
      ]),
    ).then((rows) => rows.flat())),
    q.insert(shoots).values({
      ...{ id: newId(now), accountId: who, draftId: newId(now), themeId: 'travel', size: 10 },
      ...{ title: `Shoot of ${who}`, priceCredits: 90, surface: 'playground', chatId: who },
      ...{ address: '{}', createdAt: now, endedAt: now, expiresAt: now + 1e9, deliveredAt: now },
    }),
    q.insert(shares).values({
      ...{ id: newId(now), accountId: who, generationId: made[0] ?? '', resultId: made[0] ?? '' },
      ...{ kind: 'link', credited: true, state: 'shown', createdAt: now, expiresAt: now + 1e9 },
    }),
  ]);
  return made;
}
