import { traceOf } from '../../../core/chat/event.ts';
import type { Surface } from '../../../core/chat/surface.ts';
import type { Conversation } from '../../../core/conversation/receive.ts';
import type { Engine, EngineRequest } from '../../../core/engines/engine.ts';
import { EngineError } from '../../../core/engines/engine-error.ts';
import type { Moderation } from '../../../core/moderation/moderation.ts';
import type { ObjectStore } from '../../../core/storage/object-store.ts';
import type { Database } from '../../../db/database.ts';
import type { Note, Tracing } from './tracing.ts';

/** Wraps the conversation: an update is the first span of its trace, what is reported later another one. */
function traceConversation(conversation: Conversation, tracing: Tracing): Conversation {
  const handle: Conversation['handle'] = (event) =>
    tracing.begin(
      traceOf(event),
      `update ${event.surface}`,
      { 'alme.surface': event.surface, 'alme.event': event.body.kind },
      () => conversation.handle(event),
    );
  return {
    ...conversation,
    handle,
    receive: async (event) => {
      await handle(event);
    },
    report: (news) => {
      const attributes = { 'alme.surface': news.surface, 'alme.event': news.body.kind };
      return tracing.resume(news.trace, 'report', attributes, () => conversation.report(news));
    },
  };
}

/** Wraps an engine: each call is a span with the engine, its company, what came of it and what it costs. */
function traceEngine(engine: Engine, tracing: Tracing): Engine {
  const about = {
    'alme.engine': engine.id,
    'alme.model': engine.name ?? engine.id,
    'alme.company': engine.company ?? 'none',
  };
  const call = <T extends { status: string }>(
    name: string,
    more: Record<string, string | number>,
    work: () => Promise<T>,
    costOf: (answer: T) => number = () => 0,
  ): Promise<T> =>
    tracing.part(name, { ...about, ...more }, async (note) => {
      try {
        const answer = await work();
        note({ 'alme.outcome': answer.status, 'alme.cost_micros': costOf(answer) });
        return answer;
      } catch (cause) {
        noteFailure(note, cause);
        throw cause;
      }
    });
  const estimate = (request: EngineRequest): number => engine.costMicros?.(request) ?? 0;
  return {
    ...engine,
    submit: (request, options) =>
      call(
        'engine submit',
        { 'alme.operation': request.operation },
        () => engine.submit(request, options),
        () => estimate(request),
      ),
    ...(engine.poll && {
      poll: (predictionId: string, signal: AbortSignal) =>
        call(
          'engine poll',
          {},
          () => engine.poll?.(predictionId, signal) ?? Promise.reject(new Error()),
        ),
    }),
    ...(engine.transcribe && {
      transcribe: (...given: Parameters<NonNullable<Engine['transcribe']>>) =>
        tracing.part('engine transcribe', about, async (note) => {
          try {
            return (await engine.transcribe?.(...given)) ?? '';
          } catch (cause) {
            noteFailure(note, cause);
            throw cause;
          }
        }),
    }),
  };
}

function noteFailure(note: Note, cause: unknown): void {
  if (!(cause instanceof EngineError)) return;
  note({ 'alme.outcome': cause.failure, 'alme.charged': cause.charged });
  if (cause.issue) note({ 'alme.issue': cause.issue.cause });
}

/** Wraps screening: what was screened and the verdict, without what it was about. */
const traceModeration = (moderation: Moderation, tracing: Tracing): Moderation => ({
  ...moderation,
  words: (texts) =>
    tracing.part('screen words', {}, async (note) => {
      const decision = await moderation.words(texts);
      note({ 'alme.verdict': decision.verdict });
      return decision;
    }),
  picture: (media, about) =>
    tracing.part('screen picture', {}, async (note) => {
      const decision = await moderation.picture(media, about);
      note({ 'alme.verdict': decision.verdict });
      return decision;
    }),
});

/** Wraps the file store: what is written, read and deleted, without its keys. */
const traceStore = (store: ObjectStore, tracing: Tracing): ObjectStore => ({
  put: (key, bytes, contentType) =>
    tracing.part(
      'store put',
      { 'alme.bytes': bytes.byteLength, 'alme.content_type': contentType },
      () => store.put(key, bytes, contentType),
    ),
  putStream: (key, stream, contentType) =>
    tracing.part('store put', { 'alme.content_type': contentType }, () =>
      store.putStream(key, stream, contentType),
    ),
  get: (key) => tracing.part('store get', {}, () => store.get(key)),
  getStream: (...given) => tracing.part('store get', {}, () => store.getStream(...given)),
  delete: (key) => tracing.part('store delete', {}, () => store.delete(key)),
  deleteAll: (keys) =>
    tracing.part('store delete', { 'alme.files': keys.length }, () => store.deleteAll(keys)),
  list: () => store.list(),
  getVersion: (key) => tracing.part('store get', {}, () => store.getVersion(key)),
  swap: (key, bytes, version) =>
    tracing.part('store put', { 'alme.bytes': bytes.byteLength }, () =>
      store.swap(key, bytes, version),
    ),
  keepsSwaps: () => store.keepsSwaps(),
});

/** Wraps a database: each commit is a span. */
const traceCommits = <D extends Database>(db: D, tracing: Tracing): D => ({
  ...db,
  onWake: (listener) => db.onWake((wakes) => tracing.apart(() => listener(wakes))),
  commit: (statements) =>
    tracing.part('commit', { 'alme.statements': statements.length }, () => db.commit(statements)),
});

/** Wraps a surface: what is delivered is a span. Everything else is the surface's, as it is by then. */
function traceSurface(surface: Surface, tracing: Tracing): Surface {
  const deliver: Surface['deliver'] = (to, replies) =>
    tracing.part(
      'deliver',
      {
        'alme.surface': surface.name,
        'alme.replies': replies.length,
        'alme.media': replies.some(({ media }) => media !== undefined),
      },
      () => surface.deliver(to, replies),
    );
  return Object.assign(Object.create(surface) as Surface, { deliver });
}

/** The wrappers of all parts, which leave them as they are where nothing is traced. */
export const tracedParts = (tracing: Tracing | null) => ({
  db: <D extends Database>(db: D): D => (tracing ? traceCommits(db, tracing) : db),
  store: (store: ObjectStore) => (tracing ? traceStore(store, tracing) : store),
  moderation: (moderation: Moderation) =>
    tracing ? traceModeration(moderation, tracing) : moderation,
  engine: (engine: Engine) => (tracing ? traceEngine(engine, tracing) : engine),
  surface: (surface: Surface) => (tracing ? traceSurface(surface, tracing) : surface),
  conversation: (conversation: Conversation) =>
    tracing ? traceConversation(conversation, tracing) : conversation,
});
