import { enqueue } from '../../tasks/tasks.ts';
import type { Act, Service, World } from '../world.node.ts';

const DAY_MS = 86_400_000;

/** Looks for what was lost. */
export function sweep(world: World, service: Service): void {
  world.run(service, 'sweep', ({ db, now }) =>
    db.commit(
      ['checkouts', 'payments'].map((subject) =>
        enqueue(db.query, { kind: 'sweep', subject, accountId: null }, now()),
      ),
    ),
  );
}

/** Starts the work that is due, unless it is going on already. */
export function drain(service: Service): void {
  if (service.draining) return;
  service.draining = true;
  const over = () => {
    service.draining = false;
  };
  service.loop.drain().then(over, over);
}

/** The acts of the service itself, and its failures. */
export const SERVICE_ACTS = {
  release: (world) => {
    const { gates, random } = world;
    if (gates.waiting.length === 0) return;
    const gate = random.pick(gates.waiting);
    const fate = random.chance(0.06) ? 'refused' : random.chance(0.06) ? 'unheard' : 'through';
    world.note(`  ${gate.process.id} ${gate.what}${fate === 'through' ? '' : ` ${fate}`}`);
    gates.release(gate, fate);
  },
  work: (_world, service) => drain(service),
  sweep,
  kill: (world, service) => {
    world.note(`process ${service.process.id} dies`);
    world.restart(service);
  },
  wait: (world) => {
    const { random } = world;
    world.pass(random.below(random.pick([30_000, 300_000, 3_600_000, 2 * DAY_MS])));
  },
} as const satisfies Record<string, Act>;
