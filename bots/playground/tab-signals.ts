import { LIMITS } from './limits.ts';

export type BusyKind = 'text' | 'image' | 'video';
/** What a stream has to tell since it last looked. Messages themselves are read from the database. */
export type Signals = {
  changed: boolean;
  resync: boolean;
  busy: BusyKind | null;
  notices: string[];
};

/** One open tab. */
export type Follower = {
  /** Takes what there is to tell. */
  take(): Signals;
  /** Resolves with true at the next signal, with false after the time (milliseconds) or when closed. */
  wait(ms: number): Promise<boolean>;
  readonly closed: boolean;
  /** True when it had to give way to a newer tab. */
  readonly evicted: boolean;
  close(): void;
};

/** Wakes the open tabs of a chat. */
export type TabSignals = {
  changed(chatId: string): void;
  /** Messages have gone: tabs compare what they show with what there is. */
  resync(chatId: string): void;
  busy(chatId: string, making: BusyKind): void;
  /** @param html escaped */
  notice(chatId: string, html: string): void;
  /**
   * Null when there are too many streams, of all or of this address; the chat's oldest tab gives way to a
   * new one.
   */
  follow(chatId: string, address: string): Follower | null;
  /** Ends all streams, for a clean stop. */
  close(): void;
};

type Tab = Follower & { signal(news: Partial<Signals>): void; evict(): void };

const nothing = (): Signals => ({ changed: false, resync: false, busy: null, notices: [] });

/** Follows chats in this process. */
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
