import type { Locale } from '../../../core/texts/catalogue.ts';

/** Words of which titles are made, as people of a language write them: adjectives, things, scenes. */
type TitleWords = { like: string; what: string; where: string };

/** The words of each language, separated by spaces. */
export const TITLE_WORDS: Readonly<Partial<Record<Locale, TitleWords>>> = {
  en: {
    like: 'neon golden silver velvet midnight vintage cosmic frozen burning gentle royal wild paper marble electric dreamy stormy quiet cyber pastel mystic ancient modern tiny giant hidden broken bright dark crystal',
    what: 'portrait poster dragon knight queen astronaut detective pirate samurai wizard mermaid robot tiger wolf dancer rider hero villain angel vampire princess sailor gardener chef pilot boxer surfer skater painter ghost',
    where:
      'night city forest ocean desert castle garden street studio mountain beach station library market temple bridge rooftop subway island winter summer autumn spring rain snow sunrise sunset moon space carnival',
  },
  es: {
    like: 'dorado plateado nocturno antiguo cósmico helado ardiente suave real salvaje eléctrico soñador tranquilo místico moderno pequeño gigante oculto brillante oscuro mágico rojo azul verde',
    what: 'retrato cartel dragón caballero reina astronauta detective pirata samurái mago sirena robot tigre lobo bailarina héroe villano ángel vampiro princesa marinero cocinero piloto niño corazón',
    where:
      'noche ciudad bosque océano desierto castillo jardín calle estudio montaña playa estación biblioteca mercado templo puente azotea isla invierno verano otoño primavera lluvia nieve amanecer',
  },
  pt: {
    like: 'dourado prateado noturno antigo cósmico gelado ardente suave real selvagem elétrico sonhador tranquilo místico moderno pequeno gigante oculto brilhante escuro mágico vermelho azul verde',
    what: 'retrato pôster dragão cavaleiro rainha astronauta detetive pirata samurai mago sereia robô tigre lobo bailarina herói vilão anjo vampiro princesa marinheiro cozinheiro piloto menino coração',
    where:
      'noite cidade floresta oceano deserto castelo jardim rua estúdio montanha praia estação biblioteca mercado templo ponte telhado ilha inverno verão outono primavera chuva neve amanhecer',
  },
  de: {
    like: 'goldener silberner nächtlicher alter kosmischer frostiger brennender sanfter königlicher wilder elektrischer verträumter stiller mystischer moderner kleiner riesiger verborgener heller dunkler süßer großer grüner',
    what: 'Porträt Plakat Drache Ritter Königin Astronaut Detektiv Pirat Samurai Zauberer Meerjungfrau Roboter Tiger Wolf Tänzerin Held Schurke Engel Vampir Prinzessin Matrose Koch Pilot Gärtner Ölgemälde',
    where:
      'Nacht Stadt Wald Ozean Wüste Schloss Garten Straße Studio Gebirge Strand Bahnhof Bibliothek Markt Tempel Brücke Dach Insel Winter Sommer Herbst Frühling Regen Schnee Morgenröte',
  },
  ru: {
    like: 'золотой серебряный ночной старинный космический ледяной горящий нежный королевский дикий электрический мечтательный тихий мистический современный маленький огромный тайный яркий тёмный зелёный',
    what: 'портрет плакат дракон рыцарь королева космонавт детектив пират самурай волшебник русалка робот тигр волк балерина герой злодей ангел вампир принцесса моряк повар пилот ёлка актёр',
    where:
      'ночь город лес океан пустыня замок сад улица студия гора пляж вокзал библиотека рынок храм мост крыша остров зима лето осень весна дождь снег рассвет',
  },
  tr: {
    like: 'altın gümüş gece antika kozmik buzlu yanan yumuşak kraliyet vahşi elektrikli rüya sessiz mistik modern küçük dev gizli parlak karanlık büyülü kırmızı mavi yeşil ışıklı',
    what: 'portre afiş ejderha şövalye kraliçe astronot dedektif korsan samuray büyücü denizkızı robot kaplan kurt dansçı kahraman kötü melek vampir prenses denizci aşçı pilot çocuk ışık',
    where:
      'gece şehir orman okyanus çöl kale bahçe sokak stüdyo dağ plaj istasyon kütüphane pazar tapınak köprü çatı ada kış yaz sonbahar ilkbahar yağmur kar İstanbul',
  },
};

const SYLLABLES =
  'ka lo mi ra ne to su vi el an or is da fe go hu ja ke li mo na po qui ro se ta u va we xi yo za bri cla dre fro gla kri plo stra tre'.split(
    ' ',
  );

/** Makes a word up, the same for the same number: names of people and places that no list has. */
export function madeUpWord(number: number): string {
  let rest = number;
  let word = '';
  for (let i = 0; i < 3; i += 1) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}
