import {
  disclosuresFor,
  movementsFor,
  type StoryTask,
  tasksAbout,
  updateOf,
} from '../../db/generation-story.ts';
import {
  type GenerationRow,
  generationOf,
  type PredictionRow,
  predictionsOf,
} from '../../db/generations.ts';
import { type ResultRow, resultsOf } from '../../db/results.ts';
import { type ReviewRow, reviewOfGeneration, screeningsOf } from '../../db/reviews.ts';
import type { Context } from '../context.ts';
import type { TaskKind } from '../tasks/kinds.ts';
import { type Actor, requireOperator, runsTheService } from '../verbs/actor.ts';

type Needs = Pick<Context, 'db' | 'operators'>;

/** A value of a step: a code, an id, a number or a time, never a word of a person. */
export type StoryValue = string | number | boolean | null;

/** Something that happened to a generation, at a moment in milliseconds. */
export type StoryStep = {
  at: number;
  what:
    | 'update'
    | 'asked'
    | 'moved'
    | 'disclosed'
    | 'deleted-there'
    | 'run-begun'
    | 'run-ended'
    | 'screened'
    | 'stored'
    | 'review-opened'
    | 'review-decided'
    | 'ended'
    | 'delivered'
    | 'refunded';
  details: Readonly<Record<string, StoryValue>>;
};

/** A generation from the update that asked for it to its delivery. */
export type GenerationStory = {
  id: string;
  accountId: string;
  state: GenerationRow['state'];
  trace: string | null;
  /** The shoot that it is a look of; null for one of its own. */
  shootId: string | null;
  /** In the order of their times. */
  steps: StoryStep[];
  /** What is still to be done for it. */
  tasks: StoryTask[];
};

const TASKS = [
  'advance-generation',
  'cancel-generation',
  'show-queue',
  'follow-prediction',
  'cancel-prediction',
] as const satisfies readonly TaskKind[];

/**
 * Reads all that happened to a generation, in order: from the update through movements, runs, screening and
 * storing to the delivery, without its words and pictures.
 * @returns null where there is none
 * @throws {ProductError} `forbidden` to who may not look people up
 */
export async function generationStory(
  ctx: Needs,
  actor: Actor,
  id: string,
): Promise<GenerationStory | null> {
  requireOperator(ctx, actor, 'people');
  const seesMoney = runsTheService(ctx.operators, actor, 'money');
  const q = ctx.db.query;
  const row = await generationOf(q, id);
  if (!row) return null;
  const [runs, movements, disclosures, screenings, results, review, update] = await Promise.all([
    predictionsOf(q, id),
    movementsFor(q, id),
    disclosuresFor(q, id),
    screeningsOf(q, id),
    resultsOf(q, id),
    reviewOfGeneration(q, id),
    row.trace === null ? null : updateOf(q, row.trace),
  ]);
  const followed = runs.flatMap(({ engine, providerId }) =>
    providerId === null ? [] : [`${engine}/${providerId}`],
  );
  const steps: StoryStep[] = [
    ...(update ? [step(update.receivedAt, 'update', { pending: update.isPending })] : []),
    asked(row),
    ...movements.map(({ createdAt, ...moved }) => step(createdAt, 'moved', moved)),
    ...disclosures.flatMap(({ sentAt, deletion, deletionAt, ...sent }) => [
      step(sentAt, 'disclosed', sent),
      ...(deletionAt === null
        ? []
        : [step(deletionAt, 'deleted-there', { company: sent.company, deletion })]),
    ]),
    ...runs.flatMap((run) => stepsOfRun(run, seesMoney)),
    ...screenings.map(({ createdAt, subject, verdict, category }) =>
      step(createdAt, 'screened', { subject, verdict, category }),
    ),
    ...results.map(stored),
    ...(review ? stepsOfReview(review) : []),
    ...ends(row),
  ];
  const { accountId, state, trace, shootId } = row;
  return {
    ...{ id, accountId, state, trace, shootId },
    steps: steps
      .map((one, i) => ({ one, i }))
      .toSorted((a, b) => a.one.at - b.one.at || a.i - b.i)
      .map(({ one }) => one),
    tasks: await tasksAbout(q, TASKS, [id, ...followed]),
  };
}

const step = (at: number, what: StoryStep['what'], details: StoryStep['details']): StoryStep => ({
  at,
  what,
  details,
});

const asked = (row: GenerationRow): StoryStep =>
  step(row.createdAt, 'asked', {
    surface: row.surface,
    operation: row.operation,
    kind: row.kind,
    template: row.templateId,
    version: row.templateVersion,
    credits: row.priceCredits,
    freeDay: row.freeDay,
    pot: row.potId,
  });

const stepsOfRun = (run: PredictionRow, seesMoney: boolean): StoryStep[] => [
  step(run.createdAt, 'run-begun', { engine: run.engine, prediction: run.providerId }),
  ...(run.endedAt === null
    ? []
    : [
        step(run.endedAt, 'run-ended', {
          engine: run.engine,
          status: run.status,
          failure: run.failure,
          ...(seesMoney && { costMicros: run.costMicros }),
        }),
      ]),
];

const stored = (row: ResultRow): StoryStep =>
  step(row.createdAt, 'stored', {
    type: row.contentType,
    bytes: row.byteLength,
    widthPx: row.widthPx,
    heightPx: row.heightPx,
    until: row.expiresAt,
  });

const stepsOfReview = (review: ReviewRow): StoryStep[] => [
  step(review.createdAt, 'review-opened', {
    review: review.id,
    cause: review.cause,
    category: review.category,
  }),
  ...(review.decidedAt === null
    ? []
    : [
        step(review.decidedAt, 'review-decided', {
          decision: review.decision,
          by: review.decidedBy,
        }),
      ]),
];

function ends({
  endedAt,
  deliveredAt,
  refundedAt,
  state,
  failure,
  engine,
}: GenerationRow): StoryStep[] {
  return [
    ...(endedAt === null ? [] : [step(endedAt, 'ended', { state, failure, engine })]),
    ...(deliveredAt === null ? [] : [step(deliveredAt, 'delivered', {})]),
    ...(refundedAt === null ? [] : [step(refundedAt, 'refunded', {})]),
  ];
}
