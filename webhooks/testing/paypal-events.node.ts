import { createSign, type KeyObject } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { PayPalEvent } from './paypal-world.ts';

/** The id of the registered webhook. */
export const WEBHOOK_ID = '1JE4291016473214C';
/** The path of the certificate that PayPal signs with. */
export const CERT_PATH = '/v1/notifications/certs/CERT-360caa42-fca2a594';

/** An event that PayPal has created. */
export type Posted = { id: string; type: string; raw: string; resource: object; createdAt: number };
/** HTTP headers by name. */
export type Headers = Record<string, string>;

/** PayPal's events: created, listed, signed and delivered. */
export class PayPalEvents {
  /** All events, as PayPal's list of notifications has them. */
  readonly posted: Posted[] = [];
  /** Events that have not been delivered. */
  waiting: Posted[] = [];
  readonly now: () => number;
  readonly #key: KeyObject;
  readonly #base: () => string;

  /** @param of `key` signs; `base` gives the address of the stand-in */
  constructor(of: { now: () => number; key: KeyObject; base: () => string }) {
    this.now = of.now;
    this.#key = of.key;
    this.#base = of.base;
  }

  /** Creates an event, in JSON that changes when parsed and written again. */
  post({ type, resourceType, resource }: PayPalEvent): void {
    const id = `WH-${String(this.posted.length + 1).padStart(17, '0')}`;
    const createdAt = this.now();
    const event = JSON.stringify({
      id,
      event_version: '1.0',
      create_time: new Date(createdAt).toISOString(),
      resource_type: resourceType,
      event_type: type,
      summary: 'Zahlung über 4,99 $ 🎉',
      resource,
    });
    const raw = `${event.slice(0, -1)}, "weight":1.0 }`;
    const posted = { id, type, raw, resource, createdAt };
    this.posted.push(posted);
    this.waiting.push(posted);
  }

  /**
   * Builds the signature headers of a body.
   * @param over replaces parts of the headers
   */
  sign(
    raw: string,
    over: { time?: number; webhookId?: string; id?: string; path?: string; key?: KeyObject } = {},
  ): Headers {
    const id = over.id ?? '69cd13f0-d67a-11e5-baa3-778b53f4ae55';
    const time = new Date(over.time ?? this.now()).toISOString();
    return {
      'content-type': 'application/json',
      'paypal-auth-algo': 'SHA256withRSA',
      'paypal-cert-url': `${this.#base()}${over.path ?? CERT_PATH}`,
      'paypal-transmission-id': id,
      'paypal-transmission-time': time,
      'paypal-transmission-sig': signature(
        over.key ?? this.#key,
        `${id}|${time}|${over.webhookId ?? WEBHOOK_ID}`,
        raw,
      ),
    };
  }

  /**
   * Takes the waiting events.
   * @param order the last event first when reversed
   */
  taken(order: 'as it came' | 'reversed' = 'as it came'): Posted[] {
    const takeWaiting = this.waiting;
    this.waiting = [];
    return order === 'reversed' ? takeWaiting.toReversed() : takeWaiting;
  }

  /**
   * Answers a verification request.
   * @param text the whole request, which must contain the event's bytes as posted
   */
  verified(text: string): 'SUCCESS' | 'FAILURE' {
    const field = ',"webhook_event":';
    const raw = text.slice(text.indexOf(field) + field.length, -1);
    const request = JSON.parse(text) as Headers;
    const { transmission_id = '', transmission_time = '', webhook_id = '' } = request;
    const signed = `${transmission_id}|${transmission_time}|${webhook_id}`;
    const right =
      webhook_id === WEBHOOK_ID && request.transmission_sig === signature(this.#key, signed, raw);
    return right ? 'SUCCESS' : 'FAILURE';
  }
}

/** Signs the checksum of a body together with the other headers, as PayPal does (PKCS #1 v1.5). */
const signature = (key: KeyObject, head: string, raw: string): string =>
  createSign('RSA-SHA256')
    .update(`${head}|${crc32(raw)}`)
    .sign(key, 'base64');
