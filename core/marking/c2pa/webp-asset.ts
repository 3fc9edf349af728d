import type { Asset } from '@trustnxt/c2pa-ts/asset';
import { viewOf } from '../containers/bytes.ts';
import { riff, riffChunk, riffChunksOf } from '../containers/webp.ts';

const MANIFEST = 'C2PA';

/** A WebP in the form that the C2PA library takes. Spec: C2PA 2.2, A.3.4 (a `C2PA` chunk at the end). */
export class WebpAsset implements Asset {
  readonly mimeType = 'image/webp';
  #bytes: Uint8Array<ArrayBuffer>;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes;
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes;
  }

  getDataLength(): number {
    return this.#bytes.length;
  }

  async getDataRange(start = 0, length = this.#bytes.length - start): Promise<Uint8Array> {
    return this.#bytes.subarray(start, start + length);
  }

  getManifestJUMBF(): Uint8Array | undefined {
    const found = this.#manifest();
    return found && this.#bytes.subarray(found.payload, found.payload + found.size);
  }

  dumpInfo(): string {
    return riffChunksOf(this.#bytes)
      .map(({ type, size }) => `${type} ${size}`)
      .join('\n');
  }

  async ensureManifestSpace(length: number): Promise<void> {
    const others = riffChunksOf(this.#bytes).filter(({ type }) => type !== MANIFEST);
    this.#bytes = riff([
      ...others.map(({ start, end }) => this.#bytes.subarray(start, end)),
      riffChunk(MANIFEST, new Uint8Array(length)),
    ]);
  }

  getHashExclusionRange(): { start: number; length: number } {
    const found = this.#manifest();
    if (!found) throw new RangeError('no room for a manifest');
    return { start: found.start, length: found.end - found.start };
  }

  async writeManifestJUMBF(jumbf: Uint8Array): Promise<void> {
    const found = this.#manifest();
    if (found?.size !== jumbf.length) throw new RangeError('no room for this manifest');
    this.#bytes.set(jumbf, found.payload);
    viewOf(this.#bytes).setUint32(4, this.#bytes.length - 8, true);
  }

  #manifest() {
    return riffChunksOf(this.#bytes).find(({ type }) => type === MANIFEST);
  }
}
