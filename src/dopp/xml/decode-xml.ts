import { decodeText, decodeUtf8 } from '../../values/encoding';

/** The text of an XML file by its byte order mark or its declaration; undefined when the bytes are neither. */
export function decodeXml(bytes: Uint8Array): string | undefined {
  const head = decodeText(bytes.subarray(0, 200), 'windows-1251');
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/i.exec(head)?.[1]?.toLowerCase();
  if (declared === 'windows-1251' || declared === 'cp1251') return decodeText(bytes, 'windows-1251');
  if (declared === 'cp866' || declared === 'ibm866') return decodeText(bytes, 'cp866');
  return declared === undefined || declared === 'utf-8' ? decodeUtf8(bytes) : undefined;
}
