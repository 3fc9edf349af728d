import type { EngineNeed, Trait } from './engine.ts';

/** Longer prompts tell no more about their traits, and cost time. */
const READ_CHARACTERS = 2_000;

/**
 * Words by which a prompt asks for a trait, in the product's languages. `(?<!\p{L})` matches the
 * beginning of a word, since `\b` knows only Latin letters.
 */
const ASKS: Readonly<Record<Trait, RegExp>> = {
  text: /["“„«][^"”“»]{2,}["”“»]|(?<!\p{L})(lettering|typograph|caption|slogan|says|saying|that reads|the words?|rótulo|letrero|que dice|letreiro|que diz|schriftzug|aufschrift|надпис|слова|yazısı|yazan)/iu,
  photo:
    /(?<!\p{L})(photo|realis|lifelike|35 ?mm|85 ?mm|dslr|cinematic|foto|realist|реалис|фото|gerçekçi|fotoğraf)/iu,
  drawn:
    /(?<!\p{L})(draw|sketch|paint|illustrat|cartoon|anime|manga|comic|watercolou?r|pixel art|line art|dibuj|ilustra|acuarela|pintura|desenh|aquarela|zeichn|gemalt|aquarell|gemälde|рису|нарисов|акварел|мульт|çiz|suluboya|resim)/iu,
};

/**
 * Reads the traits that a prompt asks for.
 * @returns an empty array for a need with a recipe, which is drawn without an interpretation of
 *   words
 */
export function requestedTraits(need: EngineNeed): Trait[] {
  if (need.recipe !== null || !need.prompt) return [];
  const words = need.prompt.slice(0, READ_CHARACTERS);
  const asked = (Object.keys(ASKS) as Trait[]).filter((trait) => ASKS[trait].test(words));
  // "A painting of a photographer": where both are named, the drawing is what is asked for.
  return asked.includes('drawn') ? asked.filter((trait) => trait !== 'photo') : asked;
}

/** Tells whether a prompt asks for a drawing. */
export const asksForDrawing = (prompt: string): boolean =>
  ASKS.drawn.test(prompt.slice(0, READ_CHARACTERS));
