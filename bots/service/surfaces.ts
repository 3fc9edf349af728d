import { SURFACES, type SurfaceName } from '../../core/chat/event.ts';
import type { Connected, ConnectSurface, SurfaceParts } from './surfaces/connect.ts';
import { connectDiscord } from './surfaces/discord.ts';
import { connectPlayground } from './surfaces/playground.ts';
import { connectTelegram } from './surfaces/telegram.ts';

/** The connect function of each surface. */
const CONNECT: Readonly<Record<SurfaceName, ConnectSurface>> = {
  playground: connectPlayground,
  telegram: connectTelegram,
  discord: connectDiscord,
};

/** Connects every surface that the settings turn on, one after the other. */
export async function connectSurfaces(parts: SurfaceParts): Promise<Connected[]> {
  const connected: Connected[] = [];
  for (const name of SURFACES) {
    const surface = await CONNECT[name](parts);
    if (surface) connected.push({ ...surface, name });
  }
  return connected;
}
