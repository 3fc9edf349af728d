import type { SameTexts } from '../catalogue-type.ts';
import type { together as english } from '../en/together.ts';

/** The Portuguese texts about pictures of several people, and pets. */
export const together: SameTexts<typeof english> = {
  // pictures of several people, and pets
  'command.together': 'Uma imagem com outras pessoas',
  'command.together.code': 'O código de um convite',
  'command.together.person': 'Alguém deste servidor a quem perguntar',
  'pet.with': 'Com meu bicho',
  'pet.without': 'Sem o bicho',
  'pet.ask':
    'Envie uma foto do seu bicho, nítida e com a cabeça inteira. Nela não se procura nenhum rosto.',
  'pet.along': '🐾 Com seu bicho',
  'together.somebody': 'Alguém',
  'together.number': 'pessoa {n}',
  'together.with': 'Com {names}',
  'together.do.begin': 'Com outras pessoas',
  'together.do.show': 'Quem está',
  'together.do.look': 'Ver',
  'together.do.invite': 'Convidar uma pessoa',
  'together.do.make':
    '{count, plural, one {Continuar com uma pessoa} other {Continuar com # pessoas}}',
  'together.do.without': 'Sem {name}',
  'together.do.refresh': 'Atualizar',
  'together.do.drop': 'Desistir',
  'together.do.agree': 'Quero participar',
  'together.do.refuse': 'Não, obrigado',
  'together.do.block': 'Não deixar perguntar de novo',
  'together.do.back': 'Retirar meu sim',
  'together.do.remove': 'Remover para todos',
  'together.do.back-yes': 'Sim, retirar',
  'together.do.asks': '{on, select, true {Ninguém pode me perguntar} other {Podem me perguntar}}',
  'together.do.unblock': 'Permitir todos de novo',
  'together.card': '<b>{title}</b>, com outras pessoas',
  'together.person':
    '{standing, select, agreed {✓} refused {✗} out {✗} other {…}} {name}: {standing, select, agreed {aceita} refused {não quer} out {fora} unready {aceitou, mas agora não pode} other {ainda não respondeu}}',
  'together.card-how':
    'Cada pessoa é perguntada no próprio chat e precisa de um perfil de rosto próprio. Podem participar até {most, plural, one {mais uma pessoa} other {mais # pessoas}}, e você pode continuar sem quem não responder. Nada é cobrado antes de começar.',
  'together.card-until': 'Podem responder até {until}.',
  'together.card-over':
    '{state, select, started {Já começou: não dá mais para perguntar a ninguém.} other {Isto acabou: não dá mais para perguntar a ninguém.}}',
  'together.full':
    'Não cabem mais de {most, plural, one {uma pessoa} other {# pessoas}}. Tire alguém primeiro.',
  'together.named':
    'Se esta pessoa usa o bot e pode ser perguntada, já é perguntada no próprio chat. Se não, passe isto a ela:',
  'together.invitation': 'Um convite para uma pessoa:',
  'together.invitation-link':
    '{surface, select, telegram {Telegram} discord {Discord} other {Navegador}}: {url}',
  'together.invitation-code': 'Ou, num chat com este bot: <code>/together {invitation}</code>',
  'together.invitation-once':
    'É de quem abrir primeiro: não passe a mais ninguém. Lá aparece o seu nome, nunca as suas fotos.',
  'together.invited':
    'Você foi convidado para uma imagem com alguém. Veja o que é perguntado antes de decidir.',
  'together.no-invitation':
    '{why, select, own {Este convite é seu: passe a outra pessoa.} over {Este convite acabou.} other {Este convite não leva a nada: já foi usado ou nunca existiu.}}',
  'together.ask.title': '{name} pergunta se você quer estar numa imagem: <b>{title}</b>',
  'together.ask.others': 'Também perguntados: {names}',
  'together.ask.photos':
    'Se você aceitar, as três fotos do seu perfil são usadas nesta única imagem e vão para: {who}. Ninguém mais as vê.',
  'together.ask.what':
    'A imagem chega a todos que estão nela. {name} pode guardá-la e encaminhá-la, mas não alterá-la aqui nem fazer outra coisa com ela; o seu sim não vale para mais nada.',
  'together.ask.back':
    'Você pode retirar o seu sim até começar. Depois ainda pode remover a imagem daqui para todos. Não custa nada para você.',
  'together.ask.until': 'Você pode responder até {until}.',
  'together.ask.anew': 'Algo mudou: veja de novo, por favor.',
  'together.profile-first':
    'Para estar numa imagem com {name} você precisa primeiro do seu perfil de rosto. Depois volta à pergunta.',
  'together.agreed': 'Você aceitou estar em <b>{title}</b> com {name}. Aviso quando ficar pronta.',
  'together.in': 'Você está em <b>{title}</b> com {name}.',
  'together.closed': 'Aqui não há mais nada a responder.',
  'together.refused': 'Você não participa. {name} não fica sabendo de mais nada.',
  'together.blocked':
    'Você não participa, e {name} não pode perguntar de novo. Com /together você pode permitir de novo a todos.',
  'together.reported':
    'Você não participa, {name} não pode perguntar de novo, e uma pessoa vai olhar isso.',
  'together.back.open': 'Retirar o seu sim? Então será feita sem você.',
  'together.back.started':
    'Retirar o seu sim? O que ainda está sendo feito para; uma imagem pronta é removida daqui para todos que estão nela, e eles ficam sabendo que foi você. O que alguém salvou em outro lugar eu não alcanço.',
  'together.back.done': 'O seu sim foi retirado.',
  'together.back.removed':
    'O seu sim foi retirado: a imagem foi removida para todos, ou nem chega a ficar pronta.',
  'together.begin-first':
    'Comece com um modelo ou uma imagem a partir de palavras e toque em “Com outras pessoas” antes de iniciar. Depois você pode escolher alguém aqui.',
  'together.dropped': 'Desistido. Quem foi perguntado é avisado.',
  'together.changed':
    'Nem todos concordam mais com isso como está. Nada foi cobrado: veja quem está.',
  'together.only':
    'Quem está nesta imagem aceitou só esta: aqui não dá para fazer outra coisa com ela nem publicá-la.',
  'together.reason-changed': 'Uma das pessoas que estão nela não aceita mais.',
  'together.arrived': 'Aqui está <b>{title}</b>, com {name} e você.',
  'together.arrived-back': 'Todos que estão nela já a têm. Você pode removê-la daqui para todos.',
  'together.gone': 'Esta imagem foi removida para todos.',
  'together.list':
    'Imagens com outras pessoas: até {most, plural, one {uma pessoa} other {# pessoas}} além de você. Comece com um modelo ou uma imagem a partir de palavras e toque em “Com outras pessoas”.',
  'together.list-none': 'Agora ninguém está sendo perguntado.',
  'together.list-blocked':
    '{count, plural, one {Uma pessoa não pode} other {# pessoas não podem}} mais perguntar a você.',
  'together.may-ask':
    '{on, select, true {Pessoas dos seus servidores podem perguntar se você quer estar numa imagem.} other {Ninguém pode perguntar; um convite que você mesmo abrir ainda funciona.}}',
  'together.line.asking': 'Você pergunta: {title}',
  'together.line.asked':
    '{state, select, asked {{name} pergunta} agreed {Aceito: {name}} other {Numa imagem: {name}}}',
  'together.unblocked': 'Todos podem perguntar de novo.',
  'together.told.asked':
    '{name} pergunta se você quer estar numa imagem: <b>{title}</b>. Veja antes de decidir.',
  'together.told.anew':
    'Mais alguém entrou em <b>{title}</b> de {name}, então o seu sim não vale mais. Ver de novo?',
  'together.told.answered':
    '{name} {answer, select, agreed {aceita estar em} withdrawn {não está mais em} other {não quer estar em}} <b>{title}</b>.',
  'together.told.over':
    '{why, select, dropped {<b>{title}</b> de {name} não será feita: você não é mais perguntado.} without {{name} continua <b>{title}</b> sem você.} other {<b>{title}</b> de {name} não deu certo. Ninguém tem as suas fotos.}}',
  'together.told.expired':
    'O tempo de <b>{title}</b> com outras pessoas acabou: não começou e nada foi cobrado.',
  'together.told.removed':
    '{name} removeu <b>{title}</b>: a imagem não está mais aqui para ninguém que está nela.',
  'together.told.reported':
    'Alguém denunciou ser perguntado para uma imagem. Imagem: <code>{jointId}</code>. Quem pergunta: <code>/account {accountId}</code>',
};
