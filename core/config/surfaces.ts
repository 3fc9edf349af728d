import { SURFACES, type SurfaceName } from '../chat/event.ts';
import type { Config } from './config.ts';

/** What the product has to know about a surface besides how to talk to it. */
export type SurfaceFacts = {
  /** The name of the surface at the start. */
  name: string;
  /** Tells whether these settings switch it on. */
  isConnected: (config: Config) => boolean;
  /** How it is reached once it is on, and the settings that switch it on. */
  feature: (config: Config) => { how: string; off: string };
  /** How many ways to pay stand beside each other before a pack is chosen first and the way after it. */
  waysBeside: number;
};

/** Every surface, a row each; the start lists them in this order. */
export const SURFACE_FACTS: Readonly<Record<SurfaceName, SurfaceFacts>> = {
  playground: {
    name: 'Playground',
    isConnected: ({ playground }) => playground,
    feature: () => ({ how: '/playground', off: 'PLAYGROUND=on' }),
    waysBeside: 2,
  },
  telegram: {
    name: 'Telegram',
    isConnected: ({ TELEGRAM_BOT_TOKEN }) => Boolean(TELEGRAM_BOT_TOKEN),
    feature: ({ telegramWebhook }) => ({
      how: telegramWebhook ? 'by webhook' : 'by long polling',
      off: 'TELEGRAM_BOT_TOKEN',
    }),
    waysBeside: 2,
  },
  discord: {
    name: 'Discord',
    isConnected: ({ DISCORD_TOKEN }) => Boolean(DISCORD_TOKEN),
    feature: (config) => ({
      how: `${config.DISCORD_PUBLIC_KEY ? 'gateway and HTTP interactions' : 'gateway'}${isActivity(config) ? ', the app as an activity' : ''}`,
      off: 'DISCORD_TOKEN and DISCORD_APPLICATION_ID',
    }),
    waysBeside: 5,
  },
};

/** Tells whether these settings make the Mini App an activity of Discord's, which shows HTTPS alone. */
export const isActivity = ({ DISCORD_CLIENT_SECRET, PUBLIC_URL }: Config): boolean =>
  Boolean(DISCORD_CLIENT_SECRET && PUBLIC_URL?.startsWith('https:'));

/** Lists the surfaces that these settings switch on. */
export function connectedSurfaces(config: Config): SurfaceName[] {
  return SURFACES.filter((surface) => SURFACE_FACTS[surface].isConnected(config));
}
