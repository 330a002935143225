/**
 * Identifiers of companies, vehicles, goods and accounts: each parser answers a normal form with what it
 * changed, or a reason with an example of a right one, and never throws.
 * Shapes and check digits only: no register, no dated law, no host may enter here.
 */
export * from './parsed';
export { stateCodes, stateNames, stateOf } from './state';
export { parseInn } from './inn';
export { parseKpp } from './kpp';
export { parseOgrn } from './ogrn';
export { parseUnp } from './unp';
export { parseBin } from './bin';
export { parseKgInn } from './kg-inn';
export { parseAmTin } from './am-tin';
export { checkTaxId, likelyTaxIdCountries, parseTaxId } from './tax-id';
export { parseBic } from './bic';
export { parseAccount } from './account';
export { checkHsCode, parseHsCode } from './hs-code';
export { checkRnpt, parseRnpt, type RnptOptions } from './rnpt';
export { notInWindows1251, type StrangeCharacter } from './charset';
export { cyrillicTwin, latinTwin } from './homoglyphs';
export { parsePhone } from './phone';
export {
  checkPlate,
  comparablePlate,
  likelyPlateCountries,
  parsePlate,
  splitPlates,
  type Plate,
  type PlateKind,
  type WantedKind,
} from './plate';
