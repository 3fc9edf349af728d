import type { EventBody } from '../../chat/event.ts';
import type { GuildChannel, GuildOrigin } from '../../chat/guild.ts';
import type { PostedMessage, PublicPost } from '../../chat/public-post.ts';
import type { Reply } from '../../chat/reply.ts';
import { asText, openStage, type Stage } from './stage.node.ts';

const CHANNEL: GuildChannel = {
  id: '500',
  name: 'general',
  kind: 'text',
  parentId: null,
  nsfw: false,
  locked: false,
  lacks: [],
};

const SERVER: GuildOrigin = {
  id: '900',
  name: 'Atelier',
  languageTag: 'en-GB',
  canManage: false,
  roles: [],
  channel: CHANNEL,
  isUserInstallOnly: false,
};

/** What differs from a plain member in an ordinary channel. */
type Where = Partial<Omit<GuildOrigin, 'channel'>> & { channel?: Partial<GuildChannel> };

/** A conversation on a server: what was posted there, and acting there as one of several people. */
export type OnServer = Awaited<ReturnType<typeof openServer>>;

/** Opens a stage whose surface posts messages that others see. */
export async function openServer(options: Parameters<typeof openStage>[0] = {}) {
  const stage: Stage = await openStage({ surface: 'discord', ...options });
  const posts = new Map<string, PublicPost & PostedMessage>();
  /** Thrown at the next posts, in order. */
  const failing: Error[] = [];
  const surface = stage.ctx.surfaces.get('discord');
  if (!surface) throw new Error('no surface');
  Object.assign(surface, { postsOnce: true });
  surface.publish = async (post) => {
    const error = failing.shift();
    if (error) throw error;
    const messageId = `m-${post.key}`;
    posts.set(messageId, { ...post, messageId });
    return { channelId: post.channelId, messageId };
  };
  surface.revise = async ({ messageId }, reply) => {
    const post = posts.get(messageId);
    if (post) posts.set(messageId, { ...post, reply });
  };
  surface.retract = async ({ messageId }) => {
    posts.delete(messageId);
  };
  const act = async (by: string, body: EventBody, where: Where = {}): Promise<string> => {
    const before = stage.shown.length;
    const channel = { ...CHANNEL, ...where.channel };
    const guild = { ...SERVER, canManage: by === 'boss', ...where, channel };
    const event = { ...stage.event(body, by), guild };
    const { delivered } = await stage.conversation.handle(event);
    await delivered;
    return said(stage.shown.slice(before).map(({ reply }) => reply));
  };
  return {
    ...stage,
    posts,
    failing,
    act,
    /** What everybody sees in the channel. */
    seen: () => [...posts.values()].map(({ reply }) => asText(reply)),
    say: (by: string, name: string, argument = '', where: Where = {}) =>
      act(by, { kind: 'command', name, argument }, where),
    press: (by: string, code: string, where: Where = {}) => act(by, { kind: 'press', code }, where),
    async enter(by: string): Promise<void> {
      await act(by, { kind: 'command', name: 'start', argument: '' });
      await act(by, { kind: 'press', code: 'adult' });
      await act(by, { kind: 'press', code: 'agree' });
    },
  };
}

const said = (replies: Reply[]): string => replies.map(asText).join('\n---\n');
