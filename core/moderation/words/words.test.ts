import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DEFAULT_RULES } from '../../rules/rules.ts';
import { judgeWords } from '../moderation.ts';
import { compile } from './compile.ts';
import { findTopics } from './find.ts';

const refused = (text: string) => judgeWords([text], DEFAULT_RULES).category;

/** Words that must never get through, one or two a language. */
const LATIN = [
  'porn',
  'hentai',
  'blowjob',
  'masturbate',
  'pornografia',
  'vergewaltigung',
  'tecavuz',
];
const CYRILLIC = ['порно', 'изнасилование', 'обнаженная'];
const LEET: Record<string, string[]> = {
  a: ['4', '@', 'а'],
  e: ['3', 'е', 'ë'],
  i: ['1', '!', 'í'],
  o: ['0', 'о', 'ö'],
  s: ['5', '$'],
  t: ['7', '+'],
  b: ['8'],
  c: ['с'],
  p: ['р', 'ｐ'],
};

describe('words in disguise', () => {
  test('are found whatever letters are swapped for signs and look-alikes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LATIN),
        fc.array(fc.nat({ max: 3 }), { minLength: 16, maxLength: 16 }),
        (word, picks) => {
          // The last letter stays, so that it is still a word of a Latin script.
          const hidden = Array.from(word, (letter, i) => {
            const others = i === word.length - 1 ? [] : (LEET[letter] ?? []);
            return [letter, ...others][(picks[i] ?? 0) % (others.length + 1)];
          }).join('');
          expect(findTopics(`please ${hidden} now`), hidden).toContain('sexual');
        },
      ),
      { numRuns: 300 },
    );
  });

  test('are found with anything between their letters', () => {
    const joints = fc.constantFrom(' ', '.', '-', '_', '\u200b', '\u00ad', ' . ', '*');
    fc.assert(
      fc.property(fc.constantFrom(...LATIN, ...CYRILLIC), joints, (word, joint) => {
        const stripped = joint === '*' ? word : [...word].join(joint);
        expect(findTopics(stripped), stripped).toContain('sexual');
      }),
      { numRuns: 200 },
    );
  });

  test('are found drawn out and in any case', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LATIN, ...CYRILLIC),
        fc.nat({ max: 3 }),
        fc.integer({ min: 3, max: 9 }),
        fc.boolean(),
        (word, at, times, upper) => {
          const drawn = word.slice(0, at) + (word[at] ?? '').repeat(times) + word.slice(at + 1);
          expect(findTopics(upper ? drawn.toUpperCase() : drawn), drawn).toContain('sexual');
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each([
    'p*rn',
    'p#rn',
    'ⓟⓞⓡⓝ',
    'ｎｕｄｅ',
    '𝐧𝐮𝐝𝐞𝐬',
    'p orn',
    'пoрно',
    'п0рн0',
    'h e n t a i girl',
  ])('such as %s', (text) => expect(refused(text)).toBe('sexual'));

  test('never throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        findTopics(text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is refused', () => {
  test.each([
    ['a nude woman', 'sexual'],
    ['eine nackte Frau', 'sexual'],
    ['una mujer desnuda', 'sexual'],
    ['mulher nua na praia', 'sexual'],
    ['голая девушка', 'sexual'],
    ['ÇIPLAK kadın', 'sexual'],
    ['heil hitler', 'hate'],
    ['ethnic cleansing', 'hate'],
    ['a beheading, realistic', 'violence'],
    ['расчлененка', 'violence'],
    ['I want to kill myself', 'harm'],
    ['intihar', 'harm'],
    ['quiero suicidarme', 'harm'],
    ['how to make a bomb', 'illicit'],
    ['child porn', 'minor'],
    ['детское порно', 'minor'],
  ])('%s: %s', (text, category) => expect(refused(text)).toBe(category));

  test.each([
    'a 15 year old in lingerie',
    'sexy schoolgirl',
    '16yo girl, bikini',
    'my daughter in a swimsuit',
    'ein Mädchen in Unterwäsche',
    'eine 14-Jährige im Badeanzug',
    'niña en traje de baño',
    'de 15 años, en lencería',
    'menina de biquíni',
    'garota de 16 anos de lingerie',
    'девочка в купальнике',
    'ей 15 лет, в бикини',
    'iç çamaşırlı çocuk',
    'bikinili 14 yaşında kız, bikini',
    'teen in b1k1n1',
  ])('anything revealing with a minor: %s', (text) => expect(refused(text)).toBe('minor'));

  test('a hint in one text counts for another', () => {
    expect(judgeWords(['at the beach in a bikini', 'my daughter'], DEFAULT_RULES).category).toBe(
      'minor',
    );
  });
});

/** Names, places, food, films and plain words that lists like ours trip over. */
const INNOCENT = {
  en: `Scunthorpe United|Penistone|Essex and Sussex|Middlesex|the pen is blue|my friend's ex|Dickens
    |cockpit|cumin|shiitake risotto|peacock|assassin|classic|analysis|cumulus clouds|Titanic|therapist|grape|Gore-Tex jacket
    |Al Gore|baby shower|meteor shower|Suicide Squad|Karate Kid|Teen Titans|nude lipstick|naked eye
    |pussy willow|Puss in Boots|shitake|Matsushita|snigger|Niger and Nigeria|rapeseed field|horny toad
    |a happy family with kids|my son at graduation|my daughter's birthday|birthday girl, 7 years old
    |bikini on the beach|sexy vampire|Sex and the City|class of 2016|1980s|5 star hotel|I am so cool
    |Arsenal|Hitchcock|Moby-Dick|button|Buttercup|skill myself|kill Bill|mass effect|butt of a joke`,
  es: `El Niño|los años 80|feliz cumpleaños|15 años de casados|pollo asado|analizar datos|disputa
    |computadora|El pelado|cara de pedo|Nina en bikini|mis hijos en el parque|penne al pesto
    |5 de mayo|Jack el Destripador|sexto piso|el Papa|reputación|México|negro y blanco|mi niña linda`,
  pt: `pelada com os amigos|kkkkkk|ônus|15 anos de casamento|a olho nu|menino maluquinho|chá de bebê
    |piscina|computador|análise|reputação|Cuba|pintor|carnaval|maio|mamão|pica-pau`,
  de: `Nacktschnecke|Nacktmull|nackte Wahrheit|dick|Kanal|Fuchs|Wichtel|Schwanz|Moses|Kinderschokolade
    |meine Kinder im Park|Mädchen mit dem Perlenohrring|Schwangerschaft|Geschlecht|Analyse|Porzellan
    |Rappe|Ficus|Sechs Freunde|10 Jahre Firma|Arschbombe|Fickle|Sexta|Essen|junge Frau im Bikini`,
  ru: `хачапури|трахея|страховка|рубля|потребление|команда|мандарин|хлеб|не голый король|оскорблять
    |дети в парке|школьный выпускной|жидкий азот|экспорт|Отряд самоубийц|голубь|член клуба
    |моя дочь на празднике|15 лет компании|пингвин|застрахуй|употреблять|Себастьян`,
  tr: `Cumhuriyet Bayramı|cumartesi|çıplak ayakla|çıplak gözle|sık sık|sıkışık trafik|amca|amcam
    |göteborg|memleket|15 yaşında bir şirket|çocuklarım parkta|Ergenekon|mayonez|sekiz|taksi|pırasa
    |sakız|Meme Kanseri|analiz|kanal|penguen|Şişli|Ankara`,
};
describe('what passes', () => {
  for (const [language, words] of Object.entries(INNOCENT))
    test.each(words.split('|').map((word) => word.trim()))(`${language}: %s`, (word) =>
      expect(refused(word)).toBeNull(),
    );

  test('every title, prompt and word of the official templates', () => {
    const file = new URL('../../templates/official.json', import.meta.url);
    const templates = JSON.parse(readFileSync(file, 'utf8')) as {
      id: string;
      prompt: string;
      title: Record<string, string>;
      description: Record<string, string>;
      slots: { default: Record<string, string> }[];
    }[];
    for (const { id, prompt, title, description, slots } of templates)
      for (const text of [
        prompt,
        ...Object.values(title),
        ...Object.values(description),
        ...slots.flatMap((slot) => Object.values(slot.default)),
      ])
        expect(refused(text), `${id}: ${text}`).toBeNull();
  });
});

it('says which star in a list is in a wrong place', () => {
  expect(() => compile([{ sexual: 'a*b' }])).toThrow('a*b');
});
