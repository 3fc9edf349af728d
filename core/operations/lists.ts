import { OPERATION_ROWS } from './operations.ts';
import type { OperationRow } from './row.ts';

type Rows = typeof OPERATION_ROWS;

/**
 * The name of an operation, which is a kind of generation. An engine declares the operations that it
 * can do.
 */
export type Operation = keyof Rows;

/** The operations whose row holds one of some values in a column. */
type Where<Column extends keyof OperationRow, Value> = {
  [Name in Operation]: Rows[Name] extends Readonly<Record<Column, Value>> ? Name : never;
}[Operation];

/** An operation that a user starts without a template. */
export type FreeOperation = Where<'startsFrom', 'photo' | 'words'>;

/** An operation for which one photo or one result is enough. */
export type PictureOperation = Where<'onPicture', true>;

/** An operation that has a chat command. */
export type CommandOperation = Exclude<Operation, Where<'command', null>>;

/** The names of the operations, in the order of the table. */
export const OPERATIONS: readonly Operation[] = Object.keys(OPERATION_ROWS).filter(isOperation);

/** The operations that a user starts without a template, in the order of the table. */
export const FREE_OPERATIONS: readonly FreeOperation[] = OPERATIONS.filter(
  (name): name is FreeOperation => {
    const { startsFrom } = operationRow(name);
    return startsFrom === 'photo' || startsFrom === 'words';
  },
);

/** The operations that one photo or one result is enough for, in the order of the table. */
export const PICTURE_OPERATIONS: readonly PictureOperation[] = OPERATIONS.filter(
  (name): name is PictureOperation => operationRow(name).onPicture,
);

/** The operations that have a chat command, in the order of the table. */
export const COMMAND_OPERATIONS: readonly CommandOperation[] = OPERATIONS.filter(
  (name): name is CommandOperation => operationRow(name).command !== null,
);

/** Tells whether a word is the name of an operation. */
export function isOperation(name: string): name is Operation {
  return Object.hasOwn(OPERATION_ROWS, name);
}

/**
 * Tells whether an operation always works on an area of its picture: what somebody painted, or the room
 * around it.
 */
export function worksOnArea(name: string): boolean {
  const { mask } = operationRow(name);
  return mask === 'painted' || mask === 'margins';
}

/** Tells whether an operation is one of the steps with an old photo, after which the others are offered. */
export function restoresPhotos(name: string): boolean {
  return name === 'restore' || operationRow(name).onResult === 'restored';
}

/** Tells whether words have made the result of an operation, so that a template can be made of them. */
export function makesTemplates(name: string): boolean {
  const { words } = operationRow(name);
  return words === 'needed' || words === 'template';
}

/**
 * Gives the row of an operation.
 * @param name an operation, also as a stored generation names it
 * @throws {RangeError} for a name that is in no row
 */
export function operationRow(name: string): OperationRow {
  if (!isOperation(name)) throw new RangeError(`no such operation: ${name}`);
  return OPERATION_ROWS[name];
}
