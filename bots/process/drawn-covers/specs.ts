/** A drawing that stands for a look which no local recipe makes: flat shapes, nobody's face. */
export type DrawnCover = {
  /** The colours behind, from above to below, `#rrggbb`. */
  back: readonly [string, string];
  /** What is behind the figure, and its colour. */
  scene: 'hills' | 'peaks' | 'sea' | 'trees' | 'city' | 'room' | 'stage' | 'bulbs' | 'shelves';
  tone: string;
  /** The colour of sun, moon or lamps. */
  light: string;
  skin: string;
  hair: string;
  /** The shape of hair or of what is worn on the head. */
  head: 'short' | 'long' | 'bun' | 'curls' | 'hat' | 'cap' | 'hood' | 'helmet';
  wear: string;
  /** A second colour of what is worn: a scarf, lapels, straps. */
  trim: string;
};

const spec = (
  back: DrawnCover['back'],
  [scene, tone, light]: [DrawnCover['scene'], string, string],
  [head, hair, skin]: [DrawnCover['head'], string, string],
  [wear, trim]: [string, string],
): DrawnCover => ({ back, scene, tone, light, head, hair, skin, wear, trim });

const FAIR = '#f0c9a8';
const OLIVE = '#d9a377';
const BROWN = '#a86f45';
const DEEP = '#6e4429';
const BLACK = '#22191a';
const AUBURN = '#7a3b22';
const BLOND = '#d6a954';
const GREY = '#a9a6a1';

