/** The fonts that ship with the engine. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Font, type Fonts, readFont, type Typeface } from './font-file.ts';

const FACES = {
  poster: { file: 'Oswald_700Bold.ttf', family: 'Oswald', weight: 700, style: 'normal' },
  heavy: {
    file: 'Montserrat_800ExtraBold.ttf',
    family: 'Montserrat',
    weight: 800,
    style: 'normal',
  },
  plain: { file: 'Montserrat_500Medium.ttf', family: 'Montserrat', weight: 500, style: 'normal' },
  hand: { file: 'Caveat_700Bold.ttf', family: 'Caveat', weight: 700, style: 'normal' },
  serif: {
    file: 'PlayfairDisplay_700Bold.ttf',
    family: 'Playfair Display',
    weight: 700,
    style: 'normal',
  },
  italic: {
    file: 'PlayfairDisplay_400Regular_Italic.ttf',
    family: 'Playfair Display',
    weight: 400,
    style: 'italic',
  },
  display: {
    file: 'PlayfairDisplay_900Black.ttf',
    family: 'Playfair Display',
    weight: 900,
    style: 'normal',
  },
  script: { file: 'Pacifico_400Regular.ttf', family: 'Pacifico', weight: 400, style: 'normal' },
} as const satisfies Record<Typeface, Omit<Font, 'path' | 'advance'> & { file: string }>;

/** Opens the shipped fonts; each file is read when it is first used. */
export function openFonts(): Fonts {
  const open = new Map<Typeface, Font>();
  return (name) => {
    const known = open.get(name);
    if (known !== undefined) return known;
    const { file, ...face } = FACES[name];
    const path = fileURLToPath(new URL(file, import.meta.url));
    const font = { ...face, path, ...readFont(readFileSync(path)) };
    open.set(name, font);
    return font;
  };
}
