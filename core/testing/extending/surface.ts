import { after, all, create, type Sample } from './sample.ts';

/** A surface that is told its events by webhook. */
export const SURFACE: Sample = {
  'core/chat/event.ts': { write: after('SURFACES = [', "'courier', ") },
  'bots/NAME/': {
    at: 'bots/courier/surface.ts',
    write: create(`import type { Event } from '../../core/chat/event.ts';
import type { Surface } from '../../core/chat/surface.ts';

export const courierSurface = (token: string): Surface => {
  throw new Error(\`no courier with \${token}\`);
};

export const readCourier = (text: string): Event => {
  throw new Error(\`nobody wrote \${text}\`);
};
`),
  },
  'core/config/settings/surfaces.ts': {
    write: all(
      after('export const SURFACE_SETTINGS = {', ' ...COURIER,'),
      after(
        'export const SURFACE_GROUPS: readonly SettingGroup[] = [',
        "\n  { title: 'Courier', page: 'telegram.md', settings: COURIER },",
      ),
      (before) =>
        before.replace(
          '/** The Telegram bot. */',
          (found) =>
            `const COURIER = { COURIER_TOKEN: setting(text(), 'Switches Courier on.', 'Courier is off') };\n\n${found}`,
        ),
    ),
  },
  'core/config/surfaces.ts': {
    write: after(
      'Readonly<Record<SurfaceName, SurfaceFacts>> = {',
      `
  courier: {
    name: 'Courier',
    isConnected: ({ COURIER_TOKEN }) => Boolean(COURIER_TOKEN),
    feature: () => ({ how: 'by webhook', off: 'COURIER_TOKEN' }),
    waysBeside: 2,
  },`,
    ),
  },
  'webhooks/surfaces/NAME.ts': {
    at: 'webhooks/surfaces/courier.ts',
    write: create(`import { Hono } from 'hono';

export const courierRoutes = (handle: (text: string) => Promise<void>): Hono =>
  new Hono().post('/webhooks/courier', async (c) => {
    await handle(await c.req.text());
    return c.body(null, 200);
  });
`),
  },
  'bots/service/surfaces/NAME.ts': {
    at: 'bots/service/surfaces/courier.ts',
    write: create(`import { courierRoutes } from '../../../webhooks/surfaces/courier.ts';
import { courierSurface, readCourier } from '../../courier/surface.ts';
import type { ConnectSurface } from './connect.ts';

export const connectCourier: ConnectSurface = async ({ config, ctx, receive }) => {
  if (!config.COURIER_TOKEN) return null;
  ctx.surfaces.set('courier', courierSurface(config.COURIER_TOKEN));
  return {
    groups: [courierRoutes((text) => receive(readCourier(text)))],
    start: () => undefined,
    stop: async () => undefined,
  };
};
`),
  },
  'bots/service/surfaces.ts': {
    write: all(
      (before) => `import { connectCourier } from './surfaces/courier.ts';\n${before}`,
      after('Readonly<Record<SurfaceName, ConnectSurface>> = {', '\n  courier: connectCourier,'),
    ),
  },
};
