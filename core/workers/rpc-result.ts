/**
 * Frees what a call of another Worker holds there once it has answered. Workers give an answer back that is an
 * object with a way to be freed; its plain content stays readable.
 * @see https://developers.cloudflare.com/workers/runtime-apis/rpc/lifecycle/
 */
export function released<T extends object>(answer: T): T {
  if (Symbol.dispose in answer) (answer as T & Disposable)[Symbol.dispose]();
  return answer;
}
