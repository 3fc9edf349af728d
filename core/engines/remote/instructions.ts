import { OPERATIONS, type Operation, operationRow } from '../../operations/lists.ts';
import type { Garment } from '../../operations/row.ts';
import type { EngineRequest, Reference } from '../engine.ts';

/** The order in which pictures are sent: the picture to change first, the face last. */
const ORDER: readonly Reference['role'][] = [
  'target',
  'last-frame',
  'extra',
  'hand',
  'product',
  'garment',
  'ring',
  'pet',
  'front',
  'left',
  'right',
];

const MEANS: Readonly<Record<Exclude<Reference['role'], 'mask'>, string>> = {
  target: 'the picture to work on',
  extra: 'another photo',
  'last-frame': 'the picture that the video ends with',
  hand: 'the hand',
  product: 'the product',
  garment: 'the garment',
  ring: 'the ring',
  pet: 'the pet',
  front: 'the person’s face from the front',
  left: 'the same person turned to the left',
  right: 'the same person turned to the right',
};

/** What photos are called that the user's words name by their order. */
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
] as const;

const OF_SEVERAL =
  'Make one picture out of these photos, taking from each what the words say. What the words leave out stays as it is in the first photo.';

const KEEP_PERSON =
  'Keep the person exactly recognisable: same face, same age, same skin, same hair. Flatter nothing away.';

type Instruction = {
  task: string | null;
  words?: string;
  /** What is said in place of the task where no picture is to be worked on. */
  withoutTarget?: string;
  /** What the picture to work on is called. */
  target?: string;
};

const GARMENT_STAYS =
  'Keep the garment’s cut, length, colours, pattern, fabric and every print exactly; it fits the body naturally, with folds and shadow as the light makes them.';

const WORN: Readonly<Record<Garment, string>> = {
  top: 'The garment is worn on the upper body; what is worn below stays.',
  bottom: 'The garment is worn from the hips down; what is worn above stays.',
  dress: 'The garment is worn over the whole body.',
};
const KEEP_PET =
  'Keep the pet exactly recognisable: same animal, same breed, same markings, same colours.';

/** How faces are to be kept: of several people, each their own. */
function keepPeople(references: readonly Reference[]): string {
  const people = new Set(references.flatMap(({ person }) => person ?? []));
  if (people.size < 2) return KEEP_PERSON;
  return `Show exactly ${people.size} people together, each of the persons above once. Keep every one of them exactly recognisable: same face, same age, same skin, same hair. Give no one the features of another. Flatter nothing away.`;
}

/**
 * The instructions of each operation for models that only understand words. `task` describes the
 * work: empty where the prompt describes it, null where no picture model can do it. `words`
 * describes the user's words where they are no description of a picture.
 */
const INSTRUCTIONS: Readonly<Record<Operation, Instruction>> = {
  'template-image': { task: '' },
  'template-video': { task: null },
  imagine: { task: '' },
  edit: {
    task: 'Change only what is asked for and leave everything else in the picture as it is.',
    words:
      'an instruction that changes a photo. Ask for nothing else than the writer does, only more exactly',
  },
  part: {
    task: 'Change only the area under the mask, so that it fits its surroundings in light, colour, grain and perspective. Leave everything else in the picture as it is. What is to be removed is replaced by what would be seen behind it.',
    words:
      'what one marked area of a photo is to become. Say nothing about the rest of the photo, and keep an instruction an instruction',
  },
  widen: {
    task: 'The picture was set onto a larger canvas. Fill the area under the mask so that the scene goes on naturally beyond the old edges, in the same light, colours, grain and perspective. Add no people and no writing. Leave everything else as it is.',
  },
  restore: {
    task: 'Repair this old photograph: remove scratches, cracks, folds, tears, stains, dust and noise, and give faded tones their contrast back. Draw what is missing from what is around it. Keep its colours or its black and white, the framing, and every face and every detail that can be seen exactly as they are. Beautify nobody, and add nothing.',
  },
  colour: {
    task: 'Colour this black-and-white photograph with the natural colours that the scene would have had in its time: skin, hair, cloth, wood, sky and plants each in their own. Change nothing but colour: every line, every face, all light and grain stay exactly as they are.',
  },
  sharpen: {
    task: 'Make this photograph sharp: clear up blur, bring out fine detail in faces, hair, cloth and background as the picture suggests it, and remove grain. Keep framing, colours, light and every face exactly as they are. Beautify nobody, and add nothing.',
  },
  animate: { task: null },
  motion: { task: null },
  video: { task: null },
  cutout: {
    task: 'Cut out what the picture is about, with clean edges, on a fully transparent background.',
  },
  swap: {
    task: 'Put the person’s face onto the person in the picture to work on. Keep the pose, the light, the clothes and the background of that picture.',
  },
  scene: {
    task: 'Place the product into the scene. Keep its shape, colours, material and every printed word exactly, with light and shadow of the scene falling on it.',
    words: 'the place and light into which a product is set. Say nothing about the product itself',
  },
  wear: {
    task: `Dress the person in the garment, in place of what they wear there. Keep the person’s face, hair, body, skin, pose and hands, and the background. ${GARMENT_STAYS}`,
    withoutTarget: `Show the person wearing the garment, standing, from head to hip, before a plain light wall. ${GARMENT_STAYS}`,
    target: 'the person who wears it',
  },
  ring: {
    task: 'Put the ring onto the ring finger of the hand, at its true size, with the right perspective, reflections and shadow. Change nothing else about hand and ring.',
  },
  upscale: { task: null },
  vary: {
    task: 'Make another version of the picture: the same subject and style, another composition.',
  },
};

