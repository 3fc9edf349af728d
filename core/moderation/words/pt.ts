import type { WordList } from './list.ts';

/** The Portuguese word lists. */
export const pt: WordList = {
  innocent: `a olho nu, olho nu, chuva de ideias, verdade nua e crua, nua e crua, menino jesus,
    chá de bebê, cha de bebe`,
  sexual: `pornograf*, nua, nuas, nus, nudez, mulher pelada, mulheres peladas, garota pelada, totalmente pelada, ficar pelada, foto pelada, peladona*, sem roupa, sem roupas,
    tirar a roupa, tire a roupa, tirando a roupa, buceta*, boceta, boquete*, punheta*, transando,
    fazendo sexo, sexo explicito, sexo oral, sexo anal, peitos de fora, seios de fora, seios nus,
    estupr*, suruba*, mamilo*, putaria*, ejacul*, prostitut*`,
  minor: `pedofil*, pornografia infantil, porno infantil`,
  hate: `suastica*, limpeza etnica, supremacia branca, morte aos judeus, crioulada`,
  violence: `esquartej*, degolad*, cabeca decepada, cabeca cortada, decapitad*, mutilad*, estripad*`,
  harm: `me matar, quero morrer, suicidar*, me suicidar, automutila*, cortar os pulsos`,
  illicit: `passaporte falso, fazer uma bomba, dinheiro falso, documento falso, identidade falsa`,
  young: `crianca*, criancinha*, menina, meninas, meninin*, menino, meninos, garotinh*, menor de idade,
    menores de idade, colegial, novinha*, novinho*, minha filha, meu filho, sua filha, infantil*,
    bebezinh*, de quinze anos, de dezesseis anos, de dezessete anos`,
  revealing: `biquini*, calcinha*, sutia*, roupa intima, roupa de banho, maiô*, na cama, no chuveiro,
    no banho, sem camisa, decote*, decotad*, cueca, fio dental, minissaia*`,
};
