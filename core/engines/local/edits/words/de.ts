import type { Language } from '../vocabulary.ts';

export const DE: Language = {
  edits: {
    brighter: 'hell|heller|helle*|aufhell*|mehr licht', darker: 'dunkel|dunkler|dunkle*|abdunkel*|verdunkel*', contrast: 'kontrast*|dramatisch*',
    softer: 'weicher kontrast|wenig kontrast|flau*|matter', warmer: 'warm*|warme*', colder: 'kalt*|kuhl*|kalter', mono: 'schwarz weiss|schwarzweiss*|einfarbig|grautone|graustufen',
    sepia: 'sepia*', vivid: 'kraftig*|lebendig*|lebhaft*|bunt*|leuchtend*|mehr farbe|gesattigt*', muted: 'gedampft*|pastell*|blass*|weniger farbe|entsattig*',
    winter: 'winter*|schnee*|verschneit*|weihnacht*', autumn: 'herbst*', sunset: 'sonnenuntergang*|sonnenaufgang*|goldene stunde|abendlicht|abendsonne|abendrot', night: 'nacht*|nachts|mondlicht|bei nacht',
    rain: 'regen*|regn*|verregnet*', fog: 'nebel*|neblig*|dunst*', vintage: 'vintage|retro|filmkorn|korn*|analog*|alter film|altes foto', square: 'quadrat*|1 1',
    portrait: 'hochformat|4 5', wide: 'querformat|breitbild|16 9', story: 'story|9 16', closeup: 'nahaufnahme|naher|heranzoomen|gesicht naher|grossaufnahme',
    turnRight: 'drehen|drehe|dreh|rechts drehen|nach rechts drehen|drehe nach rechts|im uhrzeigersinn|um 90 grad drehen', turnLeft: 'links drehen|nach links drehen|drehe nach links|gegen den uhrzeigersinn', upsideDown: 'auf den kopf|kopfuber|auf den kopf stellen|um 180 grad drehen',
    mirror: 'spiegel*|gespiegelt', sharpen: 'scharf*|nachscharf*|mehr details', softSkin: 'weiche haut|haut weicher|haut weichzeichnen|haut glatten|glatte haut|glattere haut|retusch*|haut glatter', vignette: 'vignett*|dunkle ecken', pixelate: 'pixel*|verpixel*|mosaik',
  },
  colours: {
    white: 'weiss*', black: 'schwarz*', grey: 'grau*', red: 'rot|rote*|roter', orange: 'orange*', yellow: 'gelb*', green: 'grun*', turquoise: 'turkis*|mint*', blue: 'blau*', purple: 'lila|violett*|purpur*', pink: 'rosa|pink*', brown: 'braun*', beige: 'beige*|creme*', gold: 'gold|golden*', silver: 'silber*|silbern*',
  },
  places: {
    studio: 'studio|fotostudio|podest', marble: 'marmor*', wood: 'holz*|tisch|holztisch', beach: 'strand*|meer|kuste|sand', forest: 'wald*|dschungel|baume*', mountains: 'berg*|gebirge|alpen', meadow: 'wiese*|garten|feld|park|blumen*|gras|fruhling',
    snow: 'winterwald|schneelandschaft|winterlandschaft', neon: 'neon*|stadt*|grossstadt|strasse', sky: 'himmel|wolken*',
  },
  motions: {
    zoomIn: 'heranzoomen|zoom|zoomen|naher|hineinzoomen|zoom hinein', zoomOut: 'herauszoomen|zoom heraus|weiter weg', left: 'nach links|schwenk nach links', right: 'nach rechts|schwenk nach rechts|schwenk', sway: 'schweb*|schwing*|beweg*|3d|lebendig|zum leben|kamerafahrt|um sie herum|herum|parallaxe',
    snowfall: 'schnee*|schnei*|schneit', rainfall: 'regen*|regnet', sparkle: 'glitzer*|funkel*|staub*|lichter|licht|leucht*|magisch*', mist: 'nebel*|rauch*|dunst',
  },
  ring: {
    gold: 'gold*|gelbgold', silver: 'silber*|platin|weissgold', rose: 'rosegold|rotgold', stone: 'stein*|diamant*|brillant*|solitar*|verlobung*', plain: 'schlicht*|ehering*|trauring*|einfach*', index: 'zeigefinger', middle: 'mittelfinger', fourth: 'ringfinger', little: 'kleiner finger|kleinen finger|kleinfinger', thumb: 'daumen',
  },
  grammar: {
    background: 'hintergrund*|hinter mir', blur: 'unscharf*|verschwomm*|weichgezeichnet|bokeh|weichzeichn*|verwisch*', remove: 'entfern*|losch*|weg|freistell*|transparent*|ohne|ausschneid*', write: 'text|schrift|schreib*|beschrift*|titel|aufschrift', more: 'mehr|erhoh*|starker', less: 'weniger|reduzier*|verringer*|senk*', slight: 'etwas|leicht*|ein bisschen|bisschen|ein wenig|wenig|dezent*', strong: 'sehr|viel|stark*|kraftig|richtig', not: 'nicht|kein|keine|keinen|nie', and: 'und|dann|auch|sowie|aber',
    filler: 'ein|eine|einen|einem|einer|der|die|das|den|dem|des|es|mich|mir|mein*|ich|ist|sei|in|im|ins|auf|am|an|bei|beim|mit|fur|von|vom|wie|als|so|zu|zum|zur|bitte|mach|mache|machen|andere|andern|ander|setz*|stell*|gib|gebe|fug*|hinzu|hinzufugen|wende|anwenden|verwandle|ersetze|ersetzen|durch|soll|sollen|will|mochte|kann|kannst|du|aussehen|aus|sieht|foto|bild|selfie|effekt|filter|stil|stimmung|ton|farbe|farben|zuschneiden|schneide|format|alles|ganz|ganze|szene|wetter|zeit|tag|licht|aufnahme|nur|jetzt|schon*|person|uns|um|und|video|animier*|kamera|langsam|lass|herum|vor|fall*|nach|90|grad',
  },
  things: 'ring*|finger|hand|produkt*|flasche*|parfum*|tasse*|becher|uhr|schuh*|tasche|kiste|dose|glas|kerze|creme|handy|schale|pflanze|vase|buch|gegenstand|oberflache|boden|elegant*|luxus*|edel*|minimal*|schatten|spiegelung|professionell*|werbung|werbe*|steht|stehend|liegt|liegend|neben|unter|rustikal*|alt*|modern*|wasser|sonnig*',
};
