import { compositeFigure } from '../figure/composite-figure.ts';
import { placeFigure } from '../figure/figure.node.ts';
import { applyLamp, estimateNormals, lampIntensity, lightRim } from '../figure/light.ts';
import { addGrain } from '../pixels/noise.ts';
import { parseHex, type Raster } from '../pixels/raster.ts';
import { grade, toneMap, vignette } from '../pixels/tone.ts';
import { bloom } from '../scenes/light.ts';
import { meadow } from '../scenes/meadow.ts';
import { paintedBackdrop } from '../scenes/studio.ts';
import { defineLook, type Stage } from '../stage.ts';
import { LOOK_PARAMETERS } from './parameters.ts';

/** Height of a face by the number of people, as a share of the frame's height. */
const FACES = [0.36, 0.31, 0.26, 0.22];
/** How far the faces of neighbours are apart, as a share of the frame's width. */
const APART = [0, 0.36, 0.29, 0.22];
/** How much lower those stand who are in front. */
const STEP_DOWN = 0.06;

/** Where somebody stands: the others first, who stand further back. */
const orderOf = (people: number): number[] => {
  const all = Array.from({ length: people }, (_, i) => i);
  return [...all.filter((i) => i % 2 === 1), ...all.filter((i) => i % 2 === 0)];
};

async function drawPerson(stage: Stage, picture: Raster, i: number, isWarm: boolean) {
  const { persons, px } = stage;
  const person = persons[i] ?? stage.front;
  const isBack = persons.length > 1 && i % 2 === 1;
  const figure = await placeFigure(person, stage, {
    face: FACES[persons.length - 1] ?? 0.2,
    x: 0.5 + (i - (persons.length - 1) / 2) * (APART[persons.length - 1] ?? 0.2),
    y: 0.46 + (isBack ? -STEP_DOWN / 2 : STEP_DOWN / 2),
    headroom: 0.06,
  });
  // The same lamps on everybody, or they would not stand in one place.
  const normals = estimateNormals(figure);
  grade(figure.image, { warmth: isWarm ? 0.04 : 0, saturation: 0.97 });
  applyLamp(
    figure.image,
    lampIntensity(normals, [-0.45, -0.45, 0.8], 0.5),
    isWarm ? [0.48, 0.44, 0.39] : [0.5, 0.49, 0.48],
    isWarm ? [0.62, 0.52, 0.4] : [0.58, 0.58, 0.6],
  );
  lightRim(figure, {
    colour: parseHex(isWarm ? '#ffcf87' : '#ffffff'),
    towards: [0.9, -0.5],
    widthPx: 10 * px,
    strength: isWarm ? 0.6 : 0.35,
  });
  const shadow = { strength: 0.22, softPx: 34 * px, dx: 14 * px, dy: 12 * px };
  compositeFigure(picture, figure, { wrap: 0.3, shadow });
}

/** A look: one to four people side by side, in one light, outdoors in the evening or in a studio. */
export const group = defineLook(
  'group',
  LOOK_PARAMETERS.group,
  async (stage, { place, backdrop }) => {
    const { width, height, px, persons } = stage;
    const isWarm = place === 'meadow';
    const picture = isWarm
      ? meadow(stage, width * 0.84, height * 0.22)
      : paintedBackdrop(stage, stage.seed, parseHex(backdrop), 0.5);
    for (const i of orderOf(persons.length)) await drawPerson(stage, picture, i, isWarm);
    if (isWarm) bloom(picture, 0.72, 18 * px, [1, 0.8, 0.5], 0.25);
    grade(picture, { contrast: 1.06 });
    return addGrain(toneMap(vignette(picture, 0.16)), stage.seed, 0.018);
  },
);
