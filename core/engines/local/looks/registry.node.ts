/** The registry of image looks. */
import type { Look } from '../stage.ts';
import { card } from './card.node.ts';
import { cinema } from './cinema.node.ts';
import { double } from './double.node.ts';
import { golden } from './golden.node.ts';
import { group } from './group.node.ts';
import { headshot } from './headshot.node.ts';
import { magazine } from './magazine.node.ts';
import { neon } from './neon.node.ts';
import { noir } from './noir.node.ts';
import { oil } from './oil.node.ts';
import type { ImageLook } from './parameters.ts';
import { polaroid } from './polaroid.node.ts';
import { popart } from './popart.node.ts';
import { poster } from './poster.node.ts';
import { retrowave } from './retrowave.node.ts';
import { sketch } from './sketch.node.ts';
import { sticker } from './sticker.node.ts';
import { triptych } from './triptych.node.ts';
import { winter } from './winter.node.ts';

/** The image looks by name. */
export const LOOKS: Record<ImageLook, Look> = {
  noir,
  poster,
  popart,
  sticker,
  retrowave,
  oil,
  polaroid,
  magazine,
  cinema,
  double,
  golden,
  winter,
  neon,
  sketch,
  headshot,
  card,
  triptych,
  group,
};
