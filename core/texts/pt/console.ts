import type { SameTexts } from '../catalogue-type.ts';
import type { consoleTexts as english } from '../en/console.ts';

/** The Portuguese texts of the console, as spoken in Brazil. */
export const consoleTexts: SameTexts<typeof english> = {
  'console.title': 'Console',
  'console.link': '<b>O console</b>',
  'console.open': 'Abrir o console',
  'console.link.once':
    'O link funciona uma vez, por {minutes, plural, one {# minuto} other {# minutos}}, no navegador que o abrir. Não repasse: quem abrir entra como você.',
  'console.link.here': 'Na máquina em que o serviço roda: <code>{url}</code>',
  'console.role': '{role, select, owner {Titular} support {Suporte} other {Moderação}}',
  'console.rooms': 'Salas do console',
  'console.older': 'Anteriores',
  'console.invalid': 'Falta algo no formulário, ou algo não está como deveria. Nada foi alterado.',
  'console.refused.forbidden': 'Sua função não permite isso.',
  'console.refused.not-found': 'Isso não existe, ou não existe mais.',
  'console.refused.done-before': 'Alguém foi mais rápido: isso já foi decidido. Nada foi alterado.',
  'console.sign-in':
    'Envie /console ao bot na sua própria conversa com ele. A quem opera o serviço ele responde com um link que funciona uma vez.',
  'console.sessions': 'Sessões',
  'console.sessions.about': 'Os navegadores em que você está conectado ao console.',
  'console.sessions.unknown': 'Um navegador',
  'console.sessions.this': 'este',
  'console.sessions.since': 'Conectado',
  'console.sessions.seen': 'último uso',
  'console.sessions.end': 'Encerrar',
  'console.sessions.all': 'Encerrar todas',
  'console.sessions.ended': 'A sessão foi encerrada.',
  'console.acts': 'Registro',
  'console.acts.about':
    'Tudo o que os operadores fizeram, na conversa, na linha de comando e aqui. Ninguém pode alterar.',
  'console.acts.when': 'Quando',
  'console.acts.who': 'Quem',
  'console.acts.what': 'O quê',
  'console.acts.on': 'Em quê',
  'console.acts.account': 'conta',
  'console.entered':
    '<b>Alguém entrou no console como você</b>{device, select, none {} other {: {device}}}. Se não foi você, encerre agora todas as sessões e proteja esta conta.',
  'console.entered.end': 'Encerrar todas as sessões',
  'console.ended': 'Todas as sessões do console foram encerradas, e os links não usados também.',
  'console.today': 'Hoje',
  'console.engines': 'Motores',
  'console.engines.about':
    'Quem faz as imagens, na ordem em que são consultados. Um motor desligado não recebe nada novo, em todos os processos em segundos; o que ele já está fazendo é seguido até o fim.',
  'console.engines.company':
    '{company, select, none {Nesta máquina: nenhuma empresa recebe as fotos} other {{company} recebe as fotos}}',
  'console.engines.state':
    '{state, select, off {desligado} open {em pausa após falhas} trying {em nova tentativa} other {funciona}}',
  'console.engines.off-since': 'Desligado',
  'console.engines.price': 'Estimativa por imagem: {price}',
  'console.engines.price-second': 'Estimativa por segundo de vídeo: {price}',
  'console.engines.in-flight':
    '{count, plural, one {# execução em andamento} other {# execuções em andamento}}',
  'console.engines.ends': '{model} termina em {day}',
  'console.engines.no-runs': 'Nenhuma execução nas últimas 24 horas',
  'console.engines.runs':
    '{runs, plural, one {# execução} other {# execuções}} em 24 horas, {share} % com sucesso',
  'console.engines.seconds': 'Metade em {half} s, 95 % em {most} s',
  'console.engines.likeness':
    'Semelhança mantida em {share} % {judged, plural, one {da última imagem} other {das últimas # imagens}} de pessoas',
  'console.engines.failed': 'Falhas por {cause}: {count}',
  'console.engines.issues': 'Precisa de você',
  'console.engines.off': 'Desligar {name}',
  'console.engines.on': 'Ligar {name}',
  'console.engines.sooner': 'Consultar {name} antes',
  'console.engines.later': 'Consultar {name} depois',
  'console.engines.order.settings': 'Voltar à ordem das configurações',
  'console.engines.switched': 'Feito. Todos os processos seguem em segundos.',
  'console.engines.ordered': 'A ordem mudou. Todos os processos seguem em segundos.',
  'console.engines.spend': 'O que as empresas custam hoje (UTC)',
  'console.engines.company.head': 'Empresa',
  'console.engines.spent': 'Gasto',
  'console.engines.ceiling': 'Limite',
  'console.engines.all': 'Todas juntas',
  'console.engines.no-ceiling': 'nenhum',
  'console.settings': 'Configurações',
  'console.settings.about':
    'O que está ligado e o que ligaria o resto. As configurações são lidas quando o serviço inicia: mude-as onde ele recebe seu ambiente e inicie-o de novo.',
  'console.settings.what': 'O quê',
  'console.settings.state': 'Estado',
  'console.settings.how': 'Como',
  'console.settings.is': '{on, select, true {ligado} other {desligado}}',
  'console.settings.build':
    '{name, select, version {Versão} node {Node} platform {Plataforma} migration {Migração mais recente} started {Início} other {{name}}}',
};
