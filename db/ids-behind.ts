/** Subselects that find an id behind another one, so that what depends on it is read in the same round trip. */

import { type SQL, sql } from 'drizzle-orm';
import type { Id } from './database.ts';
import { generations, results, shares, submissions, templateDrafts } from './schema/schema.ts';

/** Finds the template that a generation was made from. */
export const templateBehind = (generationId: Id): SQL =>
  sql`(select ${generations.templateId} from ${generations} where ${generations.id} = ${generationId})`;

/** Finds the operation of a generation. */
export const operationBehind = (generationId: Id): SQL =>
  sql`(select ${generations.operation} from ${generations} where ${generations.id} = ${generationId})`;

/** Finds the photo, the earlier result or the mask that a generation was made from. */
export const sourceBehind = (generationId: Id, source: 'uploadId' | 'resultId' | 'maskId'): SQL =>
  sql`(select json_extract(${generations.request}, ${`$.${source}`}) from ${generations}
    where ${generations.id} = ${generationId})`;

/** Finds the further photos that a generation was made from: their ids with spaces between. */
export const extrasBehind = (generationId: Id): SQL =>
  sql`(select group_concat(one.value, ' ') from ${generations},
    json_each(${generations.request}, '$.extraUploadIds') one where ${generations.id} = ${generationId})`;

/** Finds the generation of a result. */
export const generationBehind = (resultId: Id): SQL =>
  sql`(select ${results.generationId} from ${results} where ${results.id} = ${resultId})`;

/** Finds the generation of a share. */
export const generationBehindShare = (shareId: Id): SQL =>
  sql`(select ${shares.generationId} from ${shares} where ${shares.id} = ${shareId})`;

/** Finds the generation of an account's newest result that can be seen. */
export const newestGenerationBehind = (accountId: string): SQL =>
  sql`(select ${results.generationId} from ${results}
    join ${generations} on ${generations.id} = ${results.generationId}
    where ${results.accountId} = ${accountId} and ${generations.state} <> 'held'
    order by ${results.id} desc limit 1)`;

/** Finds the version of the template that a generation was made from. */
export const templateVersionBehind = (generationId: Id): SQL =>
  sql`(select ${generations.templateVersion} from ${generations} where ${generations.id} = ${generationId})`;

/** Finds the template of a draft. */
export const draftTemplateBehind = (draftId: string): SQL =>
  sql`(select ${templateDrafts.templateId} from ${templateDrafts} where ${templateDrafts.id} = ${draftId})`;

/** Finds the generation that shows what a submitted template makes. */
export const sampleBehind = (submissionId: string): SQL =>
  sql`(select ${submissions.sampleGenerationId} from ${submissions} where ${submissions.id} = ${submissionId})`;
