/**
 * Writes the source of a Worker that stands in for Workers AI, which is nowhere but at Cloudflare: it asks this
 * machine for the picture.
 * @param address where `drawPicture` is asked
 */
export const aiWorkerSource = (
  address: string,
): string => `import { WorkerEntrypoint } from 'cloudflare:workers';
export default class extends WorkerEntrypoint {
  async run(model, { multipart }) {
    const answer = await fetch(${JSON.stringify(address)}, {
      method: 'POST',
      headers: { 'content-type': multipart.contentType },
      body: await new Response(multipart.body).arrayBuffer(),
    });
    if (!answer.ok) throw new Error('the preview draws nothing: ' + answer.status);
    const image = Buffer.from(await answer.arrayBuffer()).toString('base64');
    return Response.json({ success: true, errors: [], messages: [], result: { image } });
  }
}
`;