/** The drawings by the id of their template. */
export const DRAWN_COVERS: Readonly<Record<string, DrawnCover>> = {
  'season-blossom': spec(
    ['#fbe3ea', '#f6c3d3'],
    ['trees', '#ef9db8', '#fff4f0'],
    ['long', BLACK, FAIR],
    ['#f7f2e8', '#d9cbb4'],
  ),
  'season-terrace': spec(
    ['#8fd6ea', '#e9f7f7'],
    ['sea', '#1f9fb4', '#ffe9a8'],
    ['hat', '#e2bd7c', OLIVE],
    ['#ffffff', '#dfe9ec'],
  ),
  'season-autumn': spec(
    ['#f4cf8f', '#d9813f'],
    ['trees', '#a8481f', '#ffe2a0'],
    ['curls', AUBURN, BROWN],
    ['#5b3a2b', '#c98a2d'],
  ),
  'season-rain': spec(
    ['#1d2c3d', '#35506a'],
    ['city', '#142230', '#ffb65c'],
    ['short', BLACK, FAIR],
    ['#2e4a5c', '#f1f5f7'],
  ),
  'season-market': spec(
    ['#1b2450', '#3b3f7d'],
    ['bulbs', '#3a2230', '#ffd07a'],
    ['cap', '#b83a3a', DEEP],
    ['#7b2d3a', '#f4e9d8'],
  ),
  'job-chef': spec(
    ['#4a3328', '#8a5a3a'],
    ['shelves', '#5d4031', '#ffb868'],
    ['cap', '#f7f7f4', OLIVE],
    ['#f7f7f4', '#c9cdd0'],
  ),
  'job-pilot': spec(
    ['#22304f', '#f3a15f'],
    ['hills', '#17233a', '#ffd9a0'],
    ['cap', '#1a2238', BROWN],
    ['#f3f5f8', '#1a2238'],
  ),
  'job-astronaut': spec(
    ['#39424c', '#7d8994'],
    ['stage', '#59636d', '#e9f1f5'],
    ['short', BLACK, DEEP],
    ['#eef1f2', '#b9c3c9'],
  ),
  'job-florist': spec(
    ['#dfe9d9', '#b7cfae'],
    ['trees', '#e98a9c', '#fffbe9'],
    ['bun', AUBURN, FAIR],
    ['#49644d', '#d8c9a6'],
  ),
  'job-carpenter': spec(
    ['#c9a26e', '#6b4429'],
    ['shelves', '#7c5233', '#ffe3a8'],
    ['short', GREY, OLIVE],
    ['#5a3b28', '#2f3f4f'],
  ),
  'job-conductor': spec(
    ['#2b1118', '#5f1f2a'],
    ['stage', '#3d151d', '#ffdf9c'],
    ['curls', BLACK, BROWN],
    ['#16131a', '#f4f1ea'],
  ),
  'job-scientist': spec(
    ['#d6e8f0', '#9dc3d4'],
    ['shelves', '#7fb0c4', '#fff6d8'],
    ['bun', BLACK, OLIVE],
    ['#f8fafb', '#6fa8bf'],
  ),
  'era-renaissance': spec(
    ['#a9c0b4', '#d9c9a0'],
    ['hills', '#6f7d57', '#f4e8c4'],
    ['long', AUBURN, FAIR],
    ['#5e2430', '#c7973d'],
  ),
  'era-victorian': spec(
    ['#8a6c4f', '#4c3828'],
    ['room', '#6b5239', '#d9c3a0'],
    ['bun', '#3d2c20', '#cfae8a'],
    ['#2b211b', '#a78b67'],
  ),
  'era-twenties': spec(
    ['#15130f', '#3a2e1a'],
    ['stage', '#5a4520', '#e9c46a'],
    ['short', BLACK, FAIR],
    ['#0f0e10', '#e0b24f'],
  ),
  'era-fifties': spec(
    ['#bfe9e3', '#f8d6cf'],
    ['room', '#e2574c', '#ffffff'],
    ['curls', BLOND, FAIR],
    ['#d8322f', '#ffffff'],
  ),
  'era-disco': spec(
    ['#3a0f4d', '#b0336f'],
    ['bulbs', '#5a1a63', '#ffd76b'],
    ['curls', BLACK, DEEP],
    ['#d9a520', '#7a1f6a'],
  ),
  'era-nineties': spec(
    ['#b34a3c', '#6e2433'],
    ['room', '#8d3340', '#fff2c9'],
    ['long', AUBURN, BROWN],
    ['#4a72a8', '#a9c3de'],
  ),
  'travel-desert': spec(
    ['#8d6aa8', '#f6b27a'],
    ['hills', '#d98747', '#fff0c9'],
    ['hood', '#e9dcc0', OLIVE],
    ['#e9dcc0', '#b9543a'],
  ),
  'travel-alps': spec(
    ['#6fb1dd', '#dff0f8'],
    ['peaks', '#54728c', '#fff3cf'],
    ['cap', '#d8582f', FAIR],
    ['#1f5f70', '#e8a13a'],
  ),
  'travel-island': spec(
    ['#7fd3d0', '#d6f4e6'],
    ['sea', '#17a08c', '#fff6cf'],
    ['short', BLACK, BROWN],
    ['#f6efe0', '#7fb9a6'],
  ),
  'travel-night-market': spec(
    ['#24123a', '#7a2a3f'],
    ['bulbs', '#3b1a33', '#ff9f4a'],
    ['bun', BLACK, OLIVE],
    ['#2f5f6a', '#f2c14e'],
  ),
  'travel-train': spec(
    ['#3b4d63', '#d9905c'],
    ['room', '#4a2f24', '#ffd59a'],
    ['curls', AUBURN, FAIR],
    ['#395047', '#d8c8a4'],
  ),
  'travel-old-town': spec(
    ['#8cc8e8', '#f3dca8'],
    ['city', '#d79a4c', '#fff6d6'],
    ['short', BLACK, OLIVE],
    ['#f4f0e4', '#bf5a3c'],
  ),
  'travel-aurora': spec(
    ['#0d1b38', '#1f8f7a'],
    ['peaks', '#0f2a3f', '#9dffcb'],
    ['hood', '#c9d3d8', DEEP],
    ['#8f2f2b', '#f1e6d0'],
  ),
  'sport-boxing': spec(
    ['#2a2622', '#57493a'],
    ['stage', '#3b332a', '#ffe0a6'],
    ['short', BLACK, DEEP],
    ['#b0302a', '#f2efe8'],
  ),
  'sport-climbing': spec(
    ['#8fc4e6', '#f0e2c8'],
    ['peaks', '#b9764c', '#fff4d2'],
    ['helmet', '#f0b429', OLIVE],
    ['#2f6f8f', '#e35d3a'],
  ),
  'sport-surf': spec(
    ['#f79a5c', '#ffd9a0'],
    ['sea', '#2a6f8f', '#fff0c0'],
    ['long', BLOND, BROWN],
    ['#182430', '#f0c541'],
  ),
  'sport-stadium': spec(
    ['#0d1b2e', '#1f4a3a'],
    ['bulbs', '#123424', '#f3fbff'],
    ['short', BLACK, BROWN],
    ['#e9eef2', '#1d5fae'],
  ),
  'sport-ballet': spec(
    ['#e6dcd9', '#c9b3b0'],
    ['room', '#b59a96', '#ffffff'],
    ['bun', '#3b2a28', FAIR],
    ['#d9a7a9', '#f6eceb'],
  ),
  'sport-sail': spec(
    ['#a9cfe6', '#eef6fa'],
    ['sea', '#2f6ea0', '#ffffff'],
    ['cap', '#1f3f6a', FAIR],
    ['#e4472f', '#ffffff'],
  ),
  'film-western': spec(
    ['#e2a255', '#b9642f'],
    ['hills', '#8a4a22', '#ffe7b0'],
    ['hat', '#5a3a22', OLIVE],
    ['#6b5a45', '#b0392b'],
  ),
  'film-spy': spec(
    ['#0f1c33', '#27496a'],
    ['city', '#0b1424', '#ffd58a'],
    ['long', BLACK, BROWN],
    ['#111318', '#f2f2f0'],
  ),
  'film-space': spec(
    ['#11131f', '#2f3550'],
    ['room', '#454c66', '#e8d9b0'],
    ['short', GREY, DEEP],
    ['#aab2bd', '#5d6675'],
  ),
  'film-fantasy': spec(
    ['#32503c', '#a9c08a'],
    ['trees', '#22402c', '#f0f5c8'],
    ['hood', '#3d6b45', FAIR],
    ['#3d6b45', '#8a6a3a'],
  ),
  'film-romance': spec(
    ['#f7ddd2', '#eab8a9'],
    ['shelves', '#c98a74', '#fff6e6'],
    ['curls', BLACK, OLIVE],
    ['#5f86a8', '#f6efe6'],
  ),
  'film-silent': spec(
    ['#2a2a2a', '#6b6b6b'],
    ['stage', '#444444', '#e6e6e6'],
    ['bun', '#141414', '#cfcfcf'],
    ['#1c1c1c', '#d8d8d8'],
  ),
};
