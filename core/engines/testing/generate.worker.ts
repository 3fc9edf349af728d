import type { EngineRequest } from '../engine.ts';
import { openIssueMemory } from '../issue.ts';
import { rowShape } from '../models/row.ts';
import rows from '../models/workers-ai.json' with { type: 'json' };
import { type AiBinding, byBinding } from '../remote/workers-ai/run-model.ts';
import { workersAiEngine } from '../remote/workers-ai/workers-ai.ts';

/** Has an engine on Workers AI make a picture, and tells what came of it, as JSON. */
export async function generate(request: Request, { AI }: { AI: AiBinding }): Promise<Response> {
  const { asked, picture } = (await request.json()) as { asked: EngineRequest; picture: string };
  const model = rowShape.parse(rows[0]);
  const engine = workersAiEngine({
    model,
    run: byBinding(AI),
    vision: { shrink: () => Promise.reject(new Error('small enough')) },
    issues: openIssueMemory(),
    now: Date.now,
  });
  const bytes = new Uint8Array(Buffer.from(picture, 'base64'));
  const references = [
    { role: 'front' as const, picture: { bytes, contentType: 'image/jpeg' as const } },
  ];
  const options = { signal: new AbortController().signal, onProgress: () => undefined };
  return engine
    .submit({ ...asked, references }, options)
    .then((made) => Response.json(made.status === 'finished' ? made.outputs.map(facts) : made))
    .catch((cause: { failure?: string; issue?: unknown; message: string }) =>
      Response.json({ failure: cause.failure, issue: cause.issue, message: cause.message }),
    );
}

const facts = ({ bytes, ...known }: { bytes: Uint8Array }) => ({
  ...known,
  byteLength: bytes.byteLength,
});
