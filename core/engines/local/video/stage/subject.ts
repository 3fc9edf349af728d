import type { Box, Point } from '../../../../vision/person.ts';
import type { Plane, Raster } from '../../pixels/raster.ts';

/** The person scaled to the frame, with all that looks derive layers from. */
export type Subject = {
  width: number;
  height: number;
  /** Straight colours, 0..1, and the matte 0..1, with cut-off edges made whole. */
  colour: Raster;
  matte: Plane;
  /** Signed depth for the camera's parallax: 128 is the silhouette, 255 the tip of the nose. */
  depth: Uint8Array;
  /** Landmarks in the subject's own pixels. */
  eyes: Point;
  mouth: Point;
  face: Box;
  /** False where no face was found and the face box is a guess. */
  hasFace: boolean;
  /** First row with hair, in the subject's pixels. */
  crown: number;
  /** Where the subject rests in the frame at scale 1: its pixel (0, 0), in frame pixels. */
  origin: Point;
};
