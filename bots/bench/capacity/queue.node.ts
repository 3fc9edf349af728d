import { setTimeout as pause } from 'node:timers/promises';
import type { MessageBatch } from '@cloudflare/workers-types';
import type { TaskMessage, TaskQueue } from '../../../core/tasks/messages.ts';
import type { Meter } from './meter.ts';
import type { Activity } from './stage.node.ts';

/** Messages that are due later are left to the cron event, which is an act of its own. */
const LONGEST_WAIT_SECONDS = 20;

/**
 * Opens a queue that delivers each message by itself, when it is due, and counts what the platform bills.
 * @param consume the consumer
 */
export function openQueue(parts: {
  meter: Meter;
  activity: Activity;
  consume: (batch: MessageBatch) => Promise<unknown>;
}): TaskQueue {
  const { meter, activity, consume } = parts;
  const deliver = async (body: TaskMessage, attempts: number): Promise<void> => {
    meter.add('queueReads');
    meter.add('requests');
    const message = {
      body,
      attempts,
      ack: () => meter.add('queueDeletes'),
      retry: ({ delaySeconds }: { delaySeconds: number }) =>
        later(body, delaySeconds, attempts + 1),
    };
    await consume({
      queue: 'alme-bots-tasks',
      messages: [message],
    } as unknown as MessageBatch);
  };
  const later = (body: TaskMessage, delaySeconds: number, attempts: number): void => {
    if (delaySeconds > LONGEST_WAIT_SECONDS) {
      // Delivered after the act; it leads to nothing that the cron event would not lead to.
      meter.add('queueReads');
      meter.add('queueDeletes');
      return;
    }
    void activity.during(async () => {
      await pause(delaySeconds * 1_000);
      await deliver(body, attempts);
    });
  };
  return {
    sendBatch: async (messages) => {
      meter.add('queueWrites', messages.length);
      for (const { body, delaySeconds } of messages) later(body, delaySeconds, 1);
    },
  };
}
