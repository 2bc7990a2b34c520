import { setTimeout as wait } from 'node:timers/promises';

export interface HostGate {
  /** Waits until a request to the host may start; the caller must call the function it gets when the request is over. */
  enter(host: string): Promise<() => void>;
  /** No further request to the host starts for this long. */
  pause(host: string, milliseconds: number): void;
}

interface HostState {
  active: number;
  readonly waiting: (() => void)[];
  /** Instant (ms) before which no request may start. */
  notBefore: number;
}

/**
 * Keeps us a polite guest: so many requests at a time per host, and a pause between their starts.
 * Office websites run on small shared machines; a checker that takes one down has failed.
 */
export function createHostGate(options: { readonly perHost: number; readonly delayMs: number }): HostGate {
  const hosts = new Map<string, HostState>();

  function stateOf(host: string): HostState {
    let state = hosts.get(host);
    if (state === undefined) {
      state = { active: 0, waiting: [], notBefore: 0 };
      hosts.set(host, state);
    }
    return state;
  }

  function leave(state: HostState): void {
    const next = state.waiting.shift();
    // The place passes on directly, so `active` stays as it is.
    if (next !== undefined) next();
    else state.active -= 1;
  }

  return {
    async enter(host) {
      const state = stateOf(host);
      if (state.active >= options.perHost) await new Promise<void>((resolve) => state.waiting.push(resolve));
      else state.active += 1;
      for (let pauseMs = state.notBefore - Date.now(); pauseMs > 0; pauseMs = state.notBefore - Date.now())
        await wait(pauseMs);
      state.notBefore = Math.max(state.notBefore, Date.now() + options.delayMs);
      let left = false;
      return () => {
        if (left) return;
        left = true;
        leave(state);
      };
    },
    pause(host, milliseconds) {
      const state = stateOf(host);
      state.notBefore = Math.max(state.notBefore, Date.now() + milliseconds);
    },
  };
}

/**
 * Reads Retry-After (RFC 9110 §10.2.3): seconds or an HTTP date.
 * @returns milliseconds from `now`, or `null` where the header says nothing usable
 */
export function retryAfterMs(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}
