import type { Box, Point } from '../../../../vision/person.ts';
import type { Plane, Raster } from '../../pixels/raster.ts';

/** A person scaled to the frame, from which looks derive their layers. */
export type Subject = {
  width: number;
  height: number;
  /** Straight colours and matte, 0..1, with mended edges. */
  colour: Raster;
  matte: Plane;
  /** Signed depth for the camera's parallax: 128 is the silhouette, 255 the tip of the nose. */
  depth: Uint8Array;
  /** Landmarks in the subject's own pixels. */
  eyes: Point;
  mouth: Point;
  face: Box;
  /** False where no face was found and the face box is an estimate. */
  hasFace: boolean;
  /** First row with hair, in the subject's pixels. */
  crown: number;
  /** Resting position of the subject's pixel (0, 0) at scale 1, in frame pixels. */
  origin: Point;
};
