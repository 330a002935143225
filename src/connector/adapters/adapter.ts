import type { z } from 'zod';
import type { LocalizedText } from '../../values';
import type { StatusTable } from '../lifecycle';
import type { Connector, ConnectorFault } from '../port';
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
  /** Called after the last `write` of a request, where files are handed over together. */
  flush?(): Promise<void>;
  /** A person carries the files: nothing is written to it without his asking. */
  readonly attended?: true;
}

/** Secrets by their names; kept on the user’s machine, never in settings. */
export type Secrets = Readonly<Record<string, string>>;

/**
 * One field of the form an adapter is set up with. A form shows the fields in their order and knows nothing else of
 * the adapter.
 */
export interface AdapterField {
  /** Name of the setting, or of the secret. */
  readonly name: string;
  /**
   * `url` also tells whom secrets belong to; `list`: texts, one a line; `choice`: one of `options`; `file`: a JSON
   * file, kept as its value.
   */
  readonly kind: 'text' | 'url' | 'secret' | 'list' | 'choice' | 'file';
  readonly label: LocalizedText;
  readonly hint?: LocalizedText;
  readonly optional?: true;
  /** Taken when the user leaves the field empty. */
  readonly usual?: string;
  /** Of a secret: the `url` field whose address alone may get it. */
  readonly belongsTo?: string;
  readonly options?: readonly { readonly value: string; readonly label: LocalizedText }[];
  /** Shown while another field has this value. */
  readonly when?: { readonly field: string; readonly is: string };
  /** A file’s contents to begin from. */
  readonly example?: { readonly name: string; readonly value: unknown };
}

/** A way to a source of statuses: one folder, and one line in the list. */
export interface Adapter<Settings> {
  readonly kind: string;
  readonly title: LocalizedText;
  /** What it is for and what it cannot do, in a sentence or two. */
  readonly about: LocalizedText;
  /** Settings as kept in the profile, beside `kind`. */
  readonly settings: z.ZodType<Settings>;
  readonly form: readonly AdapterField[];
  /** Outside texts and the states they stand for; company settings may add to it. */
  readonly statuses: (settings: Settings) => StatusTable;
  /** What a fault means with this source, where that is not the usual. */
  readonly faults?: Readonly<Partial<Record<ConnectorFault, LocalizedText>>>;
  create(settings: Settings, secrets: Secrets, surroundings: AdapterSurroundings): Omit<Connector, 'kind' | 'statuses'>;
}

/** An adapter whose settings are checked when a connector is made. */
export interface AnyAdapter extends Pick<Adapter<unknown>, 'kind' | 'title' | 'about' | 'form' | 'faults'> {
  /** Undefined when the settings do not fit. */
  connect(settings: unknown, secrets: Secrets, surroundings?: AdapterSurroundings): Connector | undefined;
  /** Names of the fields whose settings do not fit. */
  unfit(settings: unknown): readonly string[];
}

export function defineAdapter<Settings>(adapter: Adapter<Settings>): AnyAdapter {
  const { kind, title, about, form, faults } = adapter;
  return {
    kind,
    title,
    about,
    form,
    ...(faults ? { faults } : {}),
    connect(settings, given, surroundings = {}) {
      const parsed = adapter.settings.safeParse(settings);
      if (!parsed.success) return undefined;
      return { ...adapter.create(parsed.data, given, surroundings), kind, statuses: adapter.statuses(parsed.data) };
    },
    unfit(settings) {
      const parsed = adapter.settings.safeParse(settings);
      return parsed.success ? [] : [...new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? '')))];
    },
  };
}

/** The address a secret belongs to: what stands in its `url` field, or what is usual there. */
export function addressOfSecret(adapter: Pick<AnyAdapter, 'form'>, secret: AdapterField, settings: Readonly<Record<string, unknown>>): string {
  const field = adapter.form.find(({ name }) => name === secret.belongsTo);
  const typed = field && settings[field.name];
  return typeof typed === 'string' && typed.trim() !== '' ? typed.trim() : (field?.usual ?? '');
}
