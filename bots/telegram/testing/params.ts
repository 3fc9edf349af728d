import { badRequest } from './refusal.ts';

/** A file that a call uploads. */
export type Upload = { bytes: Uint8Array; name: string; contentType: string };

/** A call's parameters in any encoding. */
export class Params {
  readonly values: Record<string, unknown>;
  readonly uploads: ReadonlyMap<string, Upload>;
  constructor(values: Record<string, unknown>, uploads: ReadonlyMap<string, Upload> = new Map()) {
    this.values = values;
    this.uploads = uploads;
  }

  /** A text; lone surrogates are no UTF-8 and are refused as by the real server. */
  text(name: string): string | undefined {
    const value = this.values[name];
    if (value === undefined || value === null) return undefined;
    const text = String(value);
    if (!text.isWellFormed()) throw badRequest('strings must be encoded in UTF-8');
    return text;
  }

  number(name: string): number | undefined {
    const value = this.values[name];
    if (value === undefined || value === null) return undefined;
    const number = Number(value);
    if (!Number.isSafeInteger(number)) throw badRequest(`${name} must be an integer`);
    return number;
  }

  needed(name: string): number {
    const value = this.number(name);
    if (value === undefined) throw badRequest(`${name} is empty`);
    return value;
  }

  list(name: string): unknown[] {
    const value = this.values[name];
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) throw badRequest(`can't parse ${name} JSON object`);
    return value;
  }

  object(name: string): Record<string, unknown> | undefined {
    const value = this.values[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'object') throw badRequest(`can't parse ${name} JSON object`);
    return value as Record<string, unknown>;
  }
}

/** Reads JSON, a form or a query string as the Bot API does. */
export async function readParams(request: Request): Promise<Params> {
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('application/json')) return new Params(await readJson(request));
  if (type.startsWith('multipart/form-data')) return readForm(await request.formData());
  return new Params(Object.fromEntries(new URL(request.url).searchParams));
}

async function readJson(request: Request): Promise<Record<string, unknown>> {
  const text = await request.text();
  try {
    return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
  } catch {
    throw badRequest("can't parse JSON object");
  }
}

async function readForm(form: FormData): Promise<Params> {
  const values: Record<string, unknown> = {};
  const uploads = new Map<string, Upload>();
  for (const [name, value] of form) {
    if (typeof value === 'string') values[name] = readField(name, value);
    else {
      const bytes = new Uint8Array(await value.arrayBuffer());
      uploads.set(name, { bytes, name: value.name, contentType: value.type });
    }
  }
  return new Params(values, uploads);
}

const TEXTS: ReadonlySet<string> = new Set([
  'text',
  'caption',
  'photo',
  'video',
  'document',
  'name',
  'title',
]);

/** In a form everything that is no text is JSON. */
function readField(name: string, value: string): unknown {
  if (TEXTS.has(name)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
