import type { z } from 'zod';
import type { Right } from '../chat/operators.ts';
import type { Priority } from '../chat/priority.ts';
import type { Reply } from '../chat/reply.ts';
import type { Rules } from '../rules/rules.ts';

/** A class of notices that a person or an operator can handle alike. */
export type NoticeClass = 'account' | 'creator' | 'money' | 'operator' | 'product news' | 'results';

/** A message without the place it goes to: whether it replaces another is decided when it is sent. */
export type Message = Omit<Reply, 'mode'>;

/**
 * A reader of a notice: `locale` is the BCP 47 tag of one of our languages, `rules` name the
 * products.
 */
export type Reader = { locale: string; rules: Pick<Rules, 'packs' | 'pro'> };

/** A switch of an account that turns notices off. */
export type NoticeSwitch = 'expiryNotices' | 'rewardNotices';

/** One kind of notice. Stored data is parsed by `data` before it is rendered or merged. */
export type Notice<S extends z.ZodType = z.ZodType> = {
  class: NoticeClass;
  data: S;
  /** @throws {z.ZodError} for data of another shape */
  render(stored: unknown, reader: Reader): Message;
  /** The owner's switch that turns it off; null where it is always told. */
  switch: NoticeSwitch | null;
  /**
   * Makes one notice of all that wait for the same person, in the order they were stored; null where each
   * is told on its own. @throws {z.ZodError} for data of another shape
   */
  merge: ((stored: readonly unknown[]) => z.output<S>) | null;
  /** Makes no sense in another chat than the one it is about. */
  onlyThere: boolean;
  /** The right that an operator needs to be told it; null for notices to others. */
  right: Right | null;
  /** How urgent it is. A `reminder` waits for the end of its person's quiet hours, and for other reminders. */
  priority: Priority;
  /**
   * Returns when a reminder comes too late, in milliseconds since the epoch; null for one that never does.
   * @throws {z.ZodError} for data of another shape
   */
  deadline(stored: unknown): number | null;
};

type Row<S extends z.ZodType> = {
  data: S;
  render(data: z.output<S>, reader: Reader): Message;
  switch?: NoticeSwitch;
  merge?(all: readonly z.output<S>[]): z.output<S>;
  onlyThere?: true;
  reminder?: true;
  deadline?(data: z.output<S>): number;
};

/**
 * Makes the function that defines the kinds of one class.
 * @param right what an operator may do who is told of these
 * @returns what turns a row into a {@link Notice}: always told, at any hour, each on its own, in any chat,
 *   unless the row says otherwise
 */
export const noticesOf =
  (noticeClass: NoticeClass, right: Right | null = null) =>
  <S extends z.ZodType>({ data, render, merge, deadline, ...row }: Row<S>): Notice<S> => ({
    class: noticeClass,
    right,
    data,
    render: (stored, reader) => render(data.parse(stored), reader),
    switch: row.switch ?? null,
    merge: merge ? (stored) => merge(stored.map((one) => data.parse(one))) : null,
    onlyThere: row.onlyThere ?? false,
    priority: row.reminder ? 'reminder' : noticeClass === 'results' ? 'answer' : 'service',
    deadline: (stored) => (deadline ? deadline(data.parse(stored)) : null),
  });
