// MediaPipe's selfie segmentation on tfjs, as the service itself runs it. Everything that it needs is
// fetched when it is opened: afterwards it works without a network.

import { SEGMENT_EDGE_PX } from '../../../core/vision/locate.ts';

const served = (name) => new URL(`../../../${name}`, import.meta.url).href;

const fetched = async (name, as) => {
  const response = await fetch(served(name));
  if (!response.ok) throw new Error(`${name} is not there`);
  return response[as]();
};

/** Fetches the model, in the form that tfjs loads. */
async function fetchModel() {
  const folder = 'core/vision/models';
  const [model, weightData] = await Promise.all([
    fetched(`${folder}/selfie.json`, 'json'),
    fetched(`${folder}/selfie.bin`, 'arrayBuffer'),
  ]);
  const { format, signature, modelTopology, weightsManifest } = model;
  const weightSpecs = weightsManifest.flatMap(({ weights }) => weights);
  return { format, signature, modelTopology, weightSpecs, weightData };
}

/** Loads the library. */
async function openLibrary() {
  const tf = await import(served('core/vision/vendor/tfjs.js'));
  // Threads would need a page that is isolated from all others.
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  tf.setWasmPaths(served('core/vision/vendor/'));
  // Only where it is ready can a model's weights be taken in.
  await tf.setBackend('wasm');
  return tf;
}

/**
 * Loads the model.
 * @returns {Promise<(picture: OffscreenCanvas, part: { x: number, y: number, width: number, height: number })
 *   => Promise<Float32Array>>} computes how likely each cell of a square over the part shows a person
 */
export async function openSegmenter() {
  const [tf, artifacts] = await Promise.all([openLibrary(), fetchModel()]);
  const model = await tf.loadGraphModel({ load: async () => artifacts });
  const square = new OffscreenCanvas(SEGMENT_EDGE_PX, SEGMENT_EDGE_PX);
  const context = square.getContext('2d', { willReadFrequently: true });
  context.imageSmoothingQuality = 'high';
  const predict = async () => {
    const { data } = context.getImageData(0, 0, SEGMENT_EDGE_PX, SEGMENT_EDGE_PX);
    const output = tf.tidy(() => {
      const pixels = tf.tensor4d(new Int32Array(data), [1, SEGMENT_EDGE_PX, SEGMENT_EDGE_PX, 4]);
      const rgb = tf.slice(pixels, [0, 0, 0, 0], [1, SEGMENT_EDGE_PX, SEGMENT_EDGE_PX, 3]);
      return model.predict(tf.div(rgb, 255));
    });
    try {
      return await output.data();
    } finally {
      output.dispose();
    }
  };
  // The first run prepares the model, while its user still looks for a photo.
  await predict();
  return (picture, { x, y, width, height }) => {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, SEGMENT_EDGE_PX, SEGMENT_EDGE_PX);
    context.drawImage(picture, x, y, width, height, 0, 0, SEGMENT_EDGE_PX, SEGMENT_EDGE_PX);
    return predict();
  };
}
