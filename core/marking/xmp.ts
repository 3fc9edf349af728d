/** The name of this service in the marks of its outputs, in XMP and as C2PA claim generator. */
export const PRODUCT = 'alme bots';

/** The content of a mark. Nothing in it leads to a person, a chat or a generation. */
export type Mark = {
  /** IPTC digital source type, as identifier. */
  sourceTypeUri: string;
  /** The engine a user reads as the maker, such as a model's name. */
  engine: string;
  /** Milliseconds since the epoch. */
  madeAt: number;
};

/** Most bytes of a packet that is read; also the most that fits one JPEG segment. */
export const MOST_XMP_BYTES = 65_000;

const NAMESPACES = [
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
  'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
  'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"',
];

/**
 * Builds the XMP packet of a mark: digital source type, tool and, as of IPTC 2025.1, the AI system.
 * Spec: ISO 16684-1 (XMP), IPTC Photo Metadata Standard 2025.1.
 */
export function xmpPacket({ sourceTypeUri, engine, madeAt }: Mark): string {
  const made = new Date(madeAt).toISOString().replace(/\.\d+Z$/, 'Z');
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    `<rdf:RDF ${NAMESPACES[0]}>`,
    `<rdf:Description rdf:about="" ${NAMESPACES.slice(1).join(' ')}>`,
    `<xmp:CreatorTool>${PRODUCT}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${made}</xmp:CreateDate>`,
    `<Iptc4xmpExt:DigitalSourceType>${escaped(sourceTypeUri)}</Iptc4xmpExt:DigitalSourceType>`,
    `<Iptc4xmpExt:AISystemUsed>${escaped(engine)}</Iptc4xmpExt:AISystemUsed>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}

/** The properties of any XMP packet that tell how a picture was made. */
export type ReadXmp = {
  creatorTool: string | null;
  sourceTypeUri: string | null;
  engine: string | null;
};

/** Reads the three properties, written as elements or as attributes. */
export function readXmp(packet: string): ReadXmp {
  const text = packet.slice(0, MOST_XMP_BYTES);
  return {
    creatorTool: property(text, 'CreatorTool'),
    sourceTypeUri: property(text, 'DigitalSourceType'),
    engine: property(text, 'AISystemUsed'),
  };
}

/** Tells whether an XMP packet names this product as the tool. */
export const isOurMark = (xmp: ReadXmp): boolean =>
  xmp.creatorTool === PRODUCT && xmp.sourceTypeUri !== null;

/** Reads the mark that this product wrote into a packet; null where another wrote it. */
export function ownMark(packet: string): Mark | null {
  const xmp = readXmp(packet);
  const madeAt = Date.parse(property(packet.slice(0, MOST_XMP_BYTES), 'CreateDate') ?? '');
  if (!isOurMark(xmp) || xmp.sourceTypeUri === null || xmp.engine === null) return null;
  return {
    sourceTypeUri: xmp.sourceTypeUri,
    engine: xmp.engine,
    madeAt: Number.isNaN(madeAt) ? 0 : madeAt,
  };
}

function property(text: string, name: string): string | null {
  const found =
    new RegExp(`:${name}>\\s*([^<]{1,300}?)\\s*</`).exec(text) ??
    new RegExp(`:${name}\\s*=\\s*["']([^"'<]{1,300})["']`).exec(text);
  return found?.[1] === undefined ? null : unescaped(found[1]);
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** XML 1.0 has no control characters, escaped or not. */
const escaped = (text: string): string =>
  text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const unescaped = (text: string): string =>
  Object.entries(ENTITIES).reduceRight((read, [sign, code]) => read.replaceAll(code, sign), text);
