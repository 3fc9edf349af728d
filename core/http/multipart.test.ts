import { expect, test } from 'vitest';
import { bytesOf, streamOf } from '../storage/chunks.ts';
import { type FormPart, multipartBody } from './multipart.ts';

async function* once(...pieces: number[][]) {
  for (const piece of pieces) yield Uint8Array.from(piece);
}
const file = { name: 'f', filename: 'f.bin', contentType: 'application/octet-stream' };

test('a form is read by the runtime as it was meant, and is as long as it says', async () => {
  const parts: FormPart[] = [
    { name: 'a "name"', value: 'größer\r\n--' },
    { ...file, filename: 'a"b.bin', bytes: new Uint8Array([1, 2, 3]) },
    { ...file, name: 'empty', bytes: new Uint8Array() },
    { ...file, name: 'g', stream: streamOf(once([4], [5, 6])), byteLength: 3 },
  ];
  const { body, contentType, byteLength } = multipartBody(parts);
  const bytes = await bytesOf(body);
  expect(bytes.byteLength).toBe(byteLength);
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  expect(form.get('a "name"')).toBe('größer\r\n--');
  const read = async (name: string) => {
    const found = form.get(name);
    return found instanceof File
      ? [found.name, ...new Uint8Array(await found.arrayBuffer())]
      : null;
  };
  expect(await read('f')).toEqual(['a"b.bin', 1, 2, 3]);
  expect(await read('empty')).toEqual(['f.bin']);
  expect(await read('g')).toEqual(['f.bin', 4, 5, 6]);
});

test.each([2, 4])('a stream that is not %i bytes long breaks the form', async (byteLength) => {
  const { body } = multipartBody([{ ...file, stream: streamOf(once([1, 2, 3])), byteLength }]);
  await expect(bytesOf(body)).rejects.toThrow('another length');
});
