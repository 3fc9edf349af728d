import { z } from 'zod';
import { button, primary } from '../../chat/reply-builders.ts';
import { t } from '../../texts/text.ts';
import { noticesOf } from '../notice.ts';

const creator = noticesOf('creator');
const money = noticesOf('money');

/** Problems with a text of their own; every other is said in general words. */
const PROBLEMS = [
  'gone',
  'not-a-member',
  'author-out',
  'missing-permission',
  'unknown-channel',
  'wrong-channel',
  'locked',
  'no-new-thread',
  'nsfw-needed',
  'filtered',
  'slow-mode',
] as const;

const textOfProblem = (because: string) =>
  PROBLEMS.find((one) => one === because)?.replaceAll('-', '_') ?? 'other';

const template = z.object({ templateId: z.string() });

const toTemplate = (templateId: string) =>
  primary(button(t('guild.open-template'), 'template', templateId));

/** The notices about Discord servers. */
export const guildNotices = {
  /** Managers have decided about a template that waited for them. */
  'shelf-decided': creator({
    data: template.extend({
      server: z.string(),
      decision: z.enum(['shown', 'refused', 'muted']),
    }),
    render: ({ templateId, server, decision }) => ({
      text: [t('guild.decided', { server, decision })],
      buttons: [[toTemplate(templateId)]],
    }),
  }),
  /** A card cannot be posted; `because` is a problem of its delivery, or `gone`. */
  'card-failed': creator({
    data: template.extend({ because: z.string() }),
    render: ({ templateId, because }) => ({
      text: [t('guild.card.failed'), t('guild.post.problem', { because: textOfProblem(because) })],
      buttons: [[toTemplate(templateId)]],
    }),
  }),
  /** A result cannot be posted; `because` is a problem of its delivery. */
  'share-failed': creator({
    data: z.object({ generationId: z.string(), because: z.string() }),
    render: ({ generationId, because }) => ({
      text: [t('share.failed'), t('guild.post.problem', { because: textOfProblem(because) })],
      buttons: [[button(t('generation.share'), 'share-result', generationId)]],
    }),
  }),
  /** The bot was thrown out of a server with something of this person's in its pot. */
  'pot-left': money({
    data: z.object({ server: z.string(), guildId: z.string(), credits: z.number() }),
    render: ({ server, guildId, credits }) => ({
      text: [t('guild.pot.left', { server, credits })],
      buttons: [[button(t('guild.pot.take', { credits }), 'pot-take', guildId)]],
    }),
  }),
};
