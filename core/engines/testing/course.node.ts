import type { Answer, Asked, Play } from './stand-in.node.ts';

/** A fault of a call, for its first `times` times or always. */
export type Trouble = { play: Play | ((success: Answer) => Play); times?: number };

/** The course of a prediction at a stand-in. */
export type Course = {
  /** Number of polls that find the prediction running; `Infinity` for one that never ends. */
  looks?: number;
  /** The result of the last poll, in the provider's format; success when absent. */
  end?: object;
  /** Additional fields of polls that find the prediction running. */
  meanwhile?: object;
  submit?: Trouble;
  look?: Trouble;
  output?: Trouble;
  /** The output file; a complete picture or video when absent. */
  file?: Answer;
  /** True when the webhook is sent before the answer to the submission. */
  early?: boolean;
};

/** A prediction that a stand-in stores. */
export type Running = {
  id: string;
  webhook: string | null;
  looks: number;
  ended: boolean;
  cancelled: boolean;
};

/** The predictions of a stand-in, with the faults of calls about them. */
export class Predictions {
  course: Course = {};
  readonly all: Running[] = [];
  #played: Record<'submit' | 'look' | 'output', number> = { submit: 0, look: 0, output: 0 };

  begin(course: Course): void {
    this.course = course;
    this.all.length = 0;
    this.#played = { submit: 0, look: 0, output: 0 };
  }

  add(webhook: string | null): Running {
    const id = `p${crypto.randomUUID().replaceAll('-', '')}`;
    const made = { id, webhook, looks: 0, ended: false, cancelled: false };
    this.all.push(made);
    return made;
  }

  has(id: string): boolean {
    return this.all.some((one) => one.id === id);
  }

  find(id: string): Running {
    const found = this.all.find((one) => one.id === id);
    if (!found) throw new Error(`no prediction ${id}`);
    return found;
  }

  /** Records a poll of a prediction; a sufficient number of polls ends it. */
  look(id: string): Running {
    const found = this.find(id);
    found.looks += 1;
    if (found.looks > (this.course.looks ?? 0)) found.ended = true;
    return found;
  }

  /** Returns the first prediction that was submitted. */
  get first(): Running {
    const [first] = this.all;
    if (!first) throw new Error('nothing was submitted');
    return first;
  }

  /** Applies the course's fault to an answer. */
  play(of: 'submit' | 'look' | 'output', success: Answer): Play {
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
export const readJson = ({ body }: Asked): unknown => JSON.parse(new TextDecoder().decode(body));

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
