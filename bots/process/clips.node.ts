/** The operator's folder of clips whose motion people may take. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Context } from '../../core/context.ts';
import type { Clip, ClipShelf } from '../../core/media/clips.ts';
import { MotionError } from '../../core/media/motion-video.ts';
import { LOCALES } from '../../core/texts/catalogue.ts';

type Parts = Pick<Context, 'vision' | 'moderation' | 'rules' | 'log'>;

const ID = /^(?=.*[a-z])[a-z0-9][a-z0-9-]{0,23}$/;
const VIDEOS = ['.mp4', '.mov', '.webm'] as const;
const MOST_LETTERS = { title: 40, rights: 200 } as const;

const title = z.string().trim().min(1).max(MOST_LETTERS.title);
const rights = z.string().trim().min(1).max(MOST_LETTERS.rights);
const sidecar = z.strictObject({
  title: z.union([
    title.transform((en) => ({ en })),
    z.object({ en: title }).and(z.partialRecord(z.enum(LOCALES), title)),
  ]),
  licence: rights,
  source: rights,
});

/** A shelf whose clips are being checked. */
export type OpenedShelf = ClipShelf & {
  /** Resolves once every clip was checked. */
  readonly checked: Promise<void>;
};

/** A clip that was checked: where it lies, and what its bytes were. */
type Checked = Clip & { path: string; digest: string };

/**
 * Opens a folder of clips: `NAME.mp4` with `NAME.json` beside it, which has title, licence and source. Each is read,
 * measured and looked at once, one after the other; a clip is on the shelf once that was well, and a wrong one is told
 * and left out. One whose file is another one by the time that it is used is not there any more.
 */
export function openClips(folder: string, parts: Parts): OpenedShelf {
  const clips: Checked[] = [];
  return {
    clips,
    checked: checkAll(folder, parts, clips),
    async read(id) {
      const clip = clips.find((one) => one.id === id);
      const bytes = clip ? await bytesAt(clip.path).catch(() => null) : null;
      if (!clip || !bytes || digestOf(bytes) !== clip.digest) return null;
      const { seconds: _seconds, ...motion } = await parts.vision.motion(bytes, parts.rules.motion);
      return motion;
    },
  };
}

async function checkAll(folder: string, parts: Parts, clips: Checked[]): Promise<void> {
  const { log } = parts;
  try {
    const files = (await readdir(folder)).toSorted();
    const names = new Set(files.map(nameOf).filter((name) => name !== null));
    for (const name of names) {
      const clip = await checkOne(folder, name, files, parts).catch(whyNot);
      if (typeof clip === 'string') log.warn({ clip: name }, `MOTION_CLIPS: ${name}: ${clip}`);
      else clips.push(clip);
    }
    log.info({ clips: clips.length }, `MOTION_CLIPS: ${clips.length} clips can be chosen`);
  } catch (err) {
    log.warn({ err }, 'MOTION_CLIPS: the folder cannot be read, so no clips can be chosen');
  }
}

/** The name that a clip and what is said of it share; null for files that are neither. */
const nameOf = (file: string): string | null =>
  /^(?!\.)(.+)\.(?:json|mp4|mov|webm)$/.exec(file)?.[1] ?? null;

/** @returns the clip, or what is wrong with it */
async function checkOne(
  folder: string,
  name: string,
  files: readonly string[],
  { vision, moderation, rules }: Parts,
): Promise<Checked | string> {
  if (!ID.test(name)) return 'a name has at most 24 letters in lower case, digits and hyphens';
  const video = VIDEOS.map((end) => `${name}${end}`).find((one) => files.includes(one));
  if (!video) return `no video beside it (${VIDEOS.join(', ')})`;
  if (!files.includes(`${name}.json`)) return `no ${name}.json with title, licence and source`;
  const told = sidecar.safeParse(parsed(await readFile(join(folder, `${name}.json`), 'utf8')));
  if (!told.success) return `${name}.json: ${z.prettifyError(told.error)}`;
  const path = join(folder, video);
  if ((await stat(path)).size > rules.motion.bytes) return 'too large';
  const bytes = await bytesAt(path);
  const motion = await vision.motion(bytes, rules.motion);
  const { verdict, category } = await moderation.picture(motion);
  if (verdict !== 'pass') return `screening does not let it pass (${category})`;
  return { id: name, ...told.data, seconds: motion.seconds, path, digest: digestOf(bytes) };
}

/** Reads a file; what is handed to a worker is no buffer that others share. */
const bytesAt = async (path: string): Promise<Uint8Array> => new Uint8Array(await readFile(path));

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const whyNot = (cause: unknown): string =>
  cause instanceof MotionError ? cause.problem : `cannot be read (${String(cause)})`;

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
