import type { EngineRequest, Operation, Reference } from '../engine.ts';

/** The order in which pictures are sent: what is changed first, the face last. */
const ORDER: readonly Reference['role'][] = [
  'target',
  'hand',
  'product',
  'ring',
  'front',
  'left',
  'right',
];

const MEANS: Readonly<Record<Exclude<Reference['role'], 'mask'>, string>> = {
  target: 'the picture to work on',
  hand: 'the hand',
  product: 'the product',
  ring: 'the ring',
  front: 'the person’s face from the front',
  left: 'the same person turned to the left',
  right: 'the same person turned to the right',
};

const KEEP_PERSON =
  'Keep the person exactly recognisable: same face, same age, same skin, same hair. Flatter nothing away.';

/** What an operation means, for models that only understand words. */
const TASKS: Readonly<Partial<Record<Operation, string>>> = {
  edit: 'Change only what is asked for and leave everything else in the picture as it is.',
  swap: 'Put the person’s face onto the person in the picture to work on. Keep the pose, the light, the clothes and the background of that picture.',
  ring: 'Put the ring onto the ring finger of the hand, at its true size, with the right perspective, reflections and shadow. Change nothing else about hand and ring.',
  scene:
    'Place the product into the scene. Keep its shape, colours, material and every printed word exactly, with light and shadow of the scene falling on it.',
  cutout: 'Cut out what the picture is about, with clean edges, on a fully transparent background.',
  vary: 'Make another version of the picture: the same subject and style, another composition.',
};

/** The pictures of a request in the order in which they are named and sent, without the mask. */
export function orderedReferences(request: Pick<EngineRequest, 'references'>): Reference[] {
  return request.references
    .filter(({ role }) => role !== 'mask')
    .toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
}

/** What a picture is, for naming it. */
export const meaningOf = ({ role }: Reference): string => (role === 'mask' ? '' : MEANS[role]);

/**
 * The words of a request for a model that takes words and pictures: what each picture is, what is to be
 * done, and the user's or the template's prompt, which is told apart from ours.
 */
export function instructions(request: EngineRequest): string {
  const { operation, prompt, transparent } = request;
  const references = orderedReferences(request);
  const named = references.map((one, i) => `Picture ${i + 1} is ${meaningOf(one)}.`);
  const face = references.some(({ role }) => role === 'front');
  const lines = [
    named.join(' '),
    TASKS[operation] ?? '',
    prompt.trim(),
    face ? KEEP_PERSON : '',
    transparent && operation !== 'cutout' ? 'On a fully transparent background.' : '',
    'Answer with the finished picture only.',
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}
