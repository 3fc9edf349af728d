/** Reads and cuts out the photos of a request in the vision worker, for looks and operations. */
import type { Person } from '../../vision/person.ts';
import type { Analyser } from '../../vision/vision.node.ts';
import { WorkerError } from '../../workers/worker-error.ts';
import type { Reference } from '../engine.ts';
import { EngineError, photoError } from '../engine-error.ts';
import type { OperationPhoto } from './operations/order.ts';

const READ = {
  /** Longest side in pixels at which photos are read; a larger one does not improve a portrait. */
  photoEdgePx: 1280,
  /**
   * Longest sides in pixels for the first and the further photos of a picture that shows several.
   */
  sharedPhotoEdgePx: 1024,
  furtherPhotoEdgePx: 576,
} as const;

const ROLES: readonly Reference['role'][] = ['front', 'target', 'left', 'right'];

/**
 * Returns the photos of a face in the order in which looks use them.
 * @throws {EngineError} `invalid` where there is none
 */
export function portraits(references: readonly Reference[]): Reference[] {
  const faces = references
    .filter(({ role }) => ROLES.includes(role))
    .toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
  if (faces.length === 0) throw new EngineError('invalid', 'no photo of a person was sent');
  return faces;
}

/**
 * Returns one photo of each person, in their order, for a look that shows several people.
 * @throws {EngineError} `invalid` where there is none
 */
export function fronts(references: readonly Reference[]): Reference[] {
  const faces = references
    .filter(({ role }) => role === 'front' || role === 'target')
    .toSorted((a, b) => (a.person ?? 0) - (b.person ?? 0));
  if (faces.length === 0) throw new EngineError('invalid', 'no photo of a person was sent');
  return faces;
}

/**
 * Finds the face in a photo of each of several people, all read alike.
 * @param onProgress receives the progress, 0..1
 * @throws {EngineError} `invalid` where a photo shows no face or cannot be read
 * @throws the signal's reason when it is aborted
 */
export function readGroup(
  vision: Pick<Analyser, 'analyse'>,
  photos: readonly Reference[],
  signal: AbortSignal,
  onProgress: (fraction: number) => void,
): Promise<Person[]> {
  return readEach(
    vision,
    photos,
    { signal, onProgress, edgePxAt: () => READ.sharedPhotoEdgePx },
    (person) => {
      if (person.face === null || person.bounds.width === 0)
        throw photoError('no-face', 'nobody in the photo of one of them');
    },
  );
}

/**
 * Finds the person in each photo; further photos are read at a smaller size.
 * @param onProgress receives the progress, 0..1
 * @throws {EngineError} `invalid` where a photo shows no person or cannot be read
 * @throws the signal's reason when it is aborted
 */
export async function readPersons(
  vision: Pick<Analyser, 'analyse'>,
  photos: readonly Reference[],
  signal: AbortSignal,
  onProgress: (fraction: number) => void,
): Promise<Person[]> {
  const { photoEdgePx, sharedPhotoEdgePx, furtherPhotoEdgePx } = READ;
  const firstEdgePx = photos.length > 1 ? sharedPhotoEdgePx : photoEdgePx;
  const edgePxAt = (found: number) => (found === 0 ? firstEdgePx : furtherPhotoEdgePx);
  const persons = await readEach(
    vision,
    photos,
    { signal, onProgress, edgePxAt },
    (person, found) => {
      if (person.face === null && found === 0) throw photoError('no-face', 'none in the photo');
    },
  );
  if (persons.length === 0) throw photoError('no-face', 'nobody in the photo');
  return persons;
}

/**
 * Reads photos one after the other; where nobody is, there is nobody.
 * @param how `edgePxAt` says how large one is read, after so many people were found
 * @param check throws for what is not wanted
 */
async function readEach(
  vision: Pick<Analyser, 'analyse'>,
  photos: readonly Reference[],
  how: {
    signal: AbortSignal;
    onProgress: (fraction: number) => void;
    edgePxAt: (found: number) => number;
  },
  check: (person: Person, found: number) => void,
): Promise<Person[]> {
  const { signal, onProgress, edgePxAt } = how;
  const persons: Person[] = [];
  for (const { picture } of photos) {
    const analysed = vision.analyse(picture, edgePxAt(persons.length), signal).catch(unreadable);
    const person = await unlessAborted(analysed, signal);
    check(person, persons.length);
    if (person.bounds.width > 0) persons.push(person);
    onProgress(persons.length / photos.length);
  }
  return persons;
}

/**
 * Reads a photo for an operation.
 * @param hands whether to find hands
 * @throws as `readPersons`
 */
export async function readOperationPhoto(
  vision: Analyser,
  { role, picture }: Reference,
  hands: boolean,
  signal: AbortSignal,
): Promise<OperationPhoto> {
  const edgePx = READ.photoEdgePx;
  const read = vision.readSubject(picture, edgePx, signal).catch(unreadable);
  const subject = await unlessAborted(read, signal);
  if (!hands) return { role, subject, hands: [] };
  const found = vision.findHands(picture, edgePx, signal).catch(unreadable);
  return { role, subject, hands: await unlessAborted(found, signal) };
}

/** Lists the distinct buffers of persons; arrays that came in one message share a buffer. */
export function buffersOf(persons: readonly Person[]): ArrayBuffer[] {
  const buffers = persons.flatMap(({ rgba, rgb }) => [rgba.buffer, rgb.buffer]);
  return [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer);
}

/**
 * Rejects with the signal's reason as soon as it is aborted, even where the work itself ignores the
 * signal.
 */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function unreadable(cause: unknown): never {
  if (cause instanceof WorkerError || (cause instanceof Error && cause.name === 'AbortError'))
    throw cause;
  throw new EngineError('invalid', 'the photo cannot be read', { cause });
}
