import { GatewayDispatchEvents, type IShardingStrategy, SimpleShardingStrategy } from 'discord.js';
import type { Log } from '../../core/log.ts';

type ShardManager = ConstructorParameters<typeof SimpleShardingStrategy>[0];
type Packet = { t: string; d: unknown };

/** The packets that discord.js needs to connect and reconnect. */
const ITS_OWN: ReadonlySet<string> = new Set([
  GatewayDispatchEvents.Ready,
  GatewayDispatchEvents.Resumed,
]);

/**
 * Creates shards for a discord.js client that forwards raw packets (its option `ws.buildStrategy`).
 * discord.js receives only the packets that keep the connection alive: its readers would build
 * unused objects and throw at unknown payloads. Errors of `onPacket` do not reach discord.js.
 */
export function rawShards(
  onPacket: (packet: Packet) => void,
  log: Log,
): (manager: ShardManager) => IShardingStrategy {
  return (manager) => {
    const emit = (name: string, event: { data?: Packet }): boolean => {
      const packet = name === 'dispatch' ? event.data : undefined;
      try {
        if (packet === undefined || ITS_OWN.has(packet.t))
          return Reflect.apply(manager.emit, manager, [name, event]);
        onPacket(packet);
      } catch (err) {
        log.warn({ err, event: packet?.t ?? name }, 'not readable for discord.js or for us');
      }
      return true;
    };
    const front: ShardManager = Object.create(manager, { emit: { value: emit } });
    return new SimpleShardingStrategy(front);
  };
}
