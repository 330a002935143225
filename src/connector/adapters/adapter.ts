import type { z } from 'zod';
import type { LocalizedText } from '../../values';
import type { Connector } from '../port';
import type { NetworkClock } from './http/pacing';

/** What an adapter may use besides its settings. */
export interface AdapterSurroundings {
  readonly clock?: NetworkClock;
  readonly random?: () => number;
  readonly timeoutMs?: number;
  /** Files of the exchange folder, where the host has any. */
  readonly folder?: ExchangeFolder;
}

/** A folder as the folder exchange needs it. `write` shows a file whole or not at all. */
export interface ExchangeFolder {
  list(): Promise<readonly string[]>;
  /** Undefined when there is no such file. */
  read(name: string): Promise<string | undefined>;
  write(name: string, text: string): Promise<void>;
}

/** Secrets by their names; kept on the user’s machine, never in settings. */
export type Secrets = Readonly<Record<string, string>>;

/** A way to a source of statuses: one folder, and one line in the list. */
export interface Adapter<Settings> {
  readonly kind: string;
  readonly title: LocalizedText;
  /** Settings as kept in the profile, beside `kind`. */
  readonly settings: z.ZodType<Settings>;
  readonly secrets: readonly { readonly name: string; readonly title: LocalizedText }[];
  create(settings: Settings, secrets: Secrets, surroundings: AdapterSurroundings): Connector;
}

/** An adapter whose settings are checked when a connector is made. */
export interface AnyAdapter extends Omit<Adapter<unknown>, 'settings' | 'create'> {
  /** Undefined when the settings do not fit. */
  connect(settings: unknown, secrets: Secrets, surroundings?: AdapterSurroundings): Connector | undefined;
}

export function defineAdapter<Settings>(adapter: Adapter<Settings>): AnyAdapter {
  const { kind, title, secrets } = adapter;
  return {
    kind,
    title,
    secrets,
    connect(settings, given, surroundings = {}) {
      const parsed = adapter.settings.safeParse(settings);
      return parsed.success ? adapter.create(parsed.data, given, surroundings) : undefined;
    },
  };
}
