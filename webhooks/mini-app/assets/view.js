// Where a picture lies on its board: fitted, nearer, moved.

const NEAREST = 16;
const MARGIN_PX = 12;

const within = (value, least, most) => Math.min(Math.max(value, least), most);

/** @param {() => { width: number, height: number }} sizeOf the board's size in CSS pixels */
export function openView(width, height, sizeOf) {
  const view = { scale: 1, x: 0, y: 0 };
  const fitted = () => {
    const board = sizeOf();
    return Math.min(
      (board.width - 2 * MARGIN_PX) / width,
      (board.height - 2 * MARGIN_PX) / height,
      NEAREST,
    );
  };
  /** A picture that is smaller than the board lies in its middle; a larger one leaves no gap. */
  const settle = () => {
    const board = sizeOf();
    const place = (at, length, room) =>
      length <= room - 2 * MARGIN_PX
        ? (room - length) / 2
        : within(at, room - MARGIN_PX - length, MARGIN_PX);
    view.x = place(view.x, width * view.scale, board.width);
    view.y = place(view.y, height * view.scale, board.height);
  };
  const showWhole = () => {
    view.scale = fitted();
    settle();
  };
  showWhole();
  return {
    at: view,
    showWhole,
    settle,
    isFitted: () => view.scale <= fitted() * 1.001,
    /** Zooms about a point of the board. */
    zoom: (by, { x, y }) => {
      const scale = within(view.scale * by, fitted(), Math.max(NEAREST, fitted()));
      const ratio = scale / view.scale;
      view.x = x - (x - view.x) * ratio;
      view.y = y - (y - view.y) * ratio;
      view.scale = scale;
      settle();
    },
    move: (x, y) => {
      view.x += x;
      view.y += y;
      settle();
    },
    toPicture: ({ x, y }) => ({ x: (x - view.x) / view.scale, y: (y - view.y) / view.scale }),
    toBoard: ({ x, y }) => ({ x: x * view.scale + view.x, y: y * view.scale + view.y }),
    /** Brings a point of the picture into sight. */
    reveal: (point) => {
      const board = sizeOf();
      const x = point.x * view.scale + view.x;
      const y = point.y * view.scale + view.y;
      view.x += within(x, MARGIN_PX, board.width - MARGIN_PX) - x;
      view.y += within(y, MARGIN_PX, board.height - MARGIN_PX) - y;
    },
  };
}