/**
 * Lists the operations that a model can be instructed to do with words and pictures.
 * @param transparency whether the model supports a transparent background
 */
export const promptableOperations = (transparency: boolean): Operation[] =>
  OPERATIONS.filter(
    (name) => INSTRUCTIONS[name].task !== null && (transparency || !operationRow(name).transparent),
  );

/** Describes the user's words of an operation, for a text model that improves them. */
export const promptDescription = (operation: Operation): string =>
  INSTRUCTIONS[operation].words ?? 'a description of a picture';

/**
 * Returns the pictures of a request in the order in which they are named and sent, without the
 * mask.
 */
export function orderedReferences(request: Pick<EngineRequest, 'references'>): Reference[] {
  return request.references
    .filter(({ role }) => role !== 'mask')
    .toSorted(
      (a, b) => (a.person ?? 0) - (b.person ?? 0) || ORDER.indexOf(a.role) - ORDER.indexOf(b.role),
    );
}

/** What a photo of a face shows of one of several people. */
const SHOWS_OF: Readonly<Partial<Record<Reference['role'], string>>> = {
  front: 'the face from the front',
  left: 'turned to the left',
  right: 'turned to the right',
};

/** Describes a picture by its role, such as `the hand`; of several people each has a number. */
export function pictureDescription({ role, person }: Reference): string {
  if (role === 'mask') return '';
  return person === undefined ? MEANS[role] : `person ${person}, ${SHOWS_OF[role] ?? MEANS[role]}`;
}

const describedIn = (operation: Operation, one: Reference): string =>
  one.role === 'target'
    ? (INSTRUCTIONS[operation].target ?? MEANS.target)
    : pictureDescription(one);

function taskOf(operation: Operation, references: readonly Reference[]): string {
  const { task, withoutTarget } = INSTRUCTIONS[operation];
  const hasTarget = references.some(({ role }) => role === 'target');
  return (hasTarget ? task : (withoutTarget ?? task)) ?? '';
}

/** Names a photo by its place among those that belong together; any other picture by its role. */
function photoInOrder(references: readonly Reference[], one: Reference): string {
  const photos = references.filter(({ role }) => role === 'target' || role === 'extra');
  const place = photos.indexOf(one);
  if (place < 0) return pictureDescription(one);
  const called = `the ${ORDINALS[place] ?? `${place + 1}th`} photo`;
  return place === 0 ? `${called}, ${MEANS.target}` : called;
}

/**
 * Builds the prompt for a model that accepts words and pictures: a description of each picture, the
 * task, and the user's or the template's prompt in a paragraph of its own.
 */
export function instructions(request: EngineRequest): string {
  const { operation, prompt, garment, transparent } = request;
  const references = orderedReferences(request);
  const several = references.some(({ role }) => role === 'extra');
  const named = references.map((one, i) => {
    const what = several ? photoInOrder(references, one) : describedIn(operation, one);
    return `Picture ${i + 1} is ${what}.`;
  });
  const face = references.some(({ role }) => role === 'front');
  const lines = [
    named.join(' '),
    several ? OF_SEVERAL : taskOf(operation, references),
    garment ? WORN[garment] : '',
    prompt.trim(),
    face ? keepPeople(references) : '',
    references.some(({ role }) => role === 'pet') ? KEEP_PET : '',
    transparent && !operationRow(operation).transparent ? 'On a fully transparent background.' : '',
    'Answer with the finished picture only.',
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}
