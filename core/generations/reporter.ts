import { type GenerationRow, generationOf } from '../../db/generations.ts';
import type { Reply } from '../chat/reply.ts';
import type { Context } from '../context.ts';
import type { EngineOutput, SubmitOptions } from '../engines/engine.ts';
import type { KeyedQueue } from '../keyed-queue.ts';
import { show } from './deliver.ts';
import { mayBeSeenForming, readyForming } from './form.ts';
import type { GenerationRequest } from './generation-request.ts';
import { runningReply } from './messages.ts';

/** A chat's message may be edited about once a second; more would be held back by the platform. */
const SHOW_EVERY_MS = 1_500;

/** What shows in its message how far a run is. */
export type Reporter = {
  /** Shows a progress, 0..1, as often as the platforms' limits allow. */
  report: (fraction: number) => void;
  /**
   * Builds what shows pictures of what forms, each once it is screened; the newest counts.
   * @returns undefined where they may not be seen
   */
  forming: (request: GenerationRequest) => SubmitOptions['onForming'];
  /** Shows nothing further. Resolves when nothing is on its way. */
  close: () => Promise<void>;
};

type Needs = Pick<
  Context,
  'db' | 'surfaces' | 'now' | 'log' | 'vision' | 'moderation' | 'marking' | 'engines' | 'forming'
>;

/** Opens what shows how far a run is. Updates go through `lanes`, so that none overtakes another. */
export function openReporter(ctx: Needs, lanes: KeyedQueue, generation: GenerationRow): Reporter {
  const { id } = generation;
  let lastShown = 0;
  let open = true;
  let pending: Promise<void> = Promise.resolve();
  let picture: string | null = null;

  const put = (reply: () => Promise<Reply | null>): Promise<void> => {
    lastShown = ctx.now();
    pending = lanes
      .run(id, async () => {
        const shown = open ? await reply() : null;
        if (shown && open) await show(ctx, generation, shown);
      })
      .catch((err) => ctx.log.debug({ err, generation: id }, 'progress not shown'));
    return pending;
  };

  const report = (fraction: number) => {
    // A look is told of by its shoot.
    if (generation.shootId !== null) return;
    if (!open || ctx.now() - lastShown < SHOW_EVERY_MS) return;
    void put(async () => runningReply(generation, fraction, picture));
  };

  /** Who has stopped it, perhaps in another process, sees no more of it. */
  const showForming = (ready: EngineOutput, fraction: number) =>
    put(async () => {
      const now = await generationOf(ctx.db.query, id);
      if (now?.state !== 'running') return null;
      picture = ctx.forming.hold(id, ready);
      return runningReply(generation, fraction, picture);
    });

  const forming = (request: GenerationRequest): SubmitOptions['onForming'] => {
    if (!mayBeSeenForming(generation, request)) return undefined;
    let next: { output: EngineOutput; fraction: number } | null = null;
    let isBusy = false;
    const work = async () => {
      for (; next !== null && open; ) {
        const { output, fraction } = next;
        next = null;
        const ready = await readyForming(ctx, generation, request, output).catch((err) => {
          ctx.log.info({ err, generation: id }, 'what forms is not shown');
          return null;
        });
        if (ready && open) await showForming(ready, fraction);
      }
      isBusy = false;
    };
    return (output, fraction) => {
      next = { output, fraction };
      if (isBusy) return;
      isBusy = true;
      void work();
    };
  };

  const close = async () => {
    open = false;
    await pending;
  };
  return { report, forming, close };
}
