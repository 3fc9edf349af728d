import type { Language } from '../vocabulary.ts';

export const PT: Language = {
  edits: {
    brighter: 'brilho|mais brilho|mais claro|mais clara|claro|clara|clare*|ilumin*|mais luz|brilhante|luminos*', darker: 'escur*|mais escuro|escurec*|menos brilho|menos luz', contrast: 'contraste*|dramatic*', softer: 'menos contraste|pouco contraste|contraste suave', warmer: 'quente|quentes|mais quente|aquec*', colder: 'frio|fria|frios|mais frio', mono: 'preto e branco|preto branco|pb|monocrom*|escala de cinza', sepia: 'sepia*', vivid: 'vivid*|vibrante*|satur*|colorid*|mais cor|cores vivas|vivas|intens*', muted: 'suaves|apagad*|pastel|pasteis|menos cor|dessatur*',
    winter: 'inverno|invernal|neve|nevado|nevada|nevando|natal*', autumn: 'outono|outonal', sunset: 'por do sol|hora dourada|entardecer|nascer do sol|anoitecer', night: 'noite|noturn*|luar|de noite', rain: 'chuva|chuvos*|chovendo|chove', fog: 'neblina|nevoeiro|nevoa|bruma', vintage: 'vintage|retro|grao|granulado|granulacao|grao de filme|analogic*|filme antigo|foto antiga|antiga|antigo', square: 'quadrad*|1 1', portrait: 'formato vertical|vertical|4 5', wide: 'horizontal|paisagem formato|panoramic*|16 9', story: 'story|stories|9 16', closeup: 'close|close up|mais perto|aproxim*|primeiro plano',
    turnRight: 'gire|girar|rodar|rode|rotacion*|gire para a direita|girar para a direita|rodar para a direita', turnLeft: 'gire para a esquerda|girar para a esquerda|rodar para a esquerda', upsideDown: 'de cabeca para baixo|cabeca para baixo', mirror: 'espelh*|invert*|vire|virar', sharpen: 'nitid*|nitidez|mais detalhe|mais detalhes|foca*|definicao', softSkin: 'suavize a pele|suavizar a pele|suavizar pele|pele suave|pele mais suave|pele lisa|retoc*|retoque*', vignette: 'vinheta*|cantos escuros', pixelate: 'pixel*|mosaico',
  },
  colours: {
    white: 'branc*', black: 'pret*|negr*', grey: 'cinza*|cinzent*', red: 'vermelh*', orange: 'laranja*', yellow: 'amarel*', green: 'verde*', turquoise: 'turquesa|menta', blue: 'azul|azuis', purple: 'roxo|roxa|violeta|purpura|lilas', pink: 'rosa|rosad*', brown: 'marrom|castanh*', beige: 'bege|creme', gold: 'dourad*|ouro', silver: 'pratead*|prata',
  },
  places: {
    studio: 'estudio|podio|pedestal', marble: 'marmore', wood: 'madeira|mesa', beach: 'praia|mar|oceano|areia|costa', forest: 'floresta|bosque|selva|arvores', mountains: 'montanha*|serra', meadow: 'prado|jardim|campo|parque|flores|grama|relva|primavera', snow: 'floresta nevada|paisagem nevada', neon: 'neon|cidade|luzes da cidade|rua', sky: 'ceu|nuvens',
  },
  motions: {
    zoomIn: 'zoom|aproxim*|chegar perto', zoomOut: 'afast*', left: 'para a esquerda|esquerda', right: 'para a direita|direita', sway: 'move|mova|mover|movimento|mexer|balanc*|flutu*|orbit*|3d|vida|gire|gira|girar|ao redor|paralaxe', snowfall: 'neve|nevando|neva', rainfall: 'chuva|chovendo', sparkle: 'brilh*|cintil*|poeira|luzes|luz|faiscas|magic*', mist: 'neblina|fumaca|fumo|nevoa|nevoeiro|bruma',
  },
  ring: {
    gold: 'ouro|dourad*|ouro amarelo', silver: 'prata|pratead*|platina|ouro branco', rose: 'ouro rosa|ouro rose|rose|rosa', stone: 'pedra|diamante*|brilhante*|solitario|noivado', plain: 'simples|liso|lisa|casamento|alianca', index: 'indicador|dedo indicador', middle: 'dedo medio|medio|dedo do meio', fourth: 'anelar|anular|dedo anelar', little: 'mindinho|minimo|dedo minimo|mindinho dedo', thumb: 'polegar',
  },
  grammar: {
    background: 'fundo|plano de fundo|atras de mim', blur: 'desfo*|desfoc*|borrad*|bokeh|embac*', remove: 'remove|mova|mover|movimento|mexer|remova|tire|tira|tirar|apag*|elimin*|transparente|sem|recort* o fundo', write: 'texto|escrev*|titulo|legenda', more: 'mais|aument*', less: 'menos|reduz*|diminu*', slight: 'um pouco|pouco|ligeiramente|leve|levemente|sutil', strong: 'muito|muita|bem|forte|super', not: 'nao|nunca|nem', and: 'e|depois|tambem|mas|entao',
    filler: 'um|uma|uns|umas|o|a|os|as|isto|isso|esta|este|meu|minha|me|eu|seja|que|em|no|na|nos|nas|ao|do|da|dos|das|de|com|por|para|pra|como|assim|favor|faz|faca|fazer|deix*|mude|muda*|mudar|troc*|coloc*|ponha|poe|por|de|adicion*|acrescent*|aplic*|crie|criar|cria|convert*|transform*|substitu*|quero|queria|pode|podes|parec*|foto|imagem|selfie|retrato|efeito|filtro|estilo|clima|tom|tons|cor|cores|cort*|formato|tudo|toda|todo|cena|tempo|dia|luz|so|agora|bonit*|pessoa|gente|video|anim*|camera|lent*|devagar|suave*|caindo|cai|iluminacao|90|graus',
  },
  things: 'anel|aneis|dedo|mao|produto*|garrafa*|frasco*|perfume*|caneca*|xicara*|relogio|sapato*|tenis|bolsa|caixa|lata|copo|vela|creme|celular|telemovel|tigela|planta|vaso|livro|objeto|superficie|chao|elegante*|luxo|luxuos*|minimalista*|sombra*|reflexo*|profissional*|publicidade|anuncio|sobre|ao lado|lado|em cima|cima|sob|rustic*|modern*|velh*|agua|ensolarad*',
};
