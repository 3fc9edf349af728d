import { z } from 'zod';
import type { CompanyId } from '../../config/settings/engines.ts';
import { MOST_MODELS, type ModelRow, rowShape } from './row.ts';
import { isOfSpeech, type SpeechRow, speechRowShape } from './speech-row.ts';

/** A file of rows as it was read, not yet checked. */
export type ModelsFile = { file: string; rows: readonly unknown[] };

/** What is wrong with a row; its model is left out. */
export type RowMistake = {
  file: string;
  /** The row's id, or its place in the file from 1. */
  row: string;
  field: string;
  shouldBe: string;
};

/** The models that are known. */
export type Catalogue = {
  /** The rows that are right, in the order of the files; also those that are off or have ended. */
  rows: readonly ModelRow[];
  /** Those of them that write speech down, alike. */
  speech: readonly SpeechRow[];
  mistakes: readonly RowMistake[];
  /** The ids of all rows, also of those that are left out. */
  ids: ReadonlySet<string>;
};

const list = z.array(z.unknown()).max(MOST_MODELS);

/** Reads the rows of a file. @returns null for what is no JSON array, and for too many rows */
export function rowsIn(text: string): unknown[] | null {
  try {
    return list.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Reads the catalogue.
 * @param shipped the files that come with the product
 * @param own the operator's own, whose rows replace fields of the shipped ones with their id, or are new
 */
export function readCatalogue(shipped: readonly ModelsFile[], own: ModelsFile | null): Catalogue {
  const merged = new Map<string, { file: string; row: unknown; at: string }>();
  for (const { file, rows } of own ? [...shipped, own] : shipped)
    for (const [index, row] of rows.entries()) {
      const id = idOf(row);
      const before = id === null ? undefined : merged.get(id);
      const isDouble = before !== undefined && before.file === file;
      const at = id ?? String(index + 1);
      const key = id === null || isDouble ? `${file} ${index + 1}` : id;
      merged.set(key, {
        file,
        at: isDouble ? `${at} (row ${index + 1}, a second one)` : at,
        row: before && !isDouble ? { ...Object(before.row), ...Object(row) } : row,
      });
    }
  const rows: ModelRow[] = [];
  const speech: SpeechRow[] = [];
  const mistakes: RowMistake[] = [];
  for (const [key, { file, row, at }] of merged) {
    const read = readRow(withoutNulls(row));
    if (key !== at && idOf(row) !== null)
      mistakes.push({ file, row: at, field: 'id', shouldBe: 'another one: there is such a row' });
    else if ('speech' in read) speech.push(read.speech);
    else if ('row' in read) rows.push(read.row);
    else mistakes.push(...read.error.issues.flatMap((issue) => mistakesOf(file, at, issue)));
  }
  const ids = new Set([...merged.values()].flatMap(({ row }) => idOf(row) ?? []));
  return { rows, speech, mistakes: onceEach(mistakes), ids };
}

function readRow(row: unknown): { row: ModelRow } | { speech: SpeechRow } | { error: z.ZodError } {
  if (isOfSpeech(row)) {
    const { data, error } = speechRowShape.safeParse(row);
    return error ? { error } : { speech: data };
  }
  const { data, error } = rowShape.safeParse(row);
  return error ? { error } : { row: data };
}

/** The line that tells an operator of a mistake. */
export const mistakeLine = ({ file, row, field, shouldBe }: RowMistake): string =>
  `${file}, ${row}${field === '' ? '' : `, ${field}`}: should be ${shouldBe}; this model is left out`;

/** Stands for all models of a company, in the settings that name some. */
export const ALL_MODELS = 'all';

/**
 * Lists the rows of a provider that are to be served.
 * @param named the ids that a setting names, or `all`; undefined where it names none
 */
export function servedRows(
  { rows }: Catalogue,
  provider: CompanyId,
  named: readonly string[] | undefined,
): ModelRow[] {
  const own = rows.filter(
    (row) => row.provider === provider && row.server === undefined && row.for.length > 0,
  );
  if (named === undefined) return own.filter(({ off }) => !off);
  return named.includes(ALL_MODELS) ? own : own.filter(({ id }) => named.includes(id));
}

/**
 * Lists the rows of a provider's models that write speech down and are to be served.
 * @param of.only the ids that a setting names, or `all`, where it names everything that is served
 * @param of.also the ids that a setting names beside those that are not off
 */
export function servedSpeech(
  { speech }: Pick<Catalogue, 'speech'>,
  provider: CompanyId,
  { only, also = [] }: { only?: readonly string[] | undefined; also?: readonly string[] } = {},
): SpeechRow[] {
  const own = speech.filter((row) => row.provider === provider && row.server === undefined);
  if (only !== undefined)
    return only.includes(ALL_MODELS) ? own : own.filter(({ id }) => only.includes(id));
  return own.filter(({ id, off }) => !off || also.includes(id));
}

const idOf = (row: unknown): string | null => {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : null;
  return typeof id === 'string' ? id : null;
};

/** Leaves fields out that are null, so that a row of one's own can take a field away. */
const withoutNulls = (row: unknown): unknown =>
  typeof row === 'object' && row !== null && !Array.isArray(row)
    ? Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
    : row;

function mistakesOf(file: string, row: string, issue: z.core.$ZodIssue): RowMistake[] {
  const path = issue.path.map(String);
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => {
        const field = [...path, key].join('.');
        return { file, row, field, shouldBe: 'left out: there is no such field' };
      })
    : [{ file, row, field: path.join('.'), shouldBe: issue.message }];
}

/** A field may be wrong in several ways; one is told. */
const onceEach = (mistakes: readonly RowMistake[]): RowMistake[] =>
  mistakes.filter(
    (one, index) =>
      mistakes.findIndex(
        ({ file, row, field }) => file === one.file && row === one.row && field === one.field,
      ) === index,
  );
