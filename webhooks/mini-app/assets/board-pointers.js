// Fingers, pens and mice on a board: one paints or moves, two zoom and move.

const WHEEL_ZOOM = 0.0022;

/** @param {object} board what `openBoard` holds together */
export function onPointers(board) {
  const { canvas, stage } = board;
  /** Where each pointer is, in CSS pixels of the board. @type {Map<number, { x: number, y: number }>} */
  const down = new Map();
  let painting = false;

  const pointOf = ({ clientX, clientY }) => {
    const box = stage.getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top };
  };
  const pairOf = () => {
    const [one, other] = [...down.values()];
    return {
      x: (one.x + other.x) / 2,
      y: (one.y + other.y) / 2,
      apart: Math.max(1, Math.hypot(one.x - other.x, one.y - other.y)),
    };
  };
  const giveUp = () => {
    if (painting) board.scene().mask.cancel();
    painting = false;
    board.redraw();
  };

  canvas.addEventListener('pointerdown', (event) => {
    if (!board.scene() || event.button > 1) return;
    canvas.setPointerCapture(event.pointerId);
    const at = pointOf(event);
    down.set(event.pointerId, at);
    if (down.size > 1) return giveUp();
    const moves = board.mode() === 'move' || event.button === 1;
    painting = !moves;
    if (moves) return;
    const point = board.view().toPicture(at);
    board.stroke(point, point);
    board.showRing(point);
  });

  canvas.addEventListener('pointermove', (event) => {
    if (!board.scene()) return;
    const view = board.view();
    const before = down.get(event.pointerId);
    if (!before) {
      if (event.pointerType === 'mouse') board.showRing(view.toPicture(pointOf(event)));
      return;
    }
    if (down.size === 2) {
      const was = pairOf();
      down.set(event.pointerId, pointOf(event));
      const now = pairOf();
      view.zoom(now.apart / was.apart, now);
      view.move(now.x - was.x, now.y - was.y);
      return board.redraw();
    }
    if (!painting) {
      const at = pointOf(event);
      if (down.size === 1) view.move(at.x - before.x, at.y - before.y);
      down.set(event.pointerId, at);
      return board.redraw();
    }
    const steps = event.getCoalescedEvents?.() ?? [];
    for (const step of steps.length > 0 ? steps : [event]) {
      const at = pointOf(step);
      board.stroke(view.toPicture(down.get(event.pointerId)), view.toPicture(at));
      down.set(event.pointerId, at);
    }
    board.showRing(view.toPicture(pointOf(event)));
  });

  const up = (event) => {
    const wasPair = down.size === 2;
    if (!down.delete(event.pointerId)) return;
    if (wasPair) board.zoom(1, pointOf(event));
    if (painting && event.type === 'pointercancel') giveUp();
    else if (painting) board.ended();
    painting = false;
    if (event.pointerType !== 'mouse') board.showRing(null);
  };
  canvas.addEventListener('pointerup', up);
  canvas.addEventListener('pointercancel', up);
  canvas.addEventListener('pointerleave', (event) => {
    if (board.scene() && !down.has(event.pointerId)) board.showRing(null);
  });

  canvas.addEventListener(
    'wheel',
    (event) => {
      if (!board.scene()) return;
      const view = board.view();
      const zooms = event.ctrlKey || event.metaKey;
      // A picture that is seen whole lets the page go on.
      if (!zooms && view.isFitted()) return;
      event.preventDefault();
      if (zooms) board.zoom(Math.exp(-event.deltaY * WHEEL_ZOOM), pointOf(event));
      else view.move(-event.deltaX, -event.deltaY);
      board.redraw();
    },
    { passive: false },
  );
}
