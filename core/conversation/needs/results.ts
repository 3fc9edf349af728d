/** What has to be read for going on from something that was made. */

import type { Id } from '../../../db/database.ts';
import {
  extrasBehind,
  generationBehind,
  newestGenerationBehind,
  operationBehind,
  sourceBehind,
  templateBehind,
} from '../../../db/ids-behind.ts';
import { referenceBehind } from '../../../db/ledger-lines.ts';
import { ledgerEntry } from '../../credits/queries.ts';
import { readRequest } from '../../generations/generation-request.ts';
import { generation, mask, result, upload, uploadsOf } from '../../generations/queries.ts';
import { receipt } from '../../payments/queries.ts';
import { shooting } from '../../shoots/queries.ts';
import { templateById } from '../../templates/catalogue.ts';
import type { Turn } from '../turn.ts';
import { needsOfOperation } from './making.ts';
import type { Ahead, Need } from './needs.ts';
import {
  keepUsual,
  keepUsualOfTemplate,
  usual,
  usualBehind,
  usualBehindTemplate,
} from './usual.ts';

/** For making it again: it, its template and photo, and how long that takes. */
export const needsOfRemake = (turn: Turn, generationId: string): Need[] => [
  ['reviewed', generationId],
  ...usual(turn, ['upscale'], null),
  (ahead) => remake(ahead, generationId),
];

async function remake({ ctx, person, keep }: Ahead, id: Id): Promise<void> {
  const templateId = templateBehind(id);
  const [found, template, photo, further, painted, before, ofTemplate, ofOperation] =
    await Promise.all([
      generation(ctx, person, id),
      templateById(ctx, templateId, null, person),
      upload(ctx, person, sourceBehind(id, 'uploadId')),
      uploadsOf(ctx, person, extrasBehind(id)),
      mask(ctx, person, sourceBehind(id, 'maskId')),
      result(ctx, person, sourceBehind(id, 'resultId')),
      usualBehindTemplate(ctx, templateId),
      usualBehind(ctx, { operation: operationBehind(id), templateId: null }),
    ]);
  if (!found) return;
  const { row } = found;
  const { uploadId, extraUploadIds = [], maskId, resultId } = readRequest(row);
  keep('generation', row.id, found);
  if (uploadId !== null) keep('upload', uploadId, photo);
  if (extraUploadIds.length > 0) keep('uploads', extraUploadIds.join(' '), further);
  if (maskId) keep('mask', maskId, painted);
  if (resultId) keep('result', resultId, before);
  keepUsual(keep, ofOperation, { operation: row.operation, templateId: null });
  if (row.templateId === null) return;
  keep('template', row.templateId, template);
  keepUsualOfTemplate(keep, ofTemplate, row.templateId);
}

/** For enlarging one result of several. */
export const needsOfEnlarging = (turn: Turn, resultId: string): Need[] => [
  ['result', resultId],
  ...usual(turn, ['upscale'], null),
  (ahead) => remake(ahead, generationBehind(resultId)),
];

/** For going on from a result with an operation. */
export const needsOfResult = (turn: Turn, operation: string, resultId: string): Need[] => [
  ['result', resultId],
  ...needsOfOperation(turn, operation),
];

/** For the result that this one was made from. */
export const needsOfStepBack = (generationId: string): Need[] => [
  ['generation', generationId],
  async ({ ctx, person, keep }) => {
    const resultId = sourceBehind(generationId, 'resultId');
    const [before, made] = await Promise.all([
      result(ctx, person, resultId),
      generation(ctx, person, generationBehind(resultId)),
    ]);
    if (before) keep('result', before.id, before);
    if (made) keep('generation', made.row.id, made);
  },
];

/** For words about the newest picture: the photo, or the result with what belongs to it. */
export const needsOfNewest = (turn: Turn): Need[] => [
  ['history', '0'],
  ...needsOfOperation(turn, 'edit'),
  ...(turn.state.photo ? [['upload', turn.state.photo.uploadId] as const] : []),
  async ({ ctx, person, keep }) => {
    const made = await generation(ctx, person, newestGenerationBehind(person.accountId));
    if (!made) return;
    keep('generation', made.row.id, made);
    for (const one of made.results) keep('result', one.id, one);
  },
];

/** For a line of the ledger: the generation, the shoot or the payment that it is about. */
export const needsOfEntry = (id: string): Need[] => [
  async ({ ctx, person, keep }) => {
    const { accountId } = person;
    const reference = referenceBehind(accountId, id);
    const [entry, made, shoot, paid] = await Promise.all([
      ledgerEntry(ctx, person, { accountId, id }),
      generation(ctx, person, reference),
      shooting(ctx, person, reference),
      receipt(ctx, person, reference),
    ]);
    keep('entry', id, entry);
    if (!entry) return;
    keep('generation', entry.reference, made);
    keep('shoot', entry.reference, shoot);
    keep('receipt', entry.reference, paid);
  },
];
