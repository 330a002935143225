/** Greatest number of a payment order of so many digits. */
export function greatestNumber(digits: number): number {
  return 10 ** digits - 1;
}

/** The digits of a number as people write it in a cell («№ 17 от 20.11.2026»); undefined when there is none. */
export function orderNumberOf(text: string): number | undefined {
  const digits = /\d+/.exec(text)?.[0];
  const number = digits === undefined ? Number.NaN : Number(digits);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

/** Hands out numbers of payment orders in order, none twice. */
export interface OrderNumbers {
  /** The next free number; undefined when none is left. `skippedThousand`: a number ending in 000 was passed over. */
  next(): { readonly number: number; readonly skippedThousand: boolean } | undefined;
  /** The number `next` would hand out, without taking it. */
  peek(): number | undefined;
}

/**
 * Numbers from `first` up, or from the one after the greatest used. Numbers in use and numbers whose last
 * three digits are 000 are passed over: older rules of the Bank of Russia did not allow the latter, and
 * nobody published whether today's do.
 */
export function orderNumbers(used: Iterable<number>, greatest: number, first?: number): OrderNumbers {
  const taken = new Set(used);
  let candidate = first ?? greatestOf(taken) + 1;
  let skippedThousand = false;
  const settle = (): void => {
    while (candidate <= greatest && (taken.has(candidate) || candidate % 1000 === 0)) {
      if (!taken.has(candidate)) skippedThousand = true;
      candidate += 1;
    }
  };
  return {
    next() {
      settle();
      if (candidate > greatest) return undefined;
      const answer = { number: candidate, skippedThousand };
      skippedThousand = false;
      candidate += 1;
      return answer;
    },
    peek() {
      settle();
      return candidate > greatest ? undefined : candidate;
    },
  };
}

function greatestOf(numbers: Iterable<number>): number {
  let greatest = 0;
  for (const number of numbers) if (number > greatest) greatest = number;
  return greatest;
}
