import QRCode from 'qrcode';

const options = { errorCorrectionLevel: 'M', margin: 4 } as const;

/** The code as an SVG drawing. */
export function qrSvg(bytes: Uint8Array): Promise<string> {
  return QRCode.toString([{ data: new Uint8ClampedArray(bytes), mode: 'byte' }], { ...options, type: 'svg' });
}

/** The code as a PNG picture. */
export async function qrPng(bytes: Uint8Array): Promise<Uint8Array> {
  const address = await QRCode.toDataURL([{ data: new Uint8ClampedArray(bytes), mode: 'byte' }], { ...options, scale: 6 });
  const binary = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
