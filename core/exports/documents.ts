import { LISTS } from './lists.ts';
import type { AccountReader } from './reader.ts';
import { DOCUMENTS, type Listed } from './shapes.ts';

const encoder = new TextEncoder();

/**
 * Writes a list of an archive as JSON, each thing parsed by its shape. A list that is longer than
 * `mostBytes` goes on in `NAME-2.json` and so on, so that no more than that is held at once.
 */
export async function* documentsOf(
  reader: AccountReader,
  name: Listed,
  mostBytes: number,
): AsyncGenerator<{ path: string; text: string }, void, undefined> {
  const shape = DOCUMENTS[name].element;
  let items: string[] = [];
  let length = 0;
  let number = 1;
  const close = () => {
    const path = number === 1 ? name : name.replace('.json', `-${number}.json`);
    const text = items.length === 0 ? '[]\n' : `[\n${items.join(',\n')}\n]\n`;
    items = [];
    length = 0;
    number += 1;
    return { path, text };
  };
  for await (const thing of LISTS[name](reader)) {
    const text = JSON.stringify(shape.parse(thing), null, 2);
    const bytes = encoder.encode(text).byteLength;
    if (length + bytes > mostBytes && items.length > 0) yield close();
    items.push(text);
    length += bytes;
  }
  if (items.length > 0 || number === 1) yield close();
}
