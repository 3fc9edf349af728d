import type { Database } from '../db/database.ts';
import type { SurfaceName } from './chat/event.ts';
import type { Operator } from './chat/operators.ts';
import type { Surface } from './chat/surface.ts';
import type { BudgetView } from './engines/budget-view.ts';
import type { Engine } from './engines/engine.ts';
import type { EngineControls } from './engines/engine-controls.ts';
import type { EngineLikeness } from './engines/engine-likeness.ts';
import type { Log } from './log.ts';
import type { Marking } from './marking/marking.ts';
import type { ClipShelf } from './media/clips.ts';
import type { FormingPictures } from './media/forming-pictures.ts';
import type { Metrics } from './metrics.ts';
import type { Moderation } from './moderation/moderation.ts';
import type { PaymentProvider } from './payment-providers/provider.ts';
import type { Rules } from './rules/rules.ts';
import type { ObjectStore } from './storage/object-store.ts';
import type { ServiceSecrets } from './storage/service-secrets.ts';
import type { Vault } from './storage/vault.ts';
import type { Vision } from './vision/vision.ts';

/**
 * The parts of the running service that the product's functions work with; the process assembles it
 * once at the start. A function that needs only some parts takes `ctx: Pick<Context, 'db' | 'now'>`.
 */
export type Context = {
  db: Database;
  /** The id of this process among those on the database; absent where it is the only one. */
  processId?: string;
  /** Milliseconds since the epoch. */
  now: () => number;
  rules: Rules;
  log: Log;
  metrics: Metrics;
  store: ObjectStore;
  vault: Vault;
  /** The service's own secrets, such as the one that signs session cookies. */
  secrets: ServiceSecrets;
  /**
   * The address that people reach the service's pages at, without a slash at the end; null where only
   * this machine reaches them.
   */
  publicUrl: string | null;
  /** The address of the service on this machine, without a slash at the end. */
  localUrl: string;
  vision: Vision;
  /** The clips of the operator's whose motion people may take. */
  clips: ClipShelf;
  moderation: Moderation;
  /** The people who run the service. Where the list is empty, nothing can wait for a person's decision. */
  operators: readonly Operator[];
  /** Marks generated files as AI-made and recognises files that the service has marked. */
  marking: Marking;
  /** What this process knows of what companies may cost today. */
  budget: BudgetView;
  /** What operators have decided about engines since the start. */
  engineControls: EngineControls;
  /** What this process knows of how engines keep likeness. */
  engineLikeness: EngineLikeness;
  /** What this process holds of pictures that are still forming. */
  forming: FormingPictures;
  /** The engines that are configured. */
  engines: readonly Engine[];
  /** The payment providers that are connected; the first is the default. */
  payments: readonly PaymentProvider[];
  surfaces: ReadonlyMap<SurfaceName, Surface>;
};
