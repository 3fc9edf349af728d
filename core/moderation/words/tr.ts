import type { WordList } from './list.ts';

/** The Turkish word lists; ı stands wherever Turkish has no i. */
export const tr: WordList = {
  innocent: `cıplak ayak*, ciplak ayak*, cıplak gozle, ciplak gozle, cıplak goz, cıplak gercek,
    sıkıs tıkıs, sikis tikis, 23 nisan cocuk bayramı, cocuk bayramı`,
  sexual: `cıplak*, ciplak*, cırılcıplak, cirilciplak, soyunmus*, soyunuk*, soyunan, soyunurken, kıyafetsiz,
    kiyafetsiz, elbisesiz, seks, seksi sahne, seks yap*, sikis, sikisi, sikisme, sikisen, mastürbasyon*,
    masturbasyon*, tecavuz*, ensest*, vajina*, meme ucu*, memeleri acık, oral seks, grup seks, ustsuz,
    fahise*, pornosu`,
  minor: `pedofil*, cocuk porno*, cocuk pornosu`,
  hate: `gamalı hac*, gamali hac*, yahudilere olum, olum yahudilere, hitler haklıydı, beyaz ustunlug*`,
  violence: `kafası kesil*, kafasi kesil*, kesik bas, kesik kafa, kafa kesme, parcalanmıs ceset*,
    ceset parca*, uzuvlarını kes*`,
  harm: `intihar*, kendimi oldur*, kendimi as*, bileklerimi kes*, kendime zarar`,
  illicit: `sahte pasaport*, sahte kimlik*, bomba yapım*, bomba yapmak, sahte para`,
  young: `cocuk, cocuklar, cocugu*, cocuga, cocuksu, kız cocug*, kiz cocug*, erkek cocug*, kucuk kız*,
    kucuk kiz*, kucuk oglan*, ergen, ergenler, ergenlik, liseli*, ilkokul*, ortaokul*, bebek, bebekler,
    kızım, kizim, oglum, resit olmayan, yası kucuk`,
  revealing: `mayolu, mayosu, mayosuyla, ic camasır*, ic camasir*, sutyen*, kulot*, seksi*, erotik*,
    bastan cıkar*, yatakta, dusta, dekolte*, gecelik*, yarı cıplak, tahrik*`,
};
