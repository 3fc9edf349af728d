import {
  generationOf,
  historyPage,
  openGenerations,
  recentSeconds,
} from '../../../db/generations.ts';
import { resultOf, resultsOf, uploadOf } from '../../../db/results.ts';
import type { Loaders } from './loader.ts';

/** Fewer runs than this say nothing about the usual time. */
const ENOUGH_RUNS = 3;

export const generationFacts: Pick<
  Loaders,
  'history' | 'generation' | 'upload' | 'result' | 'open' | 'usual'
> = {
  history: ({ db, rules }, accountId, page) =>
    historyPage(db.query, accountId, Number(page), rules.historyAPage),
  generation: async ({ db }, accountId, id) => {
    const [row, results] = await Promise.all([generationOf(db.query, id), resultsOf(db.query, id)]);
    if (row?.accountId !== accountId) return null;
    // What a person has still to look at is nobody's to see.
    return { row, results: row.state === 'held' ? [] : results };
  },
  upload: async ({ db }, accountId, id) => own(accountId, await uploadOf(db.query, id)),
  result: async ({ db }, accountId, id) => own(accountId, await resultOf(db.query, id)),
  open: ({ db }, accountId) => openGenerations(db.query, accountId),
  usual: async ({ db }, _accountId, key) => {
    const [engine = '', operation = '', templateId = ''] = key.split('|');
    const runs = await recentSeconds(db.query, {
      engine,
      operation,
      templateId: templateId || null,
    });
    const middle = runs.toSorted((a, b) => a - b)[Math.floor(runs.length / 2)];
    return runs.length < ENOUGH_RUNS ? null : (middle ?? null);
  },
};

function own<T extends { accountId: string }>(accountId: string, row: T | null): T | null {
  return row?.accountId === accountId ? row : null;
}
