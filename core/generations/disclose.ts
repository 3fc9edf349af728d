import type { Database, Statement } from '../../db/database.ts';
import { askForDeletion, insertDisclosure, type SentFor } from '../../db/disclosures.ts';
import { newId } from '../../db/ids.ts';
import type { Context } from '../context.ts';
import type { Engine, EngineRequest } from '../engines/engine.ts';
import { operationRow } from '../operations/lists.ts';
import { FACE_SLOTS, type ReferenceRole } from '../operations/row.ts';
import { laneOf } from '../tasks/kinds.ts';
import type { GenerationRequest } from './generation-request.ts';

/** What of a person is sent to a company. */
export type SentKind = 'face' | 'photo' | 'result' | 'video' | 'words';

/** The engine's name under which screening by a company is recorded. */
const SCREENING = 'moderation';

/** Tells what of a person a request hands over. */
export function sentWith(
  request: Pick<EngineRequest, 'operation' | 'prompt' | 'references'>,
  {
    uploadId,
    resultId = null,
    motionId,
  }: Pick<GenerationRequest, 'uploadId' | 'resultId' | 'motionId'>,
): SentKind[] {
  const row = operationRow(request.operation);
  const others: readonly (ReferenceRole | null | undefined)[] = [
    ...[row.secondRole, row.extraRole],
    'pet',
  ];
  const isOfResult = uploadId === null && resultId !== null;
  const kinds = request.references.map(({ role }): SentKind => {
    if (FACE_SLOTS.some((slot) => slot === role)) return 'face';
    return isOfResult && !others.includes(role) ? 'result' : 'photo';
  });
  const own = motionId === undefined ? [] : (['video'] as const);
  return [
    ...new Set<SentKind>([...kinds, ...own, ...(request.prompt.trim() ? ['words' as const] : [])]),
  ];
}

/** Builds the statement that records, before it is sent, what an engine's company gets for a run. */
export function discloseRun(
  q: Database['query'],
  of: {
    id: string;
    accountId: string;
    generationId: string;
    engine: Engine;
    sent: readonly SentKind[];
    now: number;
  },
): Statement[] {
  const { engine, sent, now, ...ids } = of;
  const { company } = engine;
  if (company === null || sent.length === 0) return [];
  const row = {
    ...ids,
    purpose: 'generation',
    company,
    sent: sent.join(','),
    sentAt: now,
  } as const;
  return [insertDisclosure(q, { ...row, engine: engine.id, model: engine.name ?? engine.id })];
}

/** Records that an engine's company is about to get words to say them better. */
export async function discloseImprovement(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { accountId, engine }: { accountId: string; engine: Engine },
): Promise<void> {
  const { company, id, name } = engine;
  if (company === null) return;
  const row = { id: newId(now()), accountId, company, engine: id, model: name ?? id } as const;
  const what = { purpose: 'improvement', sent: 'words', sentAt: now() } as const;
  await db.commit([insertDisclosure(db.query, { ...row, ...what })]);
}

/** Records that an engine's company is about to get a picture to describe it. */
export async function discloseDescription(
  { db, now }: Pick<Context, 'db' | 'now'>,
  of: { accountId: string; engine: Engine; sent: 'photo' | 'result' },
): Promise<void> {
  const { accountId, engine, sent } = of;
  const { company, id, name } = engine;
  if (company === null) return;
  const row = { id: newId(now()), accountId, company, engine: id, model: name ?? id } as const;
  const what = { purpose: 'description', sent, sentAt: now() } as const;
  await db.commit([insertDisclosure(db.query, { ...row, ...what })]);
}

/** Records that a company is about to get words to screen them; nothing where they stay here. */
export async function discloseScreening(
  { db, moderation, now }: Pick<Context, 'db' | 'moderation' | 'now'>,
  of: { accountId: string; generationId: string | null; texts: readonly string[] },
): Promise<void> {
  const { company } = moderation;
  const { texts, ...ids } = of;
  if (company === null || texts.every((text) => text.trim() === '')) return;
  const what = {
    purpose: 'screening',
    engine: SCREENING,
    model: SCREENING,
    sent: 'words',
  } as const;
  const row = { id: newId(now()), ...ids, company, ...what, sentAt: now() };
  await db.commit([insertDisclosure(db.query, row)]);
}

/** Builds the statements that have deleted there what was uploaded to companies. */
export const forgetSent = (of: SentFor, now: number): Statement[] =>
  askForDeletion(of, { kind: FORGET, lane: laneOf(FORGET, null) }, now);

const FORGET = 'forget-at-provider';
