import type { WordList } from './list.ts';

/** The Spanish word lists. */
export const es: WordList = {
  innocent: `penne, jack el destripador, a simple vista, el nino jesus, nino jesus, fenomeno del nino,
    el niño, verdad desnuda, la maja desnuda, lluvia de ideas`,
  sexual: `pornograf*, desnuda, desnudo, desnudas, desnudos, desnudez, desnudar*, sin ropa, quitale la ropa,
    quitarle la ropa, quitar la ropa, en pelotas, encuerad*, tetas, tetona*, follando, follar, coito,
    masturb*, orgia, orgias, violacion sexual, violador*, incesto*, pene, penes, eyacul*, felacion,
    sexo oral, sexo anal, sexo explicito, teniendo sexo, escena de sexo, pezon, pezones, senos al aire,
    pechos al aire, mamada*, prostitut*, chupapolla*, topless`,
  minor: `pedofil*, porno infantil, pornografia infantil, sexo con menores`,
  hate: `esvastica*, sudaca*, maricon, maricones, limpieza etnica, supremacia blanca, muerte a los judios,
    negrata*`,
  violence: `descuartiz*, degollad*, degollar, cabeza cortada, cabezas cortadas, destripad*, mutilad*,
    decapitad*, decapitar`,
  harm: `suicidarme, quiero suicidar*, quiero matarme, voy a matarme, cortarme las venas,
    autolesion*, ahorcarme`,
  illicit: `pasaporte falso, fabricar una bomba, hacer una bomba, dinero falso, documento falso`,
  young: `niño, niña, niños, niñas, niñit*, ninito*, ninita*, adolescente*, menor de edad,
    menores de edad, colegiala*, colegial, quinceaner*, mi hija, mi hijo, su hija, chiquill*, infantil*,
    jovencita*, jovencito*, escolar, escolares, mi bebe, de quince anos, de dieciseis anos,
    de diecisiete anos`,
  revealing: `lenceria, ropa interior, tanga*, traje de bano, banador*, sensual*, erotic*, seductor*,
    en la cama, ducha, duchandose, sin camisa, sin camiseta, escote*, escotad*, provocativ*, provocador*,
    sujetador*, bragas, minifalda*, sexo`,
};
