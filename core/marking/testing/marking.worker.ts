import type { ImagesBinding } from '@cloudflare/workers-types';
import type { EngineOutput } from '../../engines/engine.ts';
import { silentLog } from '../../log.ts';
import type { DrawingService } from '../../workers/drawing-service.ts';
import { type CredentialPem, openCredential } from '../c2pa/credential.ts';
import type { Marking, Provenance } from '../marking.ts';
import { openWorkerMarking } from '../marking.worker.ts';

type Env = { IMAGES: ImagesBinding; DRAWING: DrawingService };

/** What a test asks for; the file is the body of the request. */
export type MarkingCall = {
  method: 'mark' | 'stream' | 'fingerprints' | 'inspect';
  pem?: CredentialPem;
  label?: boolean;
  unsigned?: boolean;
  output?: Omit<EngineOutput, 'bytes'>;
  making?: Provenance;
};

async function answer(request: Request, env: Env): Promise<Response> {
  const call = JSON.parse(request.headers.get('x-call') ?? '') as MarkingCall;
  const marking = await open(call, env);
  const { method, output, making } = call;
  if (method === 'stream' && request.body && making)
    return new Response(marking.markStream(request.body, making) as BodyInit);
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (method === 'inspect') return Response.json(await marking.inspect(bytes));
  if (!output) return new Response(null, { status: 400 });
  const whole = { ...output, bytes };
  if (method === 'fingerprints') return Response.json(await marking.fingerprints(whole));
  if (!making) return new Response(null, { status: 400 });
  return new Response(new Uint8Array((await marking.mark(whole, making)).bytes));
}

async function open({ pem, label, unsigned }: MarkingCall, env: Env): Promise<Marking> {
  return openWorkerMarking({
    images: env.IMAGES,
    drawing: env.DRAWING,
    credential: pem ? await openCredential(pem, Date.now()) : null,
    visibleLabel: label === true,
    mayGoUnsigned: unsigned === true,
    now: Date.now,
    log: silentLog,
  });
}

/** Marks in workerd what a test sends it. */
export default {
  fetch: (request: Request, env: Env): Promise<Response> =>
    answer(request, env).catch((error: Error & { fault?: string }) =>
      Response.json({ fault: error.fault, message: String(error) }, { status: 500 }),
    ),
};
