/**
 * A stand-in for the binding of Workers AI, in workerd: it answers as the binding does when the raw response
 * is asked for. A prompt with `[CODE]` in it is refused with that code.
 */

const MODEL = /^@cf\/black-forest-labs\/flux-2-(dev|klein-4b|klein-9b)$/;
const FIELD = /^(prompt|width|height|seed|steps|guidance|input_image_[0-3])$/;

type Inputs = { multipart: { body: ReadableStream<Uint8Array>; contentType: string } };

/** Runs a model: the `run` of the binding. */
export async function runAi(
  model: string,
  { multipart }: Inputs,
  options?: { returnRawResponse?: boolean },
): Promise<Response> {
  if (!MODEL.test(model)) return refused(5007, 'No such model');
  if (!options?.returnRawResponse) throw new Error('no raw response was asked for');
  const headers = { 'content-type': multipart.contentType };
  const body = multipart.body as ReadableStream<Uint8Array<ArrayBuffer>>;
  const form = await new Response(body, { headers }).formData();
  const wrong = [...form.keys()].find((name) => !FIELD.test(name));
  if (wrong !== undefined) return refused(5006, `unknown field ${wrong}`);
  const [, code] = /\[(\d{4})\]/.exec(String(form.get('prompt'))) ?? [];
  if (code !== undefined) return refused(Number(code), 'as the prompt wants it');
  const picture = await flatPng(Number(form.get('width')), Number(form.get('height')));
  const pictures = [...form.keys()].filter((name) => name.startsWith('input_image_'));
  return Response.json({ image: Buffer.from(picture).toString('base64'), pictures });
}

const refused = (internalCode: number, description: string): Response =>
  Response.json(
    { internalCode, name: 'AiError', message: description, description },
    { status: internalCode === 3040 ? 429 : 400 },
  );

/** Makes a grey PNG. */
async function flatPng(width: number, height: number): Promise<Uint8Array> {
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  // 8 bits of grey.
  head.setUint8(8, 8);
  const rows = new Uint8Array((width + 1) * height);
  const data = new Response(
    new Blob([rows]).stream().pipeThrough(new CompressionStream('deflate')),
  );
  return Buffer.concat([
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', new Uint8Array(head.buffer)),
    pngChunk('IDAT', new Uint8Array(await data.arrayBuffer())),
    pngChunk('IEND', new Uint8Array()),
  ]);
}

function pngChunk(type: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(content, 8);
  view.setUint32(content.length + 8, crc32(bytes.subarray(4, content.length + 8)));
  return bytes;
}

/** CRC-32 of ISO 3309, as PNG wants it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
