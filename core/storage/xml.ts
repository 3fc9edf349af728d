/** An element of an XML document: its name without a prefix, its own text, and what is in it. */
export type XmlElement = { name: string; text: string; children: XmlElement[] };

/** An error for a text that is no XML document of the kind that is read here. */
export class XmlError extends Error {
  constructor(message: string) {
    super(`not read as XML: ${message}`);
    this.name = 'XmlError';
  }
}

const MAX_DEPTH = 16;
/** A comment, an instruction, a section of raw text, a tag, or the text up to the next of them. */
const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * Reads an XML document, for answers of S3 servers where no `DOMParser` is. Attributes are left out;
 * document types, with which a document can define entities, are refused.
 * @returns the outermost element
 * @throws {XmlError}
 * @see https://www.w3.org/TR/xml/
 */
export function readXml(document: string): XmlElement {
  const root: XmlElement = { name: '', text: '', children: [] };
  const open = [root];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < document.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(document);
    if (!found) throw new XmlError(`at sign ${at}`);
    take(open, found);
  }
  const [outermost, ...more] = root.children;
  if (open.length > 1 || !outermost || more.length > 0 || root.text.trim() !== '')
    throw new XmlError('one element, that ends, is expected');
  return outermost;
}

function take(open: XmlElement[], found: RegExpExecArray): void {
  const [, raw, closing, fullName, , empty, text] = found;
  const inside = open.at(-1);
  if (!inside) throw new XmlError('an end without a beginning');
  if (raw !== undefined) inside.text += raw;
  else if (text !== undefined) inside.text += unescaped(text.replace(/^\uFEFF/, ''));
  if (fullName === undefined) return;
  const name = fullName.slice(fullName.indexOf(':') + 1);
  if (closing) {
    if (open.length === 1 || inside.name !== name)
      throw new XmlError(`</${fullName}> ends nothing`);
    open.pop();
    return;
  }
  if (open.length > MAX_DEPTH) throw new XmlError('too deep');
  const element = { name, text: '', children: [] };
  inside.children.push(element);
  if (!empty) open.push(element);
}

const unescaped = (text: string): string =>
  text.replace(/&([^;&]{0,9});?/g, (all, name: string) => {
    const number = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name);
    const known = number ? signOf(number) : NAMED[name];
    if (known === undefined || !all.endsWith(';')) throw new XmlError('an unknown reference');
    return known;
  });

function signOf([, hex, decimal]: RegExpExecArray): string | undefined {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Gives the elements of a name that lie directly in another. */
export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** Gives the text of the first element of a name that lies directly in another; null without one. */
export const textOf = (element: XmlElement, name: string): string | null =>
  childrenOf(element, name)[0]?.text ?? null;

/** Writes a text so that it can stand in an element; R2 of wrangler 4.164 reads no quotes by number. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
