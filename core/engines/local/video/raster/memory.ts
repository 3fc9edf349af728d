/** The memory that the surfaces of a video lie in, where the kernels reach them. */
import { type Kernels, startKernels } from '../kernels/kernels.ts';

const PAGE_BYTES = 65_536;
/** Memory grows by so many pages at a time. */
const GROWTH_PAGES = 256;
/** A gigabyte; the kernels are built for it. */
const MOST_PAGES = 16_384;
/** Vectors are read from addresses that this divides. */
const ALIGNMENT = 16;
/** Maximum width of a frame, for the row that samples are gathered in. */
export const MAX_WIDTH = 4096;

/** A memory with what works on it. */
export type FrameMemory = {
  kernels: Kernels;
  /** Where a row of samples is gathered. */
  samples: number;
  /** Tells whether something lies in this memory. */
  holds(view: ArrayBufferView): boolean;
  /** Returns where bytes lie in this memory; those of elsewhere are copied at the first time. */
  addressOf(bytes: Uint8Array): number;
};

type Room = FrameMemory & { memory: WebAssembly.Memory; used: number };

const rooms = new WeakMap<ArrayBufferLike, Room>();
let current: Room | null = null;
let holders = 0;

/** Keeps the memory of the surfaces that are created from now on until the last holder lets go. */
export function holdFrameMemory(): Disposable {
  holders++;
  return {
    [Symbol.dispose]() {
      holders--;
      if (holders === 0) current = null;
    },
  };
}

/** Returns zeroed numbers that the kernels reach. @throws {RangeError} where a gigabyte is used up */
export function allocateWords(count: number): Int32Array<SharedArrayBuffer> {
  const { buffer, address } = allocate(count * 4);
  return new Int32Array(buffer, address, count);
}

/** Returns zeroed bytes, as `allocateWords`. */
export function allocateBytes(count: number): Uint8Array<SharedArrayBuffer> {
  const { buffer, address } = allocate(count);
  return new Uint8Array(buffer, address, count);
}

/** Returns the memory that something was allocated in. @throws {Error} where it was not */
export function memoryOf(view: ArrayBufferView): FrameMemory {
  const room = rooms.get(view.buffer);
  if (room === undefined) throw new Error('this surface is in no memory of frames');
  return room;
}

function allocate(bytes: number): { buffer: SharedArrayBuffer; address: number } {
  current ??= openRoom();
  const { address, buffer } = take(current, bytes);
  return { address, buffer };
}

function take(room: Room, bytes: number): { buffer: SharedArrayBuffer; address: number } {
  const { memory, used: address } = room;
  room.used = Math.ceil((address + bytes) / ALIGNMENT) * ALIGNMENT;
  const missing =
    Math.ceil((room.used + ALIGNMENT) / PAGE_BYTES) - memory.buffer.byteLength / PAGE_BYTES;
  if (missing > 0) memory.grow(Math.max(missing, GROWTH_PAGES));
  // A memory that has grown has another buffer; views on the former ones stay.
  rooms.set(memory.buffer, room);
  return { address, buffer: memory.buffer as unknown as SharedArrayBuffer };
}

function openRoom(): Room {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: MOST_PAGES, shared: true });
  const copies = new WeakMap<Uint8Array, number>();
  const room: Room = {
    memory,
    kernels: startKernels(memory),
    used: ALIGNMENT,
    samples: 0,
    holds: (view) => rooms.get(view.buffer) === room,
    addressOf: (bytes) => {
      if (room.holds(bytes)) return bytes.byteOffset;
      const before = copies.get(bytes);
      if (before !== undefined) return before;
      const { buffer, address } = take(room, bytes.byteLength);
      new Uint8Array(buffer, address, bytes.byteLength).set(bytes);
      copies.set(bytes, address);
      return address;
    },
  };
  room.samples = take(room, MAX_WIDTH * 4).address;
  return room;
}
