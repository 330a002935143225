const bounds = [0.005, 0.025, 0.1, 0.5, 2.5];

/** Counts of this process in the text format of Prometheus; nothing of a company is in them. */
export class Metrics {
  private readonly requests = new Map<string, { count: number; seconds: number; buckets: number[] }>();

  observe(method: string, route: string, status: number, seconds: number): void {
    const labels = `method="${method}",route="${route}",status="${status}"`;
    const entry = this.requests.get(labels) ?? { count: 0, seconds: 0, buckets: bounds.map(() => 0) };
    entry.count += 1;
    entry.seconds += seconds;
    bounds.forEach((bound, index) => {
      if (seconds <= bound) entry.buckets[index] = (entry.buckets[index] ?? 0) + 1;
    });
    this.requests.set(labels, entry);
  }

  text(): string {
    const lines = ['# TYPE spot_request_seconds histogram'];
    for (const [labels, { count, seconds, buckets }] of this.requests) {
      bounds.forEach((bound, index) => lines.push(`spot_request_seconds_bucket{${labels},le="${bound}"} ${buckets[index]}`));
      lines.push(`spot_request_seconds_bucket{${labels},le="+Inf"} ${count}`);
      lines.push(`spot_request_seconds_sum{${labels}} ${seconds}`, `spot_request_seconds_count{${labels}} ${count}`);
    }
    lines.push('# TYPE process_resident_memory_bytes gauge', `process_resident_memory_bytes ${process.memoryUsage.rss()}`);
    return `${lines.join('\n')}\n`;
  }
}

/** How fast one caller may ask this process: `perMinute`, with `burst` at once. */
export class CallerLimit {
  private readonly callers = new Map<string, { tokens: number; at: number }>();

  constructor(private readonly limit: { readonly perMinute: number; readonly burst: number }) {}

  /** Seconds to wait; 0 when the request may pass. */
  wait(caller: string, now: number): number {
    if (this.callers.size > 10_000) this.callers.clear();
    const { perMinute, burst } = this.limit;
    const kept = this.callers.get(caller) ?? { tokens: burst, at: now };
    const tokens = Math.min(burst, kept.tokens + ((now - kept.at) * perMinute) / 60_000);
    this.callers.set(caller, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
    return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) * 60) / perMinute);
  }
}
