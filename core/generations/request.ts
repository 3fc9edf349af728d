import { dayOf, useAllowance } from '../../db/allowances.ts';
import type { Database, Statement } from '../../db/database.ts';
import { spend } from '../../db/ledger.ts';
import { countSpending } from '../../db/spendings.ts';
import type { Operation } from '../operations/lists.ts';
import type { MediaKind } from '../operations/row.ts';
import { enqueue } from '../tasks/tasks.ts';
import type { GenerationRequest } from './generation-request.ts';
import type { StoredRequest } from './sealed-request.ts';
import { insertQueued } from './states.ts';

/** The input of a new generation. */
export type NewGenerationInput = {
  /** A ULID made by the caller. */
  id: string;
  /** The draft that was confirmed. A second commit with the same one throws `generation-draft`. */
  draftId: string;
  accountId: string;
  operation: Operation;
  kind: MediaKind;
  templateId: string | null;
  /** The version of the template that it is made from. */
  templateVersion?: number | null;
  /** What the result is called in captions and the history, in the user's language. */
  title: string;
  request: GenerationRequest;
  engineId: string;
  /** 0 where a free picture pays. */
  priceCredits: number;
  /** The Discord server that it was begun on, and the channel there; null or absent elsewhere. */
  guildId?: string | null;
  guildChannelId?: string | null;
  /** The ledger account of the server's pot, where that pays; null or absent where the account pays. */
  potId?: string | null;
  /** What the account may spend today in all, in credits; no limit where absent. */
  dayLimitCredits?: number;
  /** The free pictures that pay, instead of credits; a count of 0 where they are used already. */
  free: { day: string; limit: number; count: number } | null;
  surface: string;
  chatId: string;
  /** The message that was pressed: it becomes the progress, then the result. */
  address: string;
  /** Whether test money may pay, as it may where nothing but the local engine can make it. */
  testMoneyPays?: boolean;
  /** The update this comes from, for the log. */
  trace?: string;
};

/** A new generation whose words are sealed (`sealRequest`). */
export type SealedGenerationInput = Omit<NewGenerationInput, 'request'> & { stored: StoredRequest };

/**
 * Spends and queues, as statements for one batch: either all of it happens or nothing.
 *
 * The message at `address` belongs to the generation from here on: its queue position, progress and
 * result are put there by the generation's own tasks, so the caller answers with a notice at most.
 * @throws {ConstraintError} on commit: `balance-floor`, `test-credits`, `allowance-limit`, `generation-draft`,
 *   `spending-limit`, `account-held`, `pays-for-other`
 */
export function requestGeneration(
  q: Database['query'],
  input: SealedGenerationInput,
  now: number,
): Statement[] {
  const { free, stored, engineId, dayLimitCredits, testMoneyPays = false, ...row } = input;
  const task = { subject: input.id, accountId: input.accountId };
  return [
    insertQueued(q, {
      ...row,
      ...stored,
      engine: engineId,
      freeDay: free?.day ?? null,
      createdAt: now,
    }),
    ...(free && free.count > 0 ? [useAllowance(q, { accountId: input.accountId, ...free })] : []),
    ...(input.priceCredits > 0
      ? spend(q, {
          accountId: input.potId ?? input.accountId,
          generationId: input.id,
          credits: input.priceCredits,
          testMoneyPays,
          now,
        })
      : []),
    // What a pot pays is no spending of the account.
    ...(input.priceCredits > 0 && dayLimitCredits !== undefined && !input.potId
      ? [
          countSpending(q, {
            accountId: input.accountId,
            day: dayOf(now),
            credits: input.priceCredits,
            limit: dayLimitCredits,
          }),
        ]
      : []),
    enqueue(q, { kind: 'show-queue', ...task }, now),
    enqueue(q, { kind: 'advance-generation', ...task, engine: engineId }, now),
  ];
}

/** Asks for a stop, as statements. It ends as cancelled, with its credits back, unless it is too late. */
export function askToCancel(q: Database['query'], generationId: string, now: number): Statement[] {
  // Nobody's, so that it waits for nothing else of its account.
  return [enqueue(q, { kind: 'cancel-generation', subject: generationId, accountId: null }, now)];
}
