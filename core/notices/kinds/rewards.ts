import { z } from 'zod';
import { button, primary } from '../../chat/reply-builders.ts';
import { type Text, t, verbatim } from '../../texts/text.ts';
import { noticesOf } from '../notice.ts';

const creator = noticesOf('creator');

const earned = z.object({ uses: z.number(), credits: z.number() });
const template = earned.extend({ id: z.string(), title: z.string() });
type Template = z.output<typeof template>;

/** Templates that a message names. */
const MOST_NAMED = 5;

/** The notices to authors about what their templates earn. */
export const rewardNotices = {
  /** `uses` and `credits` in all, `templates` the best of them. */
  'rewards-earned': creator({
    data: earned.extend({ templates: z.array(template) }),
    switch: 'rewardNotices',
    reminder: true,
    merge: (all) => ({ ...sum(all), templates: byTemplate(all.flatMap((one) => one.templates)) }),
    render: ({ templates, ...of }) => ({
      text: [t('rewards.earned', of), ...templates.map(lineOf), ...restOf(of, templates)],
      buttons: [
        [primary(button(t('rewards.button'), 'rewards'))],
        [button(t('rewards.off'), 'rewards-quiet')],
      ],
    }),
  }),
  /** Rewards that were told of went back; `why` is `ring` or `unpaid`. */
  'rewards-taken-back': creator({
    data: earned.extend({ why: z.enum(['ring', 'unpaid']) }),
    merge: (all) => ({ ...sum(all), why: all.at(-1)?.why ?? 'ring' }),
    render: (of) => ({
      text: [t('rewards.taken-back', of), ...(of.why === 'ring' ? [t('rewards.contest')] : [])],
      buttons: [[button(t('rewards.button'), 'rewards')]],
    }),
  }),
};

function sum(all: readonly z.output<typeof earned>[]): z.output<typeof earned> {
  return {
    uses: all.reduce((total, { uses }) => total + uses, 0),
    credits: all.reduce((total, { credits }) => total + credits, 0),
  };
}

/** Adds up what the same template has in several messages; the best come first. */
function byTemplate(all: readonly Template[]): Template[] {
  return [...Map.groupBy(all, ({ id }) => id).values()]
    .flatMap((same) => (same[0] ? [{ ...same[0], ...sum(same) }] : []))
    .toSorted((a, b) => b.credits - a.credits)
    .slice(0, MOST_NAMED);
}

const lineOf = ({ title, uses, credits }: Template): Text =>
  t('rewards.line', { title: verbatim(title), uses, credits });

/** What the templates that are not named have brought. */
function restOf(all: z.output<typeof earned>, named: readonly Template[]): Text[] {
  const listed = sum(named);
  const rest = { uses: all.uses - listed.uses, credits: all.credits - listed.credits };
  return rest.uses > 0 && named.length > 0 ? [t('rewards.rest', rest)] : [];
}
