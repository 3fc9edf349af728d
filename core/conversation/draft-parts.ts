import type { Draft } from './drafts.ts';
import type { State } from './state.ts';

/** What a draft is made from, by the names that it has there: ids, and the operation. */
export const PARTS_OF_DRAFTS = [
  'operation',
  'templateId',
  'uploadId',
  'secondUploadId',
  'motionId',
  'extraUploads',
  'petId',
  'maskId',
  'resultId',
] as const satisfies readonly (keyof Draft)[];

/** A part of a draft. */
export type PartOfDraft = (typeof PARTS_OF_DRAFTS)[number];

/** What the drafts that are not started are made from: ids alone, for reading behind them. */
export const partsOfDrafts = ({ drafts }: State): Record<string, string | true>[] =>
  drafts
    .filter(({ started }) => !started)
    .map((draft) => ({
      id: draft.id,
      ...(draft.withFace && { withFace: true as const }),
      ...Object.fromEntries(
        PARTS_OF_DRAFTS.flatMap((part) => {
          const value = draft[part];
          if (typeof value !== 'object') return [[part, value]];
          // Several ids stand in one value, by which all of them are read at once.
          return value === null || value.length === 0 ? [] : [[part, value.join(' ')]];
        }),
      ),
    }));
