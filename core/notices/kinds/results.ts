import { z } from 'zod';
import { button, danger, primary } from '../../chat/reply-builders.ts';
import { t } from '../../texts/text.ts';
import { noticesOf } from '../notice.ts';

const results = noticesOf('results');

const againButton = (generationId: string) =>
  primary(button(t('generation.again'), 'again', generationId));

/** The notices about results and about the photos that they are made from. */
export const resultNotices = {
  /** `count` results end, the first of them `at` milliseconds since the epoch. */
  'results-expire': results({
    data: z.object({ count: z.number(), at: z.number() }),
    switch: 'expiryNotices',
    reminder: true,
    deadline: ({ at }) => at,
    merge: (all) => ({
      count: all.reduce((sum, { count }) => sum + count, 0),
      at: Math.min(...all.map(({ at }) => at)),
    }),
    render: ({ count, at }) => ({
      text: [t('expiry.notice', { count, at: { at, form: 'date' } })],
      buttons: [[primary(button(t('expiry.keep'), 'copies'))], [button(t('expiry.off'), 'quiet')]],
    }),
  }),
  /** The face profile ends `at` milliseconds since the epoch. */
  'faces-expire': results({
    data: z.object({ at: z.number() }),
    reminder: true,
    deadline: ({ at }) => at,
    merge: (all) => ({ at: Math.min(...all.map(({ at }) => at)) }),
    render: ({ at }) => ({
      text: [t('expiry.face', { at: { at, form: 'date' } })],
      buttons: [
        [primary(button(t('expiry.face-keep'), 'face-keep'))],
        [danger(button(t('expiry.face-delete'), 'face-del-all'))],
      ],
    }),
  }),
  /** Takes a picture and its buttons out of the chat, where the platform lets us. */
  'result-deleted': results({
    data: z.object({}),
    onlyThere: true,
    render: () => ({ text: [t('result.gone')] }),
  }),
  /** A person has looked at a refusal of ours. */
  'review-answered': results({
    data: z.object({
      title: z.string(),
      decision: z.enum(['allowed', 'kept', 'suspended', 'expired']),
      generationId: z.string(),
    }),
    render: ({ title, decision, generationId }) => ({
      text: [t('review.answer', { title, decision })],
      ...(decision === 'allowed' && { buttons: [[againButton(generationId)]] }),
    }),
  }),
  /**
   * A person does not share the refusal of an engine's company: it is made elsewhere (`again`), or can be
   * asked for again, with its credits `returned`, or where none were kept (`other`).
   */
  'review-overruled': results({
    data: z.object({
      title: z.string(),
      engine: z.string(),
      how: z.enum(['again', 'returned', 'other']),
      generationId: z.string(),
    }),
    render: ({ generationId, ...values }) => ({
      text: [t('review.elsewhere', values)],
      ...(values.how !== 'again' && { buttons: [[againButton(generationId)]] }),
    }),
  }),
};
