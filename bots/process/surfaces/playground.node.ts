import { commandsOf } from '../../../core/conversation/commands.ts';
import { openBrowserAccess } from '../../../core/playground/access.ts';
import { openFiles } from '../../../core/playground/files.ts';
import { openTranscript } from '../../../core/playground/transcript.ts';
import { renderText } from '../../../core/texts/render.ts';
import { readAssets } from '../../playground/assets.node.ts';
import { createPlayground } from '../../playground/playground.ts';
import type { ConnectSurface } from './connect.ts';

/** Connects the chat in the browser. */
export const connectPlayground: ConnectSurface = async (parts) => {
  const { config, ctx, readMedia, receive, publicUrl, remoteAddress } = parts;
  if (!config.playground) return null;
  const playground = createPlayground({
    transcript: openTranscript(ctx),
    files: openFiles(ctx),
    now: ctx.now,
    log: ctx.log,
    metrics: ctx.metrics,
    renderText,
    readMedia,
    receive,
    commands: commandsOf('playground').map(({ name, descriptionKey }) => ({
      name,
      description: { key: descriptionKey },
    })),
    assets: await readAssets(new URL('../../playground/assets/', import.meta.url)),
    sessionSecret: ctx.secrets.session,
    access: openBrowserAccess(ctx, ctx.secrets.session),
    remoteAddress,
    publicUrl,
    updatesAMinute: ctx.rules.updatesAMinute,
    uploadBytes: ctx.rules.uploadBytes,
  });
  ctx.surfaces.set('playground', playground.surface);
  return {
    groups: [],
    playground: playground.routes,
    start: () => undefined,
    stop: async () => playground.close(),
    sweep: () => playground.sweep(),
  };
};
