import type { SurfaceName } from '../chat/event.ts';
import type { Config } from '../config/config.ts';

/** The surfaces that these settings switch on. */
export function connectedSurfaces(config: Config): SurfaceName[] {
  const on: [SurfaceName, unknown][] = [
    ['telegram', config.TELEGRAM_BOT_TOKEN],
    ['discord', config.DISCORD_TOKEN],
    ['playground', config.playground],
  ];
  return on.flatMap(([surface, is]) => (is ? [surface] : []));
}
