import type { VideoLook } from './look.ts';
import { comicPop } from './looks/comic-pop.node.ts';
import { filmNoir } from './looks/film-noir.node.ts';
import { goldenDolly } from './looks/golden-dolly.node.ts';
import { orbitNeon } from './looks/orbit-neon.node.ts';
import { polaroidStory } from './looks/polaroid-story.node.ts';
import { snowGlobe } from './looks/snow-globe.node.ts';

/** The video looks by the name in recipes. */
export const VIDEO_LOOKS: Readonly<Record<string, VideoLook>> = {
  'orbit-neon': orbitNeon,
  'golden-dolly': goldenDolly,
  'snow-globe': snowGlobe,
  'polaroid-story': polaroidStory,
  'film-noir': filmNoir,
  'comic-pop': comicPop,
};
