import { LIMITS } from './limits.ts';

/** The kind of work that a busy signal announces. */
export type BusyKind = 'text' | 'image' | 'video';
/** The pending signals of a stream. Messages themselves are read from the database. */
export type Signals = {
  changed: boolean;
  resync: boolean;
  busy: BusyKind | null;
  notices: string[];
};

/** One open tab. */
export type Follower = {
  /** Takes the pending signals. */
  take(): Signals;
  /**
   * Waits for a signal.
   * @param ms milliseconds
   * @returns true at a signal, false after the time or when closed
   */
  wait(ms: number): Promise<boolean>;
  readonly closed: boolean;
  /** Whether the tab was closed in favour of a newer one. */
  readonly evicted: boolean;
  close(): void;
};

/** Signals to the open tabs of chats. */
export type TabSignals = {
  changed(chatId: string): void;
  /**
   * Signals that messages were deleted, so that tabs compare their messages with the stored ones.
   */
  resync(chatId: string): void;
  busy(chatId: string, making: BusyKind): void;
  /**
   * Shows a toast.
   * @param html escaped
   */
  notice(chatId: string, html: string): void;
  /**
   * Opens a stream. The oldest tab of a chat is closed for one tab too many.
   * @returns null when there are too many streams, in all or of this address
   */
  follow(chatId: string, address: string): Follower | null;
  /** Ends the streams of a chat, whose sessions are over. */
  end(chatId: string): void;
  /** Ends all streams, for a clean stop. */
  close(): void;
};

type Tab = Follower & { signal(news: Partial<Signals>): void; evict(): void };

const nothing = (): Signals => ({ changed: false, resync: false, busy: null, notices: [] });

/** Creates the tab signals of this process. */
export function openTabSignals(): TabSignals {
  const chats = new Map<string, Set<Tab>>();
  let streams = 0;
  const addresses = new Map<string, number>();
  const tell = (chatId: string, news: Partial<Signals>) => {
    for (const tab of chats.get(chatId) ?? []) tab.signal(news);
  };
  return {
    changed: (chatId) => tell(chatId, { changed: true }),
    resync: (chatId) => tell(chatId, { resync: true }),
    busy: (chatId, making) => tell(chatId, { busy: making }),
    notice: (chatId, html) => tell(chatId, { notices: [html] }),
    follow: (chatId, address) => {
      const tabs = chats.get(chatId) ?? new Set<Tab>();
      if (tabs.size >= LIMITS.tabsAChat) tabs.values().next().value?.evict();
      const near = addresses.get(address) ?? 0;
      if (streams >= LIMITS.streams || near >= LIMITS.streamsAnAddress) return null;
      const tab = openTab(() => {
        streams -= 1;
        const left = (addresses.get(address) ?? 1) - 1;
        if (left > 0) addresses.set(address, left);
        else addresses.delete(address);
        tabs.delete(tab);
        if (tabs.size === 0 && chats.get(chatId) === tabs) chats.delete(chatId);
      });
      streams += 1;
      addresses.set(address, near + 1);
      chats.set(chatId, tabs.add(tab));
      return tab;
    },
    end: (chatId) => {
      for (const tab of [...(chats.get(chatId) ?? [])]) tab.close();
    },
    close: () => {
      for (const tabs of [...chats.values()]) for (const tab of [...tabs]) tab.close();
    },
  };
}

function openTab(onClose: () => void): Tab {
  let signals = nothing();
  let waiting = false;
  let closed = false;
  let evicted = false;
  let wake: ((signalled: boolean) => void) | null = null;
  const close = () => {
    if (closed) return;
    closed = true;
    onClose();
    wake?.(false);
  };
  return {
    close,
    evict: () => {
      evicted = true;
      close();
    },
    get evicted() {
      return evicted;
    },
    get closed() {
      return closed;
    },
    signal: (news) => {
      const notices = [...signals.notices, ...(news.notices ?? [])].slice(-LIMITS.noticesWaiting);
      signals = { ...signals, ...news, notices };
      waiting = true;
      wake?.(true);
    },
    take: () => {
      const taken = signals;
      signals = nothing();
      waiting = false;
      return taken;
    },
    wait: (ms) => {
      if (waiting || closed) return Promise.resolve(waiting);
      return new Promise((resolve) => {
        const timer = setTimeout(() => wake?.(false), ms);
        wake = (signalled) => {
          clearTimeout(timer);
          wake = null;
          resolve(signalled);
        };
      });
    },
  };
}
