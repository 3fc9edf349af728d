import { readManifest } from './c2pa/read.ts';
import { containerOf, extractXmp } from './containers/embed.ts';
import type { Inspection } from './jobs.ts';
import { readXmp } from './xmp.ts';

/** Reads the manifest and the XMP of a file, without decoding its pixels. Never throws. */
export async function readMarks(bytes: Uint8Array): Promise<Pick<Inspection, 'manifest' | 'xmp'>> {
  const type = containerOf(bytes);
  if (type === null || type === 'video/mp4') return { manifest: null, xmp: null };
  const manifest = await readManifest(new Uint8Array(bytes), type);
  return { manifest, xmp: xmpOf(bytes, type) };
}

function xmpOf(...file: Parameters<typeof extractXmp>): Inspection['xmp'] {
  try {
    const packet = extractXmp(...file);
    return packet === null ? null : readXmp(packet);
  } catch {
    return null;
  }
}
