import { dateOf, momentText, type Language } from '../../../src/values';
import type { ReceivingConsignment } from '../../use-cases/receive';

/** A consignment as one line to choose from. */
export function consignmentLabel({ key, truckPlate, importDate, doppNumber }: ReceivingConsignment, language: Language): string {
  return [key, truckPlate, importDate && momentText(dateOf(importDate), language), doppNumber].filter(Boolean).join(' · ');
}

/** Consignments whose line holds every word typed, the likely ones first, and how many more there are. */
export function findConsignments(
  all: readonly ReceivingConsignment[],
  likely: readonly string[],
  typed: string,
  language: Language,
  most: number,
): { readonly shown: readonly ReceivingConsignment[]; readonly more: number } {
  const words = typed.toLowerCase().split(/\s+/u).filter(Boolean);
  const ranks = new Map(likely.map((key, index) => [key, index]));
  const rank = ({ key }: ReceivingConsignment): number => ranks.get(key) ?? likely.length;
  const found = all.filter((consignment) => {
    const label = consignmentLabel(consignment, language).toLowerCase();
    return words.every((word) => label.includes(word));
  });
  const sorted = found.toSorted((a, b) => rank(a) - rank(b));
  return { shown: sorted.slice(0, most), more: Math.max(0, sorted.length - most) };
}
