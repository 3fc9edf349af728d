import type { WordList } from './list.ts';

/** The German word lists. */
export const de: WordList = {
  innocent: `nacktschneck*, nacktmull*, nackte wahrheit, nackte tatsachen, mit nacktem auge, nackthund*,
    nacktkatze*, sternschnuppen*, kinderschokolade, kinderpunsch, kindergartenkonzert`,
  sexual: `nackt, nackte, nackter, nacktem, nackten, nacktes, nackig*, nacktfoto*, nacktbild*, nacktheit*,
    splitternackt*, splitterfasernackt*, ohne kleidung, ohne klamotten, ohne kleider, unbekleidet*,
    titten, fotze*, ficken, fickt, fickend*, gefickt, geschlechtsverkehr*, oralsex*, analsex*, sexszene*,
    sexfoto*, sexbild*, sexvideo*, gruppensex*, vergewaltig*, inzest*, orgie, orgien, genitalien,
    selbstbefriedig*, brustwarze*, entbloss*, hullenlos*, oben ohne, striptease*, penisbild*`,
  minor: `kinderporn*, kindersex*, padophil*, minderjahrige nackt`,
  hate: `kanake*, untermensch*, judensau*, hakenkreuz*, neger, negerin, auslander raus, juden vergasen,
    hitlergruss*`,
  violence: `enthaupt*, verstummel*, abgetrennter kopf, abgetrennten kopf, abgeschlagener kopf,
    zerstuckel*, ausgeweidet*`,
  harm: `mich umbringen, bringe mich um, selbstmord*, suizid*, selbstverletz*, mich ritzen,
    ritze mich, pulsadern`,
  illicit: `gefalschter ausweis, gefalschter pass, gefalschten ausweis, bombe bauen, rohrbombe*, falschgeld`,
  young: `kind, kinder, kindes, kindern, kindlich*, kleinkind*, madchen, maedchen, kleiner junge,
    kleinen jungen, jugendlich*, teenager*, minderjahrig*, schulerin, schulerinnen, schulmadchen,
    schuljunge*, meine tochter, mein sohn, tochterchen, saugling*, grundschul*, halbwuchsig*`,
  revealing: `unterwasche, dessous, badeanzug*, bh, erotisch*, erotik*, verfuhrerisch*, oberkorperfrei,
    im bett, auf dem bett, dusche, duschend*, unter der dusche, reizwasche, tanga*, aufreizend*, lasziv*,
    freizugig*, minirock*, halbnackt*, sexuell*, busen, ausschnitt*, strapse`,
};
