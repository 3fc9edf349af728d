import type { Statement } from '../db/database.ts';

/** Kinds of work. The subject of each is the id it is about. */
export type TaskKind =
  | 'advance-generation' // generation id
  | 'check-face' // upload's event id and position; payload: CheckFacePayload
  | 'receive-photo' // same, for a photo meant for one generation
  | 'open-checkout' // checkout id
  | 'stripe-event' // event id
  | 'poll-checkout' // checkout id
  | 'notify' // notice id; payload: who and which replies
  | 'erase-account' // account id
  | 'sweep'; // name of the sweep

/** What `advance-generation` and the others do when their turn comes. Throwing means: try again later. */
export type TaskHandler = (task: {
  subject: string;
  payload: string;
  attempt: number;
}) => Promise<void>;

/** A task about to be stored, in the same batch as what caused it. */
export type NewTask = {
  kind: TaskKind;
  subject: string;
  payload?: string;
  /** Not before this time, in milliseconds; now when absent. */
  runAt?: number;
};

/** Builds the statement that stores a task; the same kind and subject again changes nothing while it is open. */
export type EnqueueTask = (task: NewTask, now: number) => Statement;
