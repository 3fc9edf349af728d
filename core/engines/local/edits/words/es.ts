import type { Language } from '../vocabulary.ts';

export const ES: Language = {
  edits: {
    brighter: 'brillante|mas brillo|brillo|aclara*|ilumina*|claro|clara|mas claro|mas clara|mas luz|luminos*', darker: 'oscur*|mas oscuro|oscurec*|menos brillo|menos luz', contrast: 'contraste*|dramatic*', softer: 'menos contraste|poco contraste|contraste suave', warmer: 'calid*|mas calido|tonos calidos', colder: 'frio|fria|frios|tonos frios', mono: 'blanco y negro|blanco negro|monocrom*|escala de grises|byn', sepia: 'sepia*', vivid: 'vivid*|vibrante*|satur*|colorid*|mas color|colores vivos|intens*', muted: 'apagad*|pastel*|menos color|desatur*',
    winter: 'invierno|invernal|nieve|nevado|nevada|nevando|navidad*', autumn: 'otono|otonal', sunset: 'atardecer|puesta de sol|hora dorada|amanecer|ocaso', night: 'noche|nocturn*|luz de luna|de noche', rain: 'lluvia|lluvios*|lloviendo|llueve', fog: 'niebla|neblina|bruma', vintage: 'vintage|retro|grano|grano de pelicula|analogic*|pelicula antigua|foto antigua|antigua|antiguo', square: 'cuadrad*|1 1', portrait: 'formato vertical|vertical|4 5', wide: 'apaisad*|horizontal|panoramic*|16 9', story: 'historia|story|9 16', closeup: 'primer plano|mas cerca|acerca*|acercar',
    turnRight: 'gira|girar|rota|rotar|gira a la derecha|girar a la derecha|rotar a la derecha', turnLeft: 'gira a la izquierda|girar a la izquierda|rotar a la izquierda', upsideDown: 'boca abajo|al reves|cabeza abajo', mirror: 'espejo|refleja|voltea*|invertir|invierte', sharpen: 'nitid*|nitidez|enfoca*|mas detalle|mas detalles|definicion', softSkin: 'suaviza* la piel|suavizar la piel|suaviza la piel|suavizar piel|piel suave|piel mas suave|retoc*|retoque*', vignette: 'vineta*|vineteado|esquinas oscuras', pixelate: 'pixel*|mosaico',
  },
  colours: {
    white: 'blanc*', black: 'negr*', grey: 'gris*', red: 'rojo|roja|rojos', orange: 'naranja*', yellow: 'amarill*', green: 'verde*', turquoise: 'turquesa*|menta', blue: 'azul*|celeste', purple: 'morad*|violeta*|purpura|lila', pink: 'rosa|rosad*|fucsia', brown: 'marron*|cafe', beige: 'beige|crema', gold: 'dorad*|oro', silver: 'platead*|plata',
  },
  places: {
    studio: 'estudio|podio|pedestal', marble: 'marmol', wood: 'madera|mesa', beach: 'playa|mar|oceano|arena|costa', forest: 'bosque|selva|arboles', mountains: 'montana*|sierra', meadow: 'prado|jardin|campo|parque|flores|hierba|primavera', snow: 'bosque nevado|paisaje nevado', neon: 'neon|ciudad|luces de la ciudad|calle', sky: 'cielo|nubes',
  },
  motions: {
    zoomIn: 'zoom|acerca*|acercar|acercate', zoomOut: 'aleja*|alejar|alejate', left: 'a la izquierda|izquierda', right: 'a la derecha|derecha', sway: 'mueve*|movimiento|mover|balance*|flota*|orbita*|3d|vida|gira|alrededor|paralaje', snowfall: 'nieve|nevando|nieva', rainfall: 'lluvia|lloviendo|llueve', sparkle: 'brill*|destell*|polvo|luces|luz|chispas|magic*', mist: 'niebla|humo|bruma|neblina',
  },
  ring: {
    gold: 'oro|dorad*|oro amarillo', silver: 'plata|platead*|platino|oro blanco', rose: 'oro rosa|rosa', stone: 'piedra|diamante*|brillante*|solitario|compromiso', plain: 'sencill*|liso|boda|alianza|simple', index: 'indice|dedo indice', middle: 'dedo medio|corazon|dedo corazon|medio', fourth: 'anular|dedo anular', little: 'menique|dedo menique', thumb: 'pulgar',
  },
  grammar: {
    background: 'fondo|detras de mi', blur: 'desenfo*|borros*|difumin*|bokeh', remove: 'quita*|elimina*|borra*|recorta* el fondo|transparente|sin', write: 'texto|escrib*|titulo|letrero|ponle texto', more: 'mas|aumenta*|sube|anade mas', less: 'menos|reduce*|reduc*|baja', slight: 'un poco|poco|ligeramente|leve|sutil|algo', strong: 'muy|mucho|mucha|fuerte|super', not: 'no|nunca|ni', and: 'y|e|luego|despues|tambien|pero|ademas',
    filler: 'un|una|unos|unas|el|la|los|las|lo|le|esto|esta|este|eso|mi|mis|me|yo|es|sea|que|en|al|del|de|a|con|por|para|como|asi|favor|haz|hazlo|hazla|hacer|haga|cambia*|pon|ponme|ponle|poner|da|dale|agrega*|anade|anadir|aplica*|crea|convierte|convertir|transforma*|reemplaza*|quiero|quisiera|puedes|se|vea|ver|parezca|parece|foto|imagen|selfie|retrato|efecto|filtro|estilo|ambiente|tono|tonos|color|colores|recorta*|formato|todo|toda|escena|clima|tiempo|dia|luz|solo|ahora|bonito|bonita|persona|nos|video|anima*|camara|lento|lentamente|despacio|suave*|hacia|cae|cayendo|iluminacion|90|grados',
  },
  things: 'anillo*|dedo|mano|producto*|botella*|frasco*|perfume*|taza*|reloj|zapato*|zapatilla*|bolso|caja|lata|vaso|vela|crema|movil|telefono|bol|planta|jarron|libro|objeto|superficie|suelo|elegante*|lujo|lujos*|minimalista*|sombra*|reflejo*|profesional*|publicidad|anuncio|sobre|junto|encima|bajo|rustic*|modern*|viej*|agua|soleado',
};
