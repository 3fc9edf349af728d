import type { Language } from '../vocabulary.ts';

export const TR: Language = {
  edits: {
    brighter: 'parlak*|aydinlik|aydinlat*|daha aydinlik|daha fazla isik|acik', darker: 'karanlik*|koyu*|karart*|daha koyu', contrast: 'kontrast*|dramatik*', softer: 'az kontrast|dusuk kontrast|yumusak kontrast', warmer: 'sicak*|isit*', colder: 'soguk*|serin*', mono: 'siyah beyaz*|tek renkli|gri tonlama*', sepia: 'sepya*|sepia*', vivid: 'canli*|doygun*|renkli*|daha fazla renk', muted: 'soluk*|pastel*|mat|daha az renk',
    winter: 'kis|kisa|kislik|kar|karli|kis havasi|kar yagisi|yilbasi', autumn: 'sonbahar*|guz', sunset: 'gun batimi*|gunbatimi*|altin saat*|gun dogumu*|aksam isigi', night: 'gece*|ay isigi', rain: 'yagmur*', fog: 'sis|sisli|sise|puslu', vintage: 'vintage|retro|film greni|gren*|analog*|eski film|eski foto*|nostalji*', square: 'kare*|1 1', portrait: 'dikey*|4 5', wide: 'yatay*|genis*|16 9', story: 'hikaye*|story|9 16', closeup: 'yakin cekim*|yakinlas*|daha yakin|yakin plan',
    turnRight: 'dondur*|saga dondur*|saga cevir*|cevir', turnLeft: 'sola dondur*|sola cevir*', upsideDown: 'bas asagi*|ters cevir*', mirror: 'ayna*|yansit*|aynala*', sharpen: 'keskin*|net|netles*|daha net|daha fazla detay', softSkin: 'cildi yumusat*|cilt yumusat*|puruzsuz cilt|yumusak cilt|rotus*|cildi puruzsuz*', vignette: 'vinyet*|koyu koseler', pixelate: 'piksel*|mozaik',
  },
  colours: {
    white: 'beyaz*', black: 'siyah*', grey: 'gri|griye', red: 'kirmizi*', orange: 'turuncu*', yellow: 'sari*', green: 'yesil*', turquoise: 'turkuaz*|nane', blue: 'mavi*', purple: 'mor|moru|mora|eflatun|lila', pink: 'pembe*', brown: 'kahverengi*', beige: 'bej|krem', gold: 'altin*', silver: 'gumus*',
  },
  places: {
    studio: 'studyo*|podyum*', marble: 'mermer*', wood: 'ahsap*|masa|masada|masanin', beach: 'plaj*|sahil*|deniz*|okyanus*|kum|kumsal*', forest: 'orman*|agaclar*', mountains: 'dag|daglar*|dagda', meadow: 'cayir*|bahce*|tarla*|park*|cicek*|cimen*|bahar*', snow: 'karli orman*|kis ormani', neon: 'neon*|sehir*|sokak*', sky: 'gokyuzu*|bulut*',
  },
  motions: {
    zoomIn: 'yakinlas*|zoom|zum', zoomOut: 'uzaklas*', left: 'sola', right: 'saga', sway: 'hareket*|sallan*|suzul*|3d|canlandir*|etrafinda|don|donsun|paralaks', snowfall: 'kar|kar yagsin|kar yagisi|karli', rainfall: 'yagmur*', sparkle: 'parilti*|isilti*|toz|isik|isiklar|simli|sihir*', mist: 'sis|sisli|duman*|puslu',
  },
  ring: {
    gold: 'altin*|sari altin', silver: 'gumus*|platin*|beyaz altin', rose: 'pembe altin|rose', stone: 'tas|tasli|pirlanta*|elmas*|tektas|tek tas|nisan*', plain: 'sade*|alyans*|basit', index: 'isaret parmag*|isaret', middle: 'orta parmak|orta parmag*|orta', fourth: 'yuzuk parmag*', little: 'serce parmag*|serce', thumb: 'basparmak|basparmag*|bas parmag*',
  },
  grammar: {
    background: 'arka plan*|arkaplan*|fon|fonu|arkam*', blur: 'bulanik*|bulanikl*|flu|bokeh', remove: 'kaldir*|sil|silin|cikar*|seffaf*|yok et', write: 'yazi*|metin*|yaz|baslik*', more: 'daha|daha fazla|artir*|fazla|cok daha', less: 'az|daha az|azalt*|dusur*', slight: 'biraz|hafif*|azicik', strong: 'cok|guclu|epey', not: 'degil|hayir|asla', and: 've|sonra|ayrica|ile|ama',
    filler: 'bir|bu|su|o|beni|bana|benim|ben|fotograf*|foto*|resim*|resmi|gorsel*|goruntu*|selfie|efekt*|filtre*|stil*|tarz*|hava*|ton|tonlar*|renk*|rengi|yap|yapin|olsun|lutfen|degistir*|koy|ekle*|uygula*|olustur*|donustur*|istiyorum|misin|gibi|icin|kirp*|format*|hepsi|tum|sahne*|zaman*|gun|isik|isigi|sadece|simdi|guzel*|kisi*|bizi|video*|animasyon*|kamera*|yavas*|yagsin|de|da|te|ta|hale|getir|olarak|ustune|uzerine|icinde|icine|90|derece|parmak|parmagima|yuzuk*',
  },
  things: 'el|elime|elde|urun*|sise*|parfum*|kupa*|fincan*|saat*|ayakkabi*|canta*|kutu*|kavanoz*|bardak*|mum|mumlu|krem*|telefon*|kase*|bitki*|vazo*|kitap*|nesne*|yuzey*|zemin*|zarif*|luks*|minimal*|golge*|yansima*|profesyonel*|reklam*|ustunde|uzerinde|yaninda|altinda|duran|eski|modern*|su|gunesli',
};
