import type { SurfaceName } from '../chat/event.ts';
import type { Config } from '../config/config.ts';
import type { ProviderId } from '../config/provider-ids.ts';

/** The providers that these settings connect; the sandbox only while nobody who takes money for it has a key. */
export function connectedProviders(config: Config): ProviderId[] {
  const connected: [ProviderId, unknown][] = [
    ['stripe', config.STRIPE_SECRET_KEY],
    ['sandbox', config.sandbox],
    ['paypal', config.PAYPAL_CLIENT_ID],
    ['stars', config.TELEGRAM_BOT_TOKEN],
    ['discord', config.DISCORD_TOKEN && config.DISCORD_APPLICATION_ID],
  ];
  return connected.flatMap(([id, on]) => (on ? [id] : []));
}

/** The surfaces that these settings switch on. */
export function connectedSurfaces(config: Config): SurfaceName[] {
  const on: [SurfaceName, unknown][] = [
    ['telegram', config.TELEGRAM_BOT_TOKEN],
    ['discord', config.DISCORD_TOKEN],
    ['playground', config.playground],
  ];
  return on.flatMap(([surface, is]) => (is ? [surface] : []));
}
