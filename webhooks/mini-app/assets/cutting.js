// The worker that cuts out, asked one photo after the other.

/** @param {string} url the worker's address */
export function openCutting(url) {
  let count = 0;
  let tell;
  /** @type {Map<number, { resolve: Function, reject: Function }>} */
  const waiting = new Map();
  const ready = new Promise((resolve) => {
    tell = resolve;
  });
  const worker = new Worker(url, { type: 'module' });
  worker.addEventListener('message', ({ data }) => {
    if ('ready' in data) return tell(data.ready);
    const { resolve, reject } = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.message) reject(new Error(data.message));
    else resolve(data);
  });
  // A worker whose script does not come, or that runs out of memory, says no more than that.
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    tell(false);
    for (const { reject } of waiting.values()) reject(new Error('the worker has ended'));
    waiting.clear();
  });
  return {
    /** @type {Promise<boolean>} whether the model is there: from then on no network is needed */
    ready,
    /**
     * Cuts out of a photo.
     * @param {HTMLCanvasElement} photo
     * @returns {Promise<{ kind: 'person' | 'thing' | 'nothing' | 'own', own: ImageBitmap, alpha: ImageBitmap }>}
     */
    cut: async (photo) => {
      const bitmap = await createImageBitmap(photo);
      const id = ++count;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, bitmap }, [bitmap]);
      });
    },
    close: () => worker.terminate(),
  };
}
