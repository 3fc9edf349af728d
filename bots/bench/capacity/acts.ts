import type { Counts } from './meter.ts';

/** What is played in a run. */
export const ACTS = {
  isolate: 'an isolate starts, with the first request',
  join: 'somebody joins: the start, the age, the terms',
  press: 'a command',
  profile: 'a face profile: consent and three photos',
  purchase: 'a purchase with Stars',
  picture: 'a picture of the face profile, from the wish to the delivery',
  photoPicture: 'a picture of a single photo, with the photo',
  share: 'a result is shared by a link',
  view: 'a shared result is looked at',
  minute: 'a minute in which nothing happens: the cron event and the sweeps',
  ended: 'what is kept of one picture, with its messages, ends',
} as const;

/** The name of an act. */
export type Act = keyof typeof ACTS;

/** Numbers by table. */
export type Rows = Readonly<Record<string, number>>;

/** What an act came to: counts, and rows that it left in each table. */
export type Played = { counts: Counts; rows: Rows };

/** What a run has measured. */
export type Measured = {
  acts: Readonly<Record<Act, Played>>;
  /** Bytes of a row of each table with its indices, without the empty part of pages. */
  rowBytes: Rows;
  /** Small commits a second that the server bore. */
  commitsASecond: number;
  /** The model of Workers AI that made the pictures. */
  model: string;
  /** Seconds that the run took. */
  seconds: number;
};
