/** Reads a ZIP archive by its own directory (APPNOTE 6.3), stored files only: for tests. */
import { crc32 } from '../../storage/crc32.ts';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const UTF8 = 0x800;

/** A file of an archive. */
export type ZippedFile = { path: string; bytes: Uint8Array; flags: number };

/** @throws {Error} for what is no archive, and for a file whose checksum is not its own */
export function readZip(archive: Uint8Array): ZippedFile[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - END_BYTES;
  if (view.getUint32(end, true) !== END) throw new Error('no archive');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error('no entry');
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [crc, size] = [view.getUint32(at + 16, true), view.getUint32(at + 24, true)];
    const [name, extra] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
    const local = view.getUint32(at + 42, true);
    const path = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + name));
    at += 46 + name + extra + view.getUint16(at + 32, true);
    if (view.getUint32(local, true) !== LOCAL || method !== 0) throw new Error('no stored file');
    if ((flags & UTF8) === 0) throw new Error(`${path} is not marked as UTF-8`);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const bytes = archive.subarray(start, start + size);
    if (crc32(bytes) !== crc) throw new Error(`${path} is damaged`);
    return { path, bytes, flags };
  });
}
