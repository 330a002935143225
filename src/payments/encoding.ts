/** Payment files use the encodings every exchanged file of the product uses. */
export {
  decodeText,
  encodeText,
  type ExchangeEncoding,
  type SingleByteEncoding,
} from '../values/encoding';
