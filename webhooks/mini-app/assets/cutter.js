// Removes the background of a photo, in this browser. The photo is sent nowhere, unless its user presses
// one of the keys that send the result.

import { openBoard } from './board.js';
import { openCutScene } from './cut-scene.js';
import { openCutting } from './cutting.js';
import { openDrafts } from './drafts.js';
import { openPicture, PictureError, pngOf } from './open-picture.js';
import { onPicked } from './picking.js';
import { download, share } from './save.js';
import { filled, wordsOf } from './words.js';

const DRAFT = 'cut';
const SETTLED_MS = 1_200;
const FILE = 'cut-out.png';

/**
 * Starts the tool in the element that `cut-page.ts` has written.
 * @param {HTMLElement} root
 * @param {{ onResult?: ((blob: Blob, as: 'chat' | 'product' | 'target') => Promise<void>) | null,
 *   drafts?: Promise<object> }} options `onResult` takes the picture where its user hands it over; without
 *   it those keys are not there
 */
export function mountCutter(root, { onResult = null, drafts = openDrafts() } = {}) {
  const words = wordsOf(root);
  const part = (name) => root.querySelector(`.cut-${name}`);
  const [status, work, draftNote] = ['status', 'work', 'draft'].map(part);
  const board = openBoard(root.querySelector('.board'), words);
  const cutting = openCutting(root.dataset.worker);
  let scene = null;
  let file = null;
  let turn = 0;
  let saving;

  const say = (text, kind = '') => {
    status.textContent = text;
    status.dataset.kind = kind;
  };
  const saveDraft = async () => {
    const [of, photo] = [scene, file];
    if (!of) return;
    const mask = await pngOf(of.mask.canvas);
    if (of === scene) await (await drafts).save({ id: DRAFT, photo, mask });
  };
  const draftLater = () => {
    clearTimeout(saving);
    saving = setTimeout(() => saveDraft().catch(() => undefined), SETTLED_MS);
  };
  const setGround = () => {
    const kind = root.querySelector('[name="ground"]:checked').value;
    root.querySelector('.cut-colour').hidden = kind !== 'colour';
    scene?.setGround(kind, root.querySelector('[name="ground-colour"]').value);
    board.redraw();
  };
  const showBefore = (on) => {
    root.querySelector('[data-do="before"]').setAttribute('aria-pressed', String(on));
    scene?.showBefore(on);
    board.redraw();
  };

  /** Cuts out; where that fails everything is left to be painted by hand. */
  const cutOf = async (photo) => {
    if (!(await cutting.ready)) return { kind: 'model', own: null, alpha: null };
    try {
      return await cutting.cut(photo);
    } catch {
      return { kind: 'failed', own: null, alpha: null };
    }
  };
  /** @param {Blob | null} mask of a draft, which takes the place of the one that is found */
  const open = async (blob, mask = null) => {
    const mine = ++turn;
    draftNote.hidden = true;
    root.setAttribute('aria-busy', 'true');
    say(words.opening, 'busy');
    try {
      const photo = await openPicture(blob);
      const kept = mask && (await openPicture(mask));
      if (mine !== turn) return;
      say(words.working, 'busy');
      const { kind, own, alpha } = await cutOf(photo);
      if (mine !== turn) return;
      [scene, file] = [openCutScene(photo, own, draftLater), blob];
      if (kept ?? alpha) scene.mask.load(kept ?? alpha);
      for (const bitmap of [own, alpha]) bitmap?.close();
      part('pick').classList.add('small');
      work.hidden = false;
      board.show(scene);
      showBefore(false);
      setGround();
      say(words[kept ? 'restored' : kind], kind);
      root.querySelector('.board canvas').focus({ preventScroll: true });
      if (!kept) draftLater();
    } catch (error) {
      if (mine !== turn) return;
      say(words[error instanceof PictureError ? error.reason : 'memory'], 'wrong');
    } finally {
      if (mine === turn) root.removeAttribute('aria-busy');
    }
  };
  const handOver = async (as) => {
    say(words.sending, 'busy');
    try {
      await onResult(await scene.result(), as);
      say(words.sent);
      clearTimeout(saving);
      await (await drafts).remove(DRAFT);
    } catch {
      say(words['send-failed'], 'wrong');
    }
  };
  const doings = {
    before: () => showBefore(root.querySelector('[data-do="before"]').ariaPressed !== 'true'),
    save: async () => {
      download(await scene.result(), FILE);
      say(words.saved);
    },
    share: async () => {
      if (await share(await scene.result(), FILE)) say(words.shared);
    },
    continue: async () => {
      const draft = await (await drafts).load(DRAFT);
      if (draft) await open(draft.photo, draft.mask);
      else draftNote.hidden = true;
    },
    forget: async () => {
      clearTimeout(saving);
      await (await drafts).clear();
      draftNote.hidden = true;
      say(words.forgotten);
    },
  };

  onPicked(root, (blob) => open(blob));
  root.addEventListener('click', ({ target }) => {
    const key = target.closest('[data-do], [data-as]');
    if (!key) return;
    const act = key.dataset.as ? () => handOver(key.dataset.as) : doings[key.dataset.do];
    Promise.resolve()
      .then(act)
      .catch(() => say(words.memory, 'wrong'));
  });
  root.addEventListener('change', ({ target }) => {
    if (/^ground/.test(target.name)) setGround();
  });
  root.querySelector('[name="ground-colour"]').addEventListener('input', setGround);
  for (const key of root.querySelectorAll('[data-as]')) key.hidden = onResult === null;
  part('hand-over').hidden = onResult === null;
  root.querySelector('[data-do="share"]').hidden = !share.isThere;

  const started = async () => {
    say(words.loading, 'busy');
    const [store, ready] = await Promise.all([drafts, cutting.ready]);
    part('kept').textContent = store.isKept ? words.kept : words['not-kept'];
    if (turn > 0) return;
    say(ready ? '' : words.model, ready ? '' : 'wrong');
    const draft = await store.load(DRAFT);
    if (!draft || turn > 0) return;
    const time = new Date(draft.savedAt).toLocaleTimeString(document.documentElement.lang, {
      timeStyle: 'short',
    });
    draftNote.querySelector('p').textContent = filled(words.draft, { time });
    draftNote.hidden = false;
  };
  return { open, isStarted: started() };
}
