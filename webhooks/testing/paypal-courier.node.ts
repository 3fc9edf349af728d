import { createHmac } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Happening } from './paypal-world.ts';

/** The id of the webhook that is set up here, and what PayPal signs with. */
export const WEBHOOK_ID = '1JE4291016473214C';
const KEY = 'only PayPal has this';
const CERT_URL = 'https://api.paypal.com/v1/notifications/certs/CERT-360caa42-fca2a594';

export type Posted = { id: string; type: string; raw: string; resource: object; createdAt: number };
export type Headers = Record<string, string>;

/** Events as PayPal keeps, signs and posts them. */
export class PayPalCourier {
  /** All of them, as its list of notifications has them. */
  readonly posted: Posted[] = [];
  /** Those that were not delivered yet. */
  waiting: Posted[] = [];
  readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  /** Writes an event down, in JSON that does not survive being parsed and written again. */
  post({ type, resourceType, resource }: Happening): void {
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

  /** The headers that go with a body. @param over what is to be different about them */
  sign(raw: string, over: { time?: number; webhookId?: string; id?: string } = {}): Headers {
    const id = over.id ?? '69cd13f0-d67a-11e5-baa3-778b53f4ae55';
    const time = new Date(over.time ?? this.now()).toISOString();
    return {
      'content-type': 'application/json',
      'paypal-auth-algo': 'SHA256withRSA',
      'paypal-cert-url': CERT_URL,
      'paypal-transmission-id': id,
      'paypal-transmission-time': time,
      'paypal-transmission-sig': signature(id, time, over.webhookId ?? WEBHOOK_ID, raw),
    };
  }

  /** Takes what is to be delivered off the list. @param order last first where it is reversed */
  taken(order: 'as it came' | 'reversed' = 'as it came'): Posted[] {
    const taken = this.waiting;
    this.waiting = [];
    return order === 'reversed' ? taken.toReversed() : taken;
  }

  /**
   * The answer of PayPal's verification.
   * @param text the whole request, in which the event must stand as it was posted
   */
  verified(text: string): 'SUCCESS' | 'FAILURE' {
    const field = ',"webhook_event":';
    const raw = text.slice(text.indexOf(field) + field.length, -1);
    const told = JSON.parse(text) as Headers;
    const { transmission_id = '', transmission_time = '', webhook_id = '' } = told;
    const right =
      told.cert_url === CERT_URL &&
      webhook_id === WEBHOOK_ID &&
      told.transmission_sig === signature(transmission_id, transmission_time, webhook_id, raw);
    return right ? 'SUCCESS' : 'FAILURE';
  }
}

/** PayPal signs the checksum of the body with what the headers say about it. */
const signature = (id: string, time: string, webhookId: string, raw: string): string =>
  createHmac('sha256', KEY)
    .update(`${id}|${time}|${webhookId}|${crc32(raw)}`)
    .digest('base64');
