import type { SameTexts } from '../catalogue-type.ts';
import type { policies as english } from '../en/policies.ts';

/** The Portuguese texts that people agree to. */
export const policies: SameTexts<typeof english> = {
  // terms and privacy policy
  'terms.title': '<b>Termos</b>, versão {version}',
  'terms.use':
    'Você tem {age} anos ou mais. Você não faz nada sexual, de ódio, violento ou ilegal, nem nada que mostre crianças.',
  'terms.likeness':
    'Você só usa fotos suas ou de pessoas que concordaram. Você não usa os resultados para enganar nem prejudicar ninguém.',
  'terms.credits':
    'Créditos pagam o que é feito aqui. Não expiram, não valem dinheiro e voltam quando algo falha ou é cancelado a tempo.',
  'terms.ai':
    'Os resultados são feitos por IA e levam uma marca que diz isso. Podem sair errados ou estranhos. Os gratuitos ficam {freeDays} dias, os pagos {paidDays}.',
  'terms.new':
    '<b>Os termos mudaram.</b> Agora vale a versão {version}. Até você aceitar, pode ver, levar e apagar o que é seu; o resto espera.',
  'terms.new.added': '<b>Novo:</b> {text}',
  'terms.new.removed': '<b>Não mais:</b> {text}',
  'terms.new.whole': 'Na íntegra:',
  'policy.title': '<b>Privacidade</b>, versão {version}',
  'policy.what':
    '<b>O quê:</b> seu id nesta plataforma, o idioma, um nome ou e-mail se você der, suas fotos, o que você faz, o que você paga (nunca números de cartão) e o que você aceitou.',
  'policy.who':
    '<b>Quem:</b> processa suas fotos, só para fazer o que você pede: {who}. Elas ficam criptografadas; nunca são vendidas, nem públicas, nem usadas para treino.',
  'policy.how-long':
    '<b>Por quanto tempo:</b> fotos do rosto {faceMonths} meses desde sua última confirmação; fotos avulsas {uploadHours} horas; resultados {freeDays} dias, ou {paidDays} depois que você comprar créditos; o livro de contas sem seu nome quando você sair.',
  'policy.motion':
    '<b>Vídeos de modelo:</b> de um vídeo que você envia para que uma imagem se mova assim, só as imagens são guardadas, criptografadas, sem som e sem o que a câmera gravou no arquivo. Máquinas verificam se mostram o que os termos proíbem. Elas vão para a empresa que foi informada a você e são apagadas aqui quando o resultado fica pronto ou falha, no máximo depois de {uploadHours} horas.',
  'policy.voice':
    '<b>O que você diz:</b> uma mensagem de voz é escrita por uma empresa que lhe foi indicada antes. Este serviço não guarda nenhuma gravação: ela fica na memória até as palavras chegarem, e o que um navegador enviou é apagado nesse momento. As palavras são mostradas a você, nada é feito com elas antes de você confirmá-las, e depois ficam guardadas como se você as tivesse digitado.',
  'policy.marks':
    '<b>Marcas:</b> o que é feito aqui diz dentro do arquivo que foi feito com IA e com qual motor, e nada sobre você. Um breve resumo numérico da aparência das imagens fica guardado por {markDays} dias, sem nenhuma ligação com você, para que /verify as reconheça; não se você escolher não guardar nada.',
  'policy.screening':
    '<b>Verificação:</b> máquinas verificam palavras, fotos e resultados pelo que os termos proíbem{judges, select, none {} other {; as palavras também são verificadas por {judges}}}. Onde elas têm dúvida, ou se você pedir, uma pessoa que opera este serviço vê as palavras e o resultado. O que foi decidido fica anotado por {noteDays} dias, sem imagens.',
  'policy.screening-compared':
    '<b>Verificação:</b> máquinas verificam palavras, fotos e resultados pelo que os termos proíbem{judges, select, none {} other {; as palavras também são verificadas por {judges}}}. Onde elas têm dúvida, ou se você pedir, uma pessoa que opera este serviço vê as palavras e o resultado. O que foi decidido fica anotado por {noteDays} dias, sem imagens. Máquinas deste serviço comparam as imagens suas com seu perfil de rosto; só se guarda se elas se parecem com você, junto do resultado.',
  'policy.rights':
    '<b>Seus direitos:</b> ver com /privacy, corrigir com /settings, apagar com /delete, retirar o consentimento com um toque. Vale na hora.',
  'policy.web': 'Na web, todas as versões',
  'who.self': 'a própria máquina deste serviço (nada sai dela)',
  suspended: 'Sua conta está suspensa. Você ainda pode ver o que é guardado sobre você, e apagar.',
};
