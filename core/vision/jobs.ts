/** What the vision worker does. */
import type { Picture } from '../engines/engine.ts';
import type { Person } from './person.ts';
import type { CleanPicture, PictureProblem } from './vision.ts';

export type Cleaned =
  | { ok: true; picture: CleanPicture }
  | { ok: false; problem: PictureProblem; reason: string };

export type SizedPicture = Picture & { widthPx: number; heightPx: number };

export type VisionJobs = {
  analyse: { input: { bytes: Uint8Array; maxEdgePx: number }; output: Person };
};
