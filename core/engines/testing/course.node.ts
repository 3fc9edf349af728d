import type { Answer, CallBehaviour, ReceivedRequest } from './stand-in.node.ts';

/** A fault of a call, for its first `times` times or always. */
export type CallFault = {
  play: CallBehaviour | ((success: Answer) => CallBehaviour);
  times?: number;
};

/** The course of a prediction at a stand-in. */
export type Course = {
  /** Number of polls that find the prediction running; `Infinity` for one that never ends. */
  polls?: number;
  /** The result of the last poll, in the provider's format; success when absent. */
  end?: object;
  /** Additional fields of polls that find the prediction running. */
  meanwhile?: object;
  submit?: CallFault;
  poll?: CallFault;
  output?: CallFault;
  /** The output file; a complete picture or video when absent. */
  file?: Answer;
  /** True when the webhook is sent before the answer to the submission. */
  early?: boolean;
};

/** A prediction that a stand-in stores. */
export type StoredPrediction = {
  id: string;
  webhook: string | null;
  polls: number;
  ended: boolean;
  cancelled: boolean;
};

/** The predictions of a stand-in, with the faults of calls about them. */
export class Predictions {
  course: Course = {};
  readonly all: StoredPrediction[] = [];
  #played: Record<'submit' | 'poll' | 'output', number> = { submit: 0, poll: 0, output: 0 };

  begin(course: Course): void {
    this.course = course;
    this.all.length = 0;
    this.#played = { submit: 0, poll: 0, output: 0 };
  }

  add(webhook: string | null): StoredPrediction {
    const id = `p${crypto.randomUUID().replaceAll('-', '')}`;
    const made = { id, webhook, polls: 0, ended: false, cancelled: false };
    this.all.push(made);
    return made;
  }

  has(id: string): boolean {
    return this.all.some((one) => one.id === id);
  }

  find(id: string): StoredPrediction {
    const found = this.all.find((one) => one.id === id);
    if (!found) throw new Error(`no prediction ${id}`);
    return found;
  }

  /** Records a poll of a prediction; a sufficient number of polls ends it. */
  poll(id: string): StoredPrediction {
    const found = this.find(id);
    found.polls += 1;
    if (found.polls > (this.course.polls ?? 0)) found.ended = true;
    return found;
  }

  /** Returns the first prediction that was submitted. */
  get first(): StoredPrediction {
    const [first] = this.all;
    if (!first) throw new Error('nothing was submitted');
    return first;
  }

  /** Applies the course's fault to an answer. */
  play(of: 'submit' | 'poll' | 'output', success: Answer): CallBehaviour {
    const trouble = this.course[of];
    if (!trouble || this.#played[of] >= (trouble.times ?? Infinity)) return success;
    this.#played[of] += 1;
    return typeof trouble.play === 'function' ? trouble.play(success) : trouble.play;
  }
}

/** Builds a JSON answer. */
export const json = (value: unknown, status = 200): Answer => ({
  status,
  body: JSON.stringify(value),
});

/** Parses the JSON body of a request. */
export const readJson = ({ body }: ReceivedRequest): unknown =>
  JSON.parse(new TextDecoder().decode(body));

/**
 * Posts a webhook.
 * @returns the status of the answer
 */
export async function post(
  url: string,
  body: string,
  headers: Record<string, string>,
): Promise<number> {
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
  await response.arrayBuffer();
  return response.status;
}
