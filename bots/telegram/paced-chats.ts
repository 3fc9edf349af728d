/** The chats that something is being sent to whose places are taken already, for all processes. */
export type PacedChats = {
  /** Runs a delivery to a chat; its messages are not counted again. */
  during<T>(chat: string, work: () => Promise<T>): Promise<T>;
  has(chat: string): boolean;
};

/** Creates the list of such chats. */
export function openPacedChats(): PacedChats {
  const open = new Map<string, number>();
  const add = (chat: string, count: number): void => {
    const left = (open.get(chat) ?? 0) + count;
    if (left > 0) open.set(chat, left);
    else open.delete(chat);
  };
  return {
    async during(chat, work) {
      add(chat, 1);
      try {
        return await work();
      } finally {
        add(chat, -1);
      }
    },
    has: (chat) => open.has(chat),
  };
}
