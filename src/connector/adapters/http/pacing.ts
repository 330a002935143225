/** Time as the network code sees it; tests bring their own. */
export interface NetworkClock {
  /** Milliseconds since any fixed point. */
  now(): number;
  /** Resolves after the time, at once when the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: NetworkClock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted || milliseconds <= 0) return resolve();
      const done = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      signal?.addEventListener('abort', done, { once: true });
    }),
};

export interface RateLimit {
  readonly perMinute: number;
  /** Least time between the starts of two requests. */
  readonly spacingMs: number;
  /** Requests that may be made at once after a pause. */
  readonly burst: number;
  /** What one answer of 400 to 499 counts for; 1 where the source does not punish it. */
  readonly clientErrorCost: number;
}

/** Lets requests start no faster than a source allows: a bucket of `burst`, filled evenly, and a spacing once it is empty. */
export class Pacer {
  private tokens: number;
  private filledAt: number;
  private nextStart = 0;

  constructor(
    private readonly limit: RateLimit,
    private readonly clock: NetworkClock,
  ) {
    this.tokens = limit.burst;
    this.filledAt = clock.now();
  }

  /** Takes a turn and says how long to wait for it. */
  reserve(): number {
    this.fill();
    this.tokens -= 1;
    const now = this.clock.now();
    const forToken = this.tokens >= 0 ? 0 : (-this.tokens * 60_000) / this.limit.perMinute;
    const start = Math.max(now + forToken, this.tokens >= 0 ? now : this.nextStart);
    this.nextStart = start + this.limit.spacingMs;
    return start - now;
  }

  /** A client error: it costs more than the turn it took. */
  punish(): void {
    this.fill();
    this.tokens -= this.limit.clientErrorCost - 1;
  }

  private fill(): void {
    const now = this.clock.now();
    this.tokens = Math.min(this.limit.burst, this.tokens + ((now - this.filledAt) * this.limit.perMinute) / 60_000);
    this.filledAt = now;
  }
}

/** Stops asking a source that keeps failing; after a pause one request tries again. */
export class CircuitBreaker {
  private failures = 0;
  private openUntil = 0;
  private trying = false;

  constructor(
    private readonly settings: { readonly failures: number; readonly pauseMs: number },
    private readonly clock: NetworkClock,
  ) {}

  /** May a request start? A yes is followed by `succeeded` or `failed`. */
  admits(): boolean {
    if (this.failures < this.settings.failures) return true;
    if (this.clock.now() < this.openUntil || this.trying) return false;
    this.trying = true;
    return true;
  }

  succeeded(): void {
    this.failures = 0;
    this.trying = false;
  }

  failed(): void {
    this.failures += 1;
    this.trying = false;
    this.openUntil = this.clock.now() + this.settings.pauseMs;
  }

  /** The request was stopped from our side: it says nothing about the source. */
  abandoned(): void {
    this.trying = false;
  }
}
