/** What an archive of an account is written from, page by page, oldest first. */

import { and, asc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import {
  accountLinks,
  accountSteps,
  checkouts,
  consents,
  disclosures,
  generations,
  jointPeople,
  jointPictures,
  likenessClaims,
  payments,
  playgroundMessages,
  refundRequests,
  reports,
  results,
  shares,
  shoots,
  stepAppeals,
  stickerSets,
  submissions,
  subscriptions,
  templateDrafts,
  templateRewards,
  templates,
  templateVersions,
  uploads,
} from './schema/schema.ts';
import type { JointPersonRow, JointRow } from './together.ts';

type Query = Database['query'];

/** A page: an account's rows after a row, in the order of what `after` names. */
type Page = { accountId: string; after: string; most: number };

/** Reads the consents of an account. */
export const consentsAfter = (q: Query, { accountId, after, most }: Page) =>
  q
    .select()
    .from(consents)
    .where(and(eq(consents.accountId, accountId), gt(consents.id, after)))
    .orderBy(asc(consents.id))
    .limit(most);

/** Reads the checkouts of an account, each with its payment and when a refund was asked for. */
export const checkoutsAfter = (q: Query, { accountId, after, most }: Page) =>
  q
    .select({ checkout: checkouts, payment: payments, askedAt: refundRequests.createdAt })
    .from(checkouts)
    .leftJoin(payments, eq(payments.checkoutId, checkouts.id))
    .leftJoin(refundRequests, eq(refundRequests.checkoutId, checkouts.id))
    .where(and(eq(checkouts.accountId, accountId), gt(checkouts.id, after)))
    .orderBy(asc(checkouts.id))
    .limit(most);

/** Reads the subscriptions of an account. */
export const subscriptionsAfter = (q: Query, { accountId, after, most }: Page) =>
  q
    .select()
    .from(subscriptions)
    .where(and(eq(subscriptions.accountId, accountId), gt(subscriptions.id, after)))
    .orderBy(asc(subscriptions.id))
    .limit(most);

/** Reads the generations of an account, each with its results. */
export async function generationsAfter(q: Query, { accountId, after, most }: Page) {
  const rows = await q
    .select()
    .from(generations)
    .where(and(eq(generations.accountId, accountId), gt(generations.id, after)))
    .orderBy(asc(generations.id))
    .limit(most);
  const ids = rows.map(({ id }) => id);
  const made = await q
    .select()
    .from(results)
    .where(inArray(results.generationId, ids))
    .orderBy(asc(results.generationId), asc(results.position));
  const of = Map.groupBy(made, ({ generationId }) => generationId);
  return rows.map((row) => ({ ...row, results: of.get(row.id) ?? [] }));
}

/** Reads the shoots of an account. */
export const shootsAfter = (q: Query, { accountId, after, most }: Page) =>
  q
    .select()
    .from(shoots)
    .where(and(eq(shoots.accountId, accountId), gt(shoots.id, after)))
    .orderBy(asc(shoots.id))
    .limit(most);

/** Reads the photos that an account sent for one request. */
export const uploadsAfter = (q: Query, { accountId, after, most }: Page) =>
  q
    .select()
    .from(uploads)
    .where(and(eq(uploads.accountId, accountId), gt(uploads.id, after)))
    .orderBy(asc(uploads.id))
    .limit(most);

/** Reads the templates of an account, each with its versions. */
export async function templatesAfter(q: Query, { accountId, after, most }: Page) {
  const rows = await q
    .select()
    .from(templates)
    .where(and(eq(templates.authorAccountId, accountId), gt(templates.id, after)))
    .orderBy(asc(templates.id))
    .limit(most);
  const ids = rows.map(({ id }) => id);
  const versions = await q
    .select()
    .from(templateVersions)
    .where(inArray(templateVersions.templateId, ids))
    .orderBy(asc(templateVersions.templateId), asc(templateVersions.version));
  const of = Map.groupBy(versions, ({ templateId }) => templateId);
  return rows.map((row) => ({ ...row, versions: of.get(row.id) ?? [] }));
}

/** Reads the drafts of templates of an account. */
export const draftsAfter = (q: Query, { accountId, after, most }: Page) =>
  q
    .select()
    .from(templateDrafts)
    .where(and(eq(templateDrafts.accountId, accountId), gt(templateDrafts.id, after)))
    .orderBy(asc(templateDrafts.id))
    .limit(most);

/** Reads what an account submitted, each with the version of the statement of rights. */
export const submissionsAfter = (q: Query, { accountId, after, most }: Page) =>
  q
    .select({
      submission: submissions,
      rights: sql<string | null>`(select statement_version from rights_statements r
        where r.template_id = submissions.template_id and r.version = submissions.version
          and r.account_id = ${accountId} order by r.id desc limit 1)`,
    })
    .from(submissions)
    .where(and(eq(submissions.accountId, accountId), gt(submissions.id, after)))
    .orderBy(asc(submissions.id))
    .limit(most);

/** Reads what an account shows, or showed, to others. */
export const sharesAfter = (q: Query, { accountId, after, most }: Page) =>
  q
    .select()
    .from(shares)
    .where(and(eq(shares.accountId, accountId), gt(shares.id, after)))
    .orderBy(asc(shares.id))
    .limit(most);

/** Reads what an author earned; who used the template is not the author's to know. */
export const rewardsAfter = (q: Query, { accountId, after, most }: Page) =>
  q
    .select()
    .from(templateRewards)
    .where(
      and(eq(templateRewards.authorAccountId, accountId), gt(templateRewards.generationId, after)),
    )
    .orderBy(asc(templateRewards.generationId))
    .limit(most);

/** Reads what an account reported. */
export const reportsAfter = (q: Query, { accountId, after, most }: Page) =>
  q
    .select()
    .from(reports)
    .where(and(eq(reports.accountId, accountId), gt(reports.id, after)))
    .orderBy(asc(reports.id))
    .limit(most);

/** Reads the claims of likeness of an account. */
export const claimsAfter = (q: Query, { accountId, after, most }: Page) =>
  q
    .select()
    .from(likenessClaims)
    .where(and(eq(likenessClaims.accountId, accountId), gt(likenessClaims.id, after)))
    .orderBy(asc(likenessClaims.id))
    .limit(most);

/** Reads what companies were sent of an account. */
export const disclosuresAfter = (q: Query, { accountId, after, most }: Page) =>
  q
    .select()
    .from(disclosures)
    .where(and(eq(disclosures.accountId, accountId), gt(disclosures.id, after)))
    .orderBy(asc(disclosures.id))
    .limit(most);

/** Reads the sticker sets of an account. */
export const stickerSetsOf = (q: Query, accountId: string) =>
  q.select().from(stickerSets).where(eq(stickerSets.accountId, accountId));

/** Reads the chats in the browser of an account that have messages. */
export const browserChatsOf = (q: Query, accountId: string) =>
  q
    .selectDistinct({ chatId: playgroundMessages.chatId })
    .from(playgroundMessages)
    .where(
      sql`${playgroundMessages.chatId} in (select user_id from identities
        where surface = 'playground' and account_id = ${accountId})`,
    );

/** A line of what was decided about an account. */
export type DecisionLine = ExportLine & { answer: string | null };

/** A line of what was decided about an account, or of what it marked. */
export type ExportLine = {
  sort: string;
  kind: string;
  about: string | null;
  outcome: string | null;
  category: string | null;
  details: string | null;
  at: number;
  decidedAt: number | null;
};

/** Reads what was decided about an account and what was counted of it. */
export const decisionsAfter = (q: Query, { accountId, after, most }: Page) =>
  q.all<DecisionLine>(
    page(
      sql`select 'a' || id as sort, 'screening' as kind, subject as about, verdict as outcome,
          category, scores as details, created_at as at, null as decidedAt, null as answer
        from screenings where account_id = ${accountId}
      union all select 'b' || id, 'review', generation_id, coalesce(decision, 'waiting'),
          category, cause, created_at, decided_at, null
        from reviews where account_id = ${accountId}
      union all select 'c' || id, 'hold', null, coalesce(decision, 'waiting'), cause, evidence,
          created_at, decided_at, null
        from holds where account_id = ${accountId}
      union all select 'd' || id, 'signal', null, null, kind, null, created_at, null, null
        from signals where account_id = ${accountId}
      union all select 'e' || id, 'step', null, step, reason, null, created_at, ended_at, null
        from ${accountSteps} where account_id = ${accountId}
      union all select 'f' || id, 'appeal', id, coalesce(decision, 'waiting'), null, words,
          created_at, decided_at, answer
        from ${stepAppeals} where account_id = ${accountId}`,
      after,
      most,
    ),
  );

/** A line of an archive: what an account asked others for, or its own place in a picture. */
export type JointExportLine = { id: string; joint: JointRow | null; person: JointPersonRow | null };

/** Reads what an account has asked others for, and its places in pictures, in the order of their ids. */
export async function jointLinesAfter(
  q: Query,
  { accountId, after, most }: Page,
): Promise<JointExportLine[]> {
  const [asked, places] = await Promise.all([
    q
      .select()
      .from(jointPictures)
      .where(sql`${jointPictures.accountId} = ${accountId} and ${jointPictures.id} > ${after}`)
      .orderBy(asc(jointPictures.id))
      .limit(most),
    q
      .select()
      .from(jointPeople)
      .where(sql`${jointPeople.accountId} = ${accountId} and ${jointPeople.id} > ${after}`)
      .orderBy(asc(jointPeople.id))
      .limit(most),
  ]);
  const lines = [
    ...asked.map((joint) => ({ id: joint.id, joint, person: null })),
    ...places.map((person) => ({ id: person.id, joint: null, person })),
  ];
  return lines.toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(0, most);
}

/** Reads what an account marked, used and posted. */
export const marksAfter = (q: Query, { accountId, after, most }: Page) =>
  q.all<ExportLine>(
    page(
      sql`select 'a' || template_id as sort, 'favourite' as kind, template_id as about,
          null as outcome, null as category, null as details, created_at as at, null as decidedAt
        from favourites where account_id = ${accountId}
      union all select 'b' || generation_id, 'use', template_id, null, null, null, created_at, null
        from template_uses where account_id = ${accountId}
      union all select 'c' || code, 'code', code, null, null, null, created_at, null
        from redemptions where account_id = ${accountId}
      union all select 'd' || invited_id, 'invitation', state, null, null, refusal, created_at, null
        from referrals where invited_id = ${accountId}
      union all select 'e' || id, 'card', template_id, null, null, surface, created_at, null
        from cards where account_id = ${accountId}
      union all select 'f' || guild_id || template_id, 'shelf', template_id, null, null, guild_id,
          created_at, null
        from guild_shelf where account_id = ${accountId}
      union all select 'g' || id, 'link', state, null, null, guest_surface || ' ' || host_surface,
          created_at, null
        from ${accountLinks} where host_account_id = ${accountId} or guest_account_id = ${accountId}
      union all select 'h' || asker_account_id, 'block', null, null, null, null, created_at, null
        from blocked_askers where account_id = ${accountId}`,
      after,
      most,
    ),
  );

const page = (rows: SQL, after: string, most: number): SQL =>
  sql`select * from (${rows}) where sort > ${after} order by sort limit ${most}`;
