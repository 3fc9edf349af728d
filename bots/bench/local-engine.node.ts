import type { Reference } from '../../core/engines/engine.ts';
import { localEngine } from '../../core/engines/local/engine.node.ts';
import { loadTemplates } from '../../core/templates/load.node.ts';
import type { TemplateDefinition } from '../../core/templates/template.ts';
import { type Analyser, openVision } from '../../core/vision/vision.node.ts';
import type { Vision } from '../../core/vision/vision.ts';
import { amid, inMultiples, type Plain, plainEncode, plainResize, shown } from './baseline.node.ts';
import { type Figure, median, type Scenario, timed } from './figure.ts';
import { person, requestOf } from './service.node.ts';

const IMAGE_EDGE_PX = 1024;
const VIDEO_EDGE_PX = 1280;
const VIDEO_SECONDS = 4;
const IMAGE_RUNS = 3;
const FACE_ROUNDS = 4;
/** How much longer than plain work of its kind each may take. */
const MOST = { image: 100, further: 80, video: 8, face: 30 } as const;
const SLOTS = ['front', 'left', 'right'] as const;

/** Measures a picture, a video and a face check, with every official template. */
export const localEngineSpeed: Scenario = { name: 'local-engine', run };

async function run(): Promise<Figure[]> {
  const vision = openVision();
  const engine = localEngine({ vision });
  const templates = (await loadTemplates()).filter(({ recipe }) => recipe !== null);
  try {
    const resizing = () => plainResize(IMAGE_EDGE_PX);
    const encode = () =>
      plainEncode({
        widthPx: VIDEO_EDGE_PX,
        heightPx: (VIDEO_EDGE_PX * 9) / 16,
        seconds: VIDEO_SECONDS,
      });
    const [faces, around] = await amid(resizing, () => faceChecks(vision));
    let photo = 0;
    const make = async (template: TemplateDefinition, edgePx: number, of: 'new' | 'same') => {
      if (of === 'new') photo += 1;
      const asked = await requestOf(template, edgePx);
      const request = {
        ...asked,
        references: asked.references.map((one) => unlikeOthers(one, of === 'new' ? photo : 0)),
        durationSeconds: lengthOf(template),
      };
      const signal = new AbortController().signal;
      return (
        (await timed(() => engine.submit(request, { signal, onProgress: () => undefined }))) / 1000
      );
    };
    const kinds = Map.groupBy(templates, ({ kind }) => kind);
    const images = kinds.get('image') ?? [];
    const [first] = images;
    const cold = first ? await make(first, IMAGE_EDGE_PX, 'new') : Number.NaN;
    const [pictures, resize] = await amid(resizing, () =>
      each(images, IMAGE_RUNS, (template) => make(template, IMAGE_EDGE_PX, 'new')),
    );
    const further = await each(images, IMAGE_RUNS, (template) =>
      make(template, IMAGE_EDGE_PX, 'same'),
    );
    const [videos, encoding] = await amid(encode, () =>
      each(kinds.get('video') ?? [], 1, (template) => make(template, VIDEO_EDGE_PX, 'new')),
    );
    return [
      ...inMultiples(
        { name: 'face check', measured: median(faces.warm), unit: 's' },
        around,
        MOST.face,
      ),
      { name: 'face check, slowest', measured: Math.max(...faces.warm), unit: 's' },
      { name: 'face check, cold (models are loaded first)', measured: faces.cold, unit: 's' },
      { name: 'local image at 1024 px, cold', measured: cold, unit: 's' },
      ...figuresOf('local image at 1024 px', pictures, resize, MOST.image),
      ...figuresOf('further look of a photo', further, resize, MOST.further),
      shown(resize, 's'),
      ...figuresOf('4 s of 720p video', videos, encoding, MOST.video),
      shown(encoding, 's'),
    ];
  } finally {
    await engine.close();
    await vision.close();
  }
}

/** Makes a photo that looks like another and is none: what was read of that one helps nothing. */
function unlikeOthers(reference: Reference, photo: number): Reference {
  if (photo === 0) return reference;
  const { bytes, contentType } = reference.picture;
  // What stands behind the end of a JPEG is no picture.
  return {
    ...reference,
    picture: {
      contentType,
      bytes: new Uint8Array(Buffer.concat([bytes, Buffer.of(photo >> 8, photo & 255)])),
    },
  };
}

const lengthOf = ({ kind }: TemplateDefinition): number => (kind === 'video' ? VIDEO_SECONDS : 0);

type Timing = { id: string; seconds: number };

async function each(
  templates: readonly TemplateDefinition[],
  runs: number,
  make: (template: TemplateDefinition) => Promise<number>,
): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (const template of templates) {
    const seconds: number[] = [];
    for (let i = 0; i < runs; i += 1) seconds.push(await make(template));
    timings.push({ id: template.id, seconds: median(seconds) });
  }
  return timings;
}

/** The slowest template counts; the middle one is told beside it. */
function figuresOf(
  name: string,
  timings: readonly Timing[],
  plain: Plain,
  atMost: number,
): Figure[] {
  const [slowest] = timings.toSorted((a, b) => b.seconds - a.seconds);
  if (!slowest) throw new Error(`nothing made for ${name}`);
  const { id, seconds } = slowest;
  return [
    ...inMultiples({ name: `${name}, ${id}`, measured: seconds, unit: 's' }, plain, atMost),
    {
      name: `${name}, median of ${timings.length} templates`,
      measured: median(timings.map((one) => one.seconds)),
      unit: 's',
    },
  ];
}

/** A photo is read, cleaned and checked against the ones before it, as in a profile. */
async function faceChecks(vision: Vision & Analyser): Promise<{ cold: number; warm: number[] }> {
  const photos = await Promise.all(SLOTS.map((slot) => person(`mira_${slot}`)));
  const others: number[][] = [];
  const check = async (bytes: Uint8Array) => {
    const picture = await vision.clean(bytes);
    const found = await vision.checkFace({ picture, wanted: SLOTS, others });
    if (!found.ok) throw new Error(`face check refused: ${found.problem}`);
    if (others.length < SLOTS.length - 1) others.push(found.reading.descriptor);
  };
  const seconds: number[] = [];
  for (let round = 0; round < FACE_ROUNDS; round += 1)
    for (const bytes of photos) seconds.push((await timed(() => check(bytes))) / 1000);
  const [cold = Number.NaN, ...warm] = seconds;
  return { cold, warm };
}
