/** Payment files use the encodings every exchanged file of the product uses. */
export * from '../values/encoding';
