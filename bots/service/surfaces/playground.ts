import { commandsOf } from '../../../core/conversation/commands.ts';
import { spokenSeconds } from '../../../core/generations/can-hear.ts';
import { openBrowserAccess } from '../../../core/playground/access.ts';
import { openFiles } from '../../../core/playground/files.ts';
import { openTranscript } from '../../../core/playground/transcript.ts';
import { renderText } from '../../../core/texts/render.ts';
import { createPlayground } from '../../playground/playground.ts';
import type { ConnectSurface } from './connect.ts';

/** An open tab hears within this time what another process or invocation has stored, in milliseconds. */
const LOOK_EVERY_MS = 1_000;

/** Connects the chat in the browser. */
export const connectPlayground: ConnectSurface = async (parts) => {
  const { config, ctx, readMedia, receive, publicUrl, remoteAddress } = parts;
  if (!config.playground) return null;
  const isAlone = ctx.processId === undefined && parts.runtime.lasts;
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
    assets: parts.runtime.playgroundAssets,
    sessionSecret: ctx.secrets.session,
    access: openBrowserAccess(ctx, ctx.secrets.session),
    remoteAddress,
    publicUrl,
    updatesAMinute: ctx.rules.updatesAMinute,
    spokenSeconds: () => spokenSeconds(ctx),
    uploadBytes: ctx.rules.uploadBytes,
    ...(!isAlone && { lookEveryMs: LOOK_EVERY_MS }),
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
