import type { CardFonts } from './fonts';

let loaded: Promise<CardFonts> | undefined;

/** DejaVu Sans in the pane: loaded when first needed from the add-in's own address, never from elsewhere. */
export function browserCardFonts(): Promise<CardFonts> {
  loaded ??= load().catch((fault: unknown) => {
    // The next attempt asks again.
    loaded = undefined;
    throw fault;
  });
  return loaded;
}

async function load(): Promise<CardFonts> {
  const [regular, bold] = await Promise.all([
    bytesOf(new URL('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf', import.meta.url)),
    bytesOf(new URL('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf', import.meta.url)),
  ]);
  return { regular, bold };
}

async function bytesOf(address: URL): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error('A font of the add-in did not load');
  return new Uint8Array(await response.arrayBuffer());
}
