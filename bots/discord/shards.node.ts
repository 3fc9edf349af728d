import { GatewayDispatchEvents, type IShardingStrategy, SimpleShardingStrategy } from 'discord.js';
import type { Log } from '../../core/log.ts';

type ShardManager = ConstructorParameters<typeof SimpleShardingStrategy>[0];
type Packet = { t: string; d: unknown };

/** What discord.js itself lives on: it connects, and comes back, by these. */
const ITS_OWN: ReadonlySet<string> = new Set([
  GatewayDispatchEvents.Ready,
  GatewayDispatchEvents.Resumed,
]);

/**
 * Shards for a discord.js client that reads packets raw (its option `ws.buildStrategy`). Of what Discord
 * sends, discord.js gets only what keeps it connected: its own readers build objects that nobody looks at,
 * and throw into the void at a payload they do not know. Nor does anything `heard` throws get there.
 */
export function rawShards(
  heard: (packet: Packet) => void,
  log: Log,
): (manager: ShardManager) => IShardingStrategy {
  return (manager) => {
    const emit = (name: string, told: { data?: Packet }): boolean => {
      const packet = name === 'dispatch' ? told.data : undefined;
      try {
        if (packet === undefined || ITS_OWN.has(packet.t))
          return Reflect.apply(manager.emit, manager, [name, told]);
        heard(packet);
      } catch (err) {
        log.warn({ err, event: packet?.t ?? name }, 'not readable for discord.js or for us');
      }
      return true;
    };
    const front: ShardManager = Object.create(manager, { emit: { value: emit } });
    return new SimpleShardingStrategy(front);
  };
}
