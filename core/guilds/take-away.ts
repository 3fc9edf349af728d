import { endCard } from '../../db/cards.ts';
import type { Database, Statement } from '../../db/database.ts';
import { enqueue } from '../tasks/tasks.ts';

/** Builds the statements that end a card and take its message away. */
export const takeAway = (q: Database['query'], cardId: string, now: number): Statement[] => [
  endCard(q, cardId, now),
  enqueue(q, { kind: 'retract-card', subject: cardId, accountId: null }, now),
];
