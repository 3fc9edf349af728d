import { WorkerEntrypoint } from 'cloudflare:workers';
import type { Context } from '../../core/context.ts';
import type { Views } from '../../core/marking/marked-views.ts';
import type { Marking } from '../../core/marking/marking.ts';
import type { PicturesService } from '../../core/marking/pictures-service.ts';
import type { Env } from '../cloudflare/env.ts';
import { baseOf } from './tasks-base.worker.ts';

type Arguments<Name extends keyof PicturesService> = Parameters<PicturesService[Name]>;

/** Makes and marks pictures that are shown, for the front Worker, which alone can call it. */
export class Pictures extends WorkerEntrypoint<Env> implements PicturesService {
  shrink(...of: Arguments<'shrink'>): ReturnType<Views['shrink']> {
    return this.#with(({ vision }) => vision.shrink(...of));
  }

  contactSheet(...of: Arguments<'contactSheet'>): ReturnType<Views['contactSheet']> {
    return this.#with(({ vision }) => vision.contactSheet(...of));
  }

  mark(...of: Arguments<'mark'>): ReturnType<Marking['mark']> {
    return this.#with(({ marking }) => marking.mark(...of));
  }

  remark(...of: Arguments<'remark'>): ReturnType<Marking['remark']> {
    return this.#with(({ marking }) => marking.remark(...of));
  }

  fingerprints(...of: Arguments<'fingerprints'>): ReturnType<Marking['fingerprints']> {
    return this.#with(({ marking }) => marking.fingerprints(...of));
  }

  inspect(...of: Arguments<'inspect'>): ReturnType<Marking['inspect']> {
    return this.#with(({ marking }) => marking.inspect(...of));
  }

  async #with<T>(work: (ctx: Pick<Context, 'vision' | 'marking'>) => Promise<T>): Promise<T> {
    const { db, ctx } = await baseOf(this.env);
    return db.invocation(() => work(ctx));
  }
}
