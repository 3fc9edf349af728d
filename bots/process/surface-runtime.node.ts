import { setTimeout as pause } from 'node:timers/promises';
import type { SurfaceRuntime } from '../service/surfaces/connect.ts';
import { playgroundAssets } from './site-files.node.ts';

/** Gives the surfaces what a process has: a disk, and connections that last. */
export async function surfaceRuntime(): Promise<SurfaceRuntime> {
  return {
    lasts: true,
    pause: (ms) => pause(ms, undefined, { ref: false }),
    // Surfaces are connected once in a process.
    once: (_, open) => open(),
    playgroundAssets: await playgroundAssets(),
    openLocalFiles: async (folder) => {
      const { openLocalFiles } = await import('../telegram/local-files.node.ts');
      return openLocalFiles(folder);
    },
    openGateway: async () => {
      const { startDiscordGateway } = await import('../discord/gateway.node.ts');
      return startDiscordGateway;
    },
  };
}
